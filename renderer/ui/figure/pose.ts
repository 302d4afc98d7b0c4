import type { Exercise, Keyframe, LimbPose } from "#contract/exercise.ts";

/** A place in the figure's plane, as a fraction of body height; x to the right, y up. */
export type Point = { readonly x: number; readonly y: number };

/** One side of the body from the trunk outwards. */
export type Limbs = {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  /** Where the fingers end. */
  readonly hand: Point;
};

export type Pose = {
  readonly head: Point;
  /** Between the shoulders, between the hips: one place with its sides seen from the side, the middle of two from the front. */
  readonly chest: Point;
  readonly lumbar: Point;
  readonly pelvis: Point;
  readonly left: Limbs;
  readonly right: Limbs;
};

/** Segment lengths as fractions of height (man; de Leva 1996, suprasternale to mid-hip split at the lumbar point). */
const length = {
  lumbarToHip: 0.0837,
  thorax: 0.2218,
  thigh: 0.2425,
  shank: 0.2493,
  upperArm: 0.1618,
  forearm: 0.1545,
  // As drawn: the head stands a little off the shoulders, as a dot.
  head: 0.128,
  heel: 0.03,
  forefoot: 0.085,
  ankleToSole: 0.022,
  hand: 0.05,
} as const;

/** Half thicknesses as drawn, fractions of height; what rests on the floor undoScopes it with these. */
export const radius = {
  head: 0.058,
  shoulder: 0.054,
  lumbar: 0.046,
  pelvis: 0.056,
  thigh: 0.05,
  knee: 0.036,
  ankle: 0.024,
  heel: 0.019,
  toe: 0.015,
  upperArm: 0.03,
  elbow: 0.025,
  wrist: 0.02,
  hand: 0.015,
} as const;

/** How high the ankle of a foot flat on the floor is. */
export const soleHeight = length.ankleToSole + radius.heel;

/** Half the distance between the sides, seen from the front. */
const apart = { shoulder: 0.094, hip: 0.044 } as const;

/** Where a foot is carried when nothing is under it: toes a little pointed. Degrees between shank and foot, 90 = upright. */
const relaxedFoot = 72;

const from = (start: Point, degrees: number, distance: number): Point => ({
  x: start.x + distance * Math.cos((degrees * Math.PI) / 180),
  y: start.y + distance * Math.sin((degrees * Math.PI) / 180),
});

type Shown = Pick<Exercise, "facing" | "view">;

/** Heel and toe of a foot that points to `degrees` below an ankle. The sole lies on the side away from the shin. */
export const footAt = (
  ankle: Point,
  degrees: number,
  facing: 1 | -1,
): { readonly heel: Point; readonly toe: Point } => {
  const sole = from(ankle, degrees - facing * 90, length.ankleToSole);
  return { heel: from(sole, degrees + 180, length.heel), toe: from(sole, degrees, length.forefoot) };
};

/** The foot of a leg in the air. Seen from the front it points to the onlooker, so only a stub of it is left. */
const carriedFoot = (ankle: Point, shank: number, { facing, view }: Shown): ReturnType<typeof footAt> =>
  view === "frontal"
    ? { heel: ankle, toe: from(ankle, shank, 0.03) }
    : footAt(ankle, shank + facing * relaxedFoot, facing);

type Segment = { readonly degrees: number; readonly length: number };

const sideShank = (degrees: number): Segment => ({ degrees, length: length.shank });

/** What goes away from the onlooker is drawn shorter, up and a little aside, as seen from slightly above. */
const away = { degrees: 60, share: 0.55 } as const;

/** A shank seen from the front: bent knees lead it away from the onlooker. */
const shankFromFront = (thigh: number, kneeFlexion: number): Segment => {
  const bend = (kneeFlexion * Math.PI) / 180;
  const end = from(from({ x: 0, y: 0 }, thigh, Math.cos(bend)), away.degrees, away.share * Math.sin(bend));
  return { degrees: (Math.atan2(end.y, end.x) * 180) / Math.PI, length: length.shank * Math.hypot(end.x, end.y) };
};

const limbs = (side: LimbPose, frame: Keyframe, shown: Shown, hip: Point, shoulder: Point): Limbs => {
  const { facing, view } = shown;
  // Seen from the front, elbows bend towards the onlooker: the segment keeps its direction and looks shorter.
  const bend = (flexion: number): number => (view === "frontal" ? 0 : flexion);
  const seen = (flexion: number): number => (view === "frontal" ? Math.max(0, Math.cos((flexion * Math.PI) / 180)) : 1);
  const thigh = frame.pelvisDegrees - 180 + facing * side.hipFlexionDegrees;
  const shank =
    view === "frontal"
      ? shankFromFront(thigh, side.kneeFlexionDegrees)
      : sideShank(thigh - facing * side.kneeFlexionDegrees);
  const upperArm = frame.thoraxDegrees - 180 + facing * side.shoulderFlexionDegrees;
  const forearm = upperArm + facing * bend(side.elbowFlexionDegrees);
  const knee = from(hip, thigh, length.thigh);
  const ankle = from(knee, shank.degrees, shank.length);
  const elbow = from(shoulder, upperArm, length.upperArm);
  const wrist = from(elbow, forearm, length.forearm * seen(side.elbowFlexionDegrees));
  const hand = from(wrist, forearm, length.hand * seen(side.elbowFlexionDegrees));
  return { hip, knee, ankle, ...carriedFoot(ankle, shank.degrees, shown), shoulder, elbow, wrist, hand };
};

/** Forward kinematics from the middle of the hips at the origin; angles as the exercise data describes them. */
export const poseOf = (frame: Keyframe, shown: Shown): Pose => {
  const pelvis: Point = { x: 0, y: 0 };
  const lumbar = from(pelvis, frame.pelvisDegrees, length.lumbarToHip);
  const chest = from(lumbar, frame.thoraxDegrees, length.thorax);
  const aside = (middle: Point, degrees: number, distance: number): Point =>
    shown.view === "frontal" ? from(middle, degrees - shown.facing * 90, distance) : middle;
  const side = (limb: LimbPose, sign: 1 | -1): Limbs =>
    limbs(
      limb,
      frame,
      shown,
      aside(pelvis, frame.pelvisDegrees, sign * apart.hip),
      aside(chest, frame.thoraxDegrees, sign * apart.shoulder),
    );
  return {
    head: from(chest, frame.thoraxDegrees - shown.facing * frame.neckFlexionDegrees, length.head),
    chest,
    lumbar,
    pelvis,
    left: side(frame.left, 1),
    right: side(frame.right, -1),
  };
};

export const mapPose = (pose: Pose, by: (point: Point) => Point): Pose => {
  const side = (limb: Limbs): Limbs => ({
    hip: by(limb.hip),
    knee: by(limb.knee),
    ankle: by(limb.ankle),
    heel: by(limb.heel),
    toe: by(limb.toe),
    shoulder: by(limb.shoulder),
    elbow: by(limb.elbow),
    wrist: by(limb.wrist),
    hand: by(limb.hand),
  });
  return {
    head: by(pose.head),
    chest: by(pose.chest),
    lumbar: by(pose.lumbar),
    pelvis: by(pose.pelvis),
    left: side(pose.left),
    right: side(pose.right),
  };
};

/** Every joint of a pose. */
export const jointsOf = (pose: Pose): readonly Point[] => [
  pose.head,
  pose.chest,
  pose.lumbar,
  pose.pelvis,
  ...Object.values(pose.left),
  ...Object.values(pose.right),
];
