import type { DateRange } from "#contract/day.ts";
import { DayNote } from "#contract/plan.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { readRow } from "./rows.ts";

/** The notes on these days, in their order. */
export const list = (db: ReadableDb, { from, to }: DateRange): Reply<readonly DayNote[]> =>
  done(
    db
      .all("SELECT date, note FROM day_note WHERE date BETWEEN ? AND ? ORDER BY date", [from, to])
      .map((row) => readRow(DayNote, "day_note", row["date"], row)),
  );

/** Writes the note of a day; an empty one takes it away. */
export function save(db: WritableDb, { date, note }: DayNote): Reply<undefined> {
  db.run("DELETE FROM day_note WHERE date = ?", [date]);
  if (note !== "") db.run("INSERT INTO day_note (date, note) VALUES (?, ?)", [date, note]);
  return done(undefined);
}
