import { IsoDate } from "#contract/day.ts";

// The same few days are asked for thousands of times while a log is decided on.
const known = new Map<number, Map<IsoDate, IsoDate>>();

/** The day `days` later (earlier when negative). */
export const plusDays = (date: IsoDate, days: number): IsoDate => {
  const shifted = known.get(days) ?? new Map<IsoDate, IsoDate>();
  const before = shifted.get(date);
  if (before !== undefined) return before;
  const later = IsoDate.parse(Temporal.PlainDate.from(date).add({ days }).toString());
  known.set(days, shifted.set(date, later));
  return later;
};

/** Whole days from `from` to `to`, negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;

/** The first day of the week a day lies in, for weeks that begin on this weekday (1 Monday … 7 Sunday). */
export const weekFrom = (date: IsoDate, weekStart: number): IsoDate =>
  plusDays(date, -((Temporal.PlainDate.from(date).dayOfWeek - weekStart + 7) % 7));
