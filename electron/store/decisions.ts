import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import type { Input, Output } from "#contract/calls.ts";
import type { DateRange, Moment } from "#contract/day.ts";
import { Decision, type Proposal } from "#contract/decision.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import { allThere, readRow } from "./rows.ts";

const columns = `id, key, rule, direction, date, exercise_id, readings, changes, recovery_condition, ended_on, state, decided_at, decided_on, decided_zone,
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

/** The day of the oldest bound that has not ended: the log that it was concluded from is still needed. */
export const oldestBound = (db: ReadableDb): string | null => {
  const row = db.get(
    `SELECT min(date) AS date FROM decision WHERE direction = 'ease' AND state IN ('proposed', 'accepted')
       AND ended_on IS NULL AND rule IN ('R1', 'R3', 'R4', 'R5', 'R12', 'H1', 'H2', 'R2', 'R8', 'R9')`,
  );
  return typeof row?.["date"] === "string" ? row["date"] : null;
};

function load(db: ReadableDb, where: string, parameters: readonly string[]): readonly Decision[] {
  const rows = db.all(`SELECT ${columns} FROM decision WHERE ${where}`, parameters);
  return rows.map((row) =>
    readRow(Decision, "decision", row["id"], {
      id: row["id"],
      key: row["key"],
      rule: row["rule"],
      direction: row["direction"],
      date: row["date"],
      exerciseId: row["exercise_id"],
      readings: JSON.parse(String(row["readings"])),
      changes: JSON.parse(String(row["changes"])),
      recoveryCondition: row["recovery_condition"],
      endedOn: row["ended_on"],
      state: row["state"],
      decidedAt: momentOf(row, "decided"),
      answeredAt: momentOf(row, "answered"),
    }),
  );
}

const loadByIds = (db: ReadableDb, ids: readonly string[]): readonly Decision[] =>
  load(db, "id IN (SELECT value FROM json_each(?)) ORDER BY date, decided_at, key", [JSON.stringify(ids)]);

/**
 * Stores what the coach concludes anew: new keys become proposed; a superseded key that is concluded again is proposed
 * again, as it is concluded now. What is stored already stays as it was, with its answer; only the day it ended follows.
 * What speaks of something that is not stored is set aside and named, never the rest with it.
 */
export function sync(
  db: WritableDb,
  { proposals, gone }: Input<"decision.sync">,
  clock: Clock,
): Reply<Output<"decision.sync">> {
  const fitting = proposals.filter((proposal) => hasReferences(db, proposal));
  const now = momentNow(clock);
  const added: string[] = [];
  for (const proposal of fitting) {
    const before = db.get("SELECT id, state, ended_on FROM decision WHERE key = ?", [proposal.key]);
    if (before === undefined || before["state"] === "superseded") {
      const id = before === undefined ? randomUUID() : String(before["id"]);
      propose(db, id, proposal, now);
      added.push(id);
    } else if (before["ended_on"] !== proposal.endedOn)
      db.run("UPDATE decision SET ended_on = ? WHERE key = ?", [proposal.endedOn, proposal.key]);
  }
  const superseded = db
    .all("SELECT id FROM decision WHERE state <> 'superseded' AND key IN (SELECT value FROM json_each(?))", [
      JSON.stringify(gone),
    ])
    .map((row) => String(row["id"]));
  db.run("UPDATE decision SET state = 'superseded' WHERE id IN (SELECT value FROM json_each(?))", [
    JSON.stringify(superseded),
  ]);
  return done({
    added: loadByIds(db, added),
    superseded: loadByIds(db, superseded),
    setAside: proposals.filter((proposal) => !fitting.includes(proposal)).map(({ key }) => key),
  });
}

/** Writes a decision as proposed, in the place of what was stored under its id. */
function propose(db: WritableDb, id: string, proposal: Proposal, now: Moment): void {
  db.run("DELETE FROM decision_reference WHERE decision_id = ?", [id]);
  db.run(
    `INSERT INTO decision (id, key, rule, direction, date, exercise_id, readings, changes, recovery_condition, ended_on, state,
       decided_at, decided_on, decided_zone)
     VALUES (@id, @key, @rule, @direction, @date, @exercise_id, @readings, @changes, @recovery_condition, @ended_on, 'proposed',
       @decided_at, @decided_on, @decided_zone)
     ON CONFLICT (id) DO UPDATE SET rule = excluded.rule, direction = excluded.direction, date = excluded.date,
       exercise_id = excluded.exercise_id, readings = excluded.readings, changes = excluded.changes,
       recovery_condition = excluded.recovery_condition, ended_on = excluded.ended_on, state = excluded.state,
       decided_at = excluded.decided_at, decided_on = excluded.decided_on, decided_zone = excluded.decided_zone,
       answered_at = NULL, answered_on = NULL, answered_zone = NULL`,
    {
      id,
      key: proposal.key,
      rule: proposal.rule,
      direction: proposal.direction,
      date: proposal.date,
      exercise_id: proposal.exerciseId,
      readings: JSON.stringify(proposal.readings),
      changes: JSON.stringify(proposal.changes),
      recovery_condition: proposal.recoveryCondition,
      ended_on: proposal.endedOn,
      ...momentColumns("decided", now),
    },
  );
  insertReferences(db, id, proposal);
}

const given = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids.filter((id) => id !== null))];

/** What a proposal speaks of, by the table it is in. */
const referencesOf = ({ readings, changes }: Proposal) => ({
  session: given(readings.map((reading) => ("sessionId" in reading ? reading.sessionId : null))),
  pain_entry: given(readings.map((reading) => ("painEntryId" in reading ? reading.painEntryId : null))),
  screening: given(readings.map((reading) => ("screeningId" in reading ? reading.screeningId : null))),
  plan_entry: given(changes.map((change) => (change.kind === "move" ? change.planEntryId : null))),
  exercise: given([
    ...readings.map((reading) => ("exerciseId" in reading ? reading.exerciseId : null)),
    ...changes.flatMap((change) => {
      if (change.kind === "swap") return [change.fromExerciseId, change.to.exerciseId];
      return "exerciseId" in change ? [change.exerciseId] : [];
    }),
  ]),
});

const referred = ["session", "pain_entry", "screening", "plan_entry", "exercise"] as const;

/** Whether all that a proposal speaks of is stored. Removed rows count as stored. */
function hasReferences(db: ReadableDb, proposal: Proposal): boolean {
  const references = referencesOf(proposal);
  return (
    allThere(db, "exercise", [proposal.exerciseId]) && referred.every((table) => allThere(db, table, references[table]))
  );
}

function insertReferences(db: WritableDb, id: string, proposal: Proposal): void {
  const references = referencesOf(proposal);
  const rows = referred.flatMap((table) => references[table].map((value) => ({ table, value })));
  for (const [position, { table, value }] of rows.entries())
    db.run(`INSERT INTO decision_reference (decision_id, position, ${table}_id) VALUES (?, ?, ?)`, [
      id,
      position,
      value,
    ]);
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
