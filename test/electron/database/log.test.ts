import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import * as z from "zod";
import { describeFault, openLog } from "../../../electron/database/log.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const faultOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return describeFault(error);
  }
  throw new Error("Nothing went wrong");
};

it("writes one line with its UTC moment, for the person alone", () => {
  openLog(folder).write("database open");
  expect(readFileSync(join(folder, "log.txt"), "utf8")).toMatch(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z database open\n$/,
  );
  expect(statSync(join(folder, "log.txt")).mode & 0o777).toBe(0o600);
});

it("keeps at most 256 KiB and one older file", () => {
  const log = openLog(folder);
  for (let line = 0; line < 3000; line += 1) log.write(`${line} ${"x".repeat(200)}`);
  expect(readdirSync(folder).toSorted()).toEqual(["log.old.txt", "log.txt"]);
  expect(statSync(join(folder, "log.txt")).size).toBeLessThanOrEqual(256 * 1024);
  expect(statSync(join(folder, "log.old.txt")).size).toBeLessThanOrEqual(256 * 1024);
  expect(readFileSync(join(folder, "log.txt"), "utf8")).toContain("\n");
  expect(readFileSync(join(folder, "log.txt"), "utf8")).toContain(" 2999 ");
});

it("stays quiet when it cannot write", () => {
  expect(() => openLog(join(folder, "not", "there")).write("lost")).not.toThrow();
});

it("names an error with its message and place, without the folders of the machine", () => {
  const line = faultOf(() => {
    throw new TypeError("pattern is not a function");
  });
  expect(line).toMatch(/^TypeError \(pattern is not a function\) at .*log\.test\.ts:\d+:\d+/);
  expect(line).not.toContain(import.meta.dirname);
});

it("keeps no user text: not from JSON, dates, schemas or thrown values", () => {
  const typed = "my back hurts";
  const lines = [
    faultOf(() => JSON.parse(typed)),
    faultOf(() => Temporal.PlainDate.from(typed)),
    faultOf(() => z.strictObject({ note: z.string().max(3) }).parse({ note: typed, [typed]: 1 })),
    faultOf(() => z.record(z.string(), z.int()).parse({ [typed]: "x" })),
    describeFault(typed),
  ];
  for (const line of lines) expect(line).not.toMatch(/hurts|my back/);
});
