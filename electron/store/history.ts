import type { History, Input } from "#contract/calls.ts";
import { IsoDate } from "#contract/day.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb } from "./connection.ts";
import { listForCoach as listDecisions, oldestBound } from "./decisions.ts";
import * as pain from "./pain.ts";
import { listScreenings, listStatements } from "./screenings.ts";
import { list as listSessions, listLastBefore, listUnfinished } from "./sessions.ts";
import { listSettings } from "./settings.ts";

/** Later than every day of a log. */
const lastDay = IsoDate.parse("9999-12-31");

/**
 * What the coach looks at: sessions and pain entries since `from`, or since the oldest bound that has not ended, with the
 * last session of each exercise before that (newest first); all screenings, statements and settings; the decisions that
 * stand or are about days since then (oldest first).
 */
export function history(db: ReadableDb, { from }: Input<"coach.history">): Reply<History> {
  const oldest = oldestBound(db);
  const loadedFrom = oldest !== null && oldest < from ? IsoDate.parse(oldest) : from;
  const since = { from: loadedFrom, to: lastDay };
  const sessions = listSessions(db, since);
  if (!sessions.ok) return sessions;
  const entries = pain.list(db, since);
  if (!entries.ok) return entries;
  const earlier = listLastBefore(db, loadedFrom);
  return done({
    loadedFrom,
    sessions: [...sessions.value, ...earlier],
    unfinished: listUnfinished(db, loadedFrom),
    painEntries: [
      ...entries.value,
      ...pain.listOfSessions(
        db,
        earlier.map(({ id }) => id),
        loadedFrom,
      ),
    ],
    screenings: listScreenings(db),
    statements: listStatements(db),
    decisions: listDecisions(db, loadedFrom),
    settings: listSettings(db),
  });
}
