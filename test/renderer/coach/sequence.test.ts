import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IsoDate } from "#contract/day.ts";
import { PlanEntry } from "#contract/plan.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { daysBetween, plusDays, weekFrom } from "#coach/days.ts";
import { planNow, restDays } from "#coach/log/planned-days.ts";
import { type GoingEntry, planInMode } from "#coach/plan/sequence.ts";
import { aDecision } from "../../builders.ts";
import {
  diary,
  did,
  friday,
  type Line,
  monday,
  person,
  planned,
  saturday,
  thursday,
  tuesday,
  wednesday,
} from "./diary.ts";
import { raise, routineOf, uuid } from "./exercises.ts";
import { assert } from "./laws.ts";

const routine = routineOf([raise]);

const inSequence = (today: IsoDate, lines: readonly Line[], given: object = {}): CoachInput => {
  const c = diary(today, lines, { profile: person({ planMode: "sequence" }), routines: [routine] });
  return { ...c, entries: c.entries.map((entry) => ({ ...entry, routineId: routine.id })), ...given };
};

const daysOf = (c: CoachInput): readonly IsoDate[] => planInMode(c).map(({ date }) => date);

const resting = (fromDate: IsoDate, untilDate: IsoDate) =>
  aDecision({ rule: "R5", date: fromDate, changes: [{ kind: "rest", fromDate, untilDate }] });

describe("the plan in sequence", () => {
  it("is the calendar while nothing was left undone", () => {
    const c = inSequence(tuesday(), [
      planned(monday(), wednesday(), friday()),
      did(monday(), [raise], { entry: uuid(5, 1) }),
    ]);
    expect(daysOf(c)).toEqual([monday(), wednesday(), friday()]);
  });

  it("lets what was left undone wait for today, and keeps a free day before what follows", () => {
    const c = inSequence(tuesday(), [planned(monday(), wednesday(), friday(), monday(1))]);
    expect(daysOf(c)).toEqual([tuesday(), thursday(), saturday(), monday(1)]);
    expect(planInMode(c).map(({ waitsSince }) => waitsSince)).toEqual([monday(), wednesday(), friday(), null]);
  });

  it("stays as it was once what waited is done", () => {
    const plan = planned(monday(), wednesday(), friday(), monday(1));
    const done = inSequence(tuesday(), [plan, did(tuesday(), [raise], { entry: uuid(5, 1) })]);
    expect(daysOf(done)).toEqual([monday(), thursday(), saturday(), monday(1)]);
  });

  it("keeps what lies on one day together", () => {
    const c = inSequence(wednesday(), [planned(monday(), monday(), tuesday())]);
    expect(daysOf(c)).toEqual([wednesday(), wednesday(), thursday()]);
  });

  it("goes around rest days", () => {
    const c = inSequence(tuesday(), [planned(monday(), wednesday())]);
    const decisions = [resting(tuesday(), wednesday())];
    expect(daysOf({ ...c, history: { ...c.history, decisions } })).toEqual([thursday(), saturday()]);
  });

  it("leaves on its day what is older than four weeks, or of a routine that was put away", () => {
    const old = inSequence(monday(5), [planned(thursday(), friday(), monday(5))]);
    expect(daysOf(old)).toEqual([thursday(), friday(), monday(5)]);
    const c = inSequence(tuesday(), [planned(monday(), wednesday())], { routines: [{ ...routine, archived: true }] });
    expect(daysOf(c)).toEqual([monday(), wednesday()]);
  });

  it("is the calendar again in the other mode", () => {
    const c = inSequence(tuesday(), [planned(monday(), wednesday(), friday())]);
    const back = { ...c, profile: { ...c.profile, planMode: "calendar" as const } };
    expect(daysOf(back)).toEqual([monday(), wednesday(), friday()]);
  });
});

const today = wednesday(3);

