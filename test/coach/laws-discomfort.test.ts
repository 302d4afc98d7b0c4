import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision, Proposal } from "../../electron/contract/decision.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { isTighter, limitInForce } from "../../renderer/coach/biomechanics/mechanics.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { isHarder } from "../../renderer/coach/substitution.ts";
import { stored } from "./concluded.ts";
import { named } from "./exercises.ts";
import { assert } from "./laws.ts";
import { crowded, log, type Log, related, told } from "./logs.ts";

const seconds = (tempo: string | null): number =>
  tempo === null ? 0 : tempo.split("-").reduce((sum, part) => sum + Number(part), 0);

/** What in a prescription asks for more than another does; nothing when it is as easy or easier. */
const asksForMore = (a: Prescription, b: Prescription): readonly string[] => {
  const exercise = named(a.exerciseId);
  const other = named(b.exerciseId);
  const found: string[] = [];
  if (a.sets > b.sets) found.push(`sets ${a.sets} > ${b.sets}`);
  // Breathing, pelvic tilts and bracing load nothing.
  if (exercise.pattern === "control") return found;
  if (exercise !== other) {
    // Within 3 % two demands count as the same: that is how good ratios of moments are.
    if (isHarder(exercise, { exercise: other, limitDegrees: b.limitDegrees }, 1.03))
      found.push(`${exercise.id} > ${other.id} at ${b.limitDegrees}`);
    return found;
  }
  if (a.target.kind === "reps" && a.target.reps > b.target.reps) found.push("reps");
  if (a.target.kind === "hold" && b.target.kind === "hold" && a.target.holdSeconds > b.target.holdSeconds)
    found.push("hold");
  if (seconds(a.tempo) < seconds(b.tempo)) found.push("tempo");
  const [limit, before] = [limitInForce(exercise, a.limitDegrees), limitInForce(exercise, b.limitDegrees)];
  if (exercise.range !== null && limit !== null && before !== null && isTighter(exercise.range, before, limit))
    found.push("range");
  return found;
};

/** Every place of the routine as it stands with all decisions standing, progressions accepted if wanted. */
const planOf = (
  c: Circumstances,
  progress: Decision["state"],
  concluded: readonly Proposal[],
): readonly Prescription[] => {
  const decisions = stored(concluded, ({ direction }) => (direction === "progress" ? progress : "proposed"));
  const decided = { ...c, history: { ...c.history, decisions } };
  return decided.routines.flatMap((routine) => routineNow(routine, decided, c.today)).map(({ now }) => now);
};

/** Without statements no pause ends: coming back counts rungs from where the person was, on whatever ladder that lies. */
const unended = log.map((written): Log => ({ ...written, statements: [] }));

/** A log and the same log with one rating raised. */
const withOneRaised = (
  logs: fc.Arbitrary<Log>,
  moments: readonly ("after" | "morning" | "during")[] = ["after", "morning", "during"],
): fc.Arbitrary<readonly [Log, Log]> =>
  logs.chain((written) =>
    fc
      .record({
        day: fc.integer({ min: 0, max: Math.max(0, written.days.length - 1) }),
        what: fc.constantFrom(...moments),
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
          const done = one.done.map(({ place, part }, index) =>
            index === at % one.done.length ? { place, part: { ...part, nrs: more(part.nrs ?? 0) } } : { place, part },
          );
          return { ...one, done };
        });
        return [written, { ...written, days }];
      }),
  );

const raised = withOneRaised(unended);

describe("more discomfort never gives a harder plan", () => {
  /** Whether an easing of one exercise leads to another exercise of the log: there the other one's ratings count too. */
  const meet = ({ places }: Log, concluded: readonly Proposal[]): boolean => {
    const trained = new Set<string>(places.map(({ id }) => id));
    return concluded.some(({ changes }) =>
      changes.some((change) => change.kind === "swap" && trained.has(change.to.exerciseId)),
    );
  };

  /** R6 speaks of a rise: from a higher start the same rating is a smaller one, and its lighter week may go. */
  const creeps = (concluded: readonly Proposal[]): boolean => concluded.some(({ rule }) => rule === "R6");

  /** Like coming back after a pause, R12 counts rungs from where the person was, on whatever ladder that lies. */
  const apartFromGaps = (concluded: readonly Proposal[]): readonly Proposal[] =>
    concluded.filter(({ rule }) => rule !== "R12");

  const check = (before: Log, after: Log, progress: Decision["state"]): void => {
    const [then, now] = [told(before), told(after)];
    const [less, more] = [decide(then), decide(now)];
    fc.pre(!meet(before, less) && !meet(after, more) && !creeps(less));
    const plan = planOf(then, progress, apartFromGaps(less));
    const harder = planOf(now, progress, apartFromGaps(more)).flatMap((place, index) => {
      const was = plan[index];
      return was === undefined ? [] : asksForMore(place, was);
    });
    expect(harder).toEqual([]);
  };

  it("while progressions wait", () => {
    assert(fc.property(raised, ([before, after]) => check(before, after, "proposed")));
  });

  it("when every progression is accepted", () => {
    assert(fc.property(raised, ([before, after]) => check(before, after, "accepted")));
  });

  it("when exercises share the room for a step", () => {
    assert(fc.property(crowded, ([before, after]) => check(before, after, "accepted")));
  });

  it("when exercises of one kind are left alone", () => {
    assert(fc.property(withOneRaised(related, ["during"]), ([before, after]) => check(before, after, "proposed")));
  });

  it("and easings never make a place harder than the person wrote it", () => {
    assert(
      fc.property(log, (written) => {
        const c = told(written);
        const concluded = decide(c);
        fc.pre(!meet(written, concluded));
        const own = c.routines.flatMap((routine) => routine.items.map((item) => item.prescription));
        const harder = planOf(c, "proposed", concluded).flatMap((now, place) => {
          const was = own[place];
          return was === undefined ? [] : asksForMore(now, was);
        });
        expect(harder).toEqual([]);
      }),
    );
  });
});
