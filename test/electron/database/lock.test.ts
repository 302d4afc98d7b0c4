import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anotherRuns, isWritable } from "../../../electron/database/lock.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("a refused lock (Windows has no lock file)", () => {
  const lockFor = (text: string): void => symlinkSync(text, join(folder, "SingletonLock"));

  it("is no other Supine when there is no lock file", () => {
    expect(anotherRuns(folder)).toBe(false);
  });

  it("is another Supine when its process lives", () => {
    lockFor(`${hostname()}-${process.pid}`);
    expect(anotherRuns(folder)).toBe(true);
  });

  it("is no other Supine when its process is gone", async () => {
    const gone = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(gone, "exit");
    lockFor(`${hostname()}-${gone.pid}`);
    expect(anotherRuns(folder)).toBe(false);
  });

  it("is another Supine when it belongs to another machine, whose processes nobody here can see", () => {
    lockFor("another-machine-1");
    expect(anotherRuns(folder)).toBe(true);
  });
});

it("tells a folder to write to from one that is not there", () => {
  expect(isWritable(folder)).toBe(true);
  expect(isWritable(join(folder, "nowhere"))).toBe(false);
});
