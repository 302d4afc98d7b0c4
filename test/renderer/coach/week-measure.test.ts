import { describe, expect, it } from "vitest";
import type { IsoDate } from "#contract/day.ts";
import { type DayWork, measureWeek, remarksOn } from "#coach/week/week-measure.ts";
import { monday, sunday, tuesday, wednesday } from "./diary.ts";
import { catalogue, prescribed, raise } from "./exercises.ts";

const exercises = new Map(catalogue.map((exercise) => [exercise.id, exercise]));

const day = (date: IsoDate, ...work: readonly (readonly [string, number])[]): DayWork => ({
  date,
  work: work.map(([exercise, sets]) => prescribed(exercise, { sets })),
});

const lastWeek = [day(wednesday(-1), [raise, 4]), day(monday(-1), [raise, 4])];

describe("what a week comes to", () => {
  it("counts hard sets and days of each movement pattern, beside the week before", () => {
    const week = [
      day(monday(), [raise, 3], ["heel_tap_alt", 2]),
      day(wednesday(), [raise, 3], ["side_plank_knees", 2]),
    ];
    expect(measureWeek(week, lastWeek, exercises)).toEqual([
      { pattern: "hip_flexor_supine", hardSets: 8, days: 2, before: 8 },
      { pattern: "lateral", hardSets: 2, days: 1, before: 0 },
    ]);
  });

  it("has nothing to remark on a week like the one before", () => {
    expect(remarksOn([day(monday(), [raise, 4]), day(wednesday(), [raise, 4])], lastWeek, exercises)).toEqual([]);
  });

  it("remarks on more than a tenth more, and on more than 16", () => {
    const rising = [day(monday(), [raise, 6]), day(wednesday(), [raise, 6])];
    expect(remarksOn(rising, lastWeek, exercises)).toEqual([
      { kind: "rise", patterns: [{ pattern: "hip_flexor_supine", hardSets: 12, limit: 8 }] },
    ]);
    const many = [day(monday(), [raise, 9]), day(wednesday(), [raise, 8])];
    expect(remarksOn(many, lastWeek, exercises)).toEqual([
      { kind: "many", patterns: [{ pattern: "hip_flexor_supine", hardSets: 17 }], most: 16 },
    ]);
  });

  it("calls a first week no rise, as nothing lies before it", () => {
    const first = [day(monday(), [raise, 5]), day(wednesday(), [raise, 5])];
    expect(remarksOn(first, [], exercises)).toEqual([]);
    expect(remarksOn(first, [day(wednesday(-1)), day(monday(-1))], exercises)).toEqual([]);
    expect(remarksOn(first, [day(monday(-1), ["side_plank_knees", 3])], exercises)).toMatchObject([{ kind: "rise" }]);
  });

  it("remarks on what comes once, and on demanding work on two days in a row, the day before the week too", () => {
    expect(remarksOn([day(monday(), [raise, 3])], [day(sunday(-1), [raise, 3])], exercises)).toEqual([
      { kind: "close", strand: "raising", dates: [sunday(-1), monday()] },
      { kind: "once", patterns: ["hip_flexor_supine"] },
    ]);
    const gentle = [day(monday(), ["heel_tap_alt", 3]), day(tuesday(), ["heel_tap_alt", 3])];
    expect(remarksOn(gentle, lastWeek, exercises)).toEqual([]);
  });

  it("remarks nothing on patterns that take turns and train the same, but on each that does so in no turn", () => {
    const turns = [day(monday(), ["side_plank_knees", 4]), day(wednesday(), ["pallof_press", 4])];
    expect(measureWeek(turns, [], exercises).map(({ pattern, days }) => [pattern, days])).toEqual([
      ["anti_rotation", 1],
      ["lateral", 1],
    ]);
    expect(remarksOn(turns, [], exercises)).toEqual([]);
    const together = [day(monday(), ["side_plank_knees", 4], ["pallof_press", 4])];
    expect(remarksOn(together, [], exercises)).toEqual([{ kind: "once", patterns: ["anti_rotation", "lateral"] }]);
  });

  it("does not count breathing and control as hard work", () => {
    expect(remarksOn([day(monday(), ["breathing_90_90", 10], ["breathing_90_90", 9])], [], exercises)).toEqual([]);
  });
});
