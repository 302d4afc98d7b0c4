import type { IsoDate, Moment } from "#contract/day.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { answersTo, finishedSessions, saidSessions } from "./sessions.ts";
import { remembered } from "../remembered.ts";

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
export const usualNrs = (c: CoachInput, before: IsoDate): number => {
  const { byDay, usual } = ratingsOf(c.history.sessions);
  const known = usual.get(before);
  if (known !== undefined) return known;
  const days = Array.from({ length: evidence.usualDays.value }, (_, place) => plusDays(before, -place - 1));
  const found = median(days.flatMap((day) => byDay.get(day) ?? []).map(({ nrs }) => nrs));
  usual.set(before, found);
  return found;
};

/** The moment the person is at: instant and zone. */
type Now = Pick<Moment, "instant" | "zone">;

/** Whether a night lies between the end of a session and now: four hours, and an hour past four in the morning. */
const hasSlept = (session: Session, { instant, zone }: Now): boolean => {
  const end = Temporal.Instant.from((session.finishedAt ?? session.startedAt).instant);
  const now = Temporal.Instant.from(instant);
  const hours = end.until(now).total("hours");
  if (hours < evidence.nightHours.value || hours > evidence.morningAskedHours.value) return false;
  const local = end.toZonedDateTimeISO(zone);
  const four = local.with({ hour: evidence.wakingHour.value, minute: 0, second: 0, millisecond: 0 });
  const waking = Temporal.ZonedDateTime.compare(local, four) < 0 ? four : four.add({ days: 1 });
  return Temporal.Instant.compare(now, waking.toInstant()) >= 0;
};

const hasDoneSet = ({ exercises }: Session): boolean => exercises.some(({ sets }) => sets.length > 0);

/**
 * The last session, if its next-morning answer is missing: asked from the first waking on, until the next session or 36
 * hours after its end. A session without a done set is not asked about.
 */
export const morningDue = (c: CoachInput, now: Now): Session | null => {
  const last = finishedSessions(c).findLast(hasDoneSet);
  if (
    last === undefined ||
    saidSessions(c).some(({ startedAt, discarded }) => !discarded && startedAt.instant > last.startedAt.instant)
  )
    return null;
  return hasSlept(last, now) && answersTo(last, "morning", c).length === 0 ? last : null;
};
