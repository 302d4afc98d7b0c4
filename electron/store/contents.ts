import type { BackupPreview } from "#contract/backup.ts";
import { IsoDate } from "#contract/day.ts";
import type { ReadableDb } from "./connection.ts";

type Kind = keyof BackupPreview["holds"];

/** What a log holds, by id, and the days it is about. */
export type Contents = Pick<BackupPreview, "days" | "holds"> & {
  readonly ids: Readonly<Record<Kind, ReadonlySet<unknown>>>;
};

/** What counts as being there: a changed pain entry is another one than before. */
const queries: Readonly<Record<Kind, string>> = {
  sessions: "SELECT id FROM session WHERE discarded_at IS NULL",
  painEntries: "SELECT id || ' ' || version AS id FROM pain_entry WHERE removed_at IS NULL",
  routines: "SELECT id FROM routine WHERE archived_at IS NULL",
};

const daysQuery = `SELECT min(day) AS first, max(day) AS last FROM (
  SELECT started_on AS day FROM session WHERE discarded_at IS NULL
  UNION ALL SELECT date FROM pain_entry WHERE removed_at IS NULL)`;

const each = <T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  sessions: of("sessions"),
  painEntries: of("painEntries"),
  routines: of("routines"),
});

/** Reads what a log holds. */
export function contentsOf(db: ReadableDb): Contents {
  const ids = each((kind) => new Set(db.all(queries[kind]).map((row) => row["id"])));
  const days = db.get(daysQuery);
  const from = IsoDate.safeParse(days?.["first"]);
  const to = IsoDate.safeParse(days?.["last"]);
  return {
    ids,
    holds: each((kind) => ids[kind].size),
    days: from.success && to.success ? { from: from.data, to: to.data } : null,
  };
}

/** What goes and what comes when `next` takes the place of the present log. */
export const differenceOf = (next: Contents, present: Contents): BackupPreview["change"] => ({
  lost: each((kind) => present.ids[kind].difference(next.ids[kind]).size),
  gained: each((kind) => next.ids[kind].difference(present.ids[kind]).size),
});
