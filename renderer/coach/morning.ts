import type { IsoDate } from "../../electron/contract/day.ts";
import type { Session } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { answersTo, finishedSessions } from "./exposure.ts";

/** The person's usual rating: the median of the ratings just before sessions in the 14 days before a day; 0 when there are none. */
export const usualNrs = (c: Circumstances, before: IsoDate): number => {
  const from = plusDays(before, -evidence.usualDays.value);
  const ratings = finishedSessions(c)
    .filter((session) => session.startedAt.date >= from && session.startedAt.date < before)
    .flatMap((session) => (session.preNrs === null ? [] : [Number(session.preNrs)]))
    .toSorted((a, b) => a - b);
  const middle = Math.floor(ratings.length / 2);
  const upper = ratings[middle];
  if (upper === undefined) return 0;
  const lower = ratings.length % 2 === 0 ? (ratings[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
};

/** The newest finished session of an earlier day, at most three days back, whose next-morning answer is still missing. */
export const morningDue = (c: Circumstances): Session | null =>
  finishedSessions(c).findLast(
    (session) =>
      session.startedAt.date < c.today &&
      daysBetween(session.startedAt.date, c.today) <= evidence.morningAskedDays.value &&
      answersTo(session, "morning", c).length === 0,
  ) ?? null;
