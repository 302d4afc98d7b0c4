import { randomUUID } from "node:crypto";
import type { Clock } from "../clock.ts";
import type { Input, Output } from "../contract/calls.ts";
import type { DateRange, Moment } from "../contract/day.ts";
import { Decision, type Proposal } from "../contract/decision.ts";
import { done, refuse, type Reply } from "../contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { changesOf, insertChanges, insertReadings, readingsOf } from "./decision-parts.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import { allThere, idList, readRow } from "./rows.ts";

const columns = `id, key, rule, direction, date, exercise_id, way_back, state, decided_at, decided_on, decided_zone,
  answered_at, answered_on, answered_zone`;

/** Every decision about these days, superseded ones too, newest first. */
export const list = (db: ReadableDb, { from, to }: DateRange): Reply<readonly Decision[]> =>
  done(load(db, "date BETWEEN ? AND ? ORDER BY date DESC, decided_at DESC, key", [from, to]));

/**
 * What the coach needs: all that still stand however old, and everything since this day; oldest first. A `keep` changes
 * nothing, so an old one has nothing left to say and is left out: there is one for nearly every session.
 */
export const listForCoach = (db: ReadableDb, from: string): readonly Decision[] =>
  load(
    db,
    `id IN (SELECT id FROM decision WHERE date >= ?
       UNION ALL SELECT id FROM decision WHERE state IN ('proposed', 'accepted', 'declined') AND direction <> 'keep')
     ORDER BY date, decided_at, key`,
    [from],
  );

function load(db: ReadableDb, where: string, parameters: readonly string[]): readonly Decision[] {
  const rows = db.all(`SELECT ${columns} FROM decision WHERE ${where}`, parameters);
  const ids = idList(rows);
  const readings = readingsOf(db, ids);
  const changes = changesOf(db, ids);
  return rows.map((row) =>
    readRow(Decision, "decision", row["id"], {
      id: row["id"],
      key: row["key"],
      rule: row["rule"],
      direction: row["direction"],
      date: row["date"],
      exerciseId: row["exercise_id"],
      readings: readings(row["id"]),
      changes: changes(row["id"]),
      wayBack: row["way_back"],
      state: row["state"],
      decidedAt: momentOf(row, "decided"),
      answeredAt: momentOf(row, "answered"),
    }),
  );
}

const loadByIds = (db: ReadableDb, ids: readonly string[]): readonly Decision[] =>
  load(db, "id IN (SELECT value FROM json_each(?)) ORDER BY date, decided_at, key", [JSON.stringify(ids)]);

/**
 * Stores what the coach concludes from the log since `from`. New keys become proposed. Stored keys since then that are
 * no longer concluded become superseded and keep their rows. A superseded key that is concluded again is proposed again,
 * as it is concluded now. What stands already stays as it was stored, with its answer.
 */
export function sync(
  db: WritableDb,
  { from, proposals }: Input<"decision.sync">,
  clock: Clock,
): Reply<Output<"decision.sync">> {
  const refusal = checkReferences(db, proposals);
  if (refusal !== undefined) return refusal;
  const concluded = new Map(proposals.toReversed().map((proposal) => [proposal.key, proposal]));
  const keys = JSON.stringify([...concluded.keys()]);
  const stored = new Map(
    db
      .all("SELECT id, key, state FROM decision WHERE key IN (SELECT value FROM json_each(?))", [keys])
      .map((row) => [String(row["key"]), row]),
  );
  const gone = db
    .all(
      `SELECT id FROM decision WHERE date >= ? AND state <> 'superseded'
         AND key NOT IN (SELECT value FROM json_each(?))`,
      [from, keys],
    )
    .map((row) => String(row["id"]));
  db.run("UPDATE decision SET state = 'superseded' WHERE id IN (SELECT value FROM json_each(?))", [
    JSON.stringify(gone),
  ]);

  const added: string[] = [];
  const now = momentNow(clock);
  for (const proposal of proposals) {
    const before = stored.get(proposal.key);
    if (concluded.get(proposal.key) !== proposal || (before !== undefined && before["state"] !== "superseded"))
      continue;
    const id = before === undefined ? randomUUID() : String(before["id"]);
    propose(db, id, proposal, now);
    added.push(id);
  }
  return done({ added: loadByIds(db, added), superseded: loadByIds(db, gone) });
}

