import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { PlanEntry } from "#contract/plan.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "../coach-input.ts";
import { daysBetween, plusDays } from "../days.ts";
import { finishedSessions } from "./sessions.ts";
import { byText } from "../order.ts";

/** Whether a decision is the person's or the coach's word: an easing until it is turned down or undone, a step once accepted. */
export const stands = (decision: Decision): boolean =>
  decision.state === "accepted" || (decision.state === "proposed" && decision.direction !== "progress");

const inOrder = (a: Decision, b: Decision): number =>
  byText(a.date, b.date) || byText(a.decidedAt.instant, b.decidedAt.instant) || byText(a.key, b.key);

/** A planned day after the standing moves. */
export type PlannedEntry = { readonly entry: PlanEntry; readonly date: IsoDate; readonly movedBy: Decision | null };

type RestDay = { readonly date: IsoDate; readonly because: Decision };

/** Every day a decision asks to rest on, whether it stands or not. */
const restDaysOf = (because: Decision): readonly RestDay[] =>
  because.changes.flatMap((change) =>
    change.kind === "rest"
      ? Array.from({ length: daysBetween(change.fromDate, change.untilDate) + 1 }, (_, day) => ({
          date: plusDays(change.fromDate, day),
          because,
        }))
      : [],
  );

const sessionsOn = (date: IsoDate, c: CoachInput): readonly Session[] =>
  finishedSessions(c).filter(({ startedAt }) => startedAt.date === date);

/** A rest day of an easing on which there was training is none any more; what a stop asks for stays. */
const wasTrained = ({ date, because }: RestDay, c: CoachInput): boolean =>
  because.direction !== "stop" && sessionsOn(date, c).length > 0;

/** The session that was to make room was done on the rest day itself: then nothing has to give way. */
const madeNoRoom = (decision: Decision, c: CoachInput): boolean => {
  const moved = new Set(decision.changes.flatMap((change) => (change.kind === "move" ? [change.planEntryId] : [])));
  return restDaysOf(decision).some(
    (rest) =>
      wasTrained(rest, c) &&
      sessionsOn(rest.date, c).some(({ planEntryId }) => planEntryId !== null && moved.has(planEntryId)),
  );
};

/** The plan as it stands. A move applies only while the entry still lies on the day it moved from. */
export const planNow = (c: CoachInput): readonly PlannedEntry[] => {
  const standing = c.history.decisions
    .filter((decision) => stands(decision) && !madeNoRoom(decision, c))
    .toSorted(inOrder);
  return c.entries.map((entry) =>
    standing.reduce<PlannedEntry>(
      (planned, decision) => {
        const move = decision.changes.find(
          (change) => change.kind === "move" && change.planEntryId === entry.id && change.fromDate === planned.date,
        );
        return move?.kind === "move" ? { entry, date: move.toDate, movedBy: decision } : planned;
      },
      { entry, date: entry.date, movedBy: null },
    ),
  );
};

/** Every rest day a standing decision asks for, with the decision. A day of an easing that was trained is none. */
export const restDays = (c: CoachInput): readonly RestDay[] =>
  c.history.decisions
    .filter(stands)
    .flatMap(restDaysOf)
    .filter((rest) => !wasTrained(rest, c));

/** Whether a decision is about days alone, and its rest days have all gone by or were trained. */
export const isRestOver = (decision: Decision, c: CoachInput): boolean => {
  const rests = restDaysOf(decision);
  return (
    rests.length > 0 &&
    decision.changes.every(({ kind }) => kind === "rest" || kind === "move") &&
    rests.every((rest) => rest.date < c.today || wasTrained(rest, c))
  );
};

/** Whether a rest day of a decision, or a session that would make room for it, still lies ahead. */
export const hasDaysAhead = (decision: Decision, c: CoachInput): boolean =>
  restDaysOf(decision).some((rest) => rest.date >= c.today && !wasTrained(rest, c)) ||
  (!madeNoRoom(decision, c) && decision.changes.some((change) => change.kind === "move" && change.toDate >= c.today));

/**
 * Whether an answer to a decision still changes something. A rest day that has gone by or was trained cannot be taken any
 * more; while it stands, the days it moves can still be put back.
 */
export const isUpForAnswer = (decision: Decision, c: CoachInput): boolean =>
  !isRestOver(decision, c) || planNow(c).some(({ movedBy, date }) => movedBy?.id === decision.id && date >= c.today);
