import type { Routine } from "#contract/routine.ts";
import type { Bound } from "#coach/bounds/bound.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import type { TrainingState } from "#coach/plan/training-state.ts";

/**
 * What of a routine can be started in this state: everything when training is open, only control work (breathing,
 * pelvic tilts) while loaded work is paused, nothing while training is locked or resting.
 */
export const startable = (
  state: TrainingState,
  routine: Routine,
  coachInput: CoachInput,
  bounds: readonly Bound[] = [],
): readonly PlannedExercise[] => {
  if (state.kind === "locked" || state.kind === "resting") return [];
  const planned = routineNow(routine, coachInput, coachInput.today, bounds);
  if (state.kind === "open") return planned;
  const control = new Set(
    coachInput.exercises.filter((exercise) => exercise.pattern === "control").map((exercise) => exercise.id),
  );
  return planned.filter((exercise) => control.has(exercise.now.exerciseId));
};
