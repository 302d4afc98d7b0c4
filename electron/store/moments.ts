import type { Clock } from "./clock.ts";
import { Moment } from "#contract/day.ts";
import type { Row, Value } from "./connection.ts";

/** Now, with the instant to the millisecond, so that instants in the file sort as text. */
export function momentNow(clock: Clock): Moment {
  const { instant, date, zone } = clock.now();
  return Moment.parse({ instant: Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 }), date, zone });
}

type Stamp = "started" | "finished" | "saved" | "answered" | "made" | "decided" | "done";

/** The three columns of a moment, `<stamp>_at`, `<stamp>_on`, `<stamp>_zone`. */
export const momentColumns = (stamp: Stamp, moment: Moment | null): Readonly<Record<string, Value>> => ({
  [`${stamp}_at`]: moment?.instant ?? null,
  [`${stamp}_on`]: moment?.date ?? null,
  [`${stamp}_zone`]: moment?.zone ?? null,
});

/** The moment of a row, unread; null when it has none. */
export const momentOf = (row: Row, stamp: Stamp): unknown =>
  row[`${stamp}_at`] === null
    ? null
    : { instant: row[`${stamp}_at`], date: row[`${stamp}_on`], zone: row[`${stamp}_zone`] };
