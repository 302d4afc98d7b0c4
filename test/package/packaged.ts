import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { chromium, type Page } from "playwright-core";
import { appEnvironment } from "../app/launch.ts";

/** A user of the machine, by numbers. */
export type User = { readonly uid: number; readonly gid: number };

/** A packaged app that runs. Its fuses keep Playwright's own launcher out, so it is reached as any Chromium is. */
export type Packaged = { readonly page: Page; readonly processId: number; readonly close: () => Promise<void> };

/** A new empty data folder, of `user` if there is one. */
export function newDataFolder(user?: User): string {
  const folder = mkdtempSync(join(tmpdir(), "supine-package-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  return folder;
}

/** Starts `executable` on a data folder and waits for its page; as root without Chromium's sandbox, else with it. */
export async function startPackaged(executable: string, dataFolder: string, user?: User): Promise<Packaged> {
  const asRoot = user === undefined && process.getuid?.() === 0;
  const child = spawn(
    executable,
    [...(asRoot ? ["--no-sandbox"] : []), `--user-data-dir=${dataFolder}`, "--remote-debugging-port=0"],
    { ...user, stdio: ["ignore", "ignore", "pipe"], env: appEnvironment({ HOME: dataFolder }) },
  );
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  try {
    const address = await debuggingAddress(child, dataFolder);
    const browser = await chromium.connectOverCDP(address);
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (page === undefined || child.pid === undefined) throw new Error("The app has no window.");
    return {
      page,
      processId: child.pid,
      close: async () => {
        const session = await browser.newBrowserCDPSession();
        // The answer may be lost with the app.
        await session.send("Browser.close").catch(() => {});
        await gone;
      },
    };
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
}

/**
 * Where the app listens once it shows its page. Chromium writes the port it chose into the data folder; a connection
 * made before there is a page would wait for ever.
 */
async function debuggingAddress(child: ChildProcess, dataFolder: string): Promise<string> {
  const file = join(dataFolder, "DevToolsActivePort");
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (const began = performance.now(); performance.now() - began < 30_000;) {
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}: ${said}`);
    const port = existsSync(file) ? readFileSync(file, "utf8").split("\n")[0] : "";
    const address = `http://127.0.0.1:${port}`;
    if (port !== "" && (await showsPage(address))) return address;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The app showed no page within 30 s: ${said}`);
}

async function showsPage(address: string): Promise<boolean> {
  const targets = await fetch(`${address}/json/list`)
    .then((answer) => answer.text())
    .catch(() => "");
  return /"title": "Supine"/.test(targets);
}

/** What a closed app has left in its database. */
export function readDatabase(dataFolder: string): {
  readonly integrity: unknown;
  readonly exercises: unknown;
  readonly planned: unknown;
} {
  const db = new Database(join(dataFolder, "supine.db"), { readonly: true, fileMustExist: true });
  try {
    const count = (table: string): unknown => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    return {
      integrity: db.pragma("integrity_check", { simple: true }),
      exercises: count("exercise"),
      planned: count("plan_entry"),
    };
  } finally {
    db.close();
  }
}

/** How many of the processes below `processId` are confined by a system call filter (Linux). */
export function confinedBelow(processId: number): number {
  const parents = new Map<number, { readonly parent: number; readonly confined: boolean }>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const status = existsSync(`/proc/${name}/status`) ? readFileSync(`/proc/${name}/status`, "utf8") : "";
    const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
    if (parent !== undefined)
      parents.set(Number(name), { parent: Number(parent), confined: /^Seccomp:\s+2/m.test(status) });
  }
  const isBelow = (id: number): boolean => {
    const parent = parents.get(id)?.parent;
    return parent !== undefined && (parent === processId || isBelow(parent));
  };
  return [...parents].filter(([id, { confined }]) => confined && isBelow(id)).length;
}

export const forgetFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
