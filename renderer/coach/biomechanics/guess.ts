import type { Demand, Exercise, Lever, CustomExerciseDraft, Pattern } from "#contract/exercise.ts";
import { bodyOf } from "./body.ts";
import { evidence } from "../evidence.ts";
import { legMoment, raisesLegs, straightLegsMoment } from "./hip-moment.ts";
import { heelsDownDegrees } from "./what-if.ts";

const anybody = bodyOf({ proportions: null, massKilograms: null, heightMetres: null });

/**
 * Peak of one leg over the repetition, relative to both legs straight at the floor: lying, bent knees start with the heels
 * down; on the bar the peak is where the thigh is level.
 */
const oneLeg = (kneeDegrees: number, pattern: Pattern): number => {
  const thighDegrees = pattern === "hip_flexor_hang" ? 0 : heelsDownDegrees(kneeDegrees, anybody);
  return legMoment({ thighDegrees, shankDegrees: thighDegrees - kneeDegrees }, anybody) / straightLegsMoment(anybody);
};

const levers: Readonly<Record<Lever, (pattern: Pattern) => number>> = {
  none: () => 0,
  one_bent: (pattern) => oneLeg(evidence.bentKnee.value, pattern),
  both_bent: (pattern) => 2 * oneLeg(evidence.bentKnee.value, pattern),
  one_straight: (pattern) => oneLeg(0, pattern),
  both_straight: (pattern) => 2 * oneLeg(0, pattern),
};

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
};

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * What an exercise of the person's own is guessed to ask, without joint angles: the hip moment from its lever by the static
 * formula, the ranks as the middle of the catalogue's exercises of that pattern with a like moment, the index from both.
 * A guess, and said so.
 */
export const guessDemand = (
  { pattern, lever }: Pick<CustomExerciseDraft, "pattern" | "lever">,
  exercises: readonly Exercise[],
): Demand => {
  const peak = raisesLegs(pattern) ? rounded(levers[lever](pattern), 2) : 0;
  const kind = exercises.filter((exercise) => exercise.origin === "builtin" && exercise.pattern === pattern);
  const near = kind.filter(({ demand }) => Math.abs(demand.hipMomentOvershoot - peak) <= evidence.likeMoment.value);
  const alike = near.length === 0 ? kind : near;
  const rank = (of: (demand: Demand) => number): number => median(alike.map(({ demand }) => of(demand)));
  const lumbarRank = rank((demand) => demand.lumbarRank);
  const flexionRank = rank((demand) => demand.flexionRank);
  const skillRank = rank((demand) => demand.skillRank);
  return {
    hipMomentPeak: peak,
    hipMomentOvershoot: peak,
    lumbarRank,
    flexionRank,
    skillRank,
    coreRank: rank((demand) => demand.coreRank),
    index: Math.min(
      100,
      rounded(
        evidence.indexPerMoment.value * peak + evidence.indexPerLumbar.value * lumbarRank + flexionRank + skillRank,
        1,
      ),
    ),
  };
};
