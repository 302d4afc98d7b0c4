import type { IsoDate } from "../../../electron/contract/day.ts";
import { daysBetween, plusDays } from "../../coach/days.ts";
import { daysText } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";

/** The Monday of the week a day lies in. */
export const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

/** Monday to Sunday. */
export const daysOfWeek = (monday: IsoDate): readonly IsoDate[] =>
  Array.from({ length: 7 }, (_, day) => plusDays(monday, day));

/** "2–8 March 2026", "30 March – 5 April 2026". */
export const weekText = (monday: IsoDate): string => daysText(monday, plusDays(monday, 6));

/** "This week", "Next week", "In 3 weeks". */
export const weekDistanceText = (monday: IsoDate, today: IsoDate): string => {
  const weeks = Math.round(daysBetween(mondayOf(today), monday) / 7);
  if (weeks === 0) return t("This week");
  if (weeks === 1) return t("Next week");
  if (weeks === -1) return t("Last week");
  return weeks > 0 ? t("In {weeks} weeks", { weeks }) : t("{weeks} weeks ago", { weeks: -weeks });
};
