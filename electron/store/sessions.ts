import type { Clock } from "./clock.ts";
import type { DateRange } from "#contract/day.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { Session, type SessionId, type SessionStart } from "#contract/session.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import {
  placeColumns,
  placeOf,
  placePlaces,
  placeValues,
  prescriptionColumns,
  prescriptionOf,
  prescriptionPlaces,
  prescriptionValues,
} from "./prescriptions.ts";
import { allThere, groupBy, idList, readRow } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "session" });

/** The session that is open, if one is. */
export const current = (db: ReadableDb): Reply<Session | null> =>
  done(load(db, "finished_at IS NULL AND discarded_at IS NULL", [])[0] ?? null);

/** Finished sessions that started on these days, newest first. */
export const list = (db: ReadableDb, { from, to }: DateRange): Reply<readonly Session[]> =>
  done(
    load(
      db,
      `started_on BETWEEN ? AND ? AND finished_at IS NOT NULL AND discarded_at IS NULL
       ORDER BY started_on DESC, started_at DESC`,
      [from, to],
    ),
  );

/** From before a day, for each exercise, the last finished session in which a set of it was done; newest first. */
export const listLastBefore = (db: ReadableDb, day: string): readonly Session[] => {
  const last = db.all(
    `SELECT (SELECT session.id FROM session_exercise JOIN session ON session.id = session_exercise.session_id
       WHERE session_exercise.exercise_id = exercise.id AND started_on < ? AND finished_at IS NOT NULL
         AND discarded_at IS NULL
         AND EXISTS (SELECT 1 FROM session_set WHERE session_set.session_exercise_id = session_exercise.id)
       ORDER BY started_at DESC LIMIT 1) AS id
     FROM exercise`,
    [day],
  );
  return load(db, "id IN (SELECT value FROM json_each(?)) ORDER BY started_on DESC, started_at DESC", [
    JSON.stringify([...new Set(last.flatMap((row) => row["id"] ?? []))]),
  ]);
};

/** Sessions since a day that are open or were discarded. */
export const listUnfinished = (db: ReadableDb, from: string): readonly Session[] =>
  load(
    db,
    "started_on >= ? AND (finished_at IS NULL OR discarded_at IS NOT NULL) ORDER BY started_on DESC, started_at DESC",
    [from],
  );

/** The session of this id, open or finished; undefined when there is none or it was discarded. */
const find = (db: ReadableDb, id: SessionId): Session | undefined =>
  load(db, "id = ? AND discarded_at IS NULL", [id])[0];

function load(db: ReadableDb, where: string, parameters: readonly string[]): readonly Session[] {
  const rows = db.all(
    `SELECT id, plan_entry_id, routine_id, routine_name, pre_nrs, effort, started_at, started_on, started_zone,
       finished_at, finished_on, finished_zone, discarded_at FROM session WHERE ${where}`,
    parameters,
  );
  const exercises = db.all(
    `SELECT id, session_id, routine_item_id, written_exercise_id, ${prescriptionColumns}, ${placeColumns},
       technique_answered, nrs
     FROM session_exercise WHERE session_id IN (SELECT value FROM json_each(?)) ORDER BY session_id, position`,
    [idList(rows)],
  );
  const exerciseIds = idList(exercises);
  const sets = db.all(
    `SELECT session_exercise_id, position, reps, hold_seconds, rir, done_at FROM session_set
     WHERE session_exercise_id IN (SELECT value FROM json_each(?)) ORDER BY session_exercise_id, position`,
    [exerciseIds],
  );
  const misses = db.all(
    `SELECT session_exercise_id, point FROM technique_miss
     WHERE session_exercise_id IN (SELECT value FROM json_each(?)) ORDER BY session_exercise_id, position`,
    [exerciseIds],
  );
  const exercisesOf = groupBy(exercises, "session_id");
  const setsOf = groupBy(sets, "session_exercise_id");
  const missesOf = groupBy(misses, "session_exercise_id");
  return rows.map((row) =>
    readRow(Session, "session", row["id"], {
      id: row["id"],
      planEntryId: row["plan_entry_id"],
      routineId: row["routine_id"],
      routineName: row["routine_name"],
      preNrs: row["pre_nrs"],
      startedAt: momentOf(row, "started"),
      finishedAt: momentOf(row, "finished"),
      discarded: row["discarded_at"] !== null,
      effort: row["effort"],
      exercises: bySlot(exercisesOf(row["id"])).map((exercise) => ({
        id: exercise["id"],
        routineItemId: exercise["routine_item_id"],
        writtenExerciseId: exercise["written_exercise_id"],
        prescription: prescriptionOf(exercise),
        ...placeOf(exercise),
        sets: setsOf(exercise["id"]).map((set) => ({
          position: set["position"],
          reps: set["reps"],
          holdSeconds: set["hold_seconds"],
          rir: set["rir"],
          doneAt: set["done_at"],
        })),
        missed: exercise["technique_answered"] === 0 ? null : missesOf(exercise["id"]).map((miss) => miss["point"]),
        nrs: exercise["nrs"],
      })),
    }),
  );
}

/** What took over a slot during the session follows what it took over from. */
const bySlot = (exercises: readonly Row[]): readonly Row[] =>
  [...Map.groupBy(exercises, (exercise) => exercise["routine_item_id"] ?? exercise["id"]).values()].flat();

const isOtherOpen = (db: ReadableDb, id: SessionId): boolean =>
  db.get("SELECT 1 AS open FROM session WHERE finished_at IS NULL AND discarded_at IS NULL AND id <> ?", [id]) !==
  undefined;

