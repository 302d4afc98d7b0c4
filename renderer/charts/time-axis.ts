import { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";

/** Days since 1970, the true time axis of the charts. */
export const dayNumber = (date: IsoDate): number =>
  Temporal.PlainDate.from("1970-01-01").until(Temporal.PlainDate.from(date), { largestUnit: "day" }).days;

export const dateOf = (day: number): IsoDate =>
  IsoDate.parse(
    Temporal.PlainDate.from("1970-01-01")
      .add({ days: Math.round(day) })
      .toString(),
  );

export type Mark = { readonly letter: string; readonly day: number; readonly decisions: readonly Decision[] };

const letter = (index: number): string =>
  index < 26 ? String.fromCodePoint(65 + index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;

/** The days on which something changed, lettered in the order of time. Superseded, declined and "keep" ones are not marked. */
export const marks = (decisions: readonly Decision[]): readonly Mark[] => {
  const changed = decisions.filter(
    (decision) => decision.direction !== "keep" && (decision.state === "accepted" || decision.state === "proposed"),
  );
  return [...Map.groupBy(changed, (decision) => decision.date)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, made], index) => ({ letter: letter(index), day: dayNumber(date), decisions: made }));
};
