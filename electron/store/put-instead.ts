import type { Clock } from "./clock.ts";
import type { Input } from "#contract/calls.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { WritableDb } from "./connection.ts";
import { answer } from "./decisions.ts";
import { save as saveRoutine } from "./routines.ts";

/**
 * Stores routines with another exercise in a place and turns down the decision that had brought its own there. The first
 * refusal ends it, and the transaction around the call takes everything back.
 */
export function putInstead(
  db: WritableDb,
  { save, instead }: Input<"routine.putInstead">,
  clock: Clock,
): Reply<undefined> {
  for (const draft of save) {
    const reply = saveRoutine(db, draft, clock);
    if (!reply.ok) return reply;
  }
  if (instead === null) return done(undefined);
  const answered = answer(db, { id: instead, state: "declined" }, clock);
  return answered.ok ? done(undefined) : answered;
}
