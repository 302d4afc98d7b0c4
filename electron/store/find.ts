import { LogFound, type Search, type Wanted } from "#contract/find.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb, Row } from "./connection.ts";
import { groupBy, readRow } from "./rows.ts";

/** How many of each are found; who looks for more says more. */
const limit = 6;

type Condition = { readonly sql: string; readonly parameters: readonly (string | number)[] };

/**
 * The newest finished sessions and pain entries that fit everything wanted, six of each. A session fits by routine name
 * and day; a pain entry by day, rating, region and note. Reads from the newest on and stops when it has enough: at worst
 * the whole log once (about 20 ms for ten years).
 */
export function find(db: ReadableDb, search: Search): Reply<LogFound> {
  const session = all(
    search.map((wanted) =>
      any([
        like("routine_name", wanted.text),
        ...onDays("started_on", wanted),
        ...(wanted.sort === "session" ? [always] : []),
      ]),
    ),
  );
  const sessions = db.all(
    `SELECT id, started_on, routine_name FROM session
     WHERE finished_at IS NOT NULL AND discarded_at IS NULL AND ${session.sql}
     ORDER BY started_on DESC, started_at DESC LIMIT ${limit}`,
    session.parameters,
  );
  const pain = all(
    search.map((wanted) =>
      any([
        like("pain_version.note", wanted.text),
        ...onDays("pain_entry.date", wanted),
        ...(wanted.nrs === null ? [] : [{ sql: "pain_version.nrs = ?", parameters: [wanted.nrs] }]),
        ...(wanted.regions.length === 0 ? [] : [inRegions(wanted.regions)]),
        ...(wanted.sort === "pain" ? [always] : []),
        ...(wanted.sort === "soreness" ? [{ sql: "soreness = 1", parameters: [] }] : []),
      ]),
    ),
  );
  const entries = db.all(
    `SELECT pain_entry.id, pain_entry.date, moment, nrs, soreness, note, pain_entry.version
     FROM pain_entry CROSS JOIN pain_version
       ON pain_version.pain_entry_id = pain_entry.id AND pain_version.version = pain_entry.version
     WHERE removed_at IS NULL AND ${pain.sql}
     ORDER BY pain_entry.date DESC, created_at DESC LIMIT ${limit}`,
    pain.parameters,
  );
  return done(
    readRow(LogFound, "find", "log", {
      sessions: sessions.map((row) => ({ id: row["id"], date: row["started_on"], routineName: row["routine_name"] })),
      painEntries: withRegions(db, entries),
    }),
  );
}

function withRegions(db: ReadableDb, entries: readonly Row[]): readonly Row[] {
  const newest = JSON.stringify(entries.map((row) => [row["id"], row["version"]]));
  const rows = db.all(
    `SELECT pain_entry_id, region FROM pain_region
     WHERE (pain_entry_id, version) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))
     ORDER BY pain_entry_id, version, position`,
    [newest],
  );
  const regionsOf = groupBy(rows, "pain_entry_id");
  return entries.map(({ id, date, moment, nrs, soreness, note }) => ({
    id,
    date,
    moment,
    nrs,
    soreness: soreness === 1,
    note,
    regions: regionsOf(id).map(({ region }) => region),
  }));
}

const always: Condition = { sql: "TRUE", parameters: [] };

/** Letters in either case: SQLite knows that only of the English ones, so every other letter stands for any one. */
const like = (column: string, text: string): Condition => ({
  sql: `${column} LIKE ? ESCAPE '!'`,
  parameters: [`%${text.replaceAll(/[!%_]/g, "!$&").replaceAll(/[^\p{ASCII}]/gu, "_")}%`],
});

const onDays = (column: string, { days, weekday }: Wanted): readonly Condition[] => [
  ...days.map((day) => ({ sql: `${column} LIKE ?`, parameters: [day] })),
  ...(weekday === null ? [] : [{ sql: `strftime('%u', ${column}) = ?`, parameters: [String(weekday)] }]),
];

const inRegions = (regions: readonly string[]): Condition => ({
  sql: `EXISTS (SELECT 1 FROM pain_region WHERE pain_region.pain_entry_id = pain_entry.id
    AND pain_region.version = pain_entry.version AND region IN (SELECT value FROM json_each(?)))`,
  parameters: [JSON.stringify(regions)],
});

const joined = (conditions: readonly Condition[], word: "AND" | "OR"): Condition => ({
  sql: `(${conditions.map(({ sql }) => sql).join(` ${word} `)})`,
  parameters: conditions.flatMap(({ parameters }) => parameters),
});
const all = (conditions: readonly Condition[]): Condition => joined(conditions, "AND");
const any = (conditions: readonly Condition[]): Condition => joined(conditions, "OR");
