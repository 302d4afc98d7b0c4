import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Decision } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Target } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import { evidence } from "./evidence.ts";
import { isTighter, limitInForce } from "./mechanics.ts";
import { isHarder } from "./substitution.ts";
import { slowed, slowerOf } from "./tempo.ts";

/** A place of a routine while decisions are laid over it. */
export type Laid = {
  readonly own: Prescription;
  readonly now: Prescription;
  /** The exercises the place has held since it last progressed. */
  readonly passed: readonly ExerciseId[];
  /** Whether an easing has asked for a slow tempo, and no step has taken that back or gone on to another exercise since. */
  readonly slow: boolean;
  readonly changedBy: readonly Decision[];
};

type Catalogue = ReadonlyMap<ExerciseId, Exercise>;
type Swap = Extract<Change, { kind: "swap" }>;
type Adjust = Extract<Change, { kind: "adjust" }>;
type Deload = Extract<Change, { kind: "deload" }>;

const share = (sets: number, factor: number): number => Math.max(1, Math.ceil(sets * factor));

/** The person's own sets times the factor; an easing never adds any. */
const easedSets = ({ own, now }: Laid, factor: number): number => Math.min(now.sets, share(own.sets, factor));

/** The tighter of two limits, where the exercise has a range. */
const tighter = (exercise: Exercise | undefined, a: Prescription["limitDegrees"], b: Prescription["limitDegrees"]) => {
  const range = exercise?.range ?? null;
  if (a === null || range === null || exercise === undefined) return b;
  return isTighter(range, a, limitInForce(exercise, b) ?? a) ? a : b;
};

/**
 * Whether a substitute comes in: in the place of the very exercise it is for, unless that asks for less already by its
 * limit here; in the place of another one only where it asks for less than that, or, after R4, for no more: another
 * movement was wanted.
 */
const comesIn = (change: Swap, { now }: Laid, { rule }: Decision, exercises: Catalogue): boolean => {
  const next = exercises.get(change.to.exerciseId);
  const held = exercises.get(now.exerciseId);
  if (next === undefined || held === undefined) return change.fromExerciseId === now.exerciseId;
  const asksForMore = isHarder(next, { exercise: held, limitDegrees: now.limitDegrees });
  const asksForLess = isHarder(held, { exercise: next, limitDegrees: change.to.limitDegrees });
  return !asksForMore && (change.fromExerciseId === now.exerciseId || asksForLess || rule === "R4");
};

const slower = (a: Prescription["tempo"], b: Prescription["tempo"]): Prescription["tempo"] =>
  a === null || b === null ? a : slowerOf(a, b);

/**
 * Whether an easing asks for a slow tempo, or brings something in slowly because technique was missed. Some exercises are
 * slow by themselves, so the tempo alone does not tell.
 */
const asksSlowly = ({ changes, readings }: Decision): boolean =>
  changes.some((one) => one.kind === "adjust" && one.tempo !== null) ||
  (changes.some((one) => one.kind === "swap") &&
    readings.some((one) => one.kind === "technique" && one.missed.length >= evidence.techniqueMisses.value));

/** Slowly, where that was asked for: another exercise alone does not take it back, and neither does one that stays out. */
const paced = (prescription: Prescription, slow: boolean): Prescription =>
  slow && prescription.target.kind === "reps" ? { ...prescription, tempo: slowed(prescription.tempo) } : prescription;

/** The smaller of two targets of one kind; another kind leaves what is there. */
const lessOf = (now: Target, next: Target | null): Target => {
  if (next === null || next.kind !== now.kind) return now;
  const [a, b] = [now, next].map((target) => (target.kind === "hold" ? target.holdSeconds : target.reps));
  return (b ?? 0) < (a ?? 0) ? next : now;
};

const eased = (laid: Laid, change: Swap | Adjust, decision: Decision, exercises: Catalogue): Prescription => {
  const { now } = laid;
  const sets = easedSets(laid, change.setsFactor);
  const { exerciseId, tempo, limitDegrees } = change.kind === "swap" ? change.to : change;
  if (exerciseId !== now.exerciseId)
    return paced(
      change.kind === "swap" && comesIn(change, laid, decision, exercises) ? { ...change.to, sets } : { ...now, sets },
      laid.slow || asksSlowly(decision),
    );
  return {
    ...now,
    sets,
    target: change.kind === "adjust" ? lessOf(now.target, change.target) : now.target,
    tempo: slower(now.tempo, tempo),
    limitDegrees: tighter(exercises.get(now.exerciseId), limitDegrees, now.limitDegrees),
  };
};

/** A step that is not the next one for this place, because the person does more or far less of it here, is left out. */
const nextTarget = (now: Target, next: Target | null): Target => {
  if (next === null || next.kind !== now.kind) return now;
  const step =
    next.kind === "hold" && now.kind === "hold"
      ? [next.holdSeconds - now.holdSeconds, evidence.holdStep.value]
      : [next.reps - now.reps, evidence.repStep.value];
  const [rise = 0, most = 0] = step;
  return rise > 0 && rise <= most ? next : now;
};

