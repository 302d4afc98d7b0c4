import * as z from "zod";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";

type Table = {
  readonly key: readonly string[];
  /** What takes a row out of everything the app shows, as the calls do it; also out of the indexes that want one of a kind. */
  readonly out?: { readonly column: string; readonly isMoment: boolean };
  /** The row it belongs to, and the column that names it. */
  readonly owner?: { readonly table: TableName; readonly column: string };
  /** Nothing refers to its rows, so they may be deleted and written anew. */
  readonly isList?: true;
  /** Columns that are not the person's to take back. */
  readonly without?: readonly string[];
};

type TableName = z.infer<typeof TableName>;

/** The tables whose rows can be taken back, those that others refer to first. */
const TableName = z.enum([
  "exercise",
  "exercise_text",
  "exercise_equipment",
  "exercise_note",
  "exercise_preference",
  "exercise_not_now",
  "exercise_photo",
  "routine",
  "routine_item",
  "routine_template",
  "routine_template_item",
  "plan_entry",
  "day_note",
  "session",
  "session_exercise",
  "session_set",
  "technique_miss",
  "pain_entry",
  "pain_version",
  "pain_region",
  "pain_quality",
  "pain_exercise",
  "decision",
  "profile",
  "profile_equipment",
  "profile_provoked_by",
  "profile_condition",
  "profile_week_day",
  "profile_week_goal",
  "setting",
]);

const removedAt = { column: "removed_at", isMoment: true };
const archivedAt = { column: "archived_at", isMoment: true };
const place = ["position"];
const ofExercise = { owner: { table: "exercise", column: "exercise_id" }, isList: true } as const;
const ofPainVersion = {
  key: ["pain_entry_id", "version", "position"],
  owner: { table: "pain_entry", column: "pain_entry_id" },
  isList: true,
} as const;

const tables: Readonly<Record<TableName, Table>> = {
  exercise: { key: ["id"], out: archivedAt },
  exercise_text: { key: ["exercise_id", "kind", "position"], ...ofExercise },
  exercise_equipment: { key: ["exercise_id", "requirement", "position"], ...ofExercise },
  exercise_note: { key: ["exercise_id"], isList: true },
  exercise_preference: { key: ["exercise_id"], isList: true },
  exercise_not_now: { key: ["exercise_id"], isList: true },
  exercise_photo: { key: ["exercise_id"], ...ofExercise },
  routine: { key: ["id"], out: archivedAt },
  routine_item: {
    key: ["id"],
    out: { column: "position", isMoment: false },
    owner: { table: "routine", column: "routine_id" },
  },
  routine_template: { key: ["id"], out: removedAt },
  routine_template_item: {
    key: ["template_id", "position"],
    owner: { table: "routine_template", column: "template_id" },
    isList: true,
  },
  plan_entry: { key: ["id"], out: removedAt },
  day_note: { key: ["date"], isList: true },
  session: { key: ["id"], out: { column: "discarded_at", isMoment: true } },
  session_exercise: { key: ["id"], owner: { table: "session", column: "session_id" } },
  session_set: { key: ["session_exercise_id", "position"], isList: true },
  technique_miss: { key: ["session_exercise_id", "position"], isList: true },
  pain_entry: { key: ["id"], out: removedAt },
  pain_version: { key: ["pain_entry_id", "version"], owner: { table: "pain_entry", column: "pain_entry_id" } },
  pain_region: ofPainVersion,
  pain_quality: ofPainVersion,
  pain_exercise: ofPainVersion,
  // What the coach concluded is its own; the person only answers.
  decision: {
    key: ["id"],
    without:
      "key rule direction date exercise_id readings changes recovery_condition ended_on decided_at decided_on decided_zone".split(
        " ",
      ),
  },
  // Nobody wants to be welcomed again.
  profile: { key: ["id"], without: ["welcomed"] },
  profile_equipment: { key: place, isList: true },
  profile_provoked_by: { key: place, isList: true },
  profile_condition: { key: place, isList: true },
  profile_week_day: { key: place, isList: true },
  profile_week_goal: { key: place, isList: true },
  setting: { key: ["id"], isList: true },
};

