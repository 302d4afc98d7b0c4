import type { Change, Decision } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Target } from "#contract/quantity.ts";
import type { Prescription, RoutineItem } from "#contract/routine.ts";
import { evidence } from "../evidence.ts";
import { isTighter, limitInForce } from "../biomechanics/mechanics.ts";

/** The next target is taken where it is the next one for this slot; who does more or far less here is left alone. */
const nextTarget = (now: Target, next: Target | null): Target => {
  if (next === null || next.kind !== now.kind) return now;
  const [rise, most] =
    next.kind === "hold" && now.kind === "hold"
      ? [next.holdSeconds - now.holdSeconds, evidence.holdStep.value]
      : [next.reps - now.reps, evidence.repStep.value];
  return rise > 0 && rise <= most ? next : now;
};

const nextLimit = (
  exercise: Exercise | undefined,
  now: Prescription,
  next: Prescription["limitDegrees"],
): Prescription["limitDegrees"] => {
  const range = exercise?.range ?? null;
  const limit = exercise === undefined ? null : limitInForce(exercise, now.limitDegrees);
  if (next === null || range === null || limit === null) return now.limitDegrees;
  return isTighter(range, limit, next) && Math.abs(limit - next) <= evidence.rangeStep.value ? next : now.limitDegrees;
};

const stepped = (now: Prescription, change: Change, exercises: ReadonlyMap<ExerciseId, Exercise>): Prescription => {
  if (change.kind === "swap" && change.fromExerciseId === now.exerciseId) return { ...change.to, sets: now.sets };
  if (change.kind !== "adjust" || change.exerciseId !== now.exerciseId) return now;
  return {
    ...now,
    target: nextTarget(now.target, change.target),
    limitDegrees: nextLimit(exercises.get(now.exerciseId), now, change.limitDegrees),
  };
};

/** A slot's home: what the person wrote there, and the steps up they accepted since. */
export type Home = { readonly prescription: Prescription; readonly steps: readonly Decision[] };

/** `steps`: accepted steps up (R11), in the order they were decided. */
export const homeOf = (
  item: RoutineItem,
  steps: readonly Decision[],
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): Home =>
  steps
    .filter(({ decidedAt }) => !item.locked && item.changedAt < decidedAt.instant)
    .reduce<Home>(
      (home, decision) => {
        const prescription = decision.changes.reduce(
          (now, change) => stepped(now, change, exercises),
          home.prescription,
        );
        return JSON.stringify(prescription) === JSON.stringify(home.prescription)
          ? home
          : { prescription, steps: [...home.steps, decision] };
      },
      { prescription: item.prescription, steps: [] },
    );
