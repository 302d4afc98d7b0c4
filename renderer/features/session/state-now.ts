import type { ExerciseId } from "../../../electron/contract/exercise.ts";
import type { SessionExercise, TechniquePoint } from "../../../electron/contract/session.ts";
import type { RoutineId } from "../../../electron/contract/routine.ts";
import type { Circumstances } from "../../coach/circumstances.ts";
import { routineNow } from "../../coach/plan-now.ts";
import type { TrainingState } from "../../coach/training-state.ts";

/** Whether an exercise has to wait: all of them while training is locked, all but breathing and control while it is paused. */
export const waits = (state: TrainingState, exerciseId: ExerciseId, { exercises }: Circumstances): boolean =>
  state.kind === "locked" ||
  (state.kind === "paused" && exercises.find(({ id }) => id === exerciseId)?.pattern !== "control");

/** The points the coach asks to watch in an exercise of a running session; none when its routine no longer holds it. */
export const cuesOf = (
  exercise: SessionExercise,
  routineId: RoutineId | null,
  circumstances: Circumstances,
): readonly TechniquePoint[] => {
  const routine = circumstances.routines.find(({ id }) => id === routineId);
  if (routine === undefined) return [];
  const planned = routineNow(routine, circumstances, circumstances.today).find(
    ({ item, now }) => item.id === exercise.routineItemId && now.exerciseId === exercise.prescription.exerciseId,
  );
  return planned?.cues ?? [];
};
