import type * as z from "zod";
import type { ReadableDb, Row, Value, WritableDb } from "./connection.ts";

/** Reads a row into what the contract says it is. Throws with the table and id when the file holds something else. */
export function readRow<T extends z.ZodType>(schema: T, table: string, id: unknown, value: unknown): z.output<T> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const places = read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join(", ");
  throw new Error(`Row ${String(id)} of ${table} does not read (${places})`);
}

/** The rows by the value of one column, in the order they come. */
export function groupBy(rows: readonly Row[], column: string): (id: unknown) => readonly Row[] {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group === undefined) groups.set(row[column], [row]);
    else group.push(row);
  }
  return (id) => groups.get(id) ?? [];
}

/** Names that a person would read as the same have the same key. */
export const keyOfName = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Ids for `IN (SELECT value FROM json_each(?))`. */
export const idList = (rows: readonly Row[]): string => JSON.stringify(rows.map((row) => row["id"]));

type Known =
  | "exercise"
  | "routine"
  | "routine_item"
  | "plan_entry"
  | "session"
  | "session_exercise"
  | "pain_entry"
  | "screening";

/** Whether a row of every one of these ids is there. */
export function allThere(db: ReadableDb, table: Known, ids: readonly (string | null)[]): boolean {
  const asked = JSON.stringify(ids.filter((id) => id !== null));
  const sql = `SELECT 1 AS missing FROM json_each(?) WHERE value NOT IN (SELECT id FROM ${table}) LIMIT 1`;
  return db.get(sql, [asked]) === undefined;
}

/** Inserts one row per value below the columns of `owner`, numbered from 0 in `position`. */
export function insertList(
  db: WritableDb,
  table: string,
  owner: Readonly<Record<string, Value>>,
  column: string,
  values: readonly Value[],
): void {
  const columns = [...Object.keys(owner), "position", column];
  const sql = `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`;
  for (const [position, value] of values.entries()) db.run(sql, [...Object.values(owner), position, value]);
}
