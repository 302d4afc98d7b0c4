import type { Change, Decision } from "../../electron/contract/decision.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Target } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import { evidence } from "./evidence.ts";
import { isTighter, limitInForce } from "./mechanics.ts";
import { isHarder } from "./substitution.ts";

/** A place of a routine while decisions are laid over it. */
export type Laid = {
  readonly own: Prescription;
  readonly now: Prescription;
  /** The exercises the place has held since it last progressed. */
  readonly passed: readonly ExerciseId[];
  readonly changedBy: readonly Decision[];
};

type Catalogue = ReadonlyMap<ExerciseId, Exercise>;
type Swap = Extract<Change, { kind: "swap" }>;
type Adjust = Extract<Change, { kind: "adjust" }>;

const share = (sets: number, factor: number): number => Math.max(1, Math.ceil(sets * factor));

/** The person's own sets times the factor; an easing never adds any. */
const easedSets = ({ own, now }: Laid, factor: number): number => Math.min(now.sets, share(own.sets, factor));

/** The tighter of two limits, where the exercise has a range. */
const tighter = (exercise: Exercise | undefined, a: Prescription["limitDegrees"], b: Prescription["limitDegrees"]) => {
  const range = exercise?.range ?? null;
  if (a === null || range === null || exercise === undefined) return b;
  return isTighter(range, a, limitInForce(exercise, b) ?? a) ? a : b;
};

const eased = (laid: Laid, change: Swap | Adjust, exercises: Catalogue): Prescription => {
  const { now } = laid;
  const sets = easedSets(laid, change.setsFactor);
  if (change.kind === "swap") return { ...change.to, sets };
  return {
    ...now,
    sets,
    tempo: now.tempo === null ? null : (change.tempo ?? now.tempo),
    limitDegrees: tighter(exercises.get(now.exerciseId), change.limitDegrees, now.limitDegrees),
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

/**
 * The change of a decision that is about this place: about what it holds now, or, for an easing, about what it held
 * before, where that still asks for less. At most one applies, so that a list of swaps does not run through a place.
 */
const changeFor = (laid: Laid, decision: Decision, exercises: Catalogue): Swap | Adjust | undefined => {
  const about = decision.changes.filter((change) => change.kind === "swap" || change.kind === "adjust");
  const direct = about.find((change) => subjectOf(change) === laid.now.exerciseId);
  if (direct !== undefined || decision.direction === "progress") return direct;
  const held = exercises.get(laid.now.exerciseId);
  return about.find((change) => {
    const next = change.kind === "swap" ? exercises.get(change.to.exerciseId) : undefined;
    return (
      next !== undefined &&
      laid.passed.includes(subjectOf(change)) &&
      (held === undefined || !isHarder(next, { exercise: held, limitDegrees: laid.now.limitDegrees }))
    );
  });
};

/** A place after one more decision; unchanged when that is about something else or changes nothing here. */
export const laidOver = (laid: Laid, decision: Decision, exercises: Catalogue): Laid => {
  const change = changeFor(laid, decision, exercises);
  if (change === undefined) return laid;
  const rises = decision.direction === "progress";
  const now = rises ? progressed(laid, change, exercises) : eased(laid, change, exercises);
  if (JSON.stringify(now) === JSON.stringify(laid.now)) return laid;
  const passed = rises && change.kind === "swap" ? [now.exerciseId] : [...laid.passed, now.exerciseId];
  return { own: laid.own, now, passed, changedBy: [...laid.changedBy, decision] };
};
