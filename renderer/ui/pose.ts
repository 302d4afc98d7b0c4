import type { Exercise, Keyframe, LimbPose } from "../../electron/contract/exercise.ts";

/** A place in the figure's plane: metres per metre of body height, x to the right, y up. */
export type Point = { readonly x: number; readonly y: number };

/** One side of the body from the trunk outwards. */
export type Limbs = {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
};

export type Pose = {
  readonly head: Point;
  readonly lumbar: Point;
  readonly left: Limbs;
  readonly right: Limbs;
};

/** Segment lengths as fractions of height (man; de Leva 1996, suprasternale to mid-hip split at the lumbar point). */
const length = {
  lumbarToHip: 0.0837,
  thorax: 0.2218,
  neckAndHead: 0.105,
  thigh: 0.2425,
  shank: 0.2493,
  // The part before the ankle; the heel lies behind it.
  foot: 0.09,
  upperArm: 0.1618,
  forearm: 0.1545,
} as const;

/** Drawn radius of the head, fraction of height. */
export const headRadius = 0.058;

const from = (start: Point, degrees: number, distance: number): Point => ({
  x: start.x + distance * Math.cos((degrees * Math.PI) / 180),
  y: start.y + distance * Math.sin((degrees * Math.PI) / 180),
});

const limbs = (side: LimbPose, frame: Keyframe, facing: 1 | -1, hip: Point, shoulder: Point): Limbs => {
  const thigh = frame.pelvisDegrees - 180 + facing * side.hipFlexionDegrees;
  const shank = thigh - facing * side.kneeFlexionDegrees;
  const upperArm = frame.thoraxDegrees - 180 + facing * side.shoulderFlexionDegrees;
  const forearm = upperArm + facing * side.elbowFlexionDegrees;
  const knee = from(hip, thigh, length.thigh);
  const ankle = from(knee, shank, length.shank);
  const elbow = from(shoulder, upperArm, length.upperArm);
  return {
    hip,
    knee,
    ankle,
    // Toes point towards the belly side, at a right angle to the shank.
    toe: from(ankle, shank + facing * 90, length.foot),
    shoulder,
    elbow,
    wrist: from(elbow, forearm, length.forearm),
  };
};

/** Forward kinematics from the hip at the origin; angles as the exercise data describes them. */
export const poseOf = (frame: Keyframe, facing: 1 | -1): Pose => {
  const hip: Point = { x: 0, y: 0 };
  const lumbar = from(hip, frame.pelvisDegrees, length.lumbarToHip);
  const shoulder = from(lumbar, frame.thoraxDegrees, length.thorax);
  return {
    head: from(shoulder, frame.thoraxDegrees - facing * frame.neckFlexionDegrees, length.neckAndHead),
    lumbar,
    left: limbs(frame.left, frame, facing, hip, shoulder),
    right: limbs(frame.right, frame, facing, hip, shoulder),
  };
};

const mapLimbs = (side: Limbs, by: (point: Point) => Point): Limbs => ({
  hip: by(side.hip),
  knee: by(side.knee),
  ankle: by(side.ankle),
  toe: by(side.toe),
  shoulder: by(side.shoulder),
  elbow: by(side.elbow),
  wrist: by(side.wrist),
});

const shift = (pose: Pose, dx: number, dy: number): Pose => {
  const by = (point: Point): Point => ({ x: point.x + dx, y: point.y + dy });
  return {
    head: by(pose.head),
    lumbar: by(pose.lumbar),
    left: mapLimbs(pose.left, by),
    right: mapLimbs(pose.right, by),
  };
};

/** Every joint of a pose. */
export const jointsOf = (pose: Pose): readonly Point[] => [
  pose.head,
  pose.lumbar,
  ...Object.values(pose.left),
  ...Object.values(pose.right),
];

const anchorOf = (pose: Pose, anchor: Exercise["anchor"]): Point => {
  switch (anchor) {
    case "lumbar":
      return pose.lumbar;
    case "shoulder":
      return pose.left.shoulder;
    case "hip":
      return pose.left.hip;
    case "knees":
      return pose.left.knee;
    case "feet":
      return pose.left.ankle;
    case "hands":
      return pose.left.wrist;
    case "forearm":
      return pose.left.elbow;
  }
};

/** The poses of an exercise in one space: what rests stays where it is, and the lowest point of the first touches y = 0. */
export const posesOf = (exercise: Exercise): readonly Pose[] => {
  const raw = exercise.keyframes.map((frame) => poseOf(frame, exercise.facing));
  const first = raw[0];
  if (first === undefined) return [];
  const fixed = anchorOf(first, exercise.anchor);
  const ground = Math.min(...jointsOf(first).map((point) => point.y));
  return raw.map((pose) => {
    const anchor = anchorOf(pose, exercise.anchor);
    return shift(pose, fixed.x - anchor.x, fixed.y - anchor.y - ground);
  });
};
