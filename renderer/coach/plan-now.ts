import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Decision } from "../../electron/contract/decision.ts";
import type { PlanEntry } from "../../electron/contract/plan.ts";
import type { Prescription, Routine, RoutineItem } from "../../electron/contract/routine.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";

/** Whether a decision holds: stops and easings until they are turned down or undone, progressions once accepted. */
export const stands = (decision: Decision): boolean =>
  decision.state === "accepted" || (decision.state === "proposed" && decision.direction !== "progress");

/** One place of a routine: what the person wrote, what holds now, and the decisions in between, oldest first. */
export type PlannedExercise = {
  readonly item: RoutineItem;
  readonly own: Prescription;
  readonly now: Prescription;
  readonly changedBy: readonly Decision[];
  readonly cues: readonly TechniquePoint[];
  /** Progressions about this exercise that wait for an answer. */
  readonly waiting: readonly Decision[];
};

type Laid = {
  readonly now: Prescription;
  readonly changedBy: readonly Decision[];
  readonly cues: readonly TechniquePoint[];
};

const fewer = (sets: number, factor: number): number => Math.max(1, Math.ceil(sets * factor));

/** What one change makes of a prescription; undefined when it is about something else. */
const laidOver = (change: Change, now: Prescription): Prescription | undefined => {
  if (change.kind === "swap" && change.fromExerciseId === now.exerciseId)
    return { ...change.to, sets: fewer(now.sets, change.setsFactor) };
  if (change.kind === "adjust" && change.exerciseId === now.exerciseId)
    return {
      ...now,
      sets: fewer(now.sets, change.setsFactor),
      // A target of the other kind does not fit what the person has made of it since.
      target: change.target?.kind === now.target.kind ? change.target : now.target,
      tempo: change.tempo ?? now.tempo,
      limitDegrees: change.limitDegrees ?? now.limitDegrees,
    };
  return undefined;
};

const cuesOf = (change: Change): readonly TechniquePoint[] =>
  change.kind === "adjust" || change.kind === "keep" ? change.cues : [];

const lay = (before: Laid, decision: Decision): Laid =>
  decision.changes.reduce<Laid>((laid, change) => {
    const now = laidOver(change, laid.now);
    const about = now !== undefined || (change.kind === "keep" && change.exerciseId === laid.now.exerciseId);
    if (!about) return laid;
    return {
      now: now ?? laid.now,
      changedBy:
        now === undefined || laid.changedBy.includes(decision) ? laid.changedBy : [...laid.changedBy, decision],
      cues: cuesOf(change),
    };
  }, before);

const inOrder = (a: Decision, b: Decision): number =>
  a.decidedAt.instant.localeCompare(b.decidedAt.instant) || a.date.localeCompare(b.date) || a.key.localeCompare(b.key);

/** A progression decided before the person last wrote the item themselves no longer applies; an easing does. */
const appliesTo = (decision: Decision, item: RoutineItem): boolean =>
  decision.direction !== "progress" || item.changedAt < decision.decidedAt.instant;

/**
 * A routine as it stands on a day: the person's own prescriptions with the standing decisions laid over them in the order
 * they were made. Two places that become the same exercise both stay.
 */
export const routineNow = (routine: Routine, c: Circumstances, date: IsoDate): readonly PlannedExercise[] => {
  const decisions = c.history.decisions.filter((decision) => decision.date <= date);
  const standing = decisions.filter(stands).toSorted(inOrder);
  return routine.items.map((item) => {
    const start: Laid = { now: item.prescription, changedBy: [], cues: [] };
    const laid = standing.filter((decision) => appliesTo(decision, item)).reduce(lay, start);
    return {
      item,
      own: item.prescription,
      ...laid,
      waiting: decisions.filter(
        (decision) =>
          decision.state === "proposed" &&
          decision.direction === "progress" &&
          decision.exerciseId === laid.now.exerciseId,
      ),
    };
  });
};

/** A planned day after the standing moves. */
export type PlannedEntry = { readonly entry: PlanEntry; readonly date: IsoDate; readonly movedBy: Decision | null };

/** The plan as it stands. A move applies only while the entry still lies on the day it moved from. */
export const planNow = (c: Circumstances): readonly PlannedEntry[] => {
  const standing = c.history.decisions.filter(stands).toSorted(inOrder);
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

/** Every rest day a standing decision asks for, with the decision. */
export const restDays = (c: Circumstances): readonly { readonly date: IsoDate; readonly because: Decision }[] =>
  c.history.decisions.filter(stands).flatMap((because) =>
    because.changes.flatMap((change) =>
      change.kind === "rest"
        ? Array.from({ length: daysBetween(change.fromDate, change.untilDate) + 1 }, (_, day) => ({
            date: plusDays(change.fromDate, day),
            because,
          }))
        : [],
    ),
  );
