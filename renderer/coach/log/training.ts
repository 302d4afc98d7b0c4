import type { IsoDate } from "#contract/day.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { remembered } from "../remembered.ts";
import type { Session } from "#contract/session.ts";

const daysOf = remembered((sessions: readonly Session[]) =>
  sessions
    .filter(({ finishedAt }) => finishedAt !== null)
    .map(({ startedAt }) => startedAt.date)
    .toSorted(),
);

/** How many days up to one come before or on it, in a sorted list. */
const countUpTo = (days: readonly IsoDate[], date: IsoDate): number => {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? date) <= date) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Finished sessions in the twelve weeks up to a day. */
export const sessionsBefore = (date: IsoDate, c: CoachInput): number => {
  const days = daysOf(c.history.sessions);
  return countUpTo(days, date) - countUpTo(days, plusDays(date, -evidence.trainingDays.value - 1));
};
