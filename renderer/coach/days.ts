import { IsoDate } from "../../electron/contract/day.ts";

/** The day `days` later (earlier when negative). */
export const plusDays = (date: IsoDate, days: number): IsoDate =>
  IsoDate.parse(Temporal.PlainDate.from(date).add({ days }).toString());

/** Whole days from `from` to `to`, negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "day" }).days;
