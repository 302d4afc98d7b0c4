import type { IsoDate } from "../../../electron/contract/day.ts";

const long = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });

/** "Monday, 2 March" for headings. */
export const longDay = (date: IsoDate): string =>
  long.format(Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds);

/** How far a day is from today, in words: "today", "tomorrow", "on Friday", "on Friday, 13 March". */
export const whenWords = (date: IsoDate, today: IsoDate, weekday: (date: IsoDate) => string): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days;
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 && days < 7 ? `on ${weekday(date)}` : `on ${longDay(date)}`;
};
