import type { IsoDate } from "../../electron/contract/day.ts";
import type { Session } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { answersTo, finishedSessions } from "./exposure.ts";
import { remembered } from "./remembered.ts";

const median = (numbers: readonly number[]): number => {
  const ratings = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(ratings.length / 2);
  const upper = ratings[middle];
  if (upper === undefined) return 0;
  const lower = ratings.length % 2 === 0 ? (ratings[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
};

/** The ratings just before finished sessions by their day, and what was usual before the days asked for so far. */
const ratingsOf = remembered((sessions: readonly Session[]) => {
  const rated = sessions.flatMap(({ finishedAt, preNrs, startedAt }) =>
    finishedAt === null || preNrs === null ? [] : [{ date: startedAt.date, nrs: Number(preNrs) }],
  );
  return { byDay: Map.groupBy(rated, ({ date }) => date), usual: new Map<IsoDate, number>() };
});

/** The person's usual rating: the median of the ratings just before sessions in the 14 days before a day; 0 when there are none. */
export const usualNrs = (c: Circumstances, before: IsoDate): number => {
  const { byDay, usual } = ratingsOf(c.history.sessions);
  const known = usual.get(before);
  if (known !== undefined) return known;
  const days = Array.from({ length: evidence.usualDays.value }, (_, place) => plusDays(before, -place - 1));
  const found = median(days.flatMap((day) => byDay.get(day) ?? []).map(({ nrs }) => nrs));
  usual.set(before, found);
  return found;
};

/** The newest finished session of an earlier day, at most three days back, whose next-morning answer is still missing. */
export const morningDue = (c: Circumstances): Session | null =>
  finishedSessions(c).findLast(
    (session) =>
      session.startedAt.date < c.today &&
      daysBetween(session.startedAt.date, c.today) <= evidence.morningAskedDays.value &&
      answersTo(session, "morning", c).length === 0,
  ) ?? null;
