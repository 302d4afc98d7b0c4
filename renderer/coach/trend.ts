import type { IsoDate } from "../../electron/contract/day.ts";
import type { Decision } from "../../electron/contract/decision.ts";
import { type Names, explainChange, weekdayText } from "./explain.ts";

type RatedDay = { readonly date: IsoDate; readonly after: number | null };
type TrainedWeek = { readonly weekStart: IsoDate; readonly total: number };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** The pain chart in one sentence: where ratings after training stood at the beginning and at the end, and the last change. */
export const painSentence = (days: readonly RatedDay[], decisions: readonly Decision[], names: Names): string => {
  const ratings = days.flatMap((one) => (one.after === null ? [] : [one.after]));
  const last = decisions.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  const change = last?.changes[0];
  const ending =
    last === undefined || change === undefined
      ? ""
      : ` Latest change, ${weekdayText(last.date)}: ${explainChange(change, names)}`;
  if (ratings.length === 0) return `No ratings after training in this time yet.${ending}`;
  if (ratings.length < 4)
    return `${ratings.length === 1 ? "One rating" : `${ratings.length} ratings`} after training so far, the highest ${Math.max(...ratings)}.${ending}`;
  const third = Math.max(1, Math.floor(ratings.length / 3));
  const before = mean(ratings.slice(0, third));
  const now = mean(ratings.slice(-third));
  const moved =
    Math.abs(now - before) < 0.5
      ? `stayed around ${tenth(now)}`
      : `went from ${tenth(before)} to ${tenth(now)} on average`;
  return `Ratings after training ${moved} in this time.${ending}`;
};

/** The chart of hard sets in one sentence: this week against the mean of the weeks before. */
export const weekSentence = (weeks: readonly TrainedWeek[]): string => {
  const now = weeks.at(-1);
  if (now === undefined) return "No sets in this time yet.";
  const before = weeks.slice(0, -1).map((week) => week.total);
  const sets = now.total === 1 ? "1 hard set" : `${now.total} hard sets`;
  return before.length === 0
    ? `${sets} this week so far.`
    : `${sets} this week so far; ${tenth(mean(before))} a week before.`;
};
