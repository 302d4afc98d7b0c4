import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { chainOf } from "./chain.ts";
import { familyOf } from "./family.ts";
import { stepsUp } from "./steps-up.ts";

/** What lies around an exercise, in the order in which the coach would bring it in. */
export type Around = {
  /** The next rungs of its family. */
  readonly easier: readonly Exercise[];
  /** The other movements at the end of its chain. */
  readonly instead: readonly Exercise[];
  /** Where a step up leads. */
  readonly harder: readonly Exercise[];
};

/** As many of each as fit a line on the exercise page. */
const shownOfEach = 4;

/** What the coach would bring in for an exercise at its usual limit, whatever the log and the settings say. */
export function aroundOf(exercise: Exercise, exercises: ReadonlyMap<ExerciseId, Exercise>): Around {
  const rungs = chainOf({ exercise, limitDegrees: exercise.range?.defaultDegrees ?? null }, exercises);
  const others = [...new Set(rungs.map((rung) => rung.exercise))].filter(({ id }) => id !== exercise.id);
  const isOfFamily = (one: Exercise): boolean => familyOf(one) === familyOf(exercise);
  return {
    easier: others.filter(isOfFamily).slice(0, shownOfEach),
    instead: others.filter((one) => !isOfFamily(one)).slice(0, shownOfEach),
    harder: stepsUp(exercise, exercises),
  };
}
