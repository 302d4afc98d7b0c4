import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../electron/contract/day.ts";
import type { Proposal } from "../../electron/contract/decision.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { only, rulesOf, withDecisions } from "./concluded.ts";
import { clean, diary, did, type Done, friday, type Line, monday, noted, sunday, tuesday, wednesday } from "./diary.ts";
import { named, raise, routineOf } from "./exercises.ts";

const given = { routines: [routineOf([raise, "bird_dog"])] };
const trainedMonday = clean(monday(), [raise]);
const on = (today: IsoDate): readonly Proposal[] => decide(diary(today, [trainedMonday], given));
const plannedOn = (today: IsoDate): readonly string[] => {
  const c = withDecisions(diary(today, [trainedMonday], given));
  return c.routines.flatMap((routine) => routineNow(routine, c, c.today)).map(({ now }) => now.exerciseId);
};

describe("R12: a gap without training", () => {
  it("does nothing to somebody who trains on the same day every week", () => {
    expect(on(monday(1))).toEqual([]);
  });

  it("goes one rung down after 7 full days, two after 14, and to the entry rungs after 28", () => {
    expect(on(tuesday(1))).toMatchObject([
      {
        rule: "R12",
        date: tuesday(1),
        readings: [{ kind: "gap", fromDate: monday(), days: 7 }],
        wayBack: "two_clean_exposures",
      },
    ]);
    const stepsOn = [monday(1), tuesday(1), tuesday(2), tuesday(4)].map(plannedOn);
    const indexes = stepsOn.map(([first]) => named(first ?? "").demand.index);
    expect(stepsOn[0]?.[0]).toBe(raise);
    expect(indexes).toEqual(indexes.toSorted((a, b) => b - a));
    expect(new Set(indexes).size).toBe(4);
    expect(named(stepsOn[3]?.[0] ?? "").demand.index).toBeLessThanOrEqual(25);
    expect(named(stepsOn[3]?.[1] ?? "").demand.index).toBeLessThanOrEqual(25);
  });

  it("is said of the log, not of an entry without a session", () => {
    const quiet = decide(diary(tuesday(1), [trainedMonday, noted(sunday(), 0)], given));
    expect(rulesOf(quiet)).toEqual(["R12"]);
    expect(rulesOf(decide(diary(tuesday(1), [noted(monday(), 0)], given)))).toEqual([]);
  });

  it("stays said after training has begun again", () => {
    const again = decide(diary(tuesday(1), [clean(monday(-1), [raise]), clean(tuesday(0), [raise])], given));
    expect(rulesOf(again)).toContain("R12");
  });

  it("is judged by what was left alone by then, not by what is left alone later", () => {
    const hurting: Done = { exercise: "heel_slide_single", nrs: 4 };
    const askedOn = (today: IsoDate, ...later: readonly Line[]): Proposal =>
      only(decide(diary(today, [trainedMonday, ...later], given)), "R12");
    // From Friday on everything harder of the pattern waits with the heel slide.
    expect(askedOn(friday(1), did(wednesday(1), [hurting]), did(friday(1), [hurting])).changes).toEqual(
      askedOn(tuesday(1)).changes,
    );
  });
});
