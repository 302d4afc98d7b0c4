import { Moment } from "#contract/day.ts";

/** Tells when it is now, where the person is. Everything below the shell gets a clock, and never reads one itself. */
export type Clock = { readonly now: () => Moment };

/** The clock of the machine, in its time zone; follows the person who travels. */
export const systemClock: Clock = {
  now: () => momentOf(Temporal.Now.zonedDateTimeISO()),
};

/**
 * A clock that starts at `start`, like `2026-03-02T07:30[Europe/Berlin]`, stays in that time zone and goes on from there.
 * Tests reach the next morning with it. Throws a RangeError when `start` is no such moment.
 */
export function clockFrom(start: string): Clock {
  const begin = Temporal.ZonedDateTime.from(start);
  const shift = Temporal.Now.instant().until(begin.toInstant());
  return { now: () => momentOf(Temporal.Now.instant().add(shift).toZonedDateTimeISO(begin.timeZoneId)) };
}

function momentOf(time: Temporal.ZonedDateTime): Moment {
  return Moment.parse({
    instant: time.toInstant().toString({ fractionalSecondDigits: 3 }),
    date: time.toPlainDate().toString(),
    zone: time.timeZoneId,
  });
}