/** Writes a decision as proposed, in the place of what was stored under its id. */
function propose(db: WritableDb, id: string, proposal: Proposal, now: Moment): void {
  for (const table of ["decision_reading_miss", "decision_change_cue", "decision_reading", "decision_change"])
    db.run(`DELETE FROM ${table} WHERE decision_id = ?`, [id]);
  db.run(
    `INSERT INTO decision (id, key, rule, direction, date, exercise_id, way_back, state, decided_at, decided_on, decided_zone)
     VALUES (@id, @key, @rule, @direction, @date, @exercise_id, @way_back, 'proposed', @decided_at, @decided_on, @decided_zone)
     ON CONFLICT (id) DO UPDATE SET rule = excluded.rule, direction = excluded.direction, date = excluded.date,
       exercise_id = excluded.exercise_id, way_back = excluded.way_back, state = excluded.state,
       decided_at = excluded.decided_at, decided_on = excluded.decided_on, decided_zone = excluded.decided_zone,
       answered_at = NULL, answered_on = NULL, answered_zone = NULL`,
    {
      id,
      key: proposal.key,
      rule: proposal.rule,
      direction: proposal.direction,
      date: proposal.date,
      exercise_id: proposal.exerciseId,
      way_back: proposal.wayBack,
      ...momentColumns("decided", now),
    },
  );
  insertReadings(db, id, proposal.readings);
  insertChanges(db, id, proposal.changes);
}

/** Refuses what speaks of something that is not stored. Removed rows count as stored. */
function checkReferences(db: ReadableDb, proposals: readonly Proposal[]): Reply<never> | undefined {
  const readings = proposals.flatMap((proposal) => proposal.readings);
  const changes = proposals.flatMap((proposal) => proposal.changes);
  const exercises = [...proposals, ...readings].map((one) => ("exerciseId" in one ? one.exerciseId : null));
  const changed = changes.flatMap((change) => {
    if (change.kind === "swap") return [change.fromExerciseId, change.to.exerciseId];
    return "exerciseId" in change ? [change.exerciseId] : [];
  });
  const sessions = readings.map((reading) => ("sessionId" in reading ? reading.sessionId : null));
  const entries = readings.map((reading) => ("painEntryId" in reading ? reading.painEntryId : null));
  const screenings = readings.map((reading) => ("screeningId" in reading ? reading.screeningId : null));
  const planned = changes.map((change) => (change.kind === "move" ? change.planEntryId : null));
  if (!allThere(db, "exercise", [...exercises, ...changed])) return refuse({ kind: "notFound", what: "exercise" });
  if (!allThere(db, "session", sessions)) return refuse({ kind: "notFound", what: "session" });
  if (!allThere(db, "pain_entry", entries)) return refuse({ kind: "notFound", what: "painEntry" });
  if (!allThere(db, "plan_entry", planned)) return refuse({ kind: "notFound", what: "planEntry" });
  if (!allThere(db, "screening", screenings))
    return refuse({ kind: "invalid", field: "proposals", message: "The safety questions it speaks of are not there." });
  return undefined;
}

/**
 * Remembers the person's answer; `proposed` takes it back. Refuses to decline or undo a stop, and finds nothing to answer
 * in a superseded decision.
 */
export function answer(db: WritableDb, { id, state }: Input<"decision.answer">, clock: Clock): Reply<Decision> {
  const [decision] = loadByIds(db, [id]);
  if (decision === undefined || decision.state === "superseded") return refuse({ kind: "notFound", what: "decision" });
  if (decision.direction === "stop" && (state === "declined" || state === "undone"))
    return refuse({ kind: "notYours" });
  if (decision.state === state) return done(decision);
  const answeredAt = state === "proposed" ? null : momentNow(clock);
  db.run(
    `UPDATE decision SET state = @state, answered_at = @answered_at, answered_on = @answered_on,
       answered_zone = @answered_zone WHERE id = @id`,
    { id, state, ...momentColumns("answered", answeredAt) },
  );
  return done({ ...decision, state, answeredAt });
}
