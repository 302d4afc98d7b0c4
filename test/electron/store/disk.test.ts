import { accessSync, chmodSync, constants, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../../electron/store/database.ts";
import { canMount, makeSmallDisk } from "../../app/small-disk.ts";
import { aClock, aPainDraft } from "../../builders.ts";
import { asking, opened, release } from "./a-store.ts";
import { filesIn, makeData } from "./files.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const readOnly = { kind: "trouble", trouble: { kind: "readOnly" } };
const clock = aClock();
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-disk-"));
  path = join(folder, "supine.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
    makeData(path, clock);
    chmodSync(path, 0o400);
    expect(openStore(path, clock, release)).toEqual(readOnly);
    chmodSync(path, 0o600);
    chmodSync(folder, 0o500);
    expect(openStore(path, clock, release)).toEqual(readOnly);
    chmodSync(folder, 0o700);
  });
});

describe.skipIf(!canMount)("on a small disk", () => {
  it("says that the disk is read-only, for an existing database and for a new one", () => {
    const disk = makeSmallDisk(4);
    try {
      path = join(disk.folder, "supine.db");
      makeData(path, clock);
      disk.setWritable(false);
      expect(openStore(path, clock, release)).toEqual(readOnly);
      const other = join(disk.folder, "new", "supine.db");
      expect(openStore(other, clock, release)).toEqual(readOnly);
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
      makeData(path, clock);
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
