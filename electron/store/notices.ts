import { Notice } from "#contract/notice.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { readRow } from "./rows.ts";

/** What is still to be said. */
export const list = (db: ReadableDb): Reply<readonly Notice[]> =>
  done(db.all("SELECT kind FROM notice ORDER BY kind").map(({ kind }) => readRow(Notice, "notice", kind, kind)));

/** Removes a notice that was seen. */
export function seen(db: WritableDb, notice: Notice): Reply<undefined> {
  db.run("DELETE FROM notice WHERE kind = ?", [notice]);
  return done(undefined);
}
