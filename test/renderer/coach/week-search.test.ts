import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, fullSession, type Option, type Problem, search, wantedTimes } from "#coach/week/week-search.ts";

const option = fc.record({
  strand: fc.integer({ min: 0, max: 2 }),
  seconds: fc.integer({ min: 60, max: 300 }),
  demanding: fc.boolean(),
  jump: fc.integer({ min: 0, max: 2 }),
  passedOver: fc.constantFrom<0 | 1>(0, 0, 1),
  offBeat: fc.constantFrom<0 | 1>(0, 1),
});

const day = fc.record({
  gap: fc.integer({ min: 1, max: 2 }),
  seconds: fc.integer({ min: 0, max: 900 }),
  places: fc.integer({ min: 0, max: 3 }),
  there: fc.integer({ min: 0, max: 2 }),
  options: fc.array(option, { maxLength: 4 }),
});

const problem: fc.Arbitrary<Problem> = fc
  .record({
    days: fc.array(day, { minLength: 1, maxLength: 3 }),
    strands: fc.array(
      fc.record({ there: fc.integer({ min: 0, max: 2 }), most: fc.option(fc.integer({ min: 0, max: 3 })) }),
      {
        minLength: 3,
        maxLength: 3,
      },
    ),
  })
  .map(({ days, strands }) => ({
    days: days.map((one, index) => ({
      ...one,
      number: days.slice(0, index + 1).reduce((sum, { gap }) => sum + gap, 0),
    })),
    strands,
  }));

const subsets = (options: readonly Option[]): readonly (readonly Option[])[] =>
  options.reduce<readonly (readonly Option[])[]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]]);

type Score = readonly number[];

/** Above 0 when the first is better: the first difference decides. */
const compare = (a: Score, b: Score): number =>
  a.map((one, place) => one - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** A whole week judged from its definition: undefined where a limit is broken. */
const judged = ({ days, strands }: Problem, week: readonly (readonly Option[])[]): Score | undefined => {
  const all = week.flat();
  const there = (index: number): number => days[index]?.there ?? 0;
  const fits = week.every((menu, index) => {
    const { seconds = 0, places = 0, number = 0 } = days[index] ?? {};
    return (
      menu.length <= places &&
      sum(menu.map((one) => one.seconds)) <= seconds &&
      new Set(menu.map((one) => one.strand)).size === menu.length &&
      menu.every(
        (one) =>
          !one.demanding ||
          week.every(
            (other, at) =>
              Math.abs((days[at]?.number ?? 0) - number) !== 1 ||
              other.every((two) => !two.demanding || two.strand !== one.strand),
          ),
      )
    );
  });
  const chosen = strands.map((_, strand) => all.filter((one) => one.strand === strand).length);
  if (!fits || strands.some(({ most }, strand) => most !== null && (chosen[strand] ?? 0) > most)) return undefined;
  const gained = strands.map(({ there: before }, strand) =>
    Math.max(0, Math.min(wantedTimes - before, chosen[strand] ?? 0)),
  );
  return [
    sum(gained) + week.filter((menu, index) => menu.length + there(index) > 0).length,
    strands.filter(({ there: before }, strand) => before === 0 && (chosen[strand] ?? 0) > 0).length,
    0 - sum(week.map((menu, index) => Math.max(0, fullSession - menu.length - there(index)))),
    0 - sum(all.map((one) => one.passedOver)),
    0 - sum(all.map((one) => one.jump)),
    0 - sum(all.map((one) => one.offBeat)),
  ];
};

/** Every week there is, one after the other. */
const bestOfAll = (given: Problem): Score => {
  const weeks = given.days.reduce<Day["options"][][]>(
    (all, { options }) => all.flatMap((week) => subsets(options).map((menu) => [...week, menu])),
    [[]],
  );
  return weeks.reduce<Score>(
    (best, week) => {
      const score = judged(given, week);
      return score !== undefined && compare(score, best) > 0 ? score : best;
    },
    [-99],
  );
};

describe("the search for a week", () => {
  it("finds what trying out every week finds", () => {
    fc.assert(
      fc.property(problem, (given) => {
        expect(judged(given, search(given))).toEqual(bestOfAll(given));
      }),
      { numRuns: 600 },
    );
  });
});
