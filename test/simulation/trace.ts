import type { Bound } from "#coach/bounds/bound.ts";
import { concludedBy } from "#coach/conclusions/conclude.ts";
import { named } from "../renderer/coach/exercises.ts";
import { demandFor, personOf } from "./person.ts";
import { course, type Seen } from "./policies.ts";

const boundText = ({ rule, limit }: Bound): string =>
  `${rule} ${Object.values(limit)
    .map((value) => (typeof value === "number" ? Math.round(value * 100) / 100 : value))
    .join(" ")}`;

/** One person's training by the coach, session by session: what is new, the bounds in force, what was done and felt. */
export const trace = (seed: number, index: number, sessions: number): readonly string[] => {
  const person = personOf(seed, index);
  const known = new Set<string>();
  const lines: string[] = [JSON.stringify(person)];
  const look = ({ session, opened: { c }, all, before, morning }: Seen): void => {
    const concluded = concludedBy(c, c.today);
    const fresh = concluded.proposals.filter(({ key }) => !known.has(key));
    for (const { key } of fresh) known.add(key);
    const next = morning === null ? "no answer" : `${morning.nrs}${morning.settled ? "" : " not settled"}`;
    lines.push(
      `${session + 1}: ${c.today}, before ${before}, morning after ${next}`,
      `   new: ${fresh.map(({ rule, exerciseId, date }) => `${rule} ${exerciseId ?? ""} ${date}`).join(", ")}`,
      `   in force: ${concluded.on(c.today).map(boundText).join(", ")}`,
      ...all.map(({ place, now, nrs, missed, rir }) => {
        const demand = demandFor(named(now.exerciseId), now.limitDegrees).toFixed(2);
        return `   ${place + 1} ${now.exerciseId} (${demand}, ${now.sets} sets): ${nrs}, ${missed.length} missed, ${rir} left`;
      }),
    );
  };
  const { ended } = course(seed, person, "coach", sessions, look);
  return [...lines, ...ended.map((one) => JSON.stringify(one))];
};
