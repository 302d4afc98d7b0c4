import { IsoDate } from "#contract/day.ts";

type Span = { readonly from: IsoDate; readonly to: IsoDate };

/** Ten years back: the whole log of anybody so far. */
const years = 10;

/** A morning answer is given at most this long after its session. */
const answeredWithinDays = 7;

const moved = (date: IsoDate, by: Temporal.DurationLike): IsoDate =>
  IsoDate.parse(Temporal.PlainDate.from(date).add(by).toString());

/** The range that holds every entry; a day is left for a clock that was set back. */
export const everything = (today: IsoDate): Span => ({
  from: moved(today, { years: -years }),
  to: moved(today, { days: 1 }),
});

/** The days on which the sessions lie that entries of these days answer for. */
export const sessionsOf = ({ from, to }: Span): Span => ({ from: moved(from, { days: -answeredWithinDays }), to });
