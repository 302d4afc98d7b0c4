/// <reference types="vite/types/importMeta.d.ts" />
import type { Database } from "better-sqlite3";

export type Migration = { readonly version: number; readonly sql: string };

/** The SQL files, in order. The number a file begins with is the `user_version` it leads to. */
export const migrations: readonly Migration[] = numbered(
  import.meta.glob<string>("../../migrations/*.sql", { query: "?raw", import: "default", eager: true }),
);

/** Puts migrations in order by the number of their file. Throws when one is missing or there twice. */
export function numbered(files: Readonly<Record<string, string>>): readonly Migration[] {
  const found = Object.entries(files)
    .map(([path, sql]) => ({ version: Number(/(\d{4})_[a-z0-9_]+\.sql$/.exec(path)?.[1]), sql }))
    .toSorted((a, b) => a.version - b.version);
  for (const [index, { version }] of found.entries())
    if (version !== index + 1) throw new Error(`Migration ${index + 1} is missing or its file is named otherwise`);
  return found;
}

/** The version the last of these leads to. */
export const newestVersion = (chain: readonly Migration[]): number => chain.at(-1)?.version ?? 0;

/** Names of the tables that are there after all of these. */
export function tablesAfter(chain: readonly Migration[]): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const { sql } of chain)
    for (const [, created, dropped, renamed, to] of sql.matchAll(
      /^CREATE TABLE (\w+)|^DROP TABLE (\w+)|^ALTER TABLE (\w+) RENAME TO (\w+)/gm,
    )) {
      if (created !== undefined) tables.add(created);
      if (dropped !== undefined) tables.delete(dropped);
      if (renamed !== undefined) tables.delete(renamed);
      if (to !== undefined) tables.add(to);
    }
  return tables;
}

/**
 * Brings the file from its `user_version` to the newest, all in one transaction: on an error it throws and the file is as
 * it was. Foreign keys are checked once, at the end, so that a migration may rebuild a table.
 */
export function migrate(database: Database, chain: readonly Migration[], from: number): void {
  database.pragma("foreign_keys = OFF");
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const { version, sql } of chain.slice(from)) {
      database.exec(sql);
      database.pragma(`user_version = ${version}`);
    }
    if (database.prepare("PRAGMA foreign_key_check").get() !== undefined)
      throw new Error(`The migration from ${from} leaves a row that refers to nothing`);
    database.exec("COMMIT");
  } finally {
    if (database.inTransaction) database.exec("ROLLBACK");
    database.pragma("foreign_keys = ON");
  }
}
