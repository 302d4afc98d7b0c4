import type { Clock } from "./clock.ts";
import { KeptDraft, type Unfinished } from "#contract/draft.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import { readRow } from "./rows.ts";

/** A form that nobody came back to for so long is let go. */
const keptDays = 30;

export const list = (db: ReadableDb): Reply<readonly KeptDraft[]> =>
  done(
    db
      .all("SELECT key, json, saved_at FROM draft ORDER BY key")
      .map((row) =>
        readRow(KeptDraft, "draft", row["key"], { key: row["key"], json: row["json"], savedAt: row["saved_at"] }),
      ),
  );

/** Keeps something unfinished in place of what was kept under its key; what is older than 30 days goes. */
export function keep(db: WritableDb, { key, json }: Unfinished, clock: Clock): Reply<undefined> {
  const now = momentNow(clock).instant;
  db.run("DELETE FROM draft WHERE saved_at < ?", [
    Temporal.Instant.from(now)
      .subtract({ hours: 24 * keptDays })
      .toString({ smallestUnit: "millisecond" }),
  ]);
  db.run(
    `INSERT INTO draft (key, json, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at`,
    [key, json, now],
  );
  return done(undefined);
}

/** Lets something unfinished go: it was saved, or is not wanted any more. Nothing happens when nothing was kept. */
export function drop(db: WritableDb, key: string): Reply<undefined> {
  db.run("DELETE FROM draft WHERE key = ?", [key]);
  return done(undefined);
}
