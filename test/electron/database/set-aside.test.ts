import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { IsoInstant } from "#contract/day.ts";
import { setAside } from "../../../electron/database/set-aside.ts";

const now = IsoInstant.parse("2026-03-02T06:30:00.123Z");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-aside-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("moves the database and its journals beside it under one name, byte for byte", () => {
  for (const part of ["", "-wal", "-shm"]) writeFileSync(join(folder, `supine.db${part}`), `damaged${part}`);
  expect(setAside(join(folder, "supine.db"), now)).toBe(join(folder, "supine-damaged-20260302T063000123Z.db"));
  expect(readdirSync(folder).toSorted()).toEqual([
    "supine-damaged-20260302T063000123Z.db",
    "supine-damaged-20260302T063000123Z.db-shm",
    "supine-damaged-20260302T063000123Z.db-wal",
  ]);
  expect(readFileSync(join(folder, "supine-damaged-20260302T063000123Z.db-wal"), "utf8")).toBe("damaged-wal");
});

it("moves a database that has no journals", () => {
  writeFileSync(join(folder, "supine.db"), "damaged");
  setAside(join(folder, "supine.db"), now);
  expect(readdirSync(folder)).toEqual(["supine-damaged-20260302T063000123Z.db"]);
});

it("never replaces what was set aside before", () => {
  writeFileSync(join(folder, "supine.db"), "second");
  writeFileSync(join(folder, "supine-damaged-20260302T063000123Z.db"), "first");
  expect(() => setAside(join(folder, "supine.db"), now)).toThrow("already");
  expect(readFileSync(join(folder, "supine.db"), "utf8")).toBe("second");
  expect(readFileSync(join(folder, "supine-damaged-20260302T063000123Z.db"), "utf8")).toBe("first");
});

it("takes the journals back when the database itself cannot be moved", () => {
  writeFileSync(join(folder, "supine.db-wal"), "journal");
  // A folder cannot be moved onto a link, and a link to nowhere does not count as something set aside before.
  mkdirSync(join(folder, "supine.db"));
  symlinkSync("nowhere", join(folder, "supine-damaged-20260302T063000123Z.db"));
  expect(() => setAside(join(folder, "supine.db"), now)).toThrow("ENOTDIR");
  expect(existsSync(join(folder, "supine.db"))).toBe(true);
  expect(readFileSync(join(folder, "supine.db-wal"), "utf8")).toBe("journal");
});
