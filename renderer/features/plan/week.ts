import type { IsoDate } from "#contract/day.ts";
import { daysBetween, plusDays } from "#coach/days.ts";
import { daysText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

/** A day and those after it, this many in all. */
export const daysFrom = (first: IsoDate, count: number): readonly IsoDate[] =>
  Array.from({ length: count }, (_, day) => plusDays(first, day));

/** "2–8 March 2026", "30 March – 5 April 2026". */
export const weekText = (first: IsoDate): string => daysText(first, plusDays(first, 6));

/** "This week", "Next week", "In 3 weeks": how far the week from `first` is from the one from `firstNow`. */
export const weekDistanceText = (first: IsoDate, firstNow: IsoDate): string => {
  const weeks = Math.round(daysBetween(firstNow, first) / 7);
  if (weeks === 0) return t("This week");
  if (weeks === 1) return t("Next week");
  if (weeks === -1) return t("Last week");
  return weeks > 0 ? t("In {weeks} weeks", { weeks }) : t("{weeks} weeks ago", { weeks: -weeks });
};

/** Days an arrow key goes: the week runs in the direction of reading, below each other and side by side. Null: another key. */
export const dayStep = (key: string): -1 | 1 | null => {
  const isRightToLeft = document.documentElement.dir === "rtl";
  if (key === "ArrowUp") return -1;
  if (key === "ArrowDown") return 1;
  if (key === "ArrowLeft") return isRightToLeft ? 1 : -1;
  if (key === "ArrowRight") return isRightToLeft ? -1 : 1;
  return null;
};
