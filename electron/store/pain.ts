import type { Clock } from "./clock.ts";
import type { DateRange } from "#contract/day.ts";
import { PainEntry, type PainEntryDraft, type PainEntryId, PainVersion } from "#contract/pain.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import { allThere, groupBy, insertList, readRow } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "painEntry" });
const answered = refuse({
  kind: "invalid",
  field: "sessionId",
  message: "This session already has an answer. Please change that one instead.",
});

/** The entries felt on these days, each in its newest version, newest first. */
export const list = (db: ReadableDb, { from, to }: DateRange): Reply<readonly PainEntry[]> =>
  done(
    load(db, "date BETWEEN ? AND ? AND removed_at IS NULL ORDER BY date DESC, created_at DESC, id", [from, to]).map(
      entryOf,
    ),
  );

/** Entries from before a day that belong to one of these sessions, newest first. */
export const listOfSessions = (db: ReadableDb, sessionIds: readonly string[], before: string): readonly PainEntry[] =>
  load(
    db,
    `session_id IN (SELECT value FROM json_each(?)) AND date < ? AND removed_at IS NULL
     ORDER BY date DESC, created_at DESC, id`,
    [JSON.stringify(sessionIds), before],
  ).map(entryOf);

/** Every version of an entry, oldest first. */
export function versions(db: ReadableDb, id: PainEntryId): Reply<readonly PainVersion[]> {
  if (!allThere(db, "pain_entry", [id])) return notThere;
  const felt = loadFelt(db, "pain_entry_id = ?", [id]);
  return done(felt.map((row) => readRow(PainVersion, "pain_version", id, row)));
}

type Loaded = { readonly row: Row; readonly felt: Row | undefined };

const entryOf = ({ row, felt }: Loaded): PainEntry =>
  readRow(PainEntry, "pain_entry", row["id"], {
    ...felt,
    id: row["id"],
    moment: row["moment"],
    sessionId: row["session_id"],
    date: row["date"],
  });

function load(db: ReadableDb, where: string, parameters: readonly string[]): readonly Loaded[] {
  const rows = db.all(`SELECT id, moment, session_id, date, version FROM pain_entry WHERE ${where}`, parameters);
  const newest = JSON.stringify(rows.map((row) => [row["id"], row["version"]]));
  const felt = loadFelt(db, "(pain_entry_id, version) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))", [
    newest,
  ]);
  const feltOf = groupBy(felt, "entryId");
  return rows.map((row) => ({ row, felt: feltOf(row["id"])[0] }));
}

/** What versions say, as the contract names it but unread, with the id of their entry, in the order they were written. */
function loadFelt(db: ReadableDb, where: string, parameters: readonly string[]): readonly Row[] {
  const versionRows = db.all(
    `SELECT pain_entry_id, version, saved_at, saved_on, saved_zone, nrs, soreness, settled, note FROM pain_version
     WHERE ${where} ORDER BY pain_entry_id, version`,
    parameters,
  );
  const listOf = (table: string, column: string): ((row: Row) => readonly unknown[]) => {
    const rows = db.all(
      `SELECT pain_entry_id || ' ' || version AS owner, ${column} AS value FROM ${table}
       WHERE ${where} ORDER BY pain_entry_id, version, position`,
      parameters,
    );
    const of = groupBy(rows, "owner");
    return (row) => of(`${String(row["pain_entry_id"])} ${String(row["version"])}`).map((item) => item["value"]);
  };
  const regionsOf = listOf("pain_region", "region");
  const qualitiesOf = listOf("pain_quality", "quality");
  const exercisesOf = listOf("pain_exercise", "exercise_id");
  return versionRows.map((row) => ({
    entryId: row["pain_entry_id"],
    version: row["version"],
    savedAt: momentOf(row, "saved"),
    nrs: row["nrs"],
    soreness: row["soreness"] === 1,
    settled: row["settled"] === null ? null : row["settled"] === 1,
    regions: regionsOf(row),
    qualities: qualitiesOf(row),
    exerciseIds: exercisesOf(row),
    note: row["note"],
  }));
}

/** The entry of this id in its newest version, removed or not. */
function find(db: ReadableDb, id: PainEntryId): PainEntry | undefined {
  const [loaded] = load(db, "id = ?", [id]);
  return loaded === undefined ? undefined : entryOf(loaded);
}

/**
 * Stores a new entry, or a further version of one that exists; the earlier versions stay. The same content again makes
 * no version. A removed entry that is saved comes back. Refuses a second answer to one session and moment.
 */
