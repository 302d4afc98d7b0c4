import { answer } from "./answer.ts";
import type { Clock } from "../store/clock.ts";
import { type Bootstrap, reach } from "#contract/bootstrap.ts";
import type { Input, ReadName } from "#contract/calls.ts";
import { IsoDate } from "#contract/day.ts";
import type { DatabaseHolder } from "../database/database-holder.ts";

/** Answers at once what the first screen is drawn from. What the page would ask otherwise it still asks by itself. */
export function bootstrap(holder: Pick<DatabaseHolder, "status" | "db">, clock: Clock): Bootstrap {
  const now = clock.now();
  const shell = [
    { name: "app.status", input: undefined, value: holder.status() },
    { name: "app.today", input: undefined, value: now },
  ];
  const db = holder.db();
  if (db === undefined) return shell;

  const today = Temporal.PlainDate.from(now.date);
  const dayFrom = (days: number): IsoDate => IsoDate.parse(today.add({ days }).toString());
  const read = <N extends ReadName>(name: N, input: Input<N>): Bootstrap => {
    const reply = answer(db, clock, name, input);
    return reply.ok ? [{ name, input, value: reply.value }] : [];
  };
  return [
    ...shell,
    ...read("draft.list", undefined),
    ...read("exercise.list", undefined),
    ...read("routine.list", undefined),
    ...read("plan.range", { from: dayFrom(-reach.planBefore), to: dayFrom(reach.planAfter) }),
    ...read("coach.history", { from: dayFrom(-reach.log) }),
    ...read("profile.get", undefined),
    ...read("session.current", undefined),
  ];
}
