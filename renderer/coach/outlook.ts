import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { cleanNeeded, extended, type Run, shortfalls, type Shortfall } from "./clean.ts";
import { evidence } from "./evidence.ts";
import { type Exposure, exposures } from "./exposure.ts";
import { progress } from "./progression.ts";
import type { Choice } from "./substitution.ts";
import { hasSymptoms } from "./symptoms.ts";
import { sessionsUntil, stepOf, vetoes } from "./tolerance-steps.ts";

/** What the next step of an exercise still needs. */
export type Outlook = {
  readonly exerciseId: ExerciseId;
  readonly cleanSoFar: number;
  readonly cleanNeeded: number;
  /** What kept, or still keeps, the latest exposure from counting; `tolerance`: the estimate holds the earned step back. */
  readonly missing: readonly (Shortfall | "tolerance")[];
  /** Comfortable sessions at this step that would end `tolerance`; null when these alone would not, and without it. */
  readonly sessionsMore: number | null;
};

/** How the estimate holds the step after an exposure back; undefined when it does not, or when there is none. */
const heldBack = (exposure: Exposure, c: Circumstances): Pick<Outlook, "missing" | "sessionsMore"> | undefined => {
  const choice: Choice = {
    date: c.today,
    profile: c.profile,
    parks: [],
    symptoms: hasSymptoms(c.today, c),
    exercises: new Map(c.exercises.map((exercise) => [exercise.id, exercise])),
  };
  const change = progress(exposure, choice, c);
  if (change === undefined) return undefined;
  const step = stepOf(exposure, change, choice);
  return vetoes(step, choice, c) === undefined
    ? undefined
    : { missing: ["tolerance"], sessionsMore: sessionsUntil(step, choice, c) };
};

/** How far an exercise is on the way to its next step, from its exposures in the log. */
export const outlook = (exerciseId: ExerciseId, c: Circumstances): Outlook => {
  const list = exposures(c).filter((exposure) => exposure.exercise.id === exerciseId);
  const last = list.at(-1);
  if (last === undefined)
    return {
      exerciseId,
      cleanSoFar: 0,
      cleanNeeded: evidence.cleanExposures.value,
      missing: [],
      sessionsMore: null,
    };
  const run = list.reduce<Run>((before, exposure) => extended(before, exposure, c), []);
  const missing = shortfalls(last, c);
  const tooSoon = missing.length === 0 && !run.includes(last);
  const needed = cleanNeeded(last);
  const counted = { exerciseId, cleanSoFar: Math.min(run.length, needed), cleanNeeded: needed };
  const held = run.length >= needed ? heldBack(last, c) : undefined;
  return { ...counted, missing: tooSoon ? ["hours_apart"] : missing, sessionsMore: null, ...held };
};
