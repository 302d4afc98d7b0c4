import type { IsoDate } from "../../../electron/contract/day.ts";
import { dayText } from "../../messages/format.ts";

/** How far a day is from today, in words: "today", "tomorrow", "on Friday", "on Friday, 13 March". */
export const whenWords = (date: IsoDate, today: IsoDate, weekday: (date: IsoDate) => string): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 && days < 7 ? `on ${weekday(date)}` : `on ${dayText(date)}`;
};