const Cell = z.union([z.string(), z.number(), z.null()]);
type Cell = z.infer<typeof Cell>;
/** The names become part of SQL, so only what is a name is read from the file. */
const Image = z.record(z.string().regex(/^[a-z_]+$/), Cell).readonly();
type Image = z.infer<typeof Image>;

/** One row as it was before a step and after it; null: it was not there. */
const RowChange = z
  .object({ table: TableName, key: z.array(Cell).readonly(), before: Image.nullable(), after: Image.nullable() })
  .readonly();
export type RowChange = z.infer<typeof RowChange>;
export const RowChanges = z.array(RowChange).readonly();

/** Rows a write may change: those of a table with one of these in a column, or all of a small table. */
export type Rows =
  | { readonly table: TableName; readonly column: string; readonly ids: readonly string[] }
  | { readonly table: TableName };

type Kept = { readonly table: TableName; readonly key: readonly Cell[]; readonly image: Image };
export type Snapshot = ReadonlyMap<string, Kept>;

/** A row with all its columns, whatever later migrations add to them. */
function imageOf(table: TableName, row: Row): Image {
  const { without = [] } = tables[table];
  return Image.parse(Object.fromEntries(Object.entries(row).filter(([column]) => !without.includes(column))));
}

const keyOf = (table: TableName, row: Row): readonly Cell[] =>
  tables[table].key.map((column) => Cell.parse(row[column]));

const nameOf = ({ table, key }: Pick<Kept, "table" | "key">): string => JSON.stringify([table, key]);

/** How these rows are now. */
export function snapshot(db: ReadableDb, wanted: readonly Rows[]): Snapshot {
  const kept = new Map<string, Kept>();
  for (const rows of wanted) {
    const { table } = rows;
    const found =
      "column" in rows
        ? db.all(`SELECT * FROM ${table} WHERE ${rows.column} IN (SELECT value FROM json_each(?))`, [
            JSON.stringify(rows.ids),
          ])
        : db.all(`SELECT * FROM ${table}`);
    for (const row of found) {
      const one = { table, key: keyOf(table, row), image: imageOf(table, row) };
      kept.set(nameOf(one), one);
    }
  }
  return kept;
}

const same = (a: Image | null, b: Image | null): boolean =>
  a === null || b === null
    ? a === b
    : Object.keys(a).length === Object.keys(b).length &&
      Object.entries(a).every(([column, value]) => b[column] === value);

/** The rows that are not the same before and after. */
export function difference(before: Snapshot, after: Snapshot): readonly RowChange[] {
  const changes: RowChange[] = [];
  for (const [name, one] of new Map([...before, ...after])) {
    const change = {
      table: one.table,
      key: one.key,
      before: before.get(name)?.image ?? null,
      after: after.get(name)?.image ?? null,
    };
    if (!same(change.before, change.after)) changes.push(change);
  }
  return changes;
}

/** Whether a later change only goes on with rows that the one before changed too. */
export function goesOn(first: readonly RowChange[], second: readonly RowChange[]): boolean {
  const names = new Set(first.map(nameOf));
  return second.every((change) => names.has(nameOf(change)));
}

/** What two steps, one after the other, changed together. */
export function together(first: readonly RowChange[], second: readonly RowChange[]): readonly RowChange[] {
  const changes = new Map(first.map((change) => [nameOf(change), change]));
  for (const change of second)
    changes.set(nameOf(change), { ...change, before: (changes.get(nameOf(change)) ?? change).before });
  return [...changes.values()].filter((change) => !same(change.before, change.after));
}

const where = (table: TableName): string => tables[table].key.map((column) => `${column} = ?`).join(" AND ");

