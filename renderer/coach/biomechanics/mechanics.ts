import type { Exercise } from "#contract/exercise.ts";
import { Degrees } from "#contract/quantity.ts";
import { evidence } from "../evidence.ts";

type Range = NonNullable<Exercise["range"]>;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/**
 * Peak hip moment of a straight-leg movement with a limit, relative to two straight legs held level (1): on the floor the
 * peak is at the bottom (cos), hanging at the top (sin). Static moments after de Leva 1996; ratios good to 3 %.
 */
const peakAt = ({ kind }: Range, limitDegrees: number): number =>
  kind === "floor" ? Math.cos(radians(limitDegrees)) : Math.sin(radians(limitDegrees));

/** The same with the limit missed by 15°, because it is kept by will and not by the floor. */
const missedPeakAt = (range: Range, limitDegrees: number): number => {
  const margin = evidence.overshootMargin.value;
  return peakAt(
    range,
    range.kind === "floor" ? Math.max(limitDegrees - margin, 0) : Math.min(limitDegrees + margin, 90),
  );
};

/** The limit in force: the prescribed one, else the catalogue's; null when the exercise has none. */
export const limitInForce = ({ range }: Exercise, limitDegrees: number | null): number | null =>
  range === null ? null : (limitDegrees ?? range.defaultDegrees);

/** Whether limit `a` leaves less range than limit `b`: higher on the floor, lower on the bar. */
export const isTighter = ({ kind }: Range, a: number, b: number): boolean => (kind === "floor" ? a > b : a < b);

/**
 * Peak hip moment over the repetition relative to two straight legs at the floor, at a limit and with that limit missed
 * by 15°. Ratios to the catalogue's value at its own limit, so that one-leg reaches keep their share.
 */
export const robustDemand = (exercise: Exercise, limitDegrees: number | null): number => {
  const { range, demand } = exercise;
  const limit = limitInForce(exercise, limitDegrees);
  if (range === null || limit === null || limit === range.defaultDegrees) return demand.hipMomentOvershoot;
  const usual = missedPeakAt(range, range.defaultDegrees);
  return usual === 0 ? demand.hipMomentOvershoot : (demand.hipMomentOvershoot * missedPeakAt(range, limit)) / usual;
};

/**
 * One range step easier: 15 % less peak moment, α' = arccos(0.85·cos α), in whole degrees inside the exercise's range.
 * Null when there is no range left, or none at all.
 */
export const easedLimit = (exercise: Exercise, limitDegrees: number | null): Degrees | null => {
  const { range } = exercise;
  const now = limitInForce(exercise, limitDegrees);
  if (range === null || now === null) return null;
  const peak = evidence.rangeEasing.value * peakAt(range, now);
  const eased = Math.round(degrees(range.kind === "floor" ? Math.acos(peak) : Math.asin(peak)));
  const bounded = Math.min(Math.max(eased, range.minDegrees), range.maxDegrees);
  return isTighter(range, bounded, now) ? Degrees.parse(bounded) : null;
};

/**
 * One range step harder: 5° (3° above 60°), fewer where 5° would add more than 12 % to the peak, and never past the
 * catalogue's own limit. Null when that is reached.
 */
export const widerLimit = (exercise: Exercise, limitDegrees: number | null): Degrees | null => {
  const { range } = exercise;
  const now = limitInForce(exercise, limitDegrees);
  if (range === null || now === null || !isTighter(range, now, range.defaultDegrees)) return null;
  const towards = range.kind === "floor" ? -1 : 1;
  const wide = now > evidence.rangeSixty.value ? evidence.rangeStepAboveSixty.value : evidence.rangeStep.value;
  const most = peakAt(range, now) * evidence.rangeMaxRise.value;
  for (let step = Math.min(wide, Math.abs(now - range.defaultDegrees)); step >= 1; step -= 1)
    if (peakAt(range, now + towards * step) <= most) return Degrees.parse(now + towards * step);
  return null;
};
