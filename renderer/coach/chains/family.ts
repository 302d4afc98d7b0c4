import type { Exercise, Family } from "#contract/exercise.ts";
import { evidence } from "../evidence.ts";
import { raisesLegs } from "../biomechanics/hip-moment.ts";
import { robustDemand } from "../biomechanics/mechanics.ts";

/** All lying and hanging leg work is one family; every other pattern is its own. */
export function familyOf({ pattern }: Pick<Exercise, "pattern">): Family {
  return pattern === "hip_flexor_supine" || pattern === "hip_flexor_hang" ? "leg_raise" : pattern;
}

/**
 * Peak hip moment with its overshoot at the limit in force, relative to two straight legs at the floor. Two decimals, as
 * in the catalogue, so that one movement under two names (full raise to 60°, lowering to 60°) has one value.
 */
export function peakMoment(exercise: Exercise, limitDegrees: number | null): number {
  return Math.round(robustDemand(exercise, limitDegrees) * 100) / 100;
}

/**
 * The value by which exercises of one family are compared and capped: for leg raises the peak hip moment, elsewhere the
 * demand index on a scale from 0 to 1. Values of different families do not compare.
 */
export function familyDemand(exercise: Exercise, limitDegrees: number | null): number {
  return familyOf(exercise) === "leg_raise" ? peakMoment(exercise, limitDegrees) : exercise.demand.index / 100;
}

/** The demand on the axis of the tolerance estimate: the hip moment where legs are raised, never less than the back is loaded. */
export function toleranceDemand(exercise: Exercise, limitDegrees: number | null): number {
  const moment = raisesLegs(exercise.pattern) ? robustDemand(exercise, limitDegrees) : 0;
  return Math.max(moment, exercise.demand.lumbarRank * evidence.demandPerLumbarRank.value);
}

/** Whether an exercise bends the trunk under load. */
export function bendsUnderLoad({ demand }: Exercise): boolean {
  return demand.flexionRank >= evidence.loadedFlexionRank.value;
}
