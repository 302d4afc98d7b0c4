import type { IsoDate } from "../../../electron/contract/day.ts";
import { daysBetween, plusDays } from "../../coach/days.ts";
import { dayAndMonth, dayMonthAndYear } from "../../messages/format.ts";

/** The Monday of the week a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

/** Monday to Sunday. */
export const daysOfWeek = (monday: IsoDate): readonly IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

/** "2–8 March 2026", "30 March – 5 April 2026". */
export const weekText = (monday: IsoDate): string => {
  const sunday = plusDays(monday, 6);
  const [first, last] = [Temporal.PlainDate.from(monday), Temporal.PlainDate.from(sunday)];
  if (first.year !== last.year) return `${dayMonthAndYear(monday)} – ${dayMonthAndYear(sunday)}`;
  return first.month === last.month
    ? `${first.day}–${dayMonthAndYear(sunday)}`
    : `${dayAndMonth(monday)} – ${dayMonthAndYear(sunday)}`;
};

/** "This week", "Next week", "In 3 weeks". */
export const weekDistanceText = (monday: IsoDate, today: IsoDate): string => {
  const weeks = Math.round(daysBetween(mondayOf(today), monday) / 7);
  if (weeks === 0) return "This week";
  if (weeks === 1) return "Next week";
  if (weeks === -1) return "Last week";
  return weeks > 0 ? `In ${weeks} weeks` : `${-weeks} weeks ago`;
};
