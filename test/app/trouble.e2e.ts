import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmdirSync, symlinkSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { breaches } from "./accessibility.ts";
import { tabTo } from "./keyboard.ts";
import { call, type Launched, launch, newUserData, shoot } from "./launch.ts";
import { canMount, makeSmallDisk, type SmallDisk } from "./small-disk.ts";

let userData = "";
let supine: Launched | undefined;
beforeEach(async () => {
  userData = await newUserData();
});
afterEach(async () => {
  await supine?.kill();
  supine = undefined;
  await rm(userData, { recursive: true, force: true, maxRetries: 5 });
});

const start = async (folder: string): Promise<Launched> => {
  supine = await launch({ userData: folder });
  return supine;
};
const databaseIn = (folder: string): string => join(folder, "supine.db");

/** Runs the app once, so that there is a database with something in it. */
async function haveData(folder: string): Promise<void> {
  const { page, close } = await start(folder);
  const reply = await call(page, "exercise.note", { id: "deadbug_alt", note: "Slow and quiet" });
  expect(reply).toMatchObject({ ok: true });
  await close();
}

/** Every file of the database in the folder with a digest of its bytes. */
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith("supine"))
      .map((name) => [
        name,
        createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex"),
      ]),
  );

/** Whether the calm screen with this title is there, and says where the file is. */
/** Waits for the calm screen with this title; tells whether it says where the file is. */
async function showsTitle({ page }: Launched, title: string, folder: string): Promise<boolean> {
  await page.getByRole("heading", { name: title }).waitFor();
  return page.getByText(databaseIn(folder)).isVisible();
}

/** Waits until the trouble is over and its screen gone; tells what the status is then. */
async function statusAfterTrouble({ page }: Launched): Promise<unknown> {
  await page.getByRole("button", { name: "Try again" }).waitFor({ state: "detached" });
  return call(page, "app.status");
}
const ready = { ok: true, value: { kind: "ready" } };

const noteOf = async ({ page }: Launched): Promise<unknown> => {
  const reply = await call(page, "exercise.list");
  return JSON.stringify(reply).includes("Slow and quiet");
};