function imageNow(db: ReadableDb, { table, key }: Pick<RowChange, "table" | "key">): Image | null {
  const row = db.get(`SELECT * FROM ${table} WHERE ${where(table)}`, key);
  return row === undefined ? null : imageOf(table, row);
}

/** Columns that came with a later release are not in an earlier image and have no say. */
const isStill = (now: Image | null, image: Image | null): boolean =>
  now === null || image === null
    ? now === image
    : Object.entries(image).every(([column, value]) => now[column] === value);

type Way = "back" | "again";
const fromOf = (change: RowChange, way: Way): Image | null => (way === "back" ? change.after : change.before);
const toOf = (change: RowChange, way: Way): Image | null => (way === "back" ? change.before : change.after);

/**
 * Takes changes back, or brings them again. Answers them with the rows as they have become, or undefined, and nothing was
 * written, when one of the rows is no longer as the step left it or the tables do not take the earlier one.
 *
 * A row that the step brought is deleted. Where something else speaks of it by now (a decision of the session it was
 * decided from), the row stays and is taken out as its own call would do it: removed, archived, discarded.
 */
export function retrace(
  db: WritableDb,
  changes: readonly RowChange[],
  { way, now }: { readonly way: Way; readonly now: string },
): readonly RowChange[] | undefined {
  if (!changes.every((change) => isStill(imageNow(db, change), fromOf(change, way)))) return undefined;
  const inOrder = changes.toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  const isDone =
    db.attempt(() => write(db, inOrder, { way, now, keeps: false })) ||
    db.attempt(() => write(db, inOrder, { way, now, keeps: true }));
  if (!isDone) return undefined;
  return changes.map((change) => ({ ...change, [way === "back" ? "before" : "after"]: imageNow(db, change) }));
}

const order = TableName.options;

type Writing = { readonly way: Way; readonly now: string; readonly keeps: boolean };

/**
 * Writes the rows of the one side over those of the other. First everything is taken out, so that what wants to be the only
 * one of its kind has room; then what is wanted is written, owners first; then what is not wanted is deleted, owners last.
 * With `keeps`, what was taken out stays, and with it what belongs to it.
 */
function write(db: WritableDb, changes: readonly RowChange[], { way, now, keeps }: Writing): void {
  const going = new Set(changes.filter((change) => toOf(change, way) === null).map(nameOf));
  const staysWithOwner = (change: RowChange): boolean => {
    const { owner } = tables[change.table];
    const id = owner === undefined ? undefined : fromOf(change, way)?.[owner.column];
    return keeps && owner !== undefined && id !== undefined && going.has(nameOf({ table: owner.table, key: [id] }));
  };
  const touched = changes.filter((change) => !(going.has(nameOf(change)) && staysWithOwner(change)));

  for (const { table, key } of touched) {
    const { out, isList } = tables[table];
    if (isList === true) db.run(`DELETE FROM ${table} WHERE ${where(table)}`, key);
    else if (out !== undefined)
      db.run(`UPDATE ${table} SET ${out.column} = ? WHERE ${where(table)}`, [out.isMoment ? now : null, ...key]);
  }
  for (const change of touched) {
    const image = toOf(change, way);
    if (image !== null) put(db, change, { image, isThere: fromOf(change, way) !== null });
  }
  for (const change of touched.toReversed()) {
    const { out, isList } = tables[change.table];
    if (toOf(change, way) === null && isList !== true && !(keeps && out !== undefined))
      db.run(`DELETE FROM ${change.table} WHERE ${where(change.table)}`, change.key);
  }
}

function put(
  db: WritableDb,
  { table, key }: RowChange,
  { image, isThere }: { readonly image: Image; readonly isThere: boolean },
): void {
  const columns = Object.keys(image);
  const values = Object.values(image);
  // Written over, not anew: deleting it would take along what belongs to it.
  if (isThere && tables[table].isList !== true)
    db.run(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(", ")} WHERE ${where(table)}`, [
      ...values,
      ...key,
    ]);
  else db.run(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`, values);
}
