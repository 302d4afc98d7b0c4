import type { IsoDate } from "#contract/day.ts";
import { dayText, weekdayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

/** How far a day is from today, in words: "today", "tomorrow", "on Friday", "on Friday, 13 March". */
export const whenWords = (date: IsoDate, today: IsoDate): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days;
  if (days === 0) return t("today");
  if (days === 1) return t("tomorrow");
  if (days === -1) return t("yesterday");
  return t("on {day}", { day: days > 0 && days < 7 ? weekdayText(date) : dayText(date) });
};