/** Opens a session. Asked again with the id of the open one it answers that one, as it is. */
export function start(db: WritableDb, input: SessionStart, clock: Clock): Reply<Session> {
  const open = find(db, input.id);
  if (open !== undefined && open.finishedAt === null) return done(open);
  if (isOtherOpen(db, input.id)) return refuse({ kind: "sessionOpen" });
  const refusal = checkStart(db, input);
  if (refusal !== undefined) return refusal;

  db.run(
    `INSERT INTO session (id, plan_entry_id, routine_id, routine_name, pre_nrs, started_at, started_on, started_zone)
     VALUES (@id, @plan_entry_id, @routine_id, @routine_name, @pre_nrs, @started_at, @started_on, @started_zone)`,
    {
      id: input.id,
      plan_entry_id: input.planEntryId,
      routine_id: input.routineId,
      routine_name: input.routineName,
      pre_nrs: input.preNrs,
      ...momentColumns("started", momentNow(clock)),
    },
  );
  for (const [position, exercise] of input.exercises.entries())
    db.run(
      `INSERT INTO session_exercise (id, session_id, position, routine_item_id, written_exercise_id, ${prescriptionColumns},
         ${placeColumns})
       VALUES (@id, @session_id, @position, @routine_item_id, @written_exercise_id, ${prescriptionPlaces}, ${placePlaces})`,
      {
        id: exercise.id,
        session_id: input.id,
        position,
        routine_item_id: exercise.routineItemId,
        written_exercise_id: exercise.writtenExerciseId,
        ...prescriptionValues(exercise.prescription),
        ...placeValues(exercise),
      },
    );
  return answerWith(db, input.id);
}

/** Why a session cannot be opened like this: something it speaks of is not there, or an id was used before. */
function checkStart(db: ReadableDb, input: SessionStart): Reply<never> | undefined {
  const { exercises } = input;
  const ids = exercises.map((exercise) => exercise.id);
  const clash = db.get(
    "SELECT id FROM session WHERE id = ? UNION ALL SELECT id FROM session_exercise WHERE id IN (SELECT value FROM json_each(?))",
    [input.id, JSON.stringify(ids)],
  );
  if (clash !== undefined || new Set(ids).size < ids.length)
    return refuse({
      kind: "invalid",
      field: "id",
      message: "This session was already recorded. Please start a new one.",
    });
  if (!allThere(db, "plan_entry", [input.planEntryId])) return refuse({ kind: "notFound", what: "planEntry" });
  if (!allThere(db, "routine", [input.routineId])) return refuse({ kind: "notFound", what: "routine" });
  const items = exercises.map((exercise) => exercise.routineItemId);
  if (!allThere(db, "routine_item", items)) return refuse({ kind: "notFound", what: "routine" });
  const exerciseIds = exercises.flatMap(({ writtenExerciseId, prescription }) => [
    writtenExerciseId,
    prescription.exerciseId,
  ]);
  return allThere(db, "exercise", exerciseIds) ? undefined : refuse({ kind: "notFound", what: "exercise" });
}

/** The session as it is stored now, as the answer to a change of it. */
export function answerWith(db: ReadableDb, id: SessionId): Reply<Session> {
  const session = find(db, id);
  return session === undefined ? notThere : done(session);
}

/**
 * Closes a session; a finished one keeps its end and only takes the new effort. It never ends before it began, also when
 * the clock was turned back meanwhile.
 */
export function finish(
  db: WritableDb,
  input: { readonly id: SessionId; readonly effort: number | null },
  clock: Clock,
): Reply<Session> {
  const session = find(db, input.id);
  if (session === undefined) return notThere;
  const now = momentNow(clock);
  const end = session.finishedAt ?? (now.instant < session.startedAt.instant ? session.startedAt : now);
  db.run(
    `UPDATE session SET effort = @effort, finished_at = @finished_at, finished_on = @finished_on,
       finished_zone = @finished_zone WHERE id = @id`,
    { id: input.id, effort: input.effort, ...momentColumns("finished", end) },
  );
  return answerWith(db, input.id);
}

/** Opens a finished session again; what was logged stays, the effort is asked anew. */
export function reopen(db: WritableDb, id: SessionId): Reply<Session> {
  if (isOtherOpen(db, id)) return refuse({ kind: "sessionOpen" });
  db.run(
    `UPDATE session SET effort = NULL, finished_at = NULL, finished_on = NULL, finished_zone = NULL
     WHERE id = ? AND discarded_at IS NULL`,
    [id],
  );
  return answerWith(db, id);
}

/** Takes a session and its pain entries out of the log. */
export function discard(db: WritableDb, id: SessionId, clock: Clock): Reply<undefined> {
  if (!allThere(db, "session", [id])) return notThere;
  const { instant } = momentNow(clock);
  const changed = db.run("UPDATE session SET discarded_at = ? WHERE id = ? AND discarded_at IS NULL", [instant, id]);
  if (changed > 0)
    db.run(
      "UPDATE pain_entry SET removed_at = ?, removed_with_session = 1 WHERE session_id = ? AND removed_at IS NULL",
      [instant, id],
    );
  return done(undefined);
}

/** Brings back exactly what `discard` took. Refuses an open session while another one is open. */
export function restore(db: WritableDb, id: SessionId): Reply<undefined> {
  const session = db.get("SELECT finished_at FROM session WHERE id = ?", [id]);
  if (session === undefined) return notThere;
  if (session["finished_at"] === null && isOtherOpen(db, id)) return refuse({ kind: "sessionOpen" });
  db.run("UPDATE session SET discarded_at = NULL WHERE id = ?", [id]);
  db.run(
    "UPDATE pain_entry SET removed_at = NULL, removed_with_session = 0 WHERE session_id = ? AND removed_with_session = 1",
    [id],
  );
  return done(undefined);
}