describe("a damaged database", () => {
  beforeEach(() => writeFileSync(databaseIn(userData), "This was a database once. ".repeat(1000)));

  it("shows a calm screen, answers no other call, and stays as it is", async () => {
    const before = filesOf(userData);
    const running = await start(userData);
    expect(await showsTitle(running, "Your log could not be read", userData)).toBe(true);
    await shoot(running.page, "trouble-damaged");
    expect(await call(running.page, "routine.list")).toEqual({ ok: false, refusal: { kind: "closed" } });
    await running.page.getByRole("button", { name: "Try again" }).click();
    expect(await showsTitle(running, "Your log could not be read", userData)).toBe(true);
    expect(running.complaints).toEqual([]);
    await running.close();
    expect(filesOf(userData)).toEqual(before);
  });

  it("is told with the focus in it, which a try leaves where it was", async () => {
    const running = await start(userData);
    const { page } = running;
    await showsTitle(running, "Your log could not be read", userData);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe("main");
    const again = page.getByRole("button", { name: "Try again" });
    await tabTo(page, again);
    await page.keyboard.press("Enter");
    await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await breaches(page)).toEqual([]);
  });

  it("is set aside byte for byte when the person starts with an empty log", async () => {
    const [digest] = Object.values(filesOf(userData));
    const running = await start(userData);
    await running.page.getByRole("button", { name: "Start with an empty log" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
    expect(await call(running.page, "exercise.note", { id: "deadbug_alt", note: "Slow and quiet" })).toMatchObject({
      ok: true,
    });
    await running.close();
    const after = filesOf(userData);
    const aside = Object.keys(after).filter((name) => /^supine-damaged-\d{8}T\d{9}Z\.db$/.test(name));
    expect(aside.map((name) => after[name])).toEqual([digest]);
    expect(await noteOf(await start(userData))).toBe(true);
  });
});

describe("a damaged database with a backup", () => {
  it("is set aside, and the backup takes its place once it was looked at", async () => {
    await haveData(userData);
    expect(readdirSync(join(userData, "backups"))).toHaveLength(1);
    writeFileSync(databaseIn(userData), "This was a database once. ".repeat(1000));
    const running = await start(userData);
    await running.page.getByRole("button", { name: /^Look at the newest backup/ }).click();
    await running.page.getByRole("region", { name: "What is in this backup" }).waitFor();
    await shoot(running.page, "trouble-preview");
    await running.page.getByRole("button", { name: "Restore this backup" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
    expect(await noteOf(running)).toBe(true);
    expect(Object.keys(filesOf(userData)).some((name) => name.startsWith("supine-damaged-"))).toBe(true);
    await running.close();
  });
});

describe("a database from the future", () => {
  const setVersion = (version: number): number => {
    const database = new Database(databaseIn(userData));
    const before = Number(database.pragma("user_version", { simple: true }));
    database.pragma(`user_version = ${version}`);
    database.close();
    return before;
  };

  it("is not touched, cannot be started afresh, and opens again with its own Supine", async () => {
    await haveData(userData);
    const version = setVersion(999);
    const before = filesOf(userData);
    const running = await start(userData);
    expect(await showsTitle(running, "Your log was written by a newer Supine", userData)).toBe(true);
    await shoot(running.page, "trouble-from-future");
    expect(await running.page.getByRole("button", { name: "Start with an empty log" }).count()).toBe(0);
    expect(await call(running.page, "app.startAfresh")).toMatchObject({ value: { kind: "trouble" } });
    expect(filesOf(userData)).toEqual(before);
    setVersion(version);
    await running.page.getByRole("button", { name: "Try again" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
    expect(await noteOf(running)).toBe(true);
  });
});

describe("something else under the database's name", () => {
  it("is left alone, and the app opens once it is gone", async () => {
    mkdirSync(databaseIn(userData));
    const running = await start(userData);
    expect(await showsTitle(running, "Your log could not be opened", userData)).toBe(true);
    await shoot(running.page, "trouble-cannot-open");
    expect(readdirSync(databaseIn(userData))).toEqual([]);
    rmdirSync(databaseIn(userData));
    await running.page.getByRole("button", { name: "Try again" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
  });

  it("is shown in its folder", async () => {
    mkdirSync(databaseIn(userData));
    const { app, page } = await start(userData);
    // A machine of tests has no file manager; what reaches Electron is as far as this goes.
    await app.evaluate(({ shell }) => {
      shell.showItemInFolder = (path) => Reflect.set(globalThis, "shown", path);
    });
    await page.getByRole("button", { name: "Show the folder" }).click();
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, "shown"))).toBe(databaseIn(userData));
  });

  it("leaves the person a way out", async () => {
    mkdirSync(databaseIn(userData));
    const running = await start(userData);
    const gone = new Promise((done) => running.app.process().once("exit", done));
    await running.page.getByRole("button", { name: "Quit" }).click();
    expect(await gone).toBe(0);
  });
});

describe.skipIf(!canMount)("on a disk of its own (needs Linux and root, to mount one)", () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = makeSmallDisk(24);
  });
  afterEach(async () => {
    await supine?.kill();
    disk.remove();
  });

  it("that is read-only, says so, changes nothing, and opens when it can be written to", async () => {
    await haveData(disk.folder);
    const before = filesOf(disk.folder);
    disk.setWritable(false);
    const running = await start(disk.folder);
    expect(await showsTitle(running, "Your log cannot be written to", disk.folder)).toBe(true);
    await shoot(running.page, "trouble-read-only");
    expect(filesOf(disk.folder)).toEqual(before);
    disk.setWritable(true);
    await running.page.getByRole("button", { name: "Try again" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
    expect(await noteOf(running)).toBe(true);
  });

  it("that became read-only while an earlier Supine ended without notice, still lets the app start", async () => {
    await haveData(disk.folder);
    symlinkSync(`${hostname()}-${2 ** 22 + 1}`, join(disk.folder, "SingletonLock"));
    disk.setWritable(false);
    const running = await start(disk.folder);
    expect(await showsTitle(running, "Your log cannot be written to", disk.folder)).toBe(true);
    // A session on the disk would wait five seconds for a place to write to.
    const isOnDisk = running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.session.isPersistent()),
    );
    expect(await isOnDisk).toEqual([false]);
    disk.setWritable(true);
  });

  it("that is full at the first start, says so, and opens when there is room", async () => {
    disk.fill();
    const running = await start(disk.folder);
    expect(await showsTitle(running, "The disk is full", disk.folder)).toBe(true);
    await shoot(running.page, "trouble-no-space");
    disk.free();
    await running.page.getByRole("button", { name: "Try again" }).click();
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
  });

  it("that fills up while it runs, refuses what it cannot store, loses nothing, and goes on when there is room", async () => {
    await haveData(disk.folder);
    const running = await start(disk.folder);
    expect(await statusAfterTrouble(running)).toMatchObject(ready);
    disk.fill();
    const long = "x".repeat(2000);
    const refusal = { ok: false, refusal: { kind: "disk", reason: "full" } };
    // The first notes may still find room inside the file.
    await expect.poll(() => call(running.page, "exercise.note", { id: "glute_bridge", note: long })).toEqual(refusal);
    expect(await call(running.page, "exercise.list")).toMatchObject({ ok: true });
    disk.free();
    expect(await call(running.page, "exercise.note", { id: "glute_bridge", note: "Room again" })).toMatchObject({
      ok: true,
    });
    expect(await noteOf(running)).toBe(true);
  });
});
