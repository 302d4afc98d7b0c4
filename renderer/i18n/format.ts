import { IsoDate, type IsoInstant, type Moment } from "#contract/day.ts";
import { languageNow, localeNow } from "./t.ts";

const kept = new Map<string, Intl.DateTimeFormat>();

const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = `${localeNow()} ${JSON.stringify(options)}`;
  const words = kept.get(key) ?? new Intl.DateTimeFormat(localeNow(), { ...options, timeZone: "UTC" });
  kept.set(key, words);
  return words;
};

const atMidnight = (date: IsoDate): number => Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds;

const format = (date: IsoDate, options: Intl.DateTimeFormatOptions): string =>
  formatOf(options).format(atMidnight(date));

/** "Monday". */
export const weekdayText = (date: IsoDate): string => format(date, { weekday: "long" });

/** "Monday" for 1 … "Sunday" for 7. */
export const weekdayName = (weekday: number): string =>
  // The first of these days is a Monday.
  weekdayText(IsoDate.parse(`2024-01-0${weekday}`));

/** "Mon". */
export const shortWeekday = (date: IsoDate): string => format(date, { weekday: "short" });

/** "Monday, 2 March": British English leaves the comma out, we keep it. */
export const dayText = (date: IsoDate): string =>
  localeNow() === "en-GB"
    ? `${weekdayText(date)}, ${dayAndMonth(date)}`
    : format(date, { weekday: "long", day: "numeric", month: "long" });

/** "2 March". */
export const dayAndMonth = (date: IsoDate): string => format(date, { day: "numeric", month: "long" });

/** Whether a weekday alone says which day is meant: less than a week away from today. */
export const isNear = (date: IsoDate, today: IsoDate): boolean =>
  Math.abs(Temporal.PlainDate.from(date).until(today, { largestUnit: "day" }).days) < 7;

/** "Monday" less than a week away from today, "2 March" further off, "2 March 2025" in another year. */
export const nearDayText = (date: IsoDate, today: IsoDate): string => {
  if (isNear(date, today)) return weekdayText(date);
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : dayMonthAndYear(date);
};

/** "2 Mar". */
export const shortDay = (date: IsoDate): string => format(date, { day: "numeric", month: "short" });

/** "Monday, 2 March 2026". */
export const fullDay = (date: IsoDate): string =>
  localeNow() === "en-GB"
    ? `${dayText(date)} ${Temporal.PlainDate.from(date).year}`
    : format(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** "March 2026". */
export const monthText = (date: IsoDate): string => format(date, { month: "long", year: "numeric" });

/** "2–8 March 2026", "30 March – 5 April 2026". Between days the dash is closed. */
export const daysText = (from: IsoDate, to: IsoDate): string =>
  formatOf({ day: "numeric", month: "long", year: "numeric" })
    .formatRange(atMidnight(from), atMidnight(to))
    .replace(/(?<=\d)\s*–\s*(?=\d)/, "–");

/** "2 March 2026". */
export const dayMonthAndYear = (date: IsoDate): string =>
  format(date, { day: "numeric", month: "long", year: "numeric" });

/** "2 March 2026 at 18:04", where the machine is. */
export const instantText = (instant: IsoInstant): string =>
  new Intl.DateTimeFormat(localeNow(), { dateStyle: "long", timeStyle: "short" }).format(
    Temporal.Instant.from(instant).epochMilliseconds,
  );

/** "18:04", where the person was. */
export const timeText = ({ instant, zone }: Moment): string =>
  new Intl.DateTimeFormat(localeNow(), { timeStyle: "short", timeZone: zone }).format(
    Temporal.Instant.from(instant).epochMilliseconds,
  );

const kilobyte = 1000;

/** The size of a file: "840 kB", "1.2 MB". */
export const bytesText = (bytes: number): string => {
  const inMegabytes = bytes >= kilobyte * kilobyte;
  return new Intl.NumberFormat(localeNow(), {
    style: "unit",
    unit: inMegabytes ? "megabyte" : "kilobyte",
    maximumFractionDigits: inMegabytes ? 1 : 0,
  }).format(bytes / (inMegabytes ? kilobyte * kilobyte : kilobyte));
};

/** A number with at most this many decimals: "1,200", "0.5". */
export const numberText = (value: number, decimals = 0): string =>
  new Intl.NumberFormat(localeNow(), { maximumFractionDigits: decimals }).format(value);

/** A number with exactly this many decimals: "0.70". */
export const fixedText = (value: number, decimals: number): string =>
  new Intl.NumberFormat(localeNow(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );

/** What stands between a number and its decimals: a point, or a comma. */
export const decimalSign = (): string =>
  new Intl.NumberFormat(localeNow()).formatToParts(0.5).find(({ type }) => type === "decimal")?.value ?? ".";

const joined = (parts: readonly string[], type: Intl.ListFormatType): string =>
  new Intl.ListFormat(localeNow(), { type, style: "long" }).format(parts);

/** "a, b and c". */
export const listed = (parts: readonly string[]): string => joined(parts, "conjunction");

/** "a, b or c". */
export const anyOf = (parts: readonly string[]): string => joined(parts, "disjunction");

/**
 * A name inside a sentence. English writes it small, but for "McGill", "Pallof" and "V-up"; German keeps the capital of its
 * nouns.
 */
export const inSentence = (text: string): string =>
  languageNow() === "de" || /^(Pallof\b|\S[^a-z\s]|\S+[A-Z])/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** Words as the beginning of a sentence. */
export const atStart = (text: string): string => text.charAt(0).toLocaleUpperCase(localeNow()) + text.slice(1);
