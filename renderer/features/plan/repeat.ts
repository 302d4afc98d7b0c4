import type { IsoDate } from "#contract/day.ts";
import { type PlanEntry, PlanEntryId } from "#contract/plan.ts";
import type { RoutineId } from "#contract/routine.ts";
import { plusDays } from "#coach/days.ts";

/** A routine for a day, before it has an id. */
export type Put = Pick<PlanEntry, "date" | "routineId" | "position">;

/** What repeating a week brings, and what it leaves out. */
export type Repeat = {
  readonly put: readonly Put[];
  readonly leftOut: {
    /** The routine lies on that day already. */
    readonly there: number;
    readonly restDays: number;
    readonly goneBy: number;
  };
};

/** As many routines as a day holds. */
export const lastPosition = 20;

type Around = {
  /** What is planned in the weeks it goes to. */
  readonly there: readonly PlanEntry[];
  readonly today: IsoDate;
  readonly resting: ReadonlySet<IsoDate>;
};

/** The entries of a week, put on the same days of the weeks after it, behind what lies there. */
export const repeated = (entries: readonly Put[], weeks: number, { there, today, resting }: Around): Repeat => {
  const put: Put[] = [];
  const leftOut = { there: 0, restDays: 0, goneBy: 0 };
  for (let week = 1; week <= weeks; week += 1)
    for (const { date: from, routineId, position } of entries) {
      const date = plusDays(from, week * 7);
      const onDay = [...there, ...put].filter((one) => one.date === date);
      if (onDay.some((one) => one.routineId === routineId)) leftOut.there += 1;
      else if (date < today) leftOut.goneBy += 1;
      else if (resting.has(date)) leftOut.restDays += 1;
      else put.push({ date, routineId, position: freePosition(onDay, position) });
    }
  return { put, leftOut };
};

const freePosition = (onDay: readonly Put[], position: number): number =>
  onDay.some((one) => one.position === position)
    ? Math.min(lastPosition, Math.max(...onDay.map((one) => one.position)) + 1)
    : position;

/** Routines put on a day behind what lies there; those that are there already are left out. */
export const copied = (routineIds: readonly RoutineId[], date: IsoDate, there: readonly Put[]): readonly Put[] => {
  const onDay = there.filter((one) => one.date === date);
  const last = Math.max(-1, ...onDay.map(({ position }) => position));
  return [...new Set(routineIds)]
    .filter((routineId) => !onDay.some((one) => one.routineId === routineId))
    .map((routineId, index) => ({ date, routineId, position: Math.min(lastPosition, last + 1 + index) }));
};

/** An entry as it is stored, with an id of its own. */
export const newEntry = (put: Put): PlanEntry => ({
  ...put,
  id: PlanEntryId.parse(crypto.randomUUID()),
  locked: false,
});
