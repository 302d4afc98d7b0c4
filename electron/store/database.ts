import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import Database, { type Database as Handle } from "better-sqlite3";
import type { Clock } from "./clock.ts";
import type { Trouble } from "#contract/trouble.ts";
import { applyCatalogue, catalogueText } from "./catalogue.ts";
import { backupName, backupsFolder } from "./backup-names.ts";
import { connect, type WritableDb } from "./connection.ts";
import { copyVerified } from "./copy.ts";
import { inspect, isWritable, walInUse, lostFile } from "./inspect.ts";
import { migrate, type Migration, migrations, newestVersion } from "./migrate.ts";
import { momentNow } from "./moments.ts";
import { troubleOf } from "./trouble-of.ts";

export type OpenStore =
  | {
      readonly kind: "open";
      readonly db: WritableDb;
      /** Writes a proven copy to this path; throws when it could not, and then leaves no trace of it. */
      readonly copyTo: (target: string) => void;
      readonly close: () => void;
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** What a release brings to the file. */
export type Release = { readonly migrations: readonly Migration[]; readonly catalogue: string };

/** What this release brings. */
export const thisRelease: Release = { migrations, catalogue: catalogueText };
const inMemory = ":memory:";

/**
 * Opens the database at `path`, or one in memory at `:memory:`; a new one is made only where there is no file. An existing
 * file is checked before anything is written to it, brought to this release (after a verified copy) and given the
 * release's catalogue. What stands in the way is answered as trouble, and the file stays as it was.
 */
export function openStore(path: string, clock: Clock, release: Release = thisRelease): OpenStore {
  let handle: Handle | undefined;
  try {
    if (path !== inMemory) {
      const trouble = existsSync(path) ? inspect(path, release.migrations) : makeFile(path);
      if (trouble !== undefined) return { kind: "trouble", trouble };
      chmodSync(path, 0o600);
    }
    const database = new Database(path, { fileMustExist: path !== inMemory, timeout: 5000 });
    handle = database;
    setPragmas(database);
    bringToRelease(database, path, clock, release);
    readPragmasBack(database, path);
    const db = connect(database);
    applyCatalogue(db, release.catalogue, clock);
    return {
      kind: "open",
      db,
      copyTo: (target) => {
        // What is in the journal goes into the file first, so that it is not written to after the copy was made.
        if (path !== inMemory) database.pragma("wal_checkpoint(TRUNCATE)");
        copyVerified(database, target);
      },
      close: () => database.close(),
    };
  } catch (error) {
    handle?.close();
    return { kind: "trouble", trouble: troubleOf(error, path) };
  }
}

/** An empty file only the person may read; SQLite gives its journals the same rights. */
function makeFile(path: string): Trouble | undefined {
  // Asked first: making a folder on a read-only disk fails with an error that does not say so.
  let parent = dirname(path);
  while (!existsSync(parent)) parent = dirname(parent);
  if (!isWritable(parent)) return { kind: "readOnly" };
  if (walInUse(path)) return lostFile;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "wx", 0o600));
  return undefined;
}

/** What every connection asks of SQLite, and what it answers when it has taken it. */
const pragmas = [
  // An acknowledged write survives a power cut: the default of WAL would be NORMAL, which may lose the last ones.
  ["journal_mode", "WAL", "wal"],
  ["synchronous", "FULL", 2],
  ["foreign_keys", "ON", 1],
  // Nothing in the file may run functions with effects, a broken page is noticed when it is read, and deleted rows are
  // overwritten. Files are not mapped: a disk error becomes an error, not a crash.
  ["trusted_schema", "OFF", 0],
  ["cell_size_check", "ON", 1],
  ["secure_delete", "ON", 1],
  ["mmap_size", "0", 0],
  // Sorting never needs a temporary file, so a full disk cannot stop a read.
  ["temp_store", "MEMORY", 2],
  ["busy_timeout", "5000", 5000],
] as const;

function setPragmas(database: Handle): void {
  for (const [name, value] of pragmas) database.pragma(`${name} = ${value}`);
}

/** Throws when SQLite did not take a pragma. A database in memory has neither a journal nor a map of its file. */
function readPragmasBack(database: Handle, path: string): void {
  for (const [name, , expected] of pragmas) {
    if (path === inMemory && (name === "journal_mode" || name === "mmap_size")) continue;
    const value: unknown = database.pragma(name, { simple: true });
    if (value !== expected) throw new Error(`SQLite keeps ${name} at ${String(value)}`);
  }
}

/** Runs the migrations the file does not have, after a verified copy into `backups` when it is not a new one. */
function bringToRelease(database: Handle, path: string, clock: Clock, release: Release): void {
  const version = Number(database.pragma("user_version", { simple: true }));
  const newest = newestVersion(release.migrations);
  if (version === newest) return;
  if (version > 0) {
    const name = backupName(`before-${newest}`, momentNow(clock).instant);
    copyVerified(database, join(backupsFolder(path), name));
  }
  migrate(database, release.migrations, version);
  // The tables go into the file itself now: from here on its header tells the version without the journal.
  if (path !== inMemory) database.pragma("wal_checkpoint(TRUNCATE)");
}
