import type { ExerciseId } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Session, SessionExercise, TechniquePoint } from "#contract/session.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { goOnWith, isGoingOn, isSameSet, slotInSession, wentOnWith } from "#coach/plan/in-session.ts";
import type { TrainingState } from "#coach/plan/training-state.ts";

/** Whether an exercise has to wait: all of them while training is locked, all but breathing and control while it is paused. */
export const waits = (state: TrainingState, exerciseId: ExerciseId, { exercises }: CoachInput): boolean =>
  state.kind === "locked" ||
  (state.kind === "paused" && exercises.find(({ id }) => id === exerciseId)?.pattern !== "control");

/** What of its place came after the start: the points the coach asks to watch, and what it asks for by now. */
export type Meanwhile = {
  /** None when its routine no longer holds the exercise there. */
  readonly cues: readonly TechniquePoint[];
  /** What will be asked for the next time; null while that is what the session asks for. */
  readonly next: Prescription | null;
  /** Something easier for the sets that are left, once a rating asks for it; null where nothing is. */
  readonly goOn: Prescription | null;
  /** What went on in its place; null where it goes on itself. */
  readonly wentOn: SessionExercise | null;
};

/** What the coach, or the person in the routine, has said about an exercise of a running session meanwhile. */
export const meanwhile = (exercise: SessionExercise, session: Session, coachInput: CoachInput): Meanwhile => {
  const wentOn = wentOnWith(exercise, session) ?? null;
  const slot = slotInSession(exercise, session, coachInput);
  if (slot === undefined) return { cues: [], next: null, goOn: null, wentOn };
  const { now, cues } = slot;
  const { prescription } = exercise;
  const isSame = isSameSet(now, prescription) && (now.sets === prescription.sets || isGoingOn(exercise, session));
  return {
    cues: now.exerciseId === prescription.exerciseId ? cues : [],
    next: isSame || wentOn !== null ? null : now,
    goOn: exercise.nrs === null ? null : (goOnWith(exercise, slot, session, coachInput) ?? null),
    wentOn,
  };
};
