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

/** Numbers whose limits differ from place to place; the schema knows them. */
const numbers: Readonly<Record<string, string>> = {
  sets: "Sets",
  reps: "Reps",
  holdSeconds: "Hold seconds",
  restSeconds: "Rest seconds",
  limitDegrees: "Degrees of the range limit",
};

/** Words for a schema issue, where the schema itself has none: by the field's name, the nearest one that has words. */
export function messageFor(issue: z.core.$ZodRawIssue): string {
  for (const key of (issue.path ?? []).toReversed()) {
    if (typeof key !== "string") continue;
    if (Object.hasOwn(sentences, key)) return sentences[key] ?? "";
    if (Object.hasOwn(numbers, key)) return `${numbers[key]} ${limitOf(issue)}.`;
  }
  return "Something here does not fit. Please check it and try again.";
}

function limitOf(issue: z.core.$ZodRawIssue): string {
  if (issue.code === "too_small") return `start at ${String(issue.minimum)}`;
  if (issue.code === "too_big") return `go up to ${String(issue.maximum)}`;
  return "are given as a number";
}
