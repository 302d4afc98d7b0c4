import type { IsoDate } from "#contract/day.ts";
import type { Change, Decision } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Prescription, Routine, RoutineItem } from "#contract/routine.ts";
import type { TechniquePoint } from "#contract/session.ts";
import type { Bound } from "../bounds/bound.ts";
import { boundsOn } from "../conclusions/conclude.ts";
import type { Exclusion } from "../bounds/exclusions.ts";
import { settingsOn } from "../log/settings.ts";
import { byId } from "../catalogue.ts";
import { familyOf } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import { byText } from "../order.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { stands } from "../log/planned-days.ts";
import { doseBefore } from "./dose-before.ts";
import { homeOf } from "./home.ts";
import { type Day, forbiddenHome, type PassedOver, passedOver, pick, type Slot } from "./slot.ts";

/** One step of the way from home to what a day holds: a decision, and what it changed where the earlier ones had led. */
export type Reason = {
  readonly decision: Decision;
  readonly from: Prescription | null;
  readonly to: Prescription | null;
};

/** One slot of a routine on a day. */
export type PlannedExercise = {
  readonly item: RoutineItem;
  /** What the person wrote. */
  readonly own: Prescription;
  /** That, with the steps up they accepted. */
  readonly home: Prescription;
  /** What the day holds. */
  readonly now: Prescription;
  /** Accepted steps, then what bounds changed, in order. */
  readonly changedBy: readonly Decision[];
  /** What bounds changed, in order: the last one speaks for the slot. */
  readonly reasons: readonly Reason[];
  /** Why settings keep home away; null where they do not. */
  readonly setting: Exclusion | null;
  /** What would stand in for home but for a setting; null where settings decide nothing beyond home. */
  readonly passedOver: PassedOver | null;
  /** Technique points to watch. */
  readonly cues: readonly TechniquePoint[];
  /** Steps and rungs back up that wait for an answer. */
  readonly waiting: readonly Decision[];
};

/** A slot in which nothing of the chain fits on a day. */
export type LeftOut = Omit<PlannedExercise, "now">;

const isOpen = ({ state, endedOn, direction }: Decision): boolean =>
  direction === "progress" && state === "proposed" && endedOn === null;

const same = (a: Prescription | null, b: Prescription | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The bounds of a slot in the order of their days, each with what it adds to those before it. */
const reasonsOf = (
  slot: Slot,
  bounds: readonly Bound[],
  day: Day,
  decisions: ReadonlyMap<string, Decision>,
): readonly Reason[] => {
  const keys = [...new Set(bounds.map(({ key }) => key))];
  const reasons: Reason[] = [];
  const taken = new Set<string>();
  let before = pick(slot, [], day).now;
  for (const key of keys) {
    taken.add(key);
    const { now } = pick(
      slot,
      bounds.filter((bound) => taken.has(bound.key)),
      day,
    );
    const decision = decisions.get(key);
    if (decision !== undefined && !same(now, before)) reasons.push({ decision, from: before, to: now });
    before = now;
  }
  return reasons;
};

/** The points to watch of the decisions that still hold. */
const cuesOf = (exerciseId: ExerciseId, decisions: readonly Decision[]): readonly TechniquePoint[] => [
  ...new Set(
    decisions
      .filter((decision) => stands(decision) && decision.endedOn === null)
      .flatMap(({ changes }) =>
        changes.flatMap((change: Change) =>
          (change.kind === "adjust" || change.kind === "keep") && change.exerciseId === exerciseId ? change.cues : [],
        ),
      ),
  ),
];

const concerns = (
  decision: Decision,
  home: Prescription,
  now: Prescription,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): boolean => {
  if (decision.rule !== "BACK") return decision.exerciseId === home.exerciseId && now.exerciseId === home.exerciseId;
  const exercise = exercises.get(home.exerciseId);
  return decision.changes.some(
    (change) =>
      (change.kind === "raise" &&
        exercise !== undefined &&
        change.family === familyOf(exercise) &&
        now.exerciseId !== home.exerciseId) ||
      (change.kind === "swap" && change.to.exerciseId === home.exerciseId && now.exerciseId === change.fromExerciseId),
  );
};

const byDay = (a: Decision, b: Decision): number =>
  byText(a.date, b.date) || byText(a.decidedAt.instant, b.decidedAt.instant) || byText(a.key, b.key);

type Slots = { readonly planned: readonly PlannedExercise[]; readonly leftOut: readonly LeftOut[] };

/**
 * A routine on a day: for each slot the first of its chain that satisfies every bound in force, and the slots in which
 * nothing fits, with the reasons. `more`: bounds of the moment, such as a rating before the session.
 */
export const slotsOn = (routine: Routine, c: CoachInput, date: IsoDate, more: readonly Bound[] = []): Slots => {
  const exercises = byId(c.exercises);
  const day: Day = {
    date,
    settings: settingsOn(date, c),
    symptoms: hasSymptoms(date, c),
    exercises,
    doseBefore: doseBefore(date, c),
  };
  const decisions = c.history.decisions.filter((decision) => decision.date <= date).toSorted(byDay);
  const byKey = new Map(decisions.filter(({ state }) => state !== "superseded").map((one) => [one.key, one]));
  const steps = decisions.filter(({ rule, state }) => rule === "R11" && state === "accepted");
  const open = decisions.filter(isOpen);
  const bounds = [...boundsOn(date, c), ...more];
  const planned: PlannedExercise[] = [];
  const leftOut: LeftOut[] = [];
  for (const item of routine.items) {
    const home = homeOf(item, steps, exercises);
    const slot: Slot = { home: home.prescription, locked: item.locked };
    const { now } = pick(slot, bounds, day);
    const reasons = item.locked ? [] : reasonsOf(slot, bounds, day, byKey);
    const setting = forbiddenHome(slot, day) ?? null;
    const base: LeftOut = {
      item,
      own: item.prescription,
      home: home.prescription,
      changedBy: [...home.steps, ...reasons.map(({ decision }) => decision)],
      reasons,
      setting,
      passedOver: setting === null ? (passedOver(slot, bounds, day) ?? null) : null,
      cues: now === null ? [] : cuesOf(now.exerciseId, [...byKey.values()]),
      waiting:
        now === null || item.locked ? [] : open.filter((one) => concerns(one, home.prescription, now, exercises)),
    };
    if (now === null) leftOut.push(base);
    else planned.push({ ...base, now });
  }
  return { planned, leftOut };
};

/** What is done of a routine on a day. */
export const routineNow = (
  routine: Routine,
  c: CoachInput,
  date: IsoDate,
  more: readonly Bound[] = [],
): readonly PlannedExercise[] => slotsOn(routine, c, date, more).planned;

/** What is left out of a routine on a day. */
export const leftOutOn = (
  routine: Routine,
  c: CoachInput,
  date: IsoDate,
  more: readonly Bound[] = [],
): readonly LeftOut[] => slotsOn(routine, c, date, more).leftOut;
