import type { Change } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { adjusted } from "../bounds/changes.ts";
import { exclusionOf } from "../bounds/exclusions.ts";
import type { Settings } from "../log/settings.ts";
import { stepsUp } from "../chains/steps-up.ts";
import { evidence } from "../evidence.ts";
import { prescriptionFor } from "../chains/ladder.ts";
import { widerLimit } from "../biomechanics/mechanics.ts";

type Placed = { readonly exercise: Exercise; readonly prescription: Prescription };

/** One more rep, or five more seconds, up to the catalogue's top. */
const moreOfIt = ({ exercise: { id, dose }, prescription: { target } }: Placed): Change | undefined => {
  if (dose.kind === "reps" && target.kind === "reps" && target.reps < dose.repsMax)
    return {
      ...adjusted(id),
      target: { kind: "reps", reps: Math.min(target.reps + evidence.repStep.value, dose.repsMax) },
    };
  if (dose.kind === "hold" && target.kind === "hold" && target.holdSeconds < dose.holdSecondsMax)
    return {
      ...adjusted(id),
      target: { ...target, holdSeconds: Math.min(target.holdSeconds + evidence.holdStep.value, dose.holdSecondsMax) },
    };
  return undefined;
};

const moreRange = ({ exercise, prescription }: Placed): Change | undefined => {
  const limitDegrees = widerLimit(exercise, prescription.limitDegrees);
  return limitDegrees === null ? undefined : { ...adjusted(exercise.id), limitDegrees };
};

/** The first exercise one edge of the graph up that the settings allow; preferred ones first among equals. */
const nextExercise = (
  { exercise }: Placed,
  settings: Settings,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): Change | undefined => {
  const isPreferred = (one: Exercise): number => Number(settings.preferenceOf(one) === "prefer");
  const [next] = stepsUp(exercise, exercises)
    .filter((one) => exclusionOf(one, settings, false) === undefined)
    .toSorted((a, b) => a.demand.index - b.demand.index || isPreferred(b) - isPreferred(a));
  return next === undefined
    ? undefined
    : { kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(next), setsFactor: 1 };
};

/** R11: the one variable that rises: reps or hold → range → the next exercise. Undefined at the top of all. */
export const nextStep = (
  placed: Placed,
  settings: Settings,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): Change | undefined => moreOfIt(placed) ?? moreRange(placed) ?? nextExercise(placed, settings, exercises);

/** A prescription after a step of its own exercise; another exercise begins at its starting dose with the same sets. */
export const steppedTo = (now: Prescription, change: Change): Prescription => {
  if (change.kind === "swap") return { ...change.to, sets: now.sets };
  if (change.kind !== "adjust") return now;
  return { ...now, target: change.target ?? now.target, limitDegrees: change.limitDegrees ?? now.limitDegrees };
};
