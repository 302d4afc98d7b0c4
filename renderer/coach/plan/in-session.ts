import type { Prescription } from "#contract/routine.ts";
import type { Session, SessionExercise } from "#contract/session.ts";
import { beforeSession } from "../bounds/before-session.ts";
import { byId } from "../catalogue.ts";
import { excessOver } from "../chains/chain.ts";
import type { CoachInput } from "../coach-input.ts";
import { type PlannedExercise, routineNow } from "./planned.ts";

/** The slot an exercise of a running session was taken from, as the log asks for it by now; undefined once it is gone. */
export const slotInSession = (
  { routineItemId }: SessionExercise,
  { routineId, preNrs }: Session,
  c: CoachInput,
): PlannedExercise | undefined => {
  const routine = c.routines.find(({ id }) => id === routineId);
  if (routine === undefined) return undefined;
  const before = beforeSession(preNrs, c.today, c);
  return routineNow(routine, c, c.today, "bounds" in before ? before.bounds : []).find(
    ({ item }) => item.id === routineItemId,
  );
};

/** Everything that was done in one slot of a session: first what was planned, then what went on in its place. */
const inSlot = ({ routineItemId, id }: SessionExercise, { exercises }: Session): readonly SessionExercise[] =>
  exercises.filter((one) => one.id === id || (routineItemId !== null && one.routineItemId === routineItemId));

/** What went on in the place of an exercise for the sets that were left; undefined where it goes on itself. */
export const wentOnWith = (exercise: SessionExercise, session: Session): SessionExercise | undefined => {
  const slot = inSlot(exercise, session);
  return slot[slot.findIndex(({ id }) => id === exercise.id) + 1];
};

/** Whether an exercise went on in the place of another one. */
export const isGoingOn = (exercise: SessionExercise, session: Session): boolean =>
  inSlot(exercise, session)[0]?.id !== exercise.id;

/** Whether two prescriptions ask for the same set, whatever the number of sets and the rest between them. */
export const isSameSet = (a: Prescription, b: Prescription): boolean =>
  JSON.stringify([a.exerciseId, a.target, a.tempo, a.limitDegrees]) ===
  JSON.stringify([b.exerciseId, b.target, b.tempo, b.limitDegrees]);

/**
 * What its slot allows for the sets that are left of an exercise, now that it was rated: never harder, and no more sets
 * than the bounds leave of the slot. Undefined where nothing is left or nothing easier is.
 */
export const goOnWith = (
  exercise: SessionExercise,
  { now }: PlannedExercise,
  session: Session,
  c: CoachInput,
): Prescription | undefined => {
  if (wentOnWith(exercise, session) !== undefined) return undefined;
  const { prescription, sets } = exercise;
  const done = inSlot(exercise, session).reduce((sum, one) => sum + one.sets.length, 0);
  const left = Math.min(prescription.sets - sets.length, now.sets - done);
  const exercises = byId(c.exercises);
  const [one, other] = [exercises.get(now.exerciseId), exercises.get(prescription.exerciseId)];
  if (left < 1 || one === undefined || other === undefined || isSameSet(now, prescription)) return undefined;
  const excess = excessOver(
    { exercise: one, limitDegrees: now.limitDegrees },
    { exercise: other, limitDegrees: prescription.limitDegrees },
  );
  return excess === undefined ? { ...now, sets: left } : undefined;
};
