import type { Exercise, Keyframe, LimbPose } from "#contract/exercise.ts";
import type { Body } from "./body.ts";
import { evidence } from "../evidence.ts";
import { holdsLegs } from "./hip-moment.ts";

/** What a person may play with; null leaves it as the exercise has it. */
export type WhatIf = {
  readonly kneeFlexionDegrees: number | null;
  /** Floor: the legs go no lower; hanging: no higher. Degrees of the thigh above (floor) or from hanging down (bar). */
  readonly limitDegrees: number | null;
  readonly oneLeg: boolean;
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/**
 * The lowest thigh angle above the floor with the knees bent, degrees: the heels are down then. Hip and ankle lie at 0.05
 * and 0.039 of the height above the floor. 90° of bend gives about 44°, straight knees the floor itself.
 */
export const heelsDownDegrees = (kneeFlexionDegrees: number, { proportions: { thigh, shank } }: Body): number => {
  const bend = radians(kneeFlexionDegrees);
  // thigh·sin θ − shank·sin(bend − θ) = ankle − hip, as one sine of θ.
  const along = thigh.length + shank.length * Math.cos(bend);
  const across = shank.length * Math.sin(bend);
  const drop = (evidence.ankleHeight.value - evidence.hipHeight.value) / Math.hypot(along, across);
  return Math.max(0, degrees(Math.atan2(across, along) + Math.asin(Math.max(-1, drop))));
};

/** The thigh's angle of a leg that is held: between the floor, or the limit, and where it was. */
const boundedThigh = (
  thighDegrees: number,
  kneeDegrees: number,
  isHanging: boolean,
  whatIf: WhatIf,
  body: Body,
): number => {
  if (isHanging) return whatIf.limitDegrees === null ? thighDegrees : Math.min(thighDegrees, whatIf.limitDegrees - 90);
  return Math.max(thighDegrees, heelsDownDegrees(kneeDegrees, body), whatIf.limitDegrees ?? 0);
};

/**
 * The keyframes with knees bent otherwise, a limit, or one leg: each held leg takes the bend and stays within the floor
 * and the limit; with one leg the right one rests with its foot down (hanging: straight down).
 */
export const movedAs = (exercise: Exercise, whatIf: WhatIf, body: Body): readonly Keyframe[] => {
  if (!holdsLegs(exercise)) return exercise.keyframes;
  const isHanging = exercise.pattern === "hip_flexor_hang";
  const moved = (limb: LimbPose, frame: Keyframe): LimbPose => {
    if (limb.supported) return limb;
    const knee = whatIf.kneeFlexionDegrees ?? limb.kneeFlexionDegrees;
    const trunk = frame.pelvisDegrees - 180;
    const thigh = boundedThigh(trunk + exercise.facing * limb.hipFlexionDegrees, knee, isHanging, whatIf, body);
    return { ...limb, kneeFlexionDegrees: knee, hipFlexionDegrees: exercise.facing * (thigh - trunk) };
  };
  const resting = (limb: LimbPose, frame: Keyframe): LimbPose => {
    const knee = isHanging ? 0 : 90;
    const thigh = isHanging ? -90 : heelsDownDegrees(knee, body);
    return {
      ...limb,
      kneeFlexionDegrees: knee,
      hipFlexionDegrees: exercise.facing * (thigh - (frame.pelvisDegrees - 180)),
      supported: true,
    };
  };
  return exercise.keyframes.map((frame) => ({
    ...frame,
    left: moved(frame.left, frame),
    right: whatIf.oneLeg ? resting(frame.right, frame) : moved(frame.right, frame),
  }));
};
