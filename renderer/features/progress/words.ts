import type { IsoDate } from "../../../electron/contract/day.ts";

const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });

/** "2 Mar" on axes and in tables. */
export const shortDay = (date: IsoDate): string =>
  short.format(Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds);
