import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { PlanEntry } from "#contract/plan.ts";
import type { WeekWishes } from "#contract/profile.ts";
import type { Prescription, RoutineItem } from "#contract/routine.ts";
import type { SessionExercise } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { finishedSessions } from "../log/sessions.ts";
import { hardWorkDone, hardWorkPlanned } from "../plan/hard-work.ts";
import { minutesOf } from "../plan/minutes.ts";
import { byText } from "../order.ts";
import { type PlannedEntry, restDays, stands } from "../log/planned-days.ts";
import { routineNow } from "../plan/planned.ts";
import { planInMode } from "../plan/sequence.ts";
import { wantedTimes } from "./week-search.ts";
import { needsDayBetween, type Strand, strandOf } from "./week-strands.ts";

/** A place of a routine that the person has locked: it comes along to what takes the routine's place. */
export type LockedPlace = { readonly item: RoutineItem; readonly now: Prescription };

/** A day before anything is chosen. */
export type GivenDay = {
  readonly date: IsoDate;
  /** Minutes the person has; null when the day was not asked for. */
  readonly wished: number | null;
  /** `closed`: trained already today, or the coach asked for rest; nothing is put on it or taken off it. */
  readonly state: "open" | "gone_by" | "rest_day" | "trained";
  readonly stays: readonly PlanEntry[];
  readonly goes: readonly PlanEntry[];
  readonly kept: readonly LockedPlace[];
  /** What is trained on this day whatever is chosen: done, staying or kept. */
  readonly there: readonly Prescription[];
  /** The hard sets of it: what is there without the warm-up. */
  readonly hardThere: readonly Prescription[];
  readonly minutesThere: number;
};

type Exercises = ReadonlyMap<ExerciseId, Exercise>;

const doneOn = (date: IsoDate, c: CoachInput): readonly SessionExercise[] =>
  finishedSessions(c)
    .filter(({ startedAt }) => startedAt.date === date)
    .flatMap(({ exercises }) => exercises)
    .filter(({ sets }) => sets.length > 0);

const asDone = ({ prescription, sets }: SessionExercise): Prescription => ({ ...prescription, sets: sets.length });

const of = (entry: PlanEntry, date: IsoDate, c: CoachInput): readonly LockedPlace[] => {
  const routine = c.routines.find(({ id }) => id === entry.routineId);
  return routine === undefined ? [] : routineNow(routine, c, date).map(({ item, now }) => ({ item, now }));
};

const isOpen = ({ entry }: PlannedEntry, c: CoachInput): boolean =>
  !c.history.sessions.some(({ planEntryId }) => planEntryId === entry.id);

/** The seven days from `weekFrom`: what stays on them, what may go, and what was wished for. */
export const givenDays = (wishes: WeekWishes, c: CoachInput, weekFrom: IsoDate): readonly GivenDay[] => {
  const plan = planInMode(c).filter((one) => isOpen(one, c));
  const rest = new Set(restDays(c).map(({ date }) => date));
  return Array.from({ length: 7 }, (_, day) => plusDays(weekFrom, day)).map((date): GivenDay => {
    const done = doneOn(date, c);
    const state =
      date < c.today ? "gone_by" : done.length > 0 ? "trained" : rest.has(date) ? "rest_day" : ("open" as const);
    const here = plan
      .filter((one) => one.date === date && date >= c.today)
      .map(({ entry }) => entry)
      .toSorted((a, b) => a.position - b.position || byText(a.id, b.id));
    const stays = here.filter(({ locked }) => locked || state !== "open");
    const goes = here.filter((entry) => !stays.includes(entry));
    const kept = goes.flatMap((entry) => of(entry, date, c).filter(({ item }) => item.locked));
    const standing = [...stays.flatMap((entry) => of(entry, date, c)), ...kept];
    const there = [...done.map(asDone), ...standing.map(({ now }) => now)];
    const weekday = Temporal.PlainDate.from(date).dayOfWeek;
    return {
      date,
      wished: wishes.days.find((one) => one.weekday === weekday)?.minutes ?? null,
      state,
      stays,
      goes,
      kept,
      there,
      hardThere: [...hardWorkDone(done), ...hardWorkPlanned(standing)],
      minutesThere: minutesOf(there, c.exercises),
    };
  });
};

