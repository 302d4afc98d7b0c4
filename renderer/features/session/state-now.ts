import type { ExerciseId } from "../../../electron/contract/exercise.ts";
import type { SessionExercise, TechniquePoint } from "../../../electron/contract/session.ts";
import type { Prescription, RoutineId } from "../../../electron/contract/routine.ts";
import type { Circumstances } from "../../coach/circumstances.ts";
import { type PlannedExercise, routineNow } from "../../coach/plan/planned.ts";
import type { TrainingState } from "../../coach/plan/training-state.ts";

/** Whether an exercise has to wait: all of them while training is locked, all but breathing and control while it is paused. */
export const waits = (state: TrainingState, exerciseId: ExerciseId, { exercises }: Circumstances): boolean =>
  state.kind === "locked" ||
  (state.kind === "paused" && exercises.find(({ id }) => id === exerciseId)?.pattern !== "control");

/** The place of its routine that an exercise of a running session was taken from, as it stands now, if it is still there. */
const placeNow = (
  { routineItemId }: SessionExercise,
  routineId: RoutineId | null,
  circumstances: Circumstances,
): PlannedExercise | undefined => {
  const routine = circumstances.routines.find(({ id }) => id === routineId);
  if (routine === undefined) return undefined;
  return routineNow(routine, circumstances, circumstances.today).find(({ item }) => item.id === routineItemId);
};

/** What of its place came after the start: the points the coach asks to watch, and what it asks for by now. */
export type Meanwhile = {
  /** None when its routine no longer holds the exercise there. */
  readonly cues: readonly TechniquePoint[];
  /** What will be asked for the next time; null while that is what the session asks for. */
  readonly next: Prescription | null;
};

/** What the coach, or the person in the routine, has said about an exercise of a running session meanwhile. */
export const meanwhile = (
  exercise: SessionExercise,
  routineId: RoutineId | null,
  circumstances: Circumstances,
): Meanwhile => {
  const place = placeNow(exercise, routineId, circumstances);
  if (place === undefined) return { cues: [], next: null };
  const { now, cues } = place;
  return {
    cues: now.exerciseId === exercise.prescription.exerciseId ? cues : [],
    next: asksForTheSame(now, exercise.prescription) ? null : now,
  };
};

/** The rest between sets aside, which nobody would stop for. */
const asksForTheSame = (a: Prescription, b: Prescription): boolean =>
  JSON.stringify([a.exerciseId, a.sets, a.target, a.tempo, a.limitDegrees]) ===
  JSON.stringify([b.exerciseId, b.sets, b.target, b.tempo, b.limitDegrees]);
