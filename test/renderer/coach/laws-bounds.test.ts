import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concludeWith } from "#coach/conclusions/conclude.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import { stored } from "./concluded.ts";
import { asksForMore } from "./asks-for-more.ts";
import { assert } from "./laws.ts";
import { log, type Log, related, stepping, told } from "./logs.ts";

type Plan = ReadonlyMap<string, PlannedExercise>;

/** Every slot of the routines, with every step and rung accepted at once, or none. */
const planOf = (c: CoachInput, accept: boolean): Plan => {
  const { proposals } = concludeWith(c, c.today, (key) =>
    accept && /^(BACK|R11)/.test(key) ? { state: "accepted", at: null } : undefined,
  );
  const decisions = stored(proposals, ({ direction }) =>
    accept && direction === "progress" ? "accepted" : "proposed",
  ).map((decision) => ({ ...decision, answeredAt: null }));
  const decided = { ...c, history: { ...c.history, decisions } };
  return new Map(
    decided.routines
      .flatMap((routine) => routineNow(routine, decided, c.today))
      .map((planned): readonly [string, PlannedExercise] => [planned.item.id, planned]),
  );
};

const stepsOf = ({ changedBy }: PlannedExercise): number =>
  changedBy.filter(({ direction }) => direction === "progress").length;

/** Where accepted steps led to another exercise, that is the new home: fewer of them are never harder. */
const harder = (before: Plan, after: Plan): readonly string[] =>
  [...after].flatMap(([slot, planned]) => {
    const was = before.get(slot);
    if (was === undefined) return [`${planned.now.exerciseId} comes back`];
    if (was.home.exerciseId !== planned.home.exerciseId)
      return stepsOf(planned) > stepsOf(was) ? [`more steps, to ${planned.home.exerciseId}`] : [];
    return asksForMore(planned.now, was.now);
  });

/** A log and the same log with one rating raised. */
const withOneRaised = (logs: fc.Arbitrary<Log>): fc.Arbitrary<readonly [Log, Log]> =>
  logs.chain((written) =>
    fc
      .record({
        day: fc.integer({ min: 0, max: Math.max(0, written.days.length - 1) }),
        what: fc.constantFrom("after", "morning", "during", "note"),
        at: fc.nat(2),
        by: fc.integer({ min: 1, max: 7 }),
      })
      .map(({ day, what, at, by }): readonly [Log, Log] => {
        const more = (nrs: number): number => Math.min(10, nrs + by);
        const days = written.days.map((one, on) => {
          if (on !== day) return one;
          if (what === "after") return { ...one, after: one.after && { ...one.after, nrs: more(one.after.nrs) } };
          if (what === "morning")
            return { ...one, morning: one.morning && { ...one.morning, nrs: more(one.morning.nrs) } };
          if (what === "note") return one;
          const done = one.done.map(({ place, part }, index) =>
            index === at % one.done.length && part.nrs !== undefined
              ? { place, part: { ...part, nrs: more(part.nrs) } }
              : { place, part },
          );
          return { ...one, done };
        });
        const notes = written.notes.map((note, on) =>
          what === "note" && on === at % written.notes.length ? { ...note, nrs: more(note.nrs) } : note,
        );
        return [written, { ...written, days, notes }];
      }),
  );

describe("more discomfort never gives a harder plan", () => {
  it.each([
    ["any log, nothing accepted", log, false],
    ["any log, everything accepted", log, true],
    ["logs with steps, everything accepted", stepping, true],
    ["logs of one pattern, nothing accepted", related, false],
    ["logs of one pattern, everything accepted", related, true],
  ] as const)("%s", (_, logs, accept) => {
    assert(
      fc.property(withOneRaised(logs), ([less, more]) => {
        expect(harder(planOf(told(less), accept), planOf(told(more), accept))).toEqual([]);
      }),
    );
  });
});
