import { describe, expect, it } from "vitest";
import type { IsoDate } from "../../electron/contract/day.ts";
import type { Proposal } from "../../electron/contract/decision.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { only, rulesOf, withDecisions } from "./concluded.ts";
import { diary, did, felt, friday, type Line, monday, wednesday } from "./diary.ts";
import { raise, routineOf } from "./exercises.ts";

const given = { routines: [routineOf([raise])] };
const on = (today: IsoDate, ...lines: readonly Line[]): readonly Proposal[] => decide(diary(today, lines, given));
const rated = (date: IsoDate, nrs: number): Line => {
  const [done, said] = [did(date, [raise]), felt(nrs).during(raise)];
  return (before) => said(done(before));
};

describe("R6: discomfort that creeps up", () => {
  const creeping = [rated(monday(), 0), rated(wednesday(), 1), rated(friday(), 2)];

  it("brings a lighter week and one rung down when three exposures each rose by one", () => {
    expect(only(on(friday(), ...creeping), "R6")).toMatchObject({
      direction: "ease",
      exerciseId: raise,
      readings: [{ nrs: 2 }, { nrs: 1 }, { nrs: 0 }],
      changes: [
        { kind: "deload", fromDate: "2026-03-07", untilDate: "2026-03-13", setsFactor: 0.6 },
        { kind: "swap", to: { exerciseId: "bent_knee_raise_90" } },
      ],
      wayBack: "flat_week",
    });
  });

  it("is not said when one of them did not rise, or was not rated", () => {
    expect(rulesOf(on(friday(), rated(monday(), 1), rated(wednesday(), 1), rated(friday(), 2)))).toEqual([]);
    expect(rulesOf(on(friday(), rated(monday(), 0), did(wednesday(), [raise]), rated(friday(), 2)))).toEqual([]);
  });

  it("takes 40 % of the sets for seven days and then gives them back by itself", () => {
    const c = withDecisions(diary(friday(), creeping, given));
    const setsOn = (date: IsoDate): readonly number[] =>
      c.routines.flatMap((routine) => routineNow(routine, c, date)).map(({ now }) => now.sets);
    expect([friday(), monday(1), friday(1), monday(2)].map(setsOn)).toEqual([[3], [2], [2], [3]]);
  });

  const week = (weeks: number, nrs: number): readonly Line[] => [
    rated(monday(weeks), nrs),
    rated(wednesday(weeks), nrs),
  ];

  it("is said once a week is over whose mean lies one above the week before", () => {
    expect(rulesOf(on(friday(1), ...week(0, 1), ...week(1, 2)))).toEqual([]);
    expect(only(on(monday(2), ...week(0, 1), ...week(1, 2)), "R6")).toMatchObject({
      date: monday(2),
      readings: [{ kind: "week_mean", mean: 2, before: 1 }],
      changes: [{ kind: "deload", fromDate: monday(2) }, { kind: "swap" }],
    });
    expect(rulesOf(on(monday(2), ...week(0, 2), ...week(1, 2)))).toEqual([]);
  });

  it("suggests a clinician after two such weeks running", () => {
    const found = on(monday(3), ...week(0, 0), ...week(1, 1), ...week(2, 2)).filter(({ rule }) => rule === "R6");
    expect(found.map(({ changes }) => changes.some(({ kind }) => kind === "refer"))).toEqual([false, true]);
  });
});
