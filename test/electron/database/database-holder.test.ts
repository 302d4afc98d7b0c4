import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { systemClock } from "../../../electron/store/clock.ts";
import { type DatabaseHolder, holdDatabase } from "../../../electron/database/database-holder.ts";

let folder = "";
let holder: DatabaseHolder | undefined;
const lines: string[] = [];
const log = { write: (line: string) => void lines.push(line), fault: (what: string) => void lines.push(what) };
const keep = (): DatabaseHolder => {
  holder = holdDatabase({
    path: join(folder, "supine.db"),
    samplePath: join(folder, "sample.db"),
    startWith: "own",
    version: "1.2.3",
    clock: systemClock,
    log,
  });
  return holder;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-holder-"));
  lines.length = 0;
});
afterEach(() => {
  holder?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("opens a database and says where it is", () => {
  const { status, db } = keep();
  expect(status()).toEqual({ kind: "ready", path: join(folder, "supine.db"), version: "1.2.3", sample: false });
  expect(db()).toBeDefined();
  expect(lines).toEqual(["database open"]);
});

it("keeps no database while there is trouble, and opens it when the trouble is gone", () => {
  mkdirSync(join(folder, "supine.db"));
  const { status, db, retry } = keep();
  expect(status().kind).toBe("trouble");
  expect(db()).toBeUndefined();
  expect(retry().kind).toBe("trouble");
  rmdirSync(join(folder, "supine.db"));
  expect(retry().kind).toBe("ready");
  expect(db()).toBeDefined();
});

it("starts afresh only after damage, and keeps the damaged file", () => {
  writeFileSync(join(folder, "supine.db"), "not a database ".repeat(500));
  const { status, startAfresh } = keep();
  expect(status()).toMatchObject({ trouble: { kind: "damaged" } });
  expect(startAfresh().kind).toBe("ready");
  const aside = readdirSync(folder).find((name) => name.startsWith("supine-damaged-"));
  expect(readFileSync(join(folder, aside ?? ""), "utf8")).toBe("not a database ".repeat(500));
});

it("does not start afresh over anything else", () => {
  mkdirSync(join(folder, "supine.db"));
  expect(keep().startAfresh()).toMatchObject({ kind: "trouble", trouble: { kind: "cannotOpen" } });
  expect(readdirSync(folder)).toEqual(["supine.db"]);
});

it("does not replace a database that is open", () => {
  const { db, retry, startAfresh } = keep();
  const before = db();
  retry();
  startAfresh();
  expect(db()).toBe(before);
});
