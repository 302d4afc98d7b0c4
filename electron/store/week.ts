import type { Clock } from "./clock.ts";
import type { Input } from "#contract/calls.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { WritableDb } from "./connection.ts";
import * as plan from "./plan.ts";
import * as routines from "./routines.ts";

/**
 * Stores a week as the person took it: routines first, then the plan. The first refusal ends it, and the transaction
 * around the call takes everything back.
 */
export function apply(db: WritableDb, week: Input<"week.apply">, clock: Clock): Reply<undefined> {
  const steps = [
    ...week.restore.map((id) => () => routines.restore(db, id)),
    ...week.save.map((draft) => () => routines.save(db, draft, clock)),
    ...week.remove.map((id) => () => plan.remove(db, id, clock)),
    ...(week.put.length === 0 ? [] : [() => plan.put(db, week.put)]),
    ...week.archive.map((id) => () => routines.archive(db, id, clock)),
  ];
  for (const step of steps) {
    const reply = step();
    if (!reply.ok) return reply;
  }
  return done(undefined);
}
