import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Decision } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { PlanEntry } from "../../electron/contract/plan.ts";
import type { Prescription, Routine, RoutineItem } from "../../electron/contract/routine.ts";
import type { Session, TechniquePoint } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { deloadOn, type Laid, laidOver, lightened } from "./overlay.ts";
import { finishedSessions } from "./exposure.ts";
import { byText } from "./order.ts";

/** Whether a decision holds: stops and easings until they are turned down or undone, progressions once accepted. */
export const stands = (decision: Decision): boolean =>
  decision.state === "accepted" || (decision.state === "proposed" && decision.direction !== "progress");

/** One place of a routine: what the person wrote, what holds now, and the decisions in between, oldest first. */
export type PlannedExercise = {
  readonly item: RoutineItem;
  readonly own: Prescription;
  readonly now: Prescription;
  readonly changedBy: readonly Decision[];
  /** Technique points to watch. */
  readonly cues: readonly TechniquePoint[];
  /** Progressions about this exercise that wait for an answer. */
  readonly waiting: readonly Decision[];
};

const inOrder = (a: Decision, b: Decision): number =>
  byText(a.date, b.date) || byText(a.decidedAt.instant, b.decidedAt.instant) || byText(a.key, b.key);

/** A hard rule beats every lock; so does what changes nothing. */
export const passesLock = ({ rule, direction }: Decision): boolean => rule.startsWith("H") || direction === "keep";

/**
 * A progression decided before the person last wrote the item themselves no longer applies; an easing does. A locked item
 * is changed by hard rules alone.
 */
const appliesTo = (decision: Decision, item: RoutineItem): boolean =>
  (!item.locked || passesLock(decision)) &&
  (decision.direction !== "progress" || item.changedAt < decision.decidedAt.instant);

/** How often an exercise was trained since a day, and how often of those with every technique point kept. */
const trainedSince = (exerciseId: ExerciseId, date: IsoDate, c: Circumstances): readonly [number, number] => {
  const since = c.history.sessions
    .filter((session) => session.finishedAt !== null && session.startedAt.date > date)
    .flatMap((session) => session.exercises)
    .filter((done) => done.prescription.exerciseId === exerciseId && done.sets.length > 0);
  return [since.length, since.filter(({ missed }) => missed?.length === 0).length];
};

/** Points to watch: those of an easing until the list was clean twice, those of a "keep" until the next session. */
const cuesFor = (
  exerciseId: ExerciseId,
  decisions: readonly Decision[],
  c: Circumstances,
): readonly TechniquePoint[] => {
  const cues = decisions.flatMap((decision) => {
    const about = decision.changes.flatMap((change: Change) =>
      (change.kind === "adjust" || change.kind === "keep") && change.exerciseId === exerciseId ? change.cues : [],
    );
    if (about.length === 0) return [];
    const [trained, clean] = trainedSince(exerciseId, decision.date, c);
    return (decision.direction === "keep" ? trained < 1 : clean < 2) ? about : [];
  });
  return [...new Set(cues)];
};

/** The newest of the waiting progressions that ask for the same. */
const newestOfEach = (waiting: readonly Decision[]): readonly Decision[] => [
  ...new Map(waiting.map((decision) => [JSON.stringify(decision.changes), decision])).values(),
];

/**
 * A routine as it stands on a day: the person's own prescriptions with the standing decisions laid over them in the order
 * of the days they are about. Two places that become the same exercise both stay.
 */
export const routineNow = (routine: Routine, c: Circumstances, date: IsoDate): readonly PlannedExercise[] => {
  const decisions = c.history.decisions.filter((decision) => decision.date <= date).toSorted(inOrder);
  const standing = decisions.filter(stands);
  const exercises = new Map<ExerciseId, Exercise>(c.exercises.map((exercise) => [exercise.id, exercise]));
  return routine.items.map((item) => {
    const own = item.prescription;
    const applying = standing.filter((decision) => appliesTo(decision, item));
    const laid = applying.reduce<Laid>((before, decision) => laidOver(before, decision, exercises), {
      own,
      now: own,
      passed: [own.exerciseId],
      slow: false,
      changedBy: [],
    });
    const lighter = deloadOn(date, applying);
    const { now, changedBy } = lighter === undefined ? laid : lightened(laid, lighter.decision, lighter.setsFactor);
    const waiting = decisions.filter(
      ({ state, direction, exerciseId }) =>
        !item.locked && state === "proposed" && direction === "progress" && exerciseId === now.exerciseId,
    );
    return { item, own, now, changedBy, cues: cuesFor(now.exerciseId, applying, c), waiting: newestOfEach(waiting) };
  });
};

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

const sessionsOn = (date: IsoDate, c: Circumstances): readonly Session[] =>
  finishedSessions(c).filter(({ startedAt }) => startedAt.date === date);

/** A rest day of an easing on which there was training is none any more; what a stop asks for stays. */
const wasTrained = ({ date, because }: RestDay, c: Circumstances): boolean =>
  because.direction !== "stop" && sessionsOn(date, c).length > 0;

/** The session that was to make room was done on the rest day itself: then nothing has to give way. */
const madeNoRoom = (decision: Decision, c: Circumstances): boolean => {
  const moved = new Set(decision.changes.flatMap((change) => (change.kind === "move" ? [change.planEntryId] : [])));
  return restDaysOf(decision).some(
    (rest) =>
      wasTrained(rest, c) &&
      sessionsOn(rest.date, c).some(({ planEntryId }) => planEntryId !== null && moved.has(planEntryId)),
  );
};

/** The plan as it stands. A move applies only while the entry still lies on the day it moved from. */
export const planNow = (c: Circumstances): readonly PlannedEntry[] => {
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
export const restDays = (c: Circumstances): readonly RestDay[] =>
  c.history.decisions
    .filter(stands)
    .flatMap(restDaysOf)
    .filter((rest) => !wasTrained(rest, c));

/** Whether a decision is about days alone, and its rest days have all gone by or were trained. */
export const isRestOver = (decision: Decision, c: Circumstances): boolean => {
  const rests = restDaysOf(decision);
  return (
    rests.length > 0 &&
    decision.changes.every(({ kind }) => kind === "rest" || kind === "move") &&
    rests.every((rest) => rest.date < c.today || wasTrained(rest, c))
  );
};

/** Whether a rest day of a decision, or a session that would make room for it, still lies ahead. */
export const hasDaysAhead = (decision: Decision, c: Circumstances): boolean =>
  restDaysOf(decision).some((rest) => rest.date >= c.today && !wasTrained(rest, c)) ||
  (!madeNoRoom(decision, c) && decision.changes.some((change) => change.kind === "move" && change.toDate >= c.today));

/**
 * Whether an answer to a decision still changes something. A rest day that has gone by or was trained cannot be taken any
 * more; while it stands, the days it moves can still be put back.
 */
export const isUpForAnswer = (decision: Decision, c: Circumstances): boolean =>
  !isRestOver(decision, c) || planNow(c).some(({ movedBy, date }) => movedBy?.id === decision.id && date >= c.today);
