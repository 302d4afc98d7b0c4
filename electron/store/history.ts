import type { History, Input } from "../contract/calls.ts";
import { IsoDate } from "../contract/day.ts";
import { done, type Reply } from "../contract/reply.ts";
import type { ReadableDb } from "./connection.ts";
import { listForCoach } from "./decisions.ts";
import * as pain from "./pain.ts";
import { listScreenings, listStatements } from "./screenings.ts";
import * as sessions from "./sessions.ts";

/** Later than every day of a log. */
const lastDay = IsoDate.parse("9999-12-31");

/**
 * What the coach looks at: finished sessions and pain entries since `from` (newest first, as in their lists), all
 * screenings and statements, and the decisions that stand or are about days since then (oldest first).
 */
export function history(db: ReadableDb, { from }: Input<"coach.history">): Reply<History> {
  const logged = sessions.list(db, { from, to: lastDay });
  if (!logged.ok) return logged;
  const felt = pain.list(db, { from, to: lastDay });
  if (!felt.ok) return felt;
  return done({
    sessions: logged.value,
    painEntries: felt.value,
    screenings: listScreenings(db),
    statements: listStatements(db),
    decisions: listForCoach(db, from),
  });
}
