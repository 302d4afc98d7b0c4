import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { cleanNeeded, extended, type Run, shortfalls, type Shortfall } from "./clean.ts";
import { evidence } from "./evidence.ts";
import { exposures } from "./exposure.ts";

/** What the next step of an exercise still needs. */
export type Outlook = {
  readonly exerciseId: ExerciseId;
  readonly cleanSoFar: number;
  readonly cleanNeeded: number;
  /** What kept, or still keeps, the latest exposure from counting. */
  readonly missing: readonly Shortfall[];
};

/** How far an exercise is on the way to its next step, from its exposures in the log. */
export const outlook = (exerciseId: ExerciseId, c: Circumstances): Outlook => {
  const list = exposures(c).filter((exposure) => exposure.exercise.id === exerciseId);
  const last = list.at(-1);
  if (last === undefined) return { exerciseId, cleanSoFar: 0, cleanNeeded: evidence.cleanExposures.value, missing: [] };
  const run = list.reduce<Run>((before, exposure) => extended(before, exposure, c), []);
  const missing = shortfalls(last, c);
  const tooSoon = missing.length === 0 && !run.includes(last);
  const needed = cleanNeeded(last);
  return {
    exerciseId,
    cleanSoFar: Math.min(run.length, needed),
    cleanNeeded: needed,
    missing: tooSoon ? ["hours_apart"] : missing,
  };
};
