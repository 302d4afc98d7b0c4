import type { Clock } from "./clock.ts";
import type { Input } from "#contract/calls.ts";
import { refuse, type Reply } from "#contract/reply.ts";
import { maxSessionExercises, type Session, type SessionExerciseId, SessionId } from "#contract/session.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import { placeColumns, prescriptionColumns, prescriptionPlaces, prescriptionValues } from "./prescriptions.ts";
import { allThere, insertList, readRow } from "./rows.ts";
import { answerWith } from "./sessions.ts";

/** The session an exercise was done in; undefined when it is not in the log. */
function sessionOf(db: ReadableDb, id: SessionExerciseId): SessionId | undefined {
  const row = db.get(
    `SELECT session.id FROM session_exercise JOIN session ON session.id = session_exercise.session_id
     WHERE session_exercise.id = ? AND session.discarded_at IS NULL`,
    [id],
  );
  return row === undefined ? undefined : readRow(SessionId, "session_exercise", id, row["id"]);
}

/** Changes something of one exercise and answers the session with it. */
function change(db: WritableDb, id: SessionExerciseId, write: () => void): Reply<Session> {
  const session = sessionOf(db, id);
  if (session === undefined) return refuse({ kind: "notFound", what: "session" });
  write();
  return answerWith(db, session);
}

/** Ticks a set, or corrects it: the one at this position is replaced and keeps the time it was first ticked. */
export const logSet = (db: WritableDb, set: Input<"session.logSet">, clock: Clock): Reply<Session> =>
  change(db, set.sessionExerciseId, () =>
    db.run(
      `INSERT INTO session_set (session_exercise_id, position, reps, hold_seconds, rir, done_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (session_exercise_id, position)
       DO UPDATE SET reps = excluded.reps, hold_seconds = excluded.hold_seconds, rir = excluded.rir`,
      [set.sessionExerciseId, set.position, set.reps, set.holdSeconds, set.rir, momentNow(clock).instant],
    ),
  );

/** Takes the tick back. Nothing happens where no set was ticked. */
export const clearSet = (db: WritableDb, set: Input<"session.clearSet">): Reply<Session> =>
  change(db, set.sessionExerciseId, () =>
    db.run("DELETE FROM session_set WHERE session_exercise_id = ? AND position = ?", [
      set.sessionExerciseId,
      set.position,
    ]),
  );

/** Stores the technique list: null takes the answer back, a point named twice counts once. */
export const technique = (db: WritableDb, { sessionExerciseId, missed }: Input<"session.technique">): Reply<Session> =>
  change(db, sessionExerciseId, () => {
    db.run("DELETE FROM technique_miss WHERE session_exercise_id = ?", [sessionExerciseId]);
    db.run("UPDATE session_exercise SET technique_answered = ? WHERE id = ?", [
      missed === null ? 0 : 1,
      sessionExerciseId,
    ]);
    insertList(db, "technique_miss", { session_exercise_id: sessionExerciseId }, "point", [...new Set(missed)]);
  });

/** Stores the rating given for one exercise; null takes it back. */
export const rateExercise = (
  db: WritableDb,
  { sessionExerciseId, nrs }: Input<"session.rateExercise">,
): Reply<Session> =>
  change(db, sessionExerciseId, () =>
    db.run("UPDATE session_exercise SET nrs = ? WHERE id = ?", [nrs, sessionExerciseId]),
  );

/**
 * Puts another exercise, or another dose, behind one of an open session, for the sets that are left of it. It takes over
 * the slot; the first keeps its prescription, sets, rating and technique list.
 */
export function goOnWith(
  db: WritableDb,
  { id, sessionExerciseId, prescription }: Input<"session.goOnWith">,
): Reply<Session> {
  const open = db.get(
    `SELECT session.id, (SELECT max(position) FROM session_exercise AS other WHERE other.session_id = session.id) AS last
     FROM session_exercise JOIN session ON session.id = session_exercise.session_id
     WHERE session_exercise.id = ? AND session.finished_at IS NULL AND session.discarded_at IS NULL`,
    [sessionExerciseId],
  );
  if (open === undefined) return refuse({ kind: "notFound", what: "session" });
  if (!allThere(db, "exercise", [prescription.exerciseId])) return refuse({ kind: "notFound", what: "exercise" });
  const position = Number(open["last"]) + 1;
  if (position >= maxSessionExercises || allThere(db, "session_exercise", [id]))
    return refuse({ kind: "invalid", field: "id", message: "This session takes no further exercise." });
  return change(db, sessionExerciseId, () =>
    db.run(
      `INSERT INTO session_exercise (id, session_id, position, routine_item_id, written_exercise_id, ${prescriptionColumns},
         ${placeColumns})
       SELECT @id, session_id, @position, routine_item_id, written_exercise_id, ${prescriptionPlaces}, ${placeColumns}
       FROM session_exercise WHERE id = @after`,
      { id, position, after: sessionExerciseId, ...prescriptionValues(prescription) },
    ),
  );
}
