import type * as z from "zod";

const rating = "Ratings go from 0 to 10, in whole steps.";
const day = "Please choose a day of the calendar.";

/** What to say about a field whose schema has no words of its own. */
const sentences: Readonly<Record<string, string>> = {
  nrs: rating,
  preNrs: rating,
  effort: "Effort goes from 0 to 10, in whole steps.",
  rir: "Reps in reserve go from 0 to 5. 5 stands for five or more.",
  date: day,
  from: day,
  to: day,
  name: "Please give it a name.",
  exercises: "A session has 1 to 30 exercises.",
  regions: "Please choose places from the body map.",
  qualities: "Please choose from the list how it feels.",
  equipment: "Please choose equipment from the list.",
  signs: "Please answer with the signs on the list.",
  missed: "Please answer with the points on the technique list.",
};

type LimitWords = { readonly low: string; readonly high: string; readonly other: string };

/** Numbers whose limits differ from place to place; the schema knows them. */
const numbers: Readonly<Record<string, LimitWords>> = {
  sets: {
    low: "Sets start at {limit}.",
    high: "Sets go up to {limit}.",
    other: "Sets are given as a number.",
  },
  reps: {
    low: "Reps start at {limit}.",
    high: "Reps go up to {limit}.",
    other: "Reps are given as a number.",
  },
  holdSeconds: {
    low: "Hold seconds start at {limit}.",
    high: "Hold seconds go up to {limit}.",
    other: "Hold seconds are given as a number.",
  },
  restSeconds: {
    low: "Rest seconds start at {limit}.",
    high: "Rest seconds go up to {limit}.",
    other: "Rest seconds are given as a number.",
  },
  sideRestSeconds: {
    low: "Rest seconds start at {limit}.",
    high: "Rest seconds go up to {limit}.",
    other: "Rest seconds are given as a number.",
  },
  limitDegrees: {
    low: "Degrees of the range limit start at {limit}.",
    high: "Degrees of the range limit go up to {limit}.",
    other: "Degrees of the range limit are given as a number.",
  },
};

/** Words for a schema issue, where the schema itself has none: by the field's name, the nearest one that has words. */
export function messageFor(issue: z.core.$ZodRawIssue): string {
  for (const key of (issue.path ?? []).toReversed()) {
    if (typeof key !== "string") continue;
    if (Object.hasOwn(sentences, key)) return sentences[key] ?? "";
    const words = Object.hasOwn(numbers, key) ? numbers[key] : undefined;
    if (words === undefined) continue;
    if (issue.code === "too_small") return words.low;
    return issue.code === "too_big" ? words.high : words.other;
  }
  return "Something here does not fit. Please check it and try again.";
}

/** The limit an issue speaks of, for the words that name it. */
export function valuesFor(issue: z.core.$ZodIssue): Readonly<Record<string, number>> | undefined {
  if (issue.code === "too_small") return { limit: Number(issue.minimum) };
  return issue.code === "too_big" ? { limit: Number(issue.maximum) } : undefined;
}
