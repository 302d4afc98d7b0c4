import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Release } from "../../../electron/store/database.ts";
import { aClock, aRoutineDraft } from "../../builders.ts";
import { asking, opened, release } from "./a-store.ts";
import { filesIn, makeData } from "./files.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const clock = aClock();
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-store-"));
  path = join(folder, "supine.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As a crash leaves it: the file and its journal as they are while it is open. */
function crashWithData(): void {
  const before = join(folder, "before.db");
  const store = opened(before, clock);
  asking(store.db, clock).ask("routine.save", aRoutineDraft());
  for (const part of ["", "-wal"]) copyFileSync(before + part, path + part);
  store.close();
  rmSync(before);
}

const change = (sql: string): void => {
  const database = new Database(path);
  database.exec(sql);
  database.close();
};

/** Opens what is there and fails when it opened, or when a file was changed, made or lost on the way. */
function troubleOf(given: Release = release): unknown {
  const before = filesIn(folder);
  const store = openStore(path, clock, given);
  if (store.kind === "open") throw new Error("It opened");
  const { "supine.db-shm": _before, ...kept } = before;
  const { "supine.db-shm": _after, ...now } = filesIn(folder);
  expect(now).toEqual(kept);
  return store.trouble;
}

describe("a new database", () => {
  it("is made with its folder, for the person alone, and closes into one file", () => {
    path = join(folder, "of", "mine", "supine.db");
    const store = opened(path, clock);
    for (const part of ["", "-wal", "-shm"]) expect(statSync(path + part).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "of")).mode & 0o777).toBe(0o700);
    store.close();
    expect(readdirSync(join(folder, "of", "mine"))).toEqual(["supine.db"]);
  });

  it("has every pragma as it should be", () => {
    const store = opened(path, clock);
    const pragma = (name: string): unknown =>
      Object.values(store.db.get(name === "mmap_size" ? "PRAGMA mmap_size" : `SELECT * FROM pragma_${name}`) ?? {})[0];
    expect(
      Object.fromEntries(
        [
          "journal_mode",
          "synchronous",
          "foreign_keys",
          "trusted_schema",
          "cell_size_check",
          "secure_delete",
          "mmap_size",
          "temp_store",
          "busy_timeout",
          "user_version",
        ].map((name) => [name, pragma(name)]),
      ),
    ).toEqual({
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      mmap_size: 0,
      temp_store: 2,
      busy_timeout: 5000,
      user_version: release.migrations.length,
    });
    store.close();
  });

  it("is made where the first start ended before it made the tables", () => {
    writeFileSync(path, "");
    expect(isNewAndEmpty()).toBe(true);
    rmSync(path);
    change("PRAGMA journal_mode = WAL");
    expect(isNewAndEmpty()).toBe(true);
  });
});

function isNewAndEmpty(): boolean {
  const store = opened(path, clock);
  const routines = asking(store.db, clock).ask("routine.list");
  store.close();
  return routines.length === 0;
}

describe("an existing database", () => {
  it("has what was stored, after a proper end and after a crash, and is private again", () => {
    makeData(path, clock);
    chmodSync(path, 0o644);
    const store = opened(path, clock);
    expect(asking(store.db, clock).ask("pain.list", march)).toHaveLength(40);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    store.close();
    rmSync(path);
    crashWithData();
    const afterCrash = opened(path, clock);
    expect(asking(afterCrash.db, clock).ask("routine.list")).toHaveLength(1);
    afterCrash.close();
    expect(existsSync(join(folder, "backups"))).toBe(false);
  });
});

describe("a damaged file", () => {
  const damaged = (detail: unknown) => ({ kind: "damaged", detail });

  it("is said to be one and stays as it is: no database, cut off, pages overwritten", () => {
    writeFileSync(path, "Dear diary");
    expect(troubleOf()).toEqual(damaged("It is not a database."));
    rmSync(path);
    makeData(path, clock);
    const whole = readFileSync(path);
    truncateSync(path, 8192);
    expect(troubleOf()).toEqual(damaged(expect.any(String)));
    const broken = Buffer.from(whole);
    broken.fill(0x5a, Math.floor(whole.length / 2), Math.floor(whole.length / 2) + 12_288);
    writeFileSync(path, broken);
    expect(troubleOf()).toEqual(damaged(expect.any(String)));
    writeFileSync(path, whole.subarray(0, 60));
    expect(troubleOf()).toEqual(damaged("It is not a database."));
    writeFileSync(path, whole);
    opened(path, clock).close();
  });

  it("is noticed after a crash too, and its journal is not worked into it", () => {
    crashWithData();
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
    const bytes = readFileSync(path);
    // Pages of the catalogue, which the journal does not have.
    bytes.fill(0x5a, bytes.length - 20 * 4096, bytes.length);
    writeFileSync(path, bytes);
    expect(troubleOf()).toEqual(damaged(expect.any(String)));
  });

  it("is one that is missing or empty while its journal is there", () => {
    crashWithData();
    const detail = "Its journal is there, the file itself is missing.";
    rmSync(path);
    expect(troubleOf()).toEqual(damaged(detail));
    writeFileSync(path, "");
    expect(troubleOf()).toEqual(damaged(detail));
  });

  it("is one that lacks a table, or belongs to another program", () => {
    makeData(path, clock);
    change("PRAGMA foreign_keys = OFF; DROP TABLE statement");
    expect(troubleOf()).toEqual(damaged("Its table statement is missing."));
    rmSync(path);
    change("CREATE TABLE recipe (id INTEGER)");
    expect(troubleOf()).toEqual(damaged("It is not a database of Supine."));
  });
});

describe("a database from the future", () => {
  const trouble = { kind: "fromFuture", fileVersion: 99, appVersion: release.migrations.length };

  it("is left untouched", () => {
    makeData(path, clock);
    change("PRAGMA user_version = 99");
    expect(troubleOf()).toEqual(trouble);
  });

  it("is left untouched when its journal alone knows it", () => {
    const before = join(folder, "before.db");
    makeData(before, clock);
    const database = new Database(before);
    database.pragma("user_version = 99");
    for (const part of ["", "-wal"]) copyFileSync(before + part, path + part);
    database.close();
    rmSync(before);
    expect(troubleOf()).toEqual(trouble);
  });
});