export function save(db: WritableDb, given: PainEntryDraft, clock: Clock): Reply<PainEntry> {
  const draft = withoutDoubles(given);
  const refusal = check(db, draft);
  if (refusal !== undefined) return refusal;
  const before = find(db, draft.id);
  if (before !== undefined && (before.moment !== draft.moment || before.sessionId !== draft.sessionId))
    return refuse({
      kind: "invalid",
      field: "moment",
      message: "An entry stays with what it was about. Please add a new one.",
    });

  const now = momentNow(clock);
  const same = before !== undefined && sameContent(before, draft);
  const version = before === undefined ? 1 : before.version + (same ? 0 : 1);
  db.run(
    `INSERT INTO pain_entry (id, moment, session_id, date, version, created_at)
     VALUES (@id, @moment, @session_id, @date, @version, @now)
     ON CONFLICT (id) DO UPDATE SET date = excluded.date, version = excluded.version, removed_at = NULL,
       removed_with_session = 0`,
    { id: draft.id, moment: draft.moment, session_id: draft.sessionId, date: draft.date, version, now: now.instant },
  );
  if (!same) insertVersion(db, draft, { version, savedAt: now });
  const saved = find(db, draft.id);
  return saved === undefined ? notThere : done(saved);
}

/** A place named twice counts once. */
const withoutDoubles = (draft: PainEntryDraft): PainEntryDraft => ({
  ...draft,
  regions: [...new Set(draft.regions)],
  qualities: [...new Set(draft.qualities)],
  exerciseIds: [...new Set(draft.exerciseIds)],
});

function check(db: ReadableDb, draft: PainEntryDraft): Reply<never> | undefined {
  if (!allThere(db, "exercise", draft.exerciseIds)) return refuse({ kind: "notFound", what: "exercise" });
  if (draft.sessionId === null) return undefined;
  if (!isLogged(db, draft.sessionId)) return refuse({ kind: "notFound", what: "session" });
  return isAnswered(db, draft.sessionId, draft.moment, draft.id) ? answered : undefined;
}

const isLogged = (db: ReadableDb, sessionId: string): boolean =>
  db.get("SELECT 1 AS there FROM session WHERE id = ? AND discarded_at IS NULL", [sessionId]) !== undefined;

/** Whether an entry other than this one answers for the session and moment. */
const isAnswered = (db: ReadableDb, sessionId: string, moment: string, id: PainEntryId): boolean =>
  db.get("SELECT 1 AS other FROM pain_entry WHERE session_id = ? AND moment = ? AND removed_at IS NULL AND id <> ?", [
    sessionId,
    moment,
    id,
  ]) !== undefined;

const contentOf = ({ date, nrs, soreness, settled, regions, qualities, exerciseIds, note }: PainEntryDraft): string =>
  JSON.stringify([date, nrs, soreness, settled, regions, qualities, exerciseIds, note]);

const sameContent = (entry: PainEntry, draft: PainEntryDraft): boolean => contentOf(entry) === contentOf(draft);

function insertVersion(
  db: WritableDb,
  draft: PainEntryDraft,
  { version, savedAt }: Pick<PainVersion, "version" | "savedAt">,
): void {
  db.run(
    `INSERT INTO pain_version (pain_entry_id, version, saved_at, saved_on, saved_zone, date, nrs, soreness, settled, note)
     VALUES (@id, @version, @saved_at, @saved_on, @saved_zone, @date, @nrs, @soreness, @settled, @note)`,
    {
      id: draft.id,
      version,
      ...momentColumns("saved", savedAt),
      date: draft.date,
      nrs: draft.nrs,
      soreness: draft.soreness ? 1 : 0,
      settled: draft.settled === null ? null : Number(draft.settled),
      note: draft.note,
    },
  );
  const owner = { pain_entry_id: draft.id, version };
  insertList(db, "pain_region", owner, "region", draft.regions);
  insertList(db, "pain_quality", owner, "quality", draft.qualities);
  insertList(db, "pain_exercise", owner, "exercise_id", draft.exerciseIds);
}

/** Takes an entry out of the log, all its versions with it. */
export function remove(db: WritableDb, id: PainEntryId, clock: Clock): Reply<undefined> {
  if (!allThere(db, "pain_entry", [id])) return notThere;
  db.run("UPDATE pain_entry SET removed_at = ? WHERE id = ? AND removed_at IS NULL", [momentNow(clock).instant, id]);
  return done(undefined);
}

/** Brings a removed entry back. Refuses when its session has been answered anew, or is not in the log. */
export function restore(db: WritableDb, id: PainEntryId): Reply<undefined> {
  const found = find(db, id);
  if (found === undefined) return notThere;
  const { sessionId, moment } = found;
  if (sessionId !== null && !isLogged(db, sessionId)) return refuse({ kind: "notFound", what: "session" });
  if (sessionId !== null && isAnswered(db, sessionId, moment, id)) return answered;
  db.run("UPDATE pain_entry SET removed_at = NULL, removed_with_session = 0 WHERE id = ?", [id]);
  return done(undefined);
}
