import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import type { WritableDb } from "../../../electron/store/connection.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import { aPainDraft, aPlanEntry, aProposal, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { aStore, the } from "./a-store.ts";

/** Tables that grow with the years; looking something up must never read one of them from end to end. */
const growing = [
  "routine_item",
  "plan_entry",
  "day_note",
  "session",
  "session_exercise",
  "session_set",
  "technique_miss",
  "pain_entry",
  "pain_version",
  "pain_region",
  "pain_quality",
  "pain_exercise",
  "decision",
  "decision_reference",
];

const range = { from: "2026-01-01", to: "2026-03-31" };
const routine = aRoutineDraft();
const entry = aPlanEntry({ routineId: routine.id });
const session = aSessionStart({ routineId: routine.id, planEntryId: entry.id });
const answered = aPainDraft({ moment: "session", sessionId: session.id });
const sessionExerciseId = the(session.exercises).id;

it.each([
  ["plan.range", range],
  ["plan.notes", range],
  ["plan.move", { id: entry.id, date: "2026-03-04" }],
  ["routine.archive", routine.id],
  ["session.current", undefined],
  ["session.list", range],
  ["session.logSet", { sessionExerciseId, position: 0, reps: 1, holdSeconds: null, rir: null }],
  ["session.technique", { sessionExerciseId, missed: ["no_momentum"] }],
  ["session.finish", { id: session.id, effort: null }],
  ["session.discard", session.id],
  ["pain.list", range],
  ["pain.versions", answered.id],
  ["pain.save", { ...answered, nrs: 7 }],
  ["coach.history", { from: "2026-01-01" }],
  ["decision.sync", { gone: [], proposals: [aProposal()] }],
  ["decision.list", range],
  ["progress.hardSets", range],
  ["history.list", undefined],
])("%s finds its rows by an index", (name, input) => {
  const { db, clock, ask } = aStore();
  ask("routine.save", routine);
  ask("plan.put", [entry]);
  ask("session.start", session);
  ask("pain.save", answered);
  ask("decision.sync", { gone: [], proposals: [aProposal()] });
  const asked = new Set<string>();
  const noting = (sql: string): string => {
    asked.add(sql);
    return sql;
  };
  const watched: WritableDb = {
    all: (sql, parameters) => db.all(noting(sql), parameters),
    get: (sql, parameters) => db.get(noting(sql), parameters),
    run: (sql, parameters) => db.run(noting(sql), parameters),
    transact: db.transact,
    attempt: db.attempt,
  };
  expect(answer(watched, clock, name, input)).toMatchObject({ ok: true });
  const schema = new Database(":memory:");
  for (const { sql } of migrations) schema.exec(sql);
  const scans = [...asked].flatMap((sql) => {
    const named = Object.fromEntries([...sql.matchAll(/@(\w+)/g)].map(([, key]) => [key, null]));
    const placed = [...sql.matchAll(/\?/g)].map(() => null);
    const plan = schema.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    return plan
      .all(placed.length > 0 ? placed : named)
      .map((step) => step.detail)
      .filter((detail) => isScan(detail));
  });
  expect(scans).toEqual([]);
});

/** The index of the open session holds one row at most. */
const isScan = (detail: string): boolean =>
  growing.some((table) => new RegExp(`^SCAN ${table}\\b`).test(detail)) && !detail.endsWith("INDEX session_one_open");
