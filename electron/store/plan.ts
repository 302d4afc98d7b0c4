import type { Clock } from "./clock.ts";
import type { DateRange, IsoDate } from "#contract/day.ts";
import { PlanEntry, type PlanEntryId } from "#contract/plan.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import { readRow } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "planEntry" });

const entryOf = (row: Row): PlanEntry =>
  readRow(PlanEntry, "plan_entry", row["id"], {
    id: row["id"],
    date: row["date"],
    routineId: row["routine_id"],
    position: row["position"],
    locked: row["locked"] === 1,
  });

/** The entries of these days, in their order. */
export const range = (db: ReadableDb, { from, to }: DateRange): Reply<readonly PlanEntry[]> =>
  done(
    db
      .all(
        `SELECT id, date, routine_id, position, locked FROM plan_entry
         WHERE date BETWEEN ? AND ? AND removed_at IS NULL ORDER BY date, position, id`,
        [from, to],
      )
      .map(entryOf),
  );

/**
 * Adds entries, or puts back removed ones under their id as they are given here. Refuses an archived routine, except
 * where the entry was there before and so is only put back.
 */
export function put(db: WritableDb, entries: readonly PlanEntry[]): Reply<undefined> {
  const unknown = db.get(
    `SELECT 1 AS missing FROM json_each(?) AS entry WHERE NOT EXISTS (
       SELECT 1 FROM routine WHERE routine.id = entry.value ->> 'routineId'
         AND (routine.archived_at IS NULL OR EXISTS (
           SELECT 1 FROM plan_entry WHERE plan_entry.id = entry.value ->> 'id' AND plan_entry.routine_id = routine.id)))
     LIMIT 1`,
    [JSON.stringify(entries)],
  );
  if (unknown !== undefined) return refuse({ kind: "notFound", what: "routine" });
  for (const { id, date, routineId, position, locked } of entries)
    db.run(
      `INSERT INTO plan_entry (id, date, routine_id, position, locked) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET date = excluded.date, routine_id = excluded.routine_id,
         position = excluded.position, locked = excluded.locked, removed_at = NULL, removed_with_routine = 0`,
      [id, date, routineId, position, Number(locked)],
    );
  return done(undefined);
}

/** Moves an entry to the end of another day. */
export function move(db: WritableDb, input: { readonly id: PlanEntryId; readonly date: IsoDate }): Reply<PlanEntry> {
  const row = db.get(
    "SELECT id, date, routine_id, position, locked FROM plan_entry WHERE id = ? AND removed_at IS NULL",
    [input.id],
  );
  if (row === undefined) return notThere;
  const entry = entryOf(row);
  if (entry.date === input.date) return done(entry);
  const last = db.get("SELECT max(position) AS position FROM plan_entry WHERE date = ? AND removed_at IS NULL", [
    input.date,
  ]);
  const position = typeof last?.["position"] === "number" ? last["position"] + 1 : 0;
  if (position > 20)
    return refuse({ kind: "invalid", field: "date", message: "This day is full. Please take something off it first." });
  db.run("UPDATE plan_entry SET date = ?, position = ? WHERE id = ?", [input.date, position, input.id]);
  return done({ ...entry, date: input.date, position });
}

/** Puts entries of a day into this order; nothing changes when one of them is not there. */
export function order(db: WritableDb, ids: readonly PlanEntryId[]): Reply<undefined> {
  if (new Set(ids).size !== ids.length) return notThere;
  for (const [position, id] of ids.entries())
    if (db.run("UPDATE plan_entry SET position = ? WHERE id = ? AND removed_at IS NULL", [position, id]) === 0)
      return notThere;
  return done(undefined);
}

/** Takes an entry off the plan; `put` brings it back. */
export function remove(db: WritableDb, id: PlanEntryId, clock: Clock): Reply<undefined> {
  if (db.get("SELECT 1 AS there FROM plan_entry WHERE id = ?", [id]) === undefined) return notThere;
  db.run("UPDATE plan_entry SET removed_at = ? WHERE id = ? AND removed_at IS NULL", [momentNow(clock).instant, id]);
  return done(undefined);
}
