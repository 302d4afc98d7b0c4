import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { cleanNeeded, runs, shortfalls, type Shortfall } from "./clean.ts";
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
  const run = runs(list, c).at(-1);
  if (last === undefined || run === undefined)
    return { exerciseId, cleanSoFar: 0, cleanNeeded: evidence.cleanExposures.value, missing: [] };
  const missing = shortfalls(last, c);
  const tooSoon = missing.length === 0 && !run.counted.includes(last);
  return {
    exerciseId,
    cleanSoFar: run.counted.length,
    cleanNeeded: cleanNeeded(last),
    missing: tooSoon ? ["hours_apart"] : missing,
  };
};
