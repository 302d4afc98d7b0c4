import type { Clock } from "./clock.ts";
import type { Input } from "#contract/calls.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { Prescription, Routine, type RoutineDraft, type RoutineId } from "#contract/routine.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import { save as saveExercise } from "./custom-exercises.ts";
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
import { allThere, groupBy, keyOfName, readRow } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "routine" });

const itemColumns = `${prescriptionColumns}, ${placeColumns}`;

/** Every routine, by name; the archived ones too, since past days and sessions speak of them. */
export const list = (db: ReadableDb): Reply<readonly Routine[]> =>
  done(load(db, "SELECT id, name, archived_at FROM routine ORDER BY name_key, id", []));

function load(db: ReadableDb, sql: string, parameters: readonly string[]): readonly Routine[] {
  const rows = db.all(sql, parameters);
  const items = db.all(
    `SELECT id, routine_id, changed_at, locked, ${itemColumns} FROM routine_item
     WHERE position IS NOT NULL AND routine_id IN (SELECT value FROM json_each(?)) ORDER BY routine_id, position`,
    [JSON.stringify(rows.map((row) => row["id"]))],
  );
  const itemsOf = groupBy(items, "routine_id");
  return rows.map((row) =>
    readRow(Routine, "routine", row["id"], {
      id: row["id"],
      name: row["name"],
      archived: row["archived_at"] !== null,
      items: itemsOf(row["id"]).map((item) => ({
        id: item["id"],
        prescription: prescriptionOf(item),
        locked: item["locked"] === 1,
        ...placeOf(item),
        changedAt: item["changed_at"],
      })),
    }),
  );
}

/**
 * Stores a new routine or what became of one. An item keeps its `changedAt` while its prescription stays the same, also
 * when it was taken out before and comes back. Refuses a name that another routine of the list has.
 */
export function save(db: WritableDb, draft: RoutineDraft, clock: Clock): Reply<Routine> {
  const ids = draft.items.map((item) => item.id);
  if (new Set(ids).size < ids.length)
    return refuse({ kind: "invalid", field: "items", message: "The same line of the routine came twice." });
  if (
    !allThere(
      db,
      "exercise",
      draft.items.map((item) => item.prescription.exerciseId),
    )
  )
    return refuse({ kind: "notFound", what: "exercise" });

  const routine = db.get("SELECT archived_at FROM routine WHERE id = ?", [draft.id]);
  const archived = routine !== undefined && routine["archived_at"] !== null;
  if (!archived && isTaken(db, draft.id, draft.name)) return refuse({ kind: "nameTaken", name: draft.name });

  const known = new Map(
    db
      .all(
        `SELECT id, routine_id, changed_at, ${prescriptionColumns} FROM routine_item
         WHERE id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      .map((row) => [row["id"], row]),
  );
  if ([...known.values()].some((row) => row["routine_id"] !== draft.id))
    return refuse({ kind: "invalid", field: "items", message: "A line of this routine belongs to another routine." });

  db.run(
    `INSERT INTO routine (id, name, name_key) VALUES (@id, @name, @key)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key`,
    { id: draft.id, name: draft.name, key: keyOfName(draft.name) },
  );
  // Out first, so that two lines may change places.
  db.run("UPDATE routine_item SET position = NULL WHERE routine_id = ? AND position IS NOT NULL", [draft.id]);
  const now = momentNow(clock).instant;
  for (const [position, item] of draft.items.entries()) {
    const { id, prescription, locked } = item;
    const before = known.get(id);
    const same = before !== undefined && samePrescription(before, prescription);
    db.run(
      `INSERT INTO routine_item (id, routine_id, position, changed_at, locked, ${itemColumns})
       VALUES (@id, @routine_id, @position, @changed_at, @locked, ${prescriptionPlaces}, ${placePlaces})
       ON CONFLICT (id) DO UPDATE SET position = excluded.position, changed_at = excluded.changed_at,
         locked = excluded.locked, (${itemColumns}) = (${itemColumns.replaceAll(/\w+/g, "excluded.$&")})`,
      {
        id,
        routine_id: draft.id,
        position,
        locked: Number(locked),
        changed_at: same ? String(before["changed_at"]) : now,
        ...prescriptionValues(prescription),
        ...placeValues(item),
      },
    );
  }
  const [saved] = load(db, "SELECT id, name, archived_at FROM routine WHERE id = ?", [draft.id]);
  return saved === undefined ? notThere : done(saved);
}

function samePrescription(row: Row, prescription: Prescription): boolean {
  const before = readRow(Prescription, "routine_item", row["id"], prescriptionOf(row));
  return JSON.stringify(prescriptionValues(before)) === JSON.stringify(prescriptionValues(prescription));
}

function isTaken(db: ReadableDb, id: RoutineId, name: string): boolean {
  const sql = "SELECT 1 AS taken FROM routine WHERE name_key = ? AND archived_at IS NULL AND id <> ?";
  return db.get(sql, [keyOfName(name), id]) !== undefined;
}

/**
 * Stores a routine that came as a file, with the exercises of somebody's own that it needs; the first refusal ends it, and
 * the transaction around the call takes everything back.
 */
export function takeIn(db: WritableDb, { exercises, routine }: Input<"routine.takeIn">, clock: Clock): Reply<Routine> {
  for (const exercise of exercises) {
    const reply = saveExercise(db, exercise);
    if (!reply.ok) return reply;
  }
  return save(db, routine, clock);
}

/** Takes a routine out of the lists, and its entries from today on out of the plan. */
export function archive(db: WritableDb, id: RoutineId, clock: Clock): Reply<undefined> {
  const now = momentNow(clock);
  const changed = db.run("UPDATE routine SET archived_at = ? WHERE id = ? AND archived_at IS NULL", [now.instant, id]);
  if (changed === 0) return db.get("SELECT 1 AS there FROM routine WHERE id = ?", [id]) ? done(undefined) : notThere;
  db.run(
    `UPDATE plan_entry SET removed_at = ?, removed_with_routine = 1
     WHERE routine_id = ? AND date >= ? AND removed_at IS NULL`,
    [now.instant, id, now.date],
  );
  return done(undefined);
}

/** Brings back exactly what `archive` took. Refuses when another routine has taken the name meanwhile. */
export function restore(db: WritableDb, id: RoutineId): Reply<undefined> {
  const routine = db.get("SELECT name, archived_at FROM routine WHERE id = ?", [id]);
  if (routine === undefined) return notThere;
  const name = String(routine["name"]);
  if (routine["archived_at"] !== null && isTaken(db, id, name)) return refuse({ kind: "nameTaken", name });
  db.run("UPDATE routine SET archived_at = NULL WHERE id = ?", [id]);
  db.run(
    "UPDATE plan_entry SET removed_at = NULL, removed_with_routine = 0 WHERE routine_id = ? AND removed_with_routine = 1",
    [id],
  );
  return done(undefined);
}
