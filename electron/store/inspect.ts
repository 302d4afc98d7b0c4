import { accessSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database, { type Database as Handle } from "better-sqlite3";
import type { Trouble } from "#contract/trouble.ts";
import { type Migration, newestVersion, tablesAfter } from "./migrate.ts";

type Check = "integrity_check" | "quick_check";

/**
 * Looks at an existing file before anything is written to it: whether it may be written to, is a database of Supine, of
 * this release or an earlier one, and sound. Answers the trouble, or undefined when it may be opened. Writes neither to
 * the file nor to its journal. `atLeast` says how thoroughly a file without a journal is checked.
 */
export function inspect(
  path: string,
  chain: readonly Migration[],
  atLeast: Check = "quick_check",
): Trouble | undefined {
  if (!isWritable(path) || !isWritable(dirname(path))) return { kind: "readOnly" };
  const header = readHeader(path);
  const hasWal = walInUse(path);
  // Nothing was stored yet: the first start ended before it made the tables.
  if (header.length === 0) return hasWal ? lostFile : undefined;
  if (header.length < 100 || !header.subarray(0, 16).equals(Buffer.from("SQLite format 3\0")))
    return damaged("It is not a database.");

  // After a clean end the journal is gone and the header is all there is to know about the version. Otherwise the newest
  // pages are in the journal: it is read without being worked into the file, and everything is checked, not only the pages.
  if (!hasWal) {
    const future = fromFuture(header.readUInt32BE(60), chain);
    if (future !== undefined) return future;
  }
  const database = new Database(path, { readonly: hasWal, fileMustExist: true, timeout: 5000 });
  try {
    return inspectOpen(database, chain, hasWal ? "integrity_check" : atLeast);
  } finally {
    database.close();
  }
}

/** Whether there is a journal with something in it beside the file. */
export function walInUse(path: string): boolean {
  const journal = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return journal !== undefined && journal.size > 0;
}

function inspectOpen(database: Handle, chain: readonly Migration[], check: Check): Trouble | undefined {
  const version = Number(database.pragma("user_version", { simple: true }));
  const future = fromFuture(version, chain);
  if (future !== undefined) return future;
  const tables = new Set(database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());
  if (version === 0 && tables.size > 0) return damaged("It is not a database of Supine.");
  for (const table of tablesAfter(chain.slice(0, version)))
    if (!tables.has(table)) return damaged(`Its table ${table} is missing.`);
  const found: unknown = database.pragma(`${check}(1)`, { simple: true });
  return found === "ok" ? undefined : damaged(String(found).slice(0, 200));
}

/** A journal without its file: SQLite would delete it, and with it what only the journal holds. */
export const lostFile: Trouble = { kind: "damaged", detail: "Its journal is there, the file itself is missing." };

const damaged = (detail: string): Trouble => ({ kind: "damaged", detail });

function fromFuture(fileVersion: number, chain: readonly Migration[]): Trouble | undefined {
  const appVersion = newestVersion(chain);
  return fileVersion > appVersion ? { kind: "fromFuture", fileVersion, appVersion } : undefined;
}

export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first 100 bytes, or what there is of them. */
function readHeader(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(100);
    return header.subarray(0, readSync(file, header, 0, header.length, 0));
  } finally {
    closeSync(file);
  }
}
