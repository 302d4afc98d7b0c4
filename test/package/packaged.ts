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
    const port = await debuggingPort(child, dataFolder);
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const [context] = browser.contexts();
    if (context === undefined || child.pid === undefined) throw new Error("The app has no window.");
    const page = context.pages()[0] ?? (await context.waitForEvent("page"));
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

/** Chromium writes the port it chose into the data folder. */
async function debuggingPort(child: ChildProcess, dataFolder: string): Promise<string> {
  const file = join(dataFolder, "DevToolsActivePort");
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let waited = 0; waited < 30_000; waited += 100) {
    const port = existsSync(file) ? readFileSync(file, "utf8").split("\n")[0] : undefined;
    if (port !== undefined && port !== "") return port;
    if (child.exitCode !== null) throw new Error(`The app ended with ${child.exitCode}: ${said}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The app did not start within 30 s: ${said}`);
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
