import type { IsoDate } from "../../electron/contract/day.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { hardSetsIn, setsLimitAfter } from "./week-days.ts";
import { isHardWork, needsDayBetween, type Strand, strandOf, strandsInOrder } from "./week-strands.ts";

/** What lies on a day, done or ahead; the sets are the hard ones. */
export type DayWork = { readonly date: IsoDate; readonly work: readonly Prescription[] };

/** What a week asks of one kind of movement. */
export type StrandMeasure = {
  readonly strand: Strand;
  readonly hardSets: number;
  /** On how many days it comes. */
  readonly days: number;
  /** Hard sets in the week before. */
  readonly before: number;
};

type Amount = { readonly strand: Strand; readonly hardSets: number };

/** More hard sets than the week before lets expect. */
type Rise = Amount & { readonly limit: number };

/** Something to look at before the week begins; none of it forbids anything. */
export type Remark =
  | { readonly kind: "many"; readonly strands: readonly Amount[]; readonly most: number }
  | { readonly kind: "rise"; readonly strands: readonly Rise[] }
  | { readonly kind: "once"; readonly strands: readonly Strand[] }
  /** Demanding work on days that follow each other. */
  | { readonly kind: "close"; readonly strand: Strand; readonly dates: readonly IsoDate[] };

type Exercises = ReadonlyMap<Exercise["id"], Exercise>;

const setsOf = (strand: Strand, days: readonly DayWork[], exercises: Exercises): number =>
  hardSetsIn(
    strand,
    days.flatMap(({ work }) => work),
    exercises,
  );

/** Hard sets and days of each kind of movement that the week holds, and the sets of the week before. */
export const measureWeek = (
  week: readonly DayWork[],
  before: readonly DayWork[],
  exercises: Exercises,
): readonly StrandMeasure[] =>
  strandsInOrder.flatMap((strand) => {
    const hardSets = setsOf(strand, week, exercises);
    if (hardSets === 0) return [];
    const days = week.filter((day) => setsOf(strand, [day], exercises) > 0).length;
    return [{ strand, hardSets, days, before: setsOf(strand, before, exercises) }];
  });

const tooMany = ({ hardSets }: StrandMeasure): boolean => hardSets > evidence.weekSetsMost.value;

const risesOf = (measured: readonly StrandMeasure[]): readonly Rise[] =>
  measured
    .filter((one) => !tooMany(one))
    .map(({ strand, hardSets, before }) => ({ strand, hardSets, limit: setsLimitAfter(before) }))
    .filter(({ hardSets, limit }) => hardSets > limit);

/**
 * What a week goes beyond of the plan's own limits: at most 16 hard sets of a kind of movement, at most a tenth more than in
 * the week before (8 after a week without), each kind on two days, and a day between demanding work of one kind; the day
 * before the week counts too. `before`: the seven days before.
 */
export const remarksOn = (
  week: readonly DayWork[],
  before: readonly DayWork[],
  exercises: Exercises,
): readonly Remark[] => {
  const measured = measureWeek(week, before, exercises).filter(({ strand }) => isHardWork(strand));
  const many = measured.filter(tooMany).map(({ strand, hardSets }) => ({ strand, hardSets }));
  const rises = risesOf(measured);
  const all = new Map([...before, ...week].map((day) => [day.date, day]));
  const demandingOn = (date: IsoDate): ReadonlySet<Strand> =>
    new Set(
      (all.get(date)?.work ?? []).flatMap(({ exerciseId }) => {
        const exercise = exercises.get(exerciseId);
        return exercise !== undefined && needsDayBetween(exercise) ? [strandOf(exercise)] : [];
      }),
    );
  const close = measured.flatMap(({ strand }): readonly Remark[] => {
    const dates = week.flatMap(({ date }) => {
      const dayBefore = plusDays(date, -1);
      return demandingOn(date).has(strand) && demandingOn(dayBefore).has(strand) ? [dayBefore, date] : [];
    });
    return dates.length === 0 ? [] : [{ kind: "close", strand, dates: [...new Set(dates)] }];
  });
  const once = measured.filter(({ days }) => days === 1).map(({ strand }) => strand);
  return [
    ...(many.length === 0 ? [] : [{ kind: "many", strands: many, most: evidence.weekSetsMost.value } as const]),
    ...(rises.length === 0 ? [] : [{ kind: "rise", strands: rises } as const]),
    ...close,
    ...(once.length === 0 ? [] : [{ kind: "once", strands: once } as const]),
  ];
};
