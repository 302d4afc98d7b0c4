import { IsoDate } from "#contract/day.ts";
import type { Pattern } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import type { WeekOfPattern } from "#contract/progress.ts";
import { dateOf, dayNumber } from "../../charts/time-axis.ts";

/** The Monday of the week a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => {
  const day = Temporal.PlainDate.from(date);
  return IsoDate.parse(day.subtract({ days: day.dayOfWeek - 1 }).toString());
};

export type PainDay = {
  readonly day: number;
  readonly date: IsoDate;
  /** Highest rating right after a session, or noted at any time, on that day; null when there was none. */
  readonly after: number | null;
  /** Highest next-morning rating answered on that day. */
  readonly morning: number | null;
};

const highest = (entries: readonly PainEntry[]): number | null =>
  entries.length === 0 ? null : Math.max(...entries.map((entry) => entry.nrs));

/** One point a day. Soreness is kept apart and not drawn as pain; a day without an answer stays empty, not 0. */
export const painDays = (entries: readonly PainEntry[]): readonly PainDay[] => {
  const byDate = Map.groupBy(
    entries.filter((entry) => !entry.soreness),
    (entry) => entry.date,
  );
  return [...byDate]
    .map(([date, felt]) => ({
      day: dayNumber(date),
      date,
      after: highest(felt.filter((entry) => entry.moment !== "morning")),
      morning: highest(felt.filter((entry) => entry.moment === "morning")),
    }))
    .toSorted((a, b) => a.day - b.day);
};

export type Week = {
  readonly weekStart: IsoDate;
  readonly sets: Readonly<Partial<Record<Pattern, number>>>;
  readonly total: number;
};

/** Every week from the first to the last, those without training as zero weeks. */
export const weeks = (rows: readonly WeekOfPattern[], until: IsoDate): readonly Week[] => {
  const first = rows.map((row) => row.weekStart).toSorted()[0];
  if (first === undefined) return [];
  const byWeek = Map.groupBy(rows, (row) => row.weekStart);
  const count = Math.floor((dayNumber(mondayOf(until)) - dayNumber(first)) / 7) + 1;
  return Array.from({ length: count }, (_, index) => dateOf(dayNumber(first) + index * 7)).map((weekStart) => {
    const patterns = byWeek.get(weekStart) ?? [];
    return {
      weekStart,
      sets: Object.fromEntries(patterns.map((row) => [row.pattern, row.hardSets])),
      total: patterns.reduce((sum, row) => sum + row.hardSets, 0),
    };
  });
};
