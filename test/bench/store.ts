// How fast the store answers with ten years in it, as JSON on stdout. Loaded through Vite, as the store's own files want it;
// build/bench.mjs prints the table.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer } from "../../electron/calls/answer.ts";
import type { WritableDb } from "../../electron/store/connection.ts";
import { openStore } from "../../electron/store/database.ts";
import { clockFrom } from "../../electron/store/clock.ts";
import { timed, type Timing } from "./timing.ts";

const sessions = 5000;
const exercisesEach = 20;
const setsEach = 5;
const today = "2026-03-02";
const firstDay = `date('${today}', '-' || ((${sessions} - n) * 3650 / ${sessions}) || ' days')`;

/** Written by SQLite itself: the rows are what the store would have written, one at a time that would take minutes. */
const fill = (db: WritableDb): void => {
  const upTo = (last: number): string =>
    `WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${last})`;
  const id = (kind: number, number: string): string => `printf('00000000-0000-4000-8%03d-%012d', ${kind}, ${number})`;
  const instant = "|| 'T17:00:00.000Z'";
  db.run(`INSERT INTO session (id, routine_name, pre_nrs, started_at, started_on, started_zone, finished_at, finished_on,
    finished_zone, effort) ${upTo(sessions)} SELECT ${id(1, "n")}, 'Floor day', n % 3, ${firstDay} ${instant}, ${firstDay},
    'Europe/Berlin', ${firstDay} ${instant}, ${firstDay}, 'Europe/Berlin', 5 FROM c`);
  db.run(
    `CREATE TEMP TABLE place AS SELECT id, row_number() OVER (ORDER BY id) - 1 AS at FROM exercise LIMIT ${exercisesEach}`,
  );
  db.run(`INSERT INTO session_exercise (id, session_id, position, written_exercise_id, exercise_id, sets, target_kind, reps,
    tempo, rest_seconds, technique_answered) ${upTo(sessions)} SELECT ${id(2, "n * 100 + at")}, ${id(1, "n")}, at, place.id,
    place.id, ${setsEach}, 'reps', 8, '3-0-2-0', 60, 1 FROM c, place`);
  db.run(`INSERT INTO session_set (session_exercise_id, position, reps, rir, done_at) ${upTo(setsEach)}
    SELECT session_exercise.id, n - 1, 8, 2, started_at FROM session_exercise JOIN session ON session.id = session_id, c`);
  for (const [kind, moment, days] of [
    [3, "session", 0],
    [4, "morning", 1],
  ] as const) {
    const date = `date(started_on, '+${days} days')`;
    db.run(`INSERT INTO pain_entry (id, moment, session_id, date, version, created_at)
      SELECT ${id(kind, "row_number() OVER (ORDER BY id)")}, '${moment}', id, ${date}, 1, started_at FROM session`);
    db.run(`INSERT INTO pain_version (pain_entry_id, version, saved_at, saved_on, saved_zone, date, nrs, soreness, settled, note)
      SELECT id, 1, created_at, date, 'Europe/Berlin', date, abs(random()) % 4, 0, ${moment === "morning" ? 1 : "NULL"}, ''
      FROM pain_entry WHERE moment = '${moment}'`);
  }
  db.run("ANALYZE");
};

/** Calls that screens make, with what they ask for. */
const asked = [
  ["everything the coach looks at, 120 days", "coach.history", { from: "2025-11-02" }],
  ["sessions of four weeks", "session.list", { from: "2026-02-02", to: today }],
  ["sessions of a year", "session.list", { from: "2025-03-02", to: today }],
  ["pain entries of a year", "pain.list", { from: "2025-03-02", to: today }],
  ["hard sets of 26 weeks", "progress.hardSets", { from: "2025-09-01", to: today }],
  ["hard sets of ten years", "progress.hardSets", { from: "2016-03-01", to: today }],
  ["the exercises", "exercise.list", undefined],
  [
    "a word that nothing in the log has",
    "find.log",
    [{ text: "nowhere", days: [], weekday: null, nrs: null, regions: ["neck"], sort: null }],
  ],
] as const;

export const storeTimings = (): readonly Timing[] => {
  const folder = mkdtempSync(join(tmpdir(), "supine-bench-"));
  try {
    const clock = clockFrom(`${today}T12:00:00+01:00[Europe/Berlin]`);
    const path = join(folder, "supine.db");
    const made = openStore(path, clock);
    if (made.kind === "trouble") throw new Error(JSON.stringify(made.trouble));
    fill(made.db);
    const count = Number(made.db.get("SELECT count(*) AS sets FROM session_set")?.["sets"]);
    made.close();
    const opening = timed(
      `open the file with ${count.toLocaleString("en")} sets, ${sessions.toLocaleString("en")} sessions`,
      { target: null, runs: 5, warmUps: 1 },
      () => path,
      (file) => {
        const again = openStore(file, clock);
        if (again.kind === "open") again.close();
      },
    );
    const open = openStore(path, clock);
    if (open.kind === "trouble") throw new Error(JSON.stringify(open.trouble));
    const reads = asked.map(([what, name, input]) =>
      timed(
        `read: ${what}`,
        { target: 100, judgedBy: "p99", runs: 30, warmUps: 1 },
        () => input,
        (given) => {
          const reply = answer(open.db, clock, name, given);
          if (!reply.ok) throw new Error(`${name} was refused`);
        },
      ),
    );
    open.close();
    return [opening, ...reads];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
