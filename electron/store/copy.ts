import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database, { type Database as Handle } from "better-sqlite3";

/**
 * Writes a copy of the database to `target` and opens it again to prove it: sound, of the same version, and every row of
 * every table as it is in the original. Only then does it get its name, in place of what may have had it. Throws when
 * anything fails; then what is under that name stays as it was.
 */
export function copyVerified(database: Handle, target: string): void {
  const folder = dirname(target);
  const unproven = join(folder, `.${basename(target)}.unproven`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(unproven, { force: true });
  try {
    // SQLite fills an empty file, which so has the rights it is to have from the start.
    closeSync(openSync(unproven, "wx", 0o600));
    database.prepare("VACUUM INTO ?").run(unproven);
    sync(unproven);
    verify(database, unproven);
    renameSync(unproven, target);
    sync(folder);
  } finally {
    rmSync(unproven, { force: true });
  }
}

/** Forces a file, or the names in a folder, onto the disk. */
export function sync(path: string): void {
  const isFolder = statSync(path).isDirectory();
  // Windows neither opens a folder nor needs it; its journal keeps names in order.
  if (process.platform === "win32" && isFolder) return;
  const file = openSync(path, isFolder ? "r" : "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function verify(original: Handle, path: string): void {
  const copy = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const soundness = copy.pragma("integrity_check(1)", { simple: true });
    if (soundness !== "ok") throw new Error(`The copy is not sound: ${String(soundness)}`);
    if (digestOf(original) !== digestOf(copy)) throw new Error("The copy does not hold what the database holds");
  } finally {
    copy.close();
  }
}

/** A digest of the version and of every row of every table, in the order they are stored. */
function digestOf(database: Handle): string {
  const digest = createHash("sha256");
  digest.update(String(database.pragma("user_version", { simple: true })));
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  for (const table of tables) {
    digest.update(`\0${String(table)}\0`);
    // An index would give the rows in another order.
    const rows = database.prepare(`SELECT * FROM "${String(table)}" NOT INDEXED`).raw();
    for (const row of rows.iterate()) digest.update(JSON.stringify(row));
  }
  return digest.digest("hex");
}
