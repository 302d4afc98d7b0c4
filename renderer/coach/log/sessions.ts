import type { PainEntry } from "#contract/pain.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { byText } from "../order.ts";
import { remembered } from "../remembered.ts";
import { asFelt } from "./soreness.ts";

const byStart = (a: Session, b: Session): number =>
  byText(a.startedAt.instant, b.startedAt.instant) || byText(a.id, b.id);

const finishedOf = remembered((sessions: readonly Session[]) =>
  sessions.filter(({ finishedAt, discarded }) => finishedAt !== null && !discarded).toSorted(byStart),
);

const saidOf = remembered(({ sessions, unfinished }: CoachInput["history"]) =>
  [...sessions, ...unfinished].toSorted(byStart),
);

/** Every session of the log, oldest first: open and discarded ones too, since what was said in them counts. */
export const saidSessions = (c: Pick<CoachInput, "history">): readonly Session[] => saidOf(c.history);

/** Whether what was done in a session is training: finished, or open still. */
export const isTraining = ({ discarded }: Session): boolean => !discarded;

const hoursAfter = (session: Session, hours: number): string =>
  Temporal.Instant.from((session.finishedAt ?? session.startedAt).instant)
    .add({ hours })
    .toString({
      fractionalSecondDigits: 3,
    });

/**
 * The next-morning answer of a session: given four hours after its end or later, for the day after it at the latest. What
 * was answered sooner or days later is pain at rest.
 */
export const morningOfSession = (session: Session, c: CoachInput): PainEntry | null => {
  const last = plusDays((session.finishedAt ?? session.startedAt).date, 1);
  const soonest = hoursAfter(session, evidence.nightHours.value);
  return (
    answersTo(session, "morning", c).find(
      ({ date, version, savedAt }) => date <= last && (version > 1 || savedAt.instant >= soonest),
    ) ?? null
  );
};

/** Finished sessions, oldest first. */
export const finishedSessions = (c: CoachInput): readonly Session[] => finishedOf(c.history.sessions);

const feltOf = remembered((entries: readonly PainEntry[]): readonly PainEntry[] => entries.map(asFelt));

/** Every pain entry as the coach reads it (`asFelt`). */
export const entriesOf = (c: Pick<CoachInput, "history">): readonly PainEntry[] => feltOf(c.history.painEntries);

const answersOf = remembered((entries: readonly PainEntry[]) =>
  Map.groupBy(feltOf(entries), ({ sessionId, moment }) => `${sessionId} ${moment}`),
);

/** The entries that answer for a session at one moment; soreness counts as an answer, not as pain. */
export const answersTo = (session: Session, moment: "session" | "morning", c: CoachInput): readonly PainEntry[] =>
  answersOf(c.history.painEntries).get(`${session.id} ${moment}`) ?? [];