/** Hard sets of a strand among these. */
export const hardSetsIn = (strand: Strand, prescriptions: readonly Prescription[], exercises: Exercises): number =>
  prescriptions.reduce((sum, { exerciseId, sets }) => {
    const exercise = exercises.get(exerciseId);
    return exercise !== undefined && strandOf(exercise) === strand ? sum + sets : sum;
  }, 0);

/** What was done in the seven days before the week, or before today when the week lies ahead; hard sets only. */
export const doneBefore = (weekFrom: IsoDate, c: CoachInput): readonly Prescription[] => {
  const end = weekFrom < c.today ? weekFrom : c.today;
  return Array.from({ length: 7 }, (_, day) => plusDays(end, day - 7)).flatMap((date) => hardWorkDone(doneOn(date, c)));
};

/** How many hard sets a strand may have: a tenth more than the week before, from 6 to 16; 8 after a week without any. */
export const setsLimitAfter = (before: number): number =>
  before === 0
    ? evidence.weekSetsStart.value
    : Math.max(
        evidence.weekSetsLeast.value,
        Math.min(evidence.weekSetsMost.value, Math.floor(before * evidence.weekSetsRise.value)),
      );

/** How many hard sets a strand may have in a lighter week: two fifths fewer than the week before, so that it still comes twice. */
export const lighterLimitAfter = (before: number): number =>
  Math.max(wantedTimes, Math.floor(before * evidence.deloadSets.value));

/**
 * Whether a lighter week is due: five weeks of training lie behind, and none of them was lighter, by itself or because
 * the coach asked for it (R6), which does not ask for another one now either.
 */
export const isLighterWeekDue = (weekFrom: IsoDate, c: CoachInput): boolean => {
  const end = weekFrom < c.today ? weekFrom : c.today;
  const count = evidence.weeksInARow.value;
  const from = plusDays(end, -7 * count);
  const asked = c.history.decisions
    .filter(stands)
    .flatMap(({ changes }) => changes)
    .some((change) => change.kind === "deload" && change.untilDate >= from && change.fromDate <= plusDays(weekFrom, 6));
  const weeks = Array.from({ length: count + 1 }, (_, ago) =>
    doneBefore(plusDays(end, -7 * ago), c).reduce((sum, { sets }) => sum + sets, 0),
  );
  const isFull = (sets: number, ago: number): boolean =>
    sets > 0 && sets > (weeks[ago + 1] ?? 0) * evidence.lighterWeek.value;
  return !asked && weeks.slice(0, count).every(isFull);
};

/** On which days each strand has demanding work whatever is chosen; the days beside the week count too. */
export const demandingDays = (
  days: readonly GivenDay[],
  c: CoachInput,
  exercises: Exercises,
): readonly { readonly date: IsoDate; readonly strand: Strand }[] => {
  const dates = days.map(({ date }) => date);
  const beside = [plusDays(dates[0] ?? c.today, -1), plusDays(dates.at(-1) ?? c.today, 1)];
  const plan = planInMode(c).filter((one) => one.date >= c.today && isOpen(one, c));
  const work = [
    ...days.map(({ date, there }) => ({ date, there })),
    ...beside.map((date) => ({
      date,
      there: [
        ...doneOn(date, c).map(asDone),
        ...plan.filter((one) => one.date === date).flatMap(({ entry }) => of(entry, date, c).map(({ now }) => now)),
      ],
    })),
  ];
  return work.flatMap(({ date, there }) =>
    there.flatMap(({ exerciseId }) => {
      const exercise = exercises.get(exerciseId);
      return exercise !== undefined && needsDayBetween(exercise) ? [{ date, strand: strandOf(exercise) }] : [];
    }),
  );
};
