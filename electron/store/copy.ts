import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Database, { type Database as Handle } from "better-sqlite3";

/**
 * Writes a copy of the database to `target` and opens it again to prove it: sound, and as many rows in each table as the
 * original. Only then does it get its name. Throws when anything fails; then nothing stays under that name.
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
    syncFile(unproven);
    verify(database, unproven);
    renameSync(unproven, target);
    syncFile(folder);
  } finally {
    rmSync(unproven, { force: true });
  }
}

/** Forces a file, or the names in a folder, onto the disk. */
function syncFile(path: string): void {
  // Windows neither opens a folder nor needs it; its journal keeps names in order.
  if (process.platform === "win32" && !path.endsWith(".unproven")) return;
  const file = openSync(path, path.endsWith(".unproven") ? "r+" : "r");
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
    const [before, after] = [countRows(original), countRows(copy)];
    if (before !== after) throw new Error("The copy does not hold what the database holds");
  } finally {
    copy.close();
  }
}

/** Version and number of rows of each table, as text to compare. */
function countRows(database: Handle): string {
  const version: unknown = database.pragma("user_version", { simple: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();
  const counts = tables.map((table) => [
    table,
    database
      .prepare(`SELECT count(*) FROM "${String(table)}"`)
      .pluck()
      .get(),
  ]);
  return JSON.stringify([version, counts]);
}