const nextLimit = (exercise: Exercise | undefined, now: Prescription, next: Prescription["limitDegrees"]) => {
  const range = exercise?.range ?? null;
  const limit = exercise === undefined ? null : limitInForce(exercise, now.limitDegrees);
  if (next === null || range === null || limit === null) return now.limitDegrees;
  const isNext = isTighter(range, limit, next) && Math.abs(limit - next) <= evidence.rangeStep.value;
  return isNext ? next : now.limitDegrees;
};

const progressed = ({ own, now }: Laid, change: Swap | Adjust, exercises: Catalogue): Prescription => {
  if (change.kind === "swap") return { ...change.to, sets: now.sets };
  const onlySets = change.target === null && change.tempo === null && change.limitDegrees === null;
  return {
    ...now,
    // A step that names nothing else gives the person's own number of sets back.
    sets: onlySets ? own.sets : now.sets,
    target: nextTarget(now.target, change.target),
    tempo: now.tempo === null ? null : (change.tempo ?? now.tempo),
    limitDegrees: nextLimit(exercises.get(now.exerciseId), now, change.limitDegrees),
  };
};

const subjectOf = (change: Swap | Adjust): ExerciseId =>
  change.kind === "swap" ? change.fromExerciseId : change.exerciseId;

/** Of what a decision's easings make of a place, the one that asks for least; the first of equals. */
const easiest = (all: readonly Prescription[], exercises: Catalogue): Prescription | undefined =>
  all.reduce<Prescription | undefined>((best, one) => {
    const held = best === undefined ? undefined : exercises.get(best.exerciseId);
    const next = exercises.get(one.exerciseId);
    if (best === undefined || held === undefined || next === undefined) return best ?? one;
    const gentler =
      isHarder(held, { exercise: next, limitDegrees: one.limitDegrees }) &&
      !isHarder(next, { exercise: held, limitDegrees: best.limitDegrees });
    return gentler ? one : best;
  }, undefined);

/**
 * What a decision makes of a place: by the change that is about what it holds now, or, for an easing, about what it held
 * before. Only one applies, so that a list of swaps does not run through a place. Undefined when none is about it.
 */
const after = (laid: Laid, decision: Decision, exercises: Catalogue): Prescription | undefined => {
  const { changes, direction } = decision;
  const about = changes.filter((change) => change.kind === "swap" || change.kind === "adjust");
  const now = about.filter((change) => subjectOf(change) === laid.now.exerciseId);
  if (direction === "progress") return now.map((change) => progressed(laid, change, exercises))[0];
  const before = about.filter((change) => !now.includes(change) && laid.passed.includes(subjectOf(change)));
  return easiest(
    [...now, ...before].map((change) => eased(laid, change, decision, exercises)),
    exercises,
  );
};

const isTempoBack = ({ changes }: Decision): boolean =>
  changes.some((one) => one.kind === "adjust" && one.tempo !== null);

/** A place after one more decision; unchanged when that is about something else or changes nothing here. */
export const laidOver = (laid: Laid, decision: Decision, exercises: Catalogue): Laid => {
  const now = after(laid, decision, exercises);
  if (now === undefined) return laid;
  const stepped = decision.direction === "progress" && now.exerciseId !== laid.now.exerciseId;
  const slow =
    decision.direction === "progress"
      ? laid.slow && !stepped && !isTempoBack(decision)
      : laid.slow || asksSlowly(decision);
  if (JSON.stringify(now) === JSON.stringify(laid.now)) return slow === laid.slow ? laid : { ...laid, slow };
  const passed = stepped ? [now.exerciseId] : [...laid.passed, now.exerciseId];
  return { own: laid.own, now, passed, slow, changedBy: [...laid.changedBy, decision] };
};

/** The standing decision whose lighter week covers a day, with the fewest sets. */
export const deloadOn = (
  date: IsoDate,
  decisions: readonly Decision[],
): { readonly decision: Decision; readonly setsFactor: number } | undefined =>
  decisions
    .flatMap((decision) =>
      decision.changes
        .filter((change): change is Deload => change.kind === "deload")
        .filter(({ fromDate, untilDate }) => fromDate <= date && date <= untilDate)
        .map(({ setsFactor }) => ({ decision, setsFactor })),
    )
    .toSorted((a, b) => a.setsFactor - b.setsFactor)[0];

/** A place in a lighter week. */
export const lightened = (laid: Laid, decision: Decision, setsFactor: number): Laid => {
  const sets = share(laid.now.sets, setsFactor);
  return sets === laid.now.sets
    ? laid
    : { ...laid, now: { ...laid.now, sets }, changedBy: [...laid.changedBy, decision] };
};
