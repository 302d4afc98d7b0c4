import type { IsoDate } from "#contract/day.ts";
import type { Exercise, Pattern } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { setsLimitAfter } from "./week-days.ts";
import {
  isHardPattern,
  needsDayBetween,
  patternsInOrder,
  patternsLike,
  type Strand,
  strandOf,
  strandsInOrder,
} from "./week-strands.ts";

/** The hard work of a day, done or ahead. */
export type DayWork = { readonly date: IsoDate; readonly work: readonly Prescription[] };

type Amount = {
  readonly hardSets: number;
  /** On how many days it comes. */
  readonly days: number;
  /** Hard sets in the week before. */
  readonly before: number;
};

/** What a week asks of one movement pattern. */
export type PatternMeasure = Amount & { readonly pattern: Pattern };

/** Something to look at before the week begins; none of it forbids anything. */
export type Remark =
  | {
      readonly kind: "many";
      readonly patterns: readonly { readonly pattern: Pattern; readonly hardSets: number }[];
      readonly most: number;
    }
  /** More hard sets than the week before lets expect. */
  | {
      readonly kind: "rise";
      readonly patterns: readonly { readonly pattern: Pattern; readonly hardSets: number; readonly limit: number }[];
    }
  | { readonly kind: "once"; readonly patterns: readonly Pattern[] }
  /** Demanding work on days that follow each other. */
  | { readonly kind: "close"; readonly strand: Strand; readonly dates: readonly IsoDate[] };

type Exercises = ReadonlyMap<Exercise["id"], Exercise>;
type Weeks = { readonly week: readonly DayWork[]; readonly before: readonly DayWork[] };

/** The amount of all exercises of these patterns together. */
const amountOf = (patterns: readonly Pattern[], { week, before }: Weeks, exercises: Exercises): Amount => {
  const setsOn = ({ work }: DayWork): number =>
    work.reduce((sum, { exerciseId, sets }) => {
      const exercise = exercises.get(exerciseId);
      return exercise !== undefined && patterns.includes(exercise.pattern) ? sum + sets : sum;
    }, 0);
  const setsIn = (days: readonly DayWork[]): number => days.reduce((sum, day) => sum + setsOn(day), 0);
  return {
    hardSets: setsIn(week),
    days: week.filter((day) => setsOn(day) > 0).length,
    before: setsIn(before),
  };
};

/** Hard sets and days of each movement pattern that the week holds, and the sets of the week before. */
export const measureWeek = (
  week: readonly DayWork[],
  before: readonly DayWork[],
  exercises: Exercises,
): readonly PatternMeasure[] =>
  patternsInOrder
    .map((pattern) => ({ pattern, ...amountOf([pattern], { week, before }, exercises) }))
    .filter(({ hardSets }) => hardSets > 0);

const isTooMuch = ({ hardSets }: Amount): boolean => hardSets > evidence.weekSetsMost.value;
const isRise = ({ hardSets, before }: Amount): boolean => hardSets > setsLimitAfter(before);
const isOnce = ({ days }: Amount): boolean => days === 1;

/**
 * What a week goes beyond of the plan's own limits: at most 16 hard sets of a pattern, at most a tenth more than in the week
 * before (8 after a week without), each pattern on two days, and a day between demanding work of one kind; the day before
 * the week counts too. A pattern in turn with another that trains the same is no rise and comes often enough when both
 * together do, as in a built week. A first week rises above nothing. `before`: the seven days before.
 */
export const remarksOn = (
  week: readonly DayWork[],
  before: readonly DayWork[],
  exercises: Exercises,
): readonly Remark[] => {
  const measured = measureWeek(week, before, exercises)
    .filter(({ pattern }) => isHardPattern(pattern))
    .map((one) => ({ ...one, together: amountOf(patternsLike(one.pattern), { week, before }, exercises) }));
  const many = measured.filter(isTooMuch).map(({ pattern, hardSets }) => ({ pattern, hardSets }));
  const hasBefore = before.some(({ work }) => work.length > 0);
  const rises = measured
    .filter((one) => hasBefore && isRise(one) && isRise(one.together) && !isTooMuch(one))
    .map(({ pattern, hardSets, before: sets }) => ({ pattern, hardSets, limit: setsLimitAfter(sets) }));
  const once = measured.filter((one) => isOnce(one) && isOnce(one.together)).map(({ pattern }) => pattern);
  const all = new Map([...before, ...week].map((day) => [day.date, day]));
  const demandingOn = (date: IsoDate): ReadonlySet<Strand> =>
    new Set(
      (all.get(date)?.work ?? []).flatMap(({ exerciseId }) => {
        const exercise = exercises.get(exerciseId);
        return exercise !== undefined && needsDayBetween(exercise) ? [strandOf(exercise)] : [];
      }),
    );
  const close = strandsInOrder.flatMap((strand): readonly Remark[] => {
    const dates = week.flatMap(({ date }) => {
      const dayBefore = plusDays(date, -1);
      return demandingOn(date).has(strand) && demandingOn(dayBefore).has(strand) ? [dayBefore, date] : [];
    });
    return dates.length === 0 ? [] : [{ kind: "close", strand, dates: [...new Set(dates)] }];
  });
  return [
    ...(many.length === 0 ? [] : [{ kind: "many", patterns: many, most: evidence.weekSetsMost.value } as const]),
    ...(rises.length === 0 ? [] : [{ kind: "rise", patterns: rises } as const]),
    ...close,
    ...(once.length === 0 ? [] : [{ kind: "once", patterns: once } as const]),
  ];
};
