import { createHash } from "node:crypto";
import {
  accessSync,
  chmodSync,
  constants,
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
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Release } from "../../electron/store/database.ts";
import { canMount, makeSmallDisk } from "../app/small-disk.ts";
import { aClock, aPainDraft, aRoutineDraft } from "../builders.ts";
import { asking, opened, release } from "./a-store.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const clock = aClock();
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-store-"));
  path = join(folder, "supine.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below a folder with a digest of its bytes. */
const filesIn = (where: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(where, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(where, name)).isFile())
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(where, name)))
          .digest("hex"),
      ]),
  );

/** Makes a database with one routine and 40 pain entries, closed properly. */
function makeData(at = path): void {
  const store = opened(at, clock);
  const { ask } = asking(store.db, clock);
  ask("routine.save", aRoutineDraft());
  for (let index = 0; index < 40; index += 1) ask("pain.save", aPainDraft({ note: "x".repeat(500) }));
  store.close();
}

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
    makeData();
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
    makeData();
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
    makeData();
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
    makeData();
    change("PRAGMA user_version = 99");
    expect(troubleOf()).toEqual(trouble);
  });

  it("is left untouched when its journal alone knows it", () => {
    const before = join(folder, "before.db");
    makeData(before);
    const database = new Database(before);
    database.pragma("user_version = 99");
    for (const part of ["", "-wal"]) copyFileSync(before + part, path + part);
    database.close();
    rmSync(before);
    expect(troubleOf()).toEqual(trouble);
  });
});

describe("what cannot be opened", () => {
  it("is a folder in the place of the file", () => {
    const store = openStore(folder, clock, release);
    expect(store).toEqual({
      kind: "trouble",
      trouble: { kind: expect.stringMatching(/^(?:cannotOpen|readOnly)$/), detail: expect.any(String) },
    });
  });

  it("is not there for a write while another program is writing, and then is again", () => {
    const store = opened(path, clock);
    const { ask, refused } = asking(store.db, clock);
    store.db.get("PRAGMA busy_timeout = 0");
    const other = new Database(path);
    other.exec("BEGIN IMMEDIATE");
    const draft = aPainDraft();
    expect(refused("pain.save", draft)).toEqual({ kind: "disk", reason: "failed" });
    expect(ask("pain.list", march)).toEqual([]);
    other.close();
    ask("pain.save", draft);
    store.close();
  });
});

/** Whether rights count here: they do not for an administrator, nor on Windows. */
const rightsCount = ((): boolean => {
  const file = join(mkdtempSync(join(tmpdir(), "supine-rights-")), "file");
  writeFileSync(file, "", { mode: 0o400 });
  try {
    accessSync(file, constants.W_OK);
    return false;
  } catch {
    return true;
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
})();

describe.skipIf(!rightsCount)("without the right to write", () => {
  it("says that the file or its folder is read-only", () => {
    makeData();
    chmodSync(path, 0o400);
    expect(troubleOf()).toEqual({ kind: "readOnly" });
    chmodSync(path, 0o600);
    chmodSync(folder, 0o500);
    expect(troubleOf()).toEqual({ kind: "readOnly" });
    chmodSync(folder, 0o700);
  });
});

describe.skipIf(!canMount)("on a small disk", () => {
  it("says that the disk is read-only, for an existing database and for a new one", () => {
    const disk = makeSmallDisk(4);
    try {
      path = join(disk.folder, "supine.db");
      makeData();
      disk.setWritable(false);
      expect(openStore(path, clock, release)).toEqual({ kind: "trouble", trouble: { kind: "readOnly" } });
      const other = join(disk.folder, "new", "supine.db");
      expect(openStore(other, clock, release)).toEqual({ kind: "trouble", trouble: { kind: "readOnly" } });
      disk.setWritable(true);
      opened(path, clock).close();
    } finally {
      disk.remove();
    }
  });

  it("says that there is no space, changes nothing, and opens once there is room", () => {
    const disk = makeSmallDisk(4);
    try {
      path = join(disk.folder, "supine.db");
      makeData();
      const before = filesIn(disk.folder)["supine.db"];
      disk.fill();
      const noSpace = { kind: "trouble", trouble: { kind: "noSpace" } };
      expect(openStore(path, clock, release)).toEqual(noSpace);
      expect(openStore(join(disk.folder, "new.db"), clock, release)).toEqual(noSpace);
      expect(filesIn(disk.folder)["supine.db"]).toBe(before);
      disk.free();
      opened(path, clock).close();
      opened(join(disk.folder, "new.db"), clock).close();
    } finally {
      disk.remove();
    }
  });

  it("refuses a write for which there is no room, stores nothing of it, and goes on", () => {
    const disk = makeSmallDisk(4);
    try {
      path = join(disk.folder, "supine.db");
      const store = opened(path, clock);
      const { ask, refused } = asking(store.db, clock);
      const saved = ask("pain.save", aPainDraft());
      disk.fill();
      const draft = aPainDraft({ note: "x".repeat(2000) });
      expect(refused("pain.save", draft)).toEqual({ kind: "disk", reason: "full" });
      expect(ask("pain.list", march)).toEqual([saved]);
      disk.free();
      ask("pain.save", draft);
      expect(ask("pain.list", march)).toHaveLength(2);
      store.close();
      const again = opened(path, clock);
      expect(asking(again.db, clock).ask("pain.list", march)).toHaveLength(2);
      again.close();
    } finally {
      disk.remove();
    }
  });
});
