import { mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { copyVerified } from "../../../electron/store/copy.ts";
import { openStore } from "../../../electron/store/database.ts";
import { type Migration, migrations, numbered, tablesAfter } from "../../../electron/store/migrate.ts";
import { canMount, makeSmallDisk } from "../../app/small-disk.ts";
import { aClock, aPainDraft, aProposal, aRoutineDraft } from "../../builders.ts";
import { asking, opened, release } from "./a-store.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const clock = aClock();
const last = migrations.length;
const next = (...sql: readonly string[]): typeof release => ({
  ...release,
  migrations: [...migrations, ...sql.map((one, index): Migration => ({ version: last + 1 + index, sql: one }))],
});

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-migrate-"));
  path = join(folder, "supine.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeData(at = path): void {
  const store = opened(at, clock);
  const { ask } = asking(store.db, clock);
  ask("routine.save", aRoutineDraft({ name: "Before" }));
  ask("pain.save", aPainDraft());
  store.close();
}

const read = (at: string, sql: string): unknown => {
  const database = new Database(at, { readonly: true });
  try {
    return database.prepare(sql).pluck().get();
  } finally {
    database.close();
  }
};

describe("the migrations", () => {
  it("are numbered from 1 without a hole, each once", () => {
    expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
    expect(numbered({ "/m/0002_b.sql": "b", "/m/0001_a.sql": "a" }).map((migration) => migration.sql)).toEqual([
      "a",
      "b",
    ]);
    for (const names of [["0002_b.sql"], ["0001_a.sql", "0003_c.sql"], ["0001_a.sql", "0001_b.sql"], ["first.sql"]])
      expect(() => numbered(Object.fromEntries(names.map((name) => [`/m/${name}`, ""])))).toThrow("Migration");
  });

  it("tell which tables are there afterwards", () => {
    const chain = ["CREATE TABLE a (x);\nCREATE TABLE b (x);", "ALTER TABLE a RENAME TO c;\nDROP TABLE b;"];
    expect([...tablesAfter(chain.map((sql, index) => ({ version: index + 1, sql })))]).toEqual(["c"]);
  });
});

describe("bringing a database to a new release", () => {
  it("keeps the data, after a copy of it that was proved", () => {
    makeData();
    const store = opened(
      path,
      clock,
      next("ALTER TABLE routine ADD COLUMN colour TEXT;", "CREATE TABLE extra (id INTEGER) STRICT;"),
    );
    expect(store.db.get("SELECT name, colour FROM routine")).toEqual({ name: "Before", colour: null });
    expect(asking(store.db, clock).ask("pain.list", march)).toHaveLength(1);
    store.close();
    expect(read(path, "PRAGMA user_version")).toBe(last + 2);
    const copy = `supine-before-${last + 2}-20260302T063000000Z.db`;
    expect(readdirSync(join(folder, "backups"))).toEqual([copy]);
    expect(statSync(join(folder, "backups", copy)).mode & 0o777).toBe(0o600);
    expect(read(join(folder, "backups", copy), "PRAGMA user_version")).toBe(last);
    const old = opened(join(folder, "backups", copy), clock);
    expect(asking(old.db, clock).ask("routine.list")).toMatchObject([{ name: "Before" }]);
    old.close();
  });

  it("may rebuild a table that others refer to", () => {
    makeData();
    const rebuild = `CREATE TABLE rebuilt (id TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, archived_at TEXT) STRICT;
      INSERT INTO rebuilt SELECT * FROM routine;
      DROP TABLE routine;
      ALTER TABLE rebuilt RENAME TO routine;`;
    const store = opened(path, clock, next(rebuild));
    expect(asking(store.db, clock).ask("routine.list")).toMatchObject([{ name: "Before" }]);
    expect(() => store.db.run("DELETE FROM routine")).toThrow("FOREIGN KEY");
    store.close();
  });

  it.each([
    ["the last of several fails", ["CREATE TABLE extra (id INTEGER) STRICT;", "ALTER TABLE nothing ADD COLUMN x;"]],
    ["a row would refer to nothing", ["DELETE FROM exercise;"]],
  ])("changes nothing when %s", (_, sql) => {
    makeData();
    const before = readFileSync(path);
    const { catalogue } = release;
    expect(openStore(path, clock, { ...next(...sql), catalogue })).toMatchObject({
      kind: "trouble",
      trouble: { kind: "cannotOpen" },
    });
    expect(readdirSync(folder).toSorted()).toEqual(["backups", "supine.db"]);
    expect(readFileSync(path).equals(before)).toBe(true);
    opened(path, clock).close();
  });

  it("does not begin when the copy cannot be made", () => {
    makeData();
    const before = readFileSync(path);
    writeFileSync(join(folder, "backups"), "A file in the way");
    expect(openStore(path, clock, next("DROP TABLE statement;"))).toMatchObject({ kind: "trouble" });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.skipIf(!canMount)("does not begin when there is no room for the copy, and leaves none half made", () => {
    const disk = makeSmallDisk(4);
    try {
      path = join(disk.folder, "supine.db");
      makeData();
      const before = readFileSync(path);
      const { bavail, bsize } = statfsSync(disk.folder);
      // Room to open it, and for half of a copy.
      writeFileSync(join(disk.folder, "filler"), Buffer.alloc(bavail * bsize - 40_000 - before.length / 2));
      expect(openStore(path, clock, next("DROP TABLE statement;"))).toEqual({
        kind: "trouble",
        trouble: { kind: "noSpace" },
      });
      expect(readdirSync(join(disk.folder, "backups"))).toEqual([]);
      expect(readFileSync(path).equals(before)).toBe(true);
      opened(path, clock).close();
    } finally {
      disk.remove();
    }
  });

  it("keeps the decisions of a database of the version before", () => {
    const before = new Database(path);
    for (const { version, sql } of migrations.slice(0, 1)) before.exec(`${sql} PRAGMA user_version = ${version};`);
    const id = "00000000-0000-4000-8000-000000000001";
    before.exec(`
      INSERT INTO decision (id, key, rule, direction, date, way_back, state, decided_at, decided_on, decided_zone) VALUES
        ('${id}', 'H3:x', 'H3', 'stop', '2026-03-02', 'rest_then_questions', 'proposed', '2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC');
      INSERT INTO decision_reading (decision_id, position, kind, date, nrs) VALUES ('${id}', 0, 'pain', '2026-03-02', 7);
      INSERT INTO decision_change (decision_id, position, kind, from_date, to_date) VALUES ('${id}', 0, 'rest', '2026-03-03', '2026-03-04');
    `);
    before.close();
    const store = opened(path, clock);
    expect(asking(store.db, clock).ask("decision.list", march)).toMatchObject([
      {
        rule: "H3",
        readings: [{ kind: "pain", nrs: 7 }],
        changes: [{ kind: "rest", fromDate: "2026-03-03", untilDate: "2026-03-04" }],
      },
    ]);
    store.close();
  });

  it("keeps every reading, change and answer of the first coach as history, and accepted steps in force", () => {
    const before = new Database(path);
    for (const { version, sql } of migrations.slice(0, 10)) before.exec(`${sql} PRAGMA user_version = ${version};`);
    const id = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
    const moment = "'2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC'";
    before.exec(`
      INSERT INTO session (id, routine_name, started_at, started_on, started_zone) VALUES ('${id(90)}', 'Core', ${moment});
      INSERT INTO pain_entry (id, moment, date, version, created_at) VALUES ('${id(91)}', 'any', '2026-03-02', 1, '2026-03-02T06:30:00.000Z');
      INSERT INTO pain_version (pain_entry_id, version, saved_at, saved_on, saved_zone, date, nrs, soreness, note) VALUES ('${id(91)}', 1, ${moment}, '2026-03-02', 5, 0, '');
      INSERT INTO decision (id, key, rule, direction, date, way_back, state, decided_at, decided_on, decided_zone, answered_at, answered_on, answered_zone) VALUES
        ('${id(1)}', 'R3:x', 'R3', 'ease', '2026-03-02', 'two_clean_exposures', 'proposed', ${moment}, NULL, NULL, NULL),
        ('${id(2)}', 'R5:x', 'R5', 'ease', '2026-03-02', 'morning_as_usual', 'accepted', ${moment}, '2026-03-04T06:30:00.000Z', '2026-03-04', 'UTC'),
        ('${id(3)}', 'R11:x', 'R11', 'progress', '2026-03-02', 'none_needed', 'accepted', ${moment}, ${moment}),
        ('${id(4)}', 'R11:y', 'R11', 'progress', '2026-03-02', 'none_needed', 'proposed', ${moment}, NULL, NULL, NULL),
        ('${id(5)}', 'H2:x', 'H2', 'stop', '2026-03-02', 'checked_or_settled', 'proposed', ${moment}, NULL, NULL, NULL);
      INSERT INTO decision_reading (decision_id, position, kind, date, pain_entry_id, quality) VALUES ('${id(1)}', 1, 'quality', '2026-03-02', '${id(91)}', 'sharp');
      INSERT INTO decision_reading (decision_id, position, kind, date, nrs, above) VALUES ('${id(1)}', 0, 'pain', '2026-03-02', 5, 2);
      INSERT INTO decision_reading (decision_id, position, kind, date, session_id, pain_entry_id, nrs, usual, settled) VALUES ('${id(2)}', 0, 'morning', '2026-03-02', '${id(90)}', '${id(91)}', 4, 0.5, 0);
      INSERT INTO decision_reading (decision_id, position, kind, date, from_date, days) VALUES ('${id(2)}', 1, 'gap', '2026-03-02', '2026-02-20', 9);
      INSERT INTO decision_reading (decision_id, position, kind, date, from_date, mean, before) VALUES ('${id(2)}', 2, 'week_mean', '2026-03-02', '2026-02-23', 3.5, 2);
      INSERT INTO decision_reading (decision_id, position, kind, date, pain_entry_id, region) SELECT decision.id, 0, 'region', '2026-03-02', '${id(91)}', 'below_knee_left' FROM decision WHERE rule IN ('R11', 'H2');
      INSERT INTO decision_change (decision_id, position, kind, from_date, to_date) VALUES ('${id(2)}', 0, 'rest', '2026-03-03', '2026-03-03');
      INSERT INTO decision_change (decision_id, position, kind, from_date, to_date, sets_factor) VALUES ('${id(2)}', 1, 'deload', '2026-03-03', '2026-03-09', 0.6);
      INSERT INTO decision_change (decision_id, position, kind, to_date, pattern) VALUES ('${id(2)}', 2, 'park', '2026-03-16', 'lateral');
      INSERT INTO decision_change (decision_id, position, kind) VALUES ('${id(2)}', 3, 'refer');
      INSERT INTO decision_change (decision_id, position, kind, tier) VALUES ('${id(5)}', 0, 'pause', 'consult');
      INSERT INTO statement (statement, made_at, made_on, made_zone) VALUES ('checked', ${moment});
    `);
    before.close();
    const store = opened(path, clock);
    const { ask } = asking(store.db, clock);
    const decisions = new Map(ask("decision.list", march).map((decision) => [decision.key, decision]));
    expect(decisions.get("v1:R3:x")).toMatchObject({
      state: "proposed",
      endedOn: "2026-03-02",
      readings: [
        { kind: "pain", nrs: 5, above: 2, sessionId: null },
        { kind: "quality", quality: "sharp", painEntryId: id(91) },
      ],
      changes: [],
    });
    expect(decisions.get("v1:R5:x")).toMatchObject({
      state: "accepted",
      endedOn: "2026-03-04",
      readings: [
        { kind: "morning", nrs: 4, usual: 0.5, settled: false, sessionId: id(90) },
        { kind: "gap", days: 9, family: null },
        { kind: "week_mean", mean: 3.5, before: 2 },
      ],
      changes: [
        { kind: "rest", fromDate: "2026-03-03", untilDate: "2026-03-03" },
        { kind: "deload", setsFactor: 0.6 },
        { kind: "park", pattern: "lateral", exerciseId: null },
        { kind: "refer" },
      ],
    });
    expect(decisions.get("R11:x")).toMatchObject({ state: "accepted", endedOn: null });
    expect(decisions.get("v1:R11:y")).toMatchObject({ state: "proposed", endedOn: "2026-03-02" });
    expect(decisions.get("H2:x")).toMatchObject({ endedOn: null, changes: [{ kind: "pause", tier: "consult" }] });
    expect(ask("coach.history", { from: "2026-01-01" }).statements).toMatchObject([{ statement: "checked" }]);
    expect(() => store.db.run("DELETE FROM pain_entry")).toThrow("FOREIGN KEY");
    store.close();
  });

  it("conclude from the same reading again, beside what it meant to the first coach", () => {
    const before = new Database(path);
    for (const { version, sql } of migrations.slice(0, 10)) before.exec(`${sql} PRAGMA user_version = ${version};`);
    const moment = "'2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC'";
    const rows = (["proposed", "accepted", "declined", "undone", "superseded"] as const).map(
      (state, place) =>
        `('00000000-0000-4000-8000-00000000000${place}', 'R3:${state}', 'R3', 'ease', '2026-03-02', 'two_clean_exposures', '${state}', ${moment}, ${state === "proposed" ? "NULL, NULL, NULL" : moment})`,
    );
    before.exec(`
      INSERT INTO decision (id, key, rule, direction, date, way_back, state, decided_at, decided_on, decided_zone, answered_at, answered_on, answered_zone) VALUES ${rows.join(", ")};
      INSERT INTO decision_reading (decision_id, position, kind, date, nrs) SELECT id, 0, 'pain', '2026-03-02', 5 FROM decision;
    `);
    before.close();
    const store = opened(path, clock);
    const { ask } = asking(store.db, clock);
    const history = ask("decision.list", march);
    expect(history.map(({ key, state, endedOn }) => [key, state, endedOn])).toEqual(
      history.map(({ state }) => [`v1:R3:${state}`, state, "2026-03-02"]),
    );
    const proposals = history.map(({ state }) => aProposal({ key: `R3:${state}` }));
    expect(ask("decision.sync", { proposals, gone: [] }).added).toHaveLength(5);
    const after = ask("decision.list", march);
    expect(after.filter(({ key }) => key.startsWith("v1:"))).toEqual(history);
    expect(after.filter(({ key }) => !key.startsWith("v1:")).map(({ state }) => state)).toEqual(
      history.map(() => "proposed"),
    );
    store.close();
  });

  it("keep the steps for undo that were written under earlier names of columns", () => {
    const before = new Database(path);
    for (const { version, sql } of migrations.slice(0, 13)) before.exec(`${sql} PRAGMA user_version = ${version};`);
    const written = JSON.stringify([
      {
        table: "session_exercise",
        key: ["x"],
        before: null,
        after: { own_exercise_id: "a", note: '"own_exercise_id":' },
      },
    ]);
    before
      .prepare(
        "INSERT INTO journal (call, subject, changes, done_at, done_on, done_zone) VALUES ('session.start', '{}', ?, '2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC')",
      )
      .run(written);
    before.close();
    opened(path, clock).close();
    expect(JSON.parse(String(read(path, "SELECT changes FROM undo_log")))).toEqual([
      {
        table: "session_exercise",
        key: ["x"],
        before: null,
        after: { written_exercise_id: "a", note: '"own_exercise_id":' },
      },
    ]);
  });

  it("tell once that the rules are new, and say nothing in a new log", () => {
    const before = new Database(path);
    for (const { version, sql } of migrations.slice(0, 10)) before.exec(`${sql} PRAGMA user_version = ${version};`);
    before.exec(`
      INSERT INTO decision (id, key, rule, direction, date, way_back, state, decided_at, decided_on, decided_zone) VALUES
        ('00000000-0000-4000-8000-000000000001', 'R3:x', 'R3', 'ease', '2026-03-02', 'two_clean_exposures', 'proposed', '2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC');
      INSERT INTO decision_reading (decision_id, position, kind, date, nrs) SELECT id, 0, 'pain', '2026-03-02', 5 FROM decision;
    `);
    before.close();
    const store = opened(path, clock);
    const { ask } = asking(store.db, clock);
    expect(ask("notice.list")).toEqual(["coach_rules_changed"]);
    ask("notice.seen", "coach_rules_changed");
    expect(ask("notice.list")).toEqual([]);
    store.close();
    const fresh = opened(join(folder, "fresh.db"), clock);
    expect(asking(fresh.db, clock).ask("notice.list")).toEqual([]);
    fresh.close();
  });

  it("makes no copy of a database that was only just made", () => {
    opened(path, clock, next("CREATE TABLE extra (id INTEGER) STRICT;")).close();
    expect(readdirSync(folder)).toEqual(["supine.db"]);
  });
});

describe("a copy", () => {
  it("holds what the database holds, the newest writes too", () => {
    makeData();
    const database = new Database(path);
    database.exec("UPDATE routine SET name = 'After'");
    copyVerified(database, join(folder, "copies", "one.db"));
    database.close();
    expect(read(join(folder, "copies", "one.db"), "SELECT name FROM routine")).toBe("After");
    expect(readdirSync(join(folder, "copies"))).toEqual(["one.db"]);
  });

  it("does not count when it does not prove itself", () => {
    makeData();
    const database = new Database(path);
    const target = join(folder, "copies", "one.db");
    // As if the copy lost a row on its way: the original gets one more before the rows are counted.
    const pragma = database.pragma.bind(database);
    const unlucky: typeof database.pragma = (source, options) => {
      database.exec(
        "INSERT INTO statement (statement, made_at, made_on, made_zone) VALUES ('checked', '2026-03-02T06:30:00.000Z', '2026-03-02', 'UTC')",
      );
      return pragma(source, options);
    };
    database.pragma = unlucky;
    expect(() => copyVerified(database, target)).toThrow("The copy does not hold what the database holds");
    database.close();
    expect(readdirSync(join(folder, "copies"))).toEqual([]);
  });
});