/** Plans of seven weeks around today, part of them done on some day so far, and rest days ahead. */
const plans = fc
  .record({
    days: fc.array(fc.integer({ min: -27, max: 20 }), { maxLength: 25 }),
    done: fc.array(fc.tuple(fc.nat(24), fc.integer({ min: 0, max: 20 })), { maxLength: 12 }),
    rest: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 })), { maxLength: 3 }),
  })
  .map(({ days, done, rest }): CoachInput => {
    const trained = done
      .filter(([place]) => place < days.length)
      .map(([place, ago]) => did(plusDays(today, -ago), [raise], { entry: uuid(5, place + 1) }));
    const c = inSequence(today, [planned(...days.map((day) => plusDays(today, day))), ...trained]);
    const decisions = rest.map(([from, length]) => resting(plusDays(today, from), plusDays(today, from + length)));
    return { ...c, history: { ...c.history, decisions } };
  });

const isDone = ({ entry }: GoingEntry, c: CoachInput): boolean =>
  c.history.sessions.some(({ planEntryId }) => planEntryId === entry.id);

/** Open entries with the day they have by the calendar, in the calendar's order. */
const openOf = (c: CoachInput): readonly { readonly own: IsoDate; readonly now: IsoDate }[] => {
  const calendar = planNow(c);
  return planInMode(c)
    .flatMap((one, index) => (isDone(one, c) ? [] : [{ own: calendar[index]?.date ?? one.date, now: one.date }]))
    .toSorted((a, b) => a.own.localeCompare(b.own));
};

describe("laws of the sequence", () => {
  it("nothing is lost, added or rewritten", () =>
    assert(
      fc.property(plans, (c) => {
        expect(planInMode(c).map(({ entry }) => entry)).toEqual(c.entries);
        expect(planInMode(c).map(({ entry }) => PlanEntry.parse(entry))).toEqual(c.entries);
      }),
    ));

  it("the order is kept, and no two days fall together that were apart", () =>
    assert(
      fc.property(plans, (c) => {
        const open = openOf(c);
        open.forEach(({ own, now }, index) => {
          const before = open[index - 1];
          if (before === undefined) return;
          if (before.own === own) expect(now).toBe(before.now);
          else expect(now > before.now).toBe(true);
        });
      }),
    ));

  it("nothing open lies before today, before its own day, or on a rest day", () =>
    assert(
      fc.property(plans, (c) => {
        const rest = new Set(restDays(c).map(({ date }) => date));
        for (const { own, now } of openOf(c)) {
          expect(now >= today && now >= own).toBe(true);
          expect(rest.has(now)).toBe(false);
        }
      }),
    ));

  it("a free day before what follows stays where there was one", () =>
    assert(
      fc.property(plans, (c) => {
        const groups = [...new Map(openOf(c).map((one) => [one.own, one])).values()];
        groups.forEach(({ own, now }, index) => {
          const before = groups[index - 1];
          if (before !== undefined)
            expect(daysBetween(before.now, now)).toBeGreaterThanOrEqual(Math.min(2, daysBetween(before.own, own)));
        });
      }),
    ));

  it("what was done stays, and by the calendar everything is where it was", () =>
    assert(
      fc.property(plans, (c) => {
        const calendar = planNow(c);
        planInMode(c).forEach((one, index) => {
          if (isDone(one, c)) expect(one.date).toBe(calendar[index]?.date);
        });
        const back = { ...c, profile: { ...c.profile, planMode: "calendar" as const } };
        expect(planInMode(back).map(({ entry, date, movedBy }) => ({ entry, date, movedBy }))).toEqual(calendar);
      }),
    ));
});

describe("the first day of a week", () => {
  it("is the last one of that weekday, the day itself included", () => {
    expect([1, 2, 6, 7].map((start) => weekFrom(monday(), start))).toEqual([
      "2026-03-02",
      "2026-02-24",
      "2026-02-28",
      "2026-03-01",
    ]);
  });
});
