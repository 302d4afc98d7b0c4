import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CoachInput } from "#coach/coach-input.ts";
import { wantedSync } from "#coach/conclusions/sync.ts";
import { type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import { catalogueText } from "../../../electron/store/catalogue.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import { aClock, anOwnDraft } from "../../builders.ts";
import { asking, opened, type TestStore } from "../../electron/store/a-store.ts";
import { assert } from "../../laws.ts";
import { asksForMore } from "./asks-for-more.ts";
import { coachInputOf, liveWeeks } from "../../twelve-weeks.ts";

type Act =
  | { readonly kind: "prefer"; readonly id: string; readonly preference: "prefer" | null }
  | { readonly kind: "notNow"; readonly id: string; readonly until: string | null }
  | { readonly kind: "make" }
  | { readonly kind: "undo" | "redo" };

const id = fc.constantFrom(
  "straight_raise_full",
  "straight_lower_60",
  "bent_knee_raise_90",
  "bent_knee_raise_120",
  "deadbug_press_iso",
  "deadbug_alt",
  "frog_raise_ecc",
  "mcgill_curl_up",
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant("prefer" as const), id, preference: fc.constantFrom("prefer" as const, null) }),
  fc.record({ kind: fc.constant("notNow" as const), id, until: fc.constantFrom("2026-04-30", null) }),
  fc.record({ kind: fc.constant("make" as const) }),
  fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
);

/** Weeks of training, and how each of the first times of an exercise felt. */
const past = fc.record({
  weeks: fc.integer({ min: 1, max: 2 }),
  ratings: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 }),
});

const plannedOf = (c: CoachInput): readonly PlannedExercise[] =>
  c.routines.flatMap((routine) => routineNow(routine, c, c.today));

/** What a plan asks for more than it did before, slot by slot. */
const harder = (before: readonly PlannedExercise[], c: CoachInput): readonly string[] =>
  plannedOf(c).flatMap(({ item, now }) => {
    const then = before.find((one) => one.item.id === item.id)?.now;
    return then === undefined ? [`${now.exerciseId} for nothing`] : asksForMore(now, then);
  });

const synced = (ask: TestStore["ask"], clock: TestStore["clock"]): CoachInput => {
  const life = { ask, clock };
  ask("decision.sync", wantedSync(coachInputOf(life)));
  return coachInputOf(life);
};

describe("star, pause, a custom exercise, undo and redo in any order", () => {
  it("reopen no answer and never make today harder than it was before the first of them", () => {
    assert(
      fc.property(past, fc.array(act, { minLength: 1, maxLength: 8 }), ({ weeks, ratings }, acts) => {
        const clock = aClock();
        const store = opened(":memory:", clock, { migrations, catalogue: catalogueText });
        const { ask } = asking(store.db, clock);
        liveWeeks({ ask, clock }, weeks, (_exercise, time) => ratings[time - 1] ?? 0);
        const start = synced(ask, clock);
        for (const { id: decisionId, state, direction, endedOn } of start.history.decisions)
          if (state === "proposed" && direction === "ease" && endedOn === null)
            ask("decision.answer", { id: decisionId, state: "accepted" });
        const before = synced(ask, clock);
        const planned = plannedOf(before);
        const answered = before.history.decisions.filter(({ state }) => state === "accepted" || state === "declined");
        // Undo goes no further back than these acts.
        let done = 0;
        let undone = 0;
        for (const one of acts) {
          const steps = ask("history.list").length;
          if (one.kind === "prefer") ask("exercise.prefer", { id: one.id, preference: one.preference });
          else if (one.kind === "notNow")
            ask("exercise.notNow", { id: one.id, notNow: one.until === null ? null : { until: one.until } });
          else if (one.kind === "make") ask("exercise.save", anOwnDraft({ name: `Towel slide ${done}` }));
          else if (one.kind === "undo" && done > 0) {
            ask("history.undo", { step: null });
            [done, undone] = [done - 1, undone + 1];
          } else if (one.kind === "redo" && undone > 0) {
            ask("history.redo");
            [done, undone] = [done + 1, undone - 1];
          }
          if (one.kind !== "undo" && one.kind !== "redo" && ask("history.list").length !== steps)
            [done, undone] = [done + 1, 0];
          const after = synced(ask, clock);
          expect(harder(planned, after)).toEqual([]);
          const states = new Map(after.history.decisions.map(({ key, state }) => [key, state]));
          expect(answered.filter(({ key, state }) => states.get(key) !== state)).toEqual([]);
        }
        store.close();
      }),
      8,
    );
  });
});
