import type { History, Input } from "../contract/calls.ts";
import { IsoDate } from "../contract/day.ts";
import { done, type Reply } from "../contract/reply.ts";
import type { ReadableDb } from "./connection.ts";
import { listForCoach as listDecisions, oldestBound } from "./decisions.ts";
import { listForCoach as listEntries } from "./pain.ts";
import { listScreenings, listStatements } from "./screenings.ts";
import { listForCoach as listSessions, listUnfinished } from "./sessions.ts";
import { listSettings } from "./settings.ts";

/**
 * What the coach looks at: sessions and pain entries since `from`, or since the oldest bound that has not ended, with the
 * last session of each exercise before that (newest first); all screenings, statements and settings; the decisions that
 * stand or are about days since then (oldest first).
 */
export function history(db: ReadableDb, { from }: Input<"coach.history">): Reply<History> {
  const oldest = oldestBound(db);
  const loadedFrom = oldest !== null && oldest < from ? IsoDate.parse(oldest) : from;
  const sessions = listSessions(db, loadedFrom);
  const older = sessions.filter(({ startedAt }) => startedAt.date < loadedFrom).map(({ id }) => id);
  return done({
    loadedFrom,
    sessions,
    unfinished: listUnfinished(db, loadedFrom),
    painEntries: listEntries(db, loadedFrom, older),
    screenings: listScreenings(db),
    statements: listStatements(db),
    decisions: listDecisions(db, loadedFrom),
    settings: listSettings(db),
  });
}
