import type { Clock } from "./clock.ts";
import type { Input, Output, WriteName } from "#contract/calls.ts";
import type { Moment } from "#contract/day.ts";
import { type Retraced, Step, StepCall, StepId, StepSubject } from "#contract/undo-log.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import { difference, goesOn, retrace, type RowChange, RowChanges, snapshot, together } from "./row-changes.ts";
import { readRow } from "./rows.ts";
import { type UndoScope, undoScopes } from "./undo-scopes.ts";

/** As far back as anybody goes step by step, and a few hundred kilobytes at most. */
const keptSteps = 500;
/** Longer than the pause of somebody who is typing or ticking on, shorter than that of somebody who looks at it. */
const mergeMilliseconds = 5_000;
const listedSteps = 100;

const columns = "id, call, subject, merge_key, done_at, done_on, done_zone, undone";

const stepOf = (row: Row): Step =>
  readRow(Step, "undo_log", row["id"], {
    id: row["id"],
    call: row["call"],
    subject: JSON.parse(String(row["subject"])),
    doneAt: momentOf(row, "done"),
    undone: row["undone"] === 1,
  });

/** The newest steps, newest first: undone ones, which redo brings again, then those that undo takes back. */
export const list = (db: ReadableDb): Reply<readonly Step[]> =>
  done(db.all(`SELECT ${columns} FROM undo_log ORDER BY id DESC LIMIT ?`, [listedSteps]).map(stepOf));

/**
 * Runs a write and remembers every row it changed, so that it can be taken back. Answers with the step that stands for it
 * now, if it changed anything. A new change after an undo drops what redo would have brought.
 */
export function withUndo<N extends WriteName>(
  db: WritableDb,
  clock: Clock,
  { name, input }: { readonly name: N; readonly input: Input<N> },
  write: () => Reply<Output<N>>,
): Reply<Output<N>> {
  const call = StepCall.safeParse(name);
  if (!call.success) return write();
  // `undoScopes` pairs a name of `StepCall` with what takes its input; TypeScript cannot follow the pair here.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const scope = undoScopes[call.data] as UndoScope<Input<N>>;
  const subject = StepSubject.parse({ ...nothing, ...present(scope.about(db, input)) });
  const rows = scope.rows(input);
  const before = snapshot(db, rows);
  const reply = write();
  if (!reply.ok) return reply;
  const changes = difference(before, snapshot(db, rows));
  if (changes.length === 0) return reply;
  const mergeKey = scope.mergeKey?.(input, subject) ?? null;
  const step = record(db, { call: call.data, subject, mergeKey, changes, now: momentNow(clock) });
  return step === undefined ? reply : { ...reply, step };
}

const nothing: StepSubject = { name: null, exerciseId: null, date: null, number: 1, isNew: false, part: null };

const present = (about: object): object =>
  Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));

type Made = {
  readonly call: StepCall;
  readonly subject: StepSubject;
  readonly mergeKey: string | null;
  readonly changes: readonly RowChange[];
  readonly now: Moment;
};

function record(db: WritableDb, made: Made): StepId | undefined {
  // After an undo the person has looked at what is there; what comes then is a step of its own.
  const isFresh = db.run("DELETE FROM undo_log WHERE undone = 1") === 0;
  const last = isFresh ? mergeable(db, made) : undefined;
  if (last === undefined) return insert(db, made);
  const changes = together(last.changes, made.changes);
  if (changes.length === 0) {
    db.run("DELETE FROM undo_log WHERE id = ?", [last.step.id]);
    return undefined;
  }
  const subject = { ...made.subject, isNew: last.step.subject.isNew };
  db.run(
    `UPDATE undo_log SET subject = @subject, changes = @changes, done_at = @done_at, done_on = @done_on,
       done_zone = @done_zone WHERE id = @id`,
    {
      id: last.step.id,
      subject: JSON.stringify(subject),
      changes: JSON.stringify(changes),
      ...momentColumns("done", made.now),
    },
  );
  return last.step.id;
}

type Loaded = { readonly step: Step; readonly changes: readonly RowChange[] };

/** The last step, when this change goes on with it: the name that is typed, the dose that is set, not the next exercise. */
function mergeable(db: ReadableDb, { call, mergeKey, changes, now }: Made): Loaded | undefined {
  if (mergeKey === null) return undefined;
  const row = db.get(`SELECT ${columns}, changes FROM undo_log ORDER BY id DESC LIMIT 1`);
  if (row === undefined || row["call"] !== call || row["merge_key"] !== mergeKey) return undefined;
  const last = loaded(row);
  const pause = millisecondsOf(now) - millisecondsOf(last.step.doneAt);
  return pause >= 0 && pause <= mergeMilliseconds && goesOn(last.changes, changes) ? last : undefined;
}

const millisecondsOf = ({ instant }: Moment): number => Temporal.Instant.from(instant).epochMilliseconds;

