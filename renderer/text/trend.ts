import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import { numberText, nearDayText } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { explainChange, type Names } from "./explain.ts";

type RatedDay = { readonly date: IsoDate; readonly after: number | null };
type TrainedWeek = { readonly weekStart: IsoDate; readonly total: number };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const tenth = (value: number): string => numberText(value, 1);

/** The pain chart in one sentence: where ratings after training stood at the beginning and at the end, and the last change. */
export const painSentence = (
  days: readonly RatedDay[],
  decisions: readonly Decision[],
  names: Names,
  today: IsoDate,
): string => {
  const ratings = days.flatMap((one) => (one.after === null ? [] : [one.after]));
  const last = decisions.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
  const change = last?.changes[0];
  const ending =
    last === undefined || change === undefined
      ? ""
      : ` ${t("Latest change, {day}: {change}", { day: nearDayText(last.date, today), change: explainChange(change, names) })}`;
  if (ratings.length === 0) return t("No ratings after training in this time yet.") + ending;
  if (ratings.length < 4)
    return (
      t("{count, plural, =1 {One rating} other {# ratings}} after training so far, the highest {highest}.", {
        count: ratings.length,
        highest: Math.max(...ratings),
      }) + ending
    );
  const third = Math.max(1, Math.floor(ratings.length / 3));
  const before = mean(ratings.slice(0, third));
  const now = mean(ratings.slice(-third));
  const moved =
    Math.abs(now - before) < 0.5
      ? t("Ratings after training stayed around {now} in this time.", { now: tenth(now) })
      : t("Ratings after training went from {before} to {now} on average in this time.", {
          before: tenth(before),
          now: tenth(now),
        });
  return moved + ending;
};

/** The chart of hard sets in one sentence: this week against the mean of the weeks before. */
export const weekSentence = (weeks: readonly TrainedWeek[]): string => {
  const now = weeks.at(-1);
  if (now === undefined) return t("No sets in this time yet.");
  const before = weeks.slice(0, -1).map((week) => week.total);
  return before.length === 0
    ? t("{sets, plural, one {# hard set} other {# hard sets}} this week so far.", { sets: now.total })
    : t("{sets, plural, one {# hard set} other {# hard sets}} this week so far; {before} a week before.", {
        sets: now.total,
        before: tenth(mean(before)),
      });
};