const loaded = (row: Row): Loaded => ({
  step: stepOf(row),
  changes: readRow(RowChanges, "undo_log", row["id"], JSON.parse(String(row["changes"]))),
});

function insert(db: WritableDb, { call, subject, mergeKey, changes, now }: Made): StepId {
  db.run(
    `INSERT INTO undo_log (call, subject, merge_key, changes, done_at, done_on, done_zone)
     VALUES (@call, @subject, @merge_key, @changes, @done_at, @done_on, @done_zone)`,
    {
      call,
      subject: JSON.stringify(subject),
      merge_key: mergeKey,
      changes: JSON.stringify(changes),
      ...momentColumns("done", now),
    },
  );
  db.run("DELETE FROM undo_log WHERE id NOT IN (SELECT id FROM undo_log ORDER BY id DESC LIMIT ?)", [keptSteps]);
  return newestId(db);
}

const newestId = (db: ReadableDb): StepId => StepId.parse(db.get("SELECT max(id) AS id FROM undo_log")?.["id"]);

/**
 * Takes the last step back, or this very one, which may be an earlier one as long as nothing changed its rows since. What
 * was undone then is what redo brings next.
 */
export function undo(db: WritableDb, { step }: Input<"history.undo">, clock: Clock): Reply<Retraced> {
  const row = db.get(
    `SELECT ${columns}, changes FROM undo_log WHERE undone = 0 AND id = coalesce(?, id) ORDER BY id DESC LIMIT 1`,
    [step],
  );
  if (row === undefined) return refuse({ kind: "nothingTo", act: "undo" });
  const last = loaded(row);
  const changes = retrace(db, last.changes, { way: "back", now: momentNow(clock).instant });
  if (changes === undefined) return step === null ? pass(db, last.step) : refuse({ kind: "changedSince" });
  const isLast = db.get("SELECT 1 AS later FROM undo_log WHERE undone = 0 AND id > ?", [last.step.id]) === undefined;
  return done({ step: keep(db, last.step, { changes, undone: true, isLast }), passed: false });
}

/** Brings the step again that was undone last. */
export function redo(db: WritableDb, _input: undefined, clock: Clock): Reply<Retraced> {
  const row = db.get(`SELECT ${columns}, changes FROM undo_log WHERE undone = 1 ORDER BY id LIMIT 1`);
  if (row === undefined) return refuse({ kind: "nothingTo", act: "redo" });
  const next = loaded(row);
  const changes = retrace(db, next.changes, { way: "again", now: momentNow(clock).instant });
  if (changes === undefined) return pass(db, next.step);
  return done({ step: keep(db, next.step, { changes, undone: false, isLast: true }), passed: false });
}

/** Goes back over every step down to this one, or forth over every one up to it. */
export function goTo(
  db: WritableDb,
  { step, way }: Input<"history.goTo">,
  clock: Clock,
): Reply<Output<"history.goTo">> {
  let [retraced, passed] = [0, 0];
  const isThere = (): boolean => {
    const row = db.get("SELECT undone FROM undo_log WHERE id = ?", [step]);
    // A step that passed is gone from the list, and so was the way to it.
    return row === undefined || (row["undone"] === 1) === (way === "back");
  };
  if (isThere()) return refuse({ kind: "nothingTo", act: way === "back" ? "undo" : "redo" });
  while (!isThere()) {
    const reply = way === "back" ? undo(db, { step: null }, clock) : redo(db, undefined, clock);
    if (!reply.ok) return reply;
    if (reply.value.passed) passed += 1;
    else retraced += 1;
  }
  return done({ retraced, passed });
}

/** A step that can no longer be done leaves the undo log, so that it does not stand in the way of the others. */
function pass(db: WritableDb, step: Step): Reply<Retraced> {
  db.run("DELETE FROM undo_log WHERE id = ?", [step.id]);
  return done({ step, passed: true });
}

type Retracing = { readonly changes: readonly RowChange[]; readonly undone: boolean; readonly isLast: boolean };

/** Stores a step as it is after undo or redo. */
function keep(db: WritableDb, step: Step, { changes, undone, isLast }: Retracing): Step {
  db.run("UPDATE undo_log SET undone = ?, changes = ? WHERE id = ?", [
    Number(undone),
    JSON.stringify(changes),
    step.id,
  ]);
  if (isLast) return { ...step, undone };
  // Later steps changed other rows, so it is as if this one had come after them; what was undone before is no way on from here.
  db.run("DELETE FROM undo_log WHERE undone = 1 AND id <> ?", [step.id]);
  db.run(
    `INSERT INTO undo_log (call, subject, merge_key, changes, done_at, done_on, done_zone, undone)
     SELECT call, subject, merge_key, changes, done_at, done_on, done_zone, undone FROM undo_log WHERE id = ?`,
    [step.id],
  );
  db.run("DELETE FROM undo_log WHERE id = ?", [step.id]);
  return { ...step, undone, id: newestId(db) };
}
