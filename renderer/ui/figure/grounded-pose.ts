import type { Exercise, Keyframe, LimbPose } from "#contract/exercise.ts";
import { type Footholds, footholdsOf, reaching, settledHeight } from "./grounding.ts";
import { footAt, type Limbs, mapPose, type Point, type Pose, poseOf, radius, soleHeight } from "./pose.ts";

/** How high above the floor the arms or the trunk are carried, fractions of height. */
export const supportHeight = { floor: 0, wheel: 0.035, ball: 0.27, bench: 0.2 } as const;

type Support = keyof typeof supportHeight;

/** Whether a thing is one of those the exercise can be done with. */
export const needs = (exercise: Exercise, thing: Exercise["equipment"][number][number]): boolean =>
  exercise.equipment.some((either) => either.includes(thing));

/** What is between the body and the floor. */
export const supportOf = (exercise: Exercise): Support => {
  if (needs(exercise, "exercise_ball")) return "ball";
  if (needs(exercise, "ab_wheel")) return "wheel";
  return needs(exercise, "incline_bench") ? "bench" : "floor";
};

/** Hanging work hangs by its anchor; everything else stands or lies on the floor. */
export const hangs = (exercise: Exercise): boolean => exercise.pattern === "hip_flexor_hang";

const degreesOf = (a: Point, b: Point): number => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

/** The angle between shank and foot of a foot flat on the floor, −180 to 180. */
const flatAngle = (side: Limbs, facing: 1 | -1): number => {
  const flat = facing === 1 ? 0 : 180;
  const angle = facing * (flat - degreesOf(side.knee, side.ankle));
  return ((((angle + 180) % 360) + 360) % 360) - 180;
};

// An ankle bends so far and no further.
const canStandFlat = (side: Limbs, facing: 1 | -1): boolean => {
  const angle = flatAngle(side, facing);
  return angle >= 8 && angle <= 125;
};

/** Toes under, as in a plank: the leg is straight and the belly faces the floor. */
const isTucked = (limb: LimbPose, exercise: Exercise): boolean =>
  exercise.facing === -1 && exercise.view === "sagittal" && limb.kneeFlexionDegrees < 30;

const tuckedToe = (side: Limbs, facing: 1 | -1): ReturnType<typeof footAt> =>
  footAt(side.ankle, degreesOf(side.knee, side.ankle) + facing * 90, facing);

const legBottom = (side: Limbs, limb: LimbPose, exercise: Exercise): number => {
  const knee = side.knee.y - radius.knee;
  if (exercise.view === "frontal") return Math.min(knee, side.ankle.y - radius.ankle, side.toe.y - radius.toe);
  if (isTucked(limb, exercise)) return Math.min(knee, tuckedToe(side, exercise.facing).toe.y - radius.toe);
  // From a flat foot the sole counts, otherwise the ankle: the foot itself gives way to the floor.
  const sole = canStandFlat(side, exercise.facing) ? soleHeight : radius.ankle;
  return Math.min(knee, side.ankle.y - sole);
};

const legsBottom = (pose: Pose, frame: Keyframe, exercise: Exercise): number =>
  Math.min(legBottom(pose.left, frame.left, exercise), legBottom(pose.right, frame.right, exercise));

const armBottom = (side: Limbs): number => Math.min(side.elbow.y - radius.elbow, side.wrist.y - radius.wrist);

const armsBottom = (pose: Pose): number => Math.min(armBottom(pose.left), armBottom(pose.right));

const trunkBottom = (pose: Pose): number =>
  Math.min(
    pose.head.y - radius.head,
    pose.lumbar.y - radius.lumbar,
    ...[pose.left, pose.right].flatMap(({ shoulder, hip }) => [shoulder.y - radius.shoulder, hip.y - radius.pelvis]),
  );

/** The lowest place of a pose; feet are left out, they give way to the floor. */
const bottomOf = (pose: Pose, frame: Keyframe, exercise: Exercise): number =>
  Math.min(trunkBottom(pose), armsBottom(pose), legsBottom(pose, frame, exercise));

/** The trunk turned by some degrees while the arms, and thighs that stand under the hips, keep their direction. */
const turned = (frame: Keyframe, degrees: number, facing: 1 | -1): Keyframe => {
  const side = (limb: LimbPose): LimbPose => ({
    ...limb,
    shoulderFlexionDegrees: limb.shoulderFlexionDegrees - facing * degrees,
    hipFlexionDegrees: limb.hipFlexionDegrees > 30 ? limb.hipFlexionDegrees - facing * degrees : limb.hipFlexionDegrees,
  });
  return {
    ...frame,
    thoraxDegrees: frame.thoraxDegrees + degrees,
    pelvisDegrees: frame.pelvisDegrees + degrees,
    left: side(frame.left),
    right: side(frame.right),
  };
};

/**
 * Belly down or on the side, arms and legs both carry. The angles of the data fit bodies a little different from the
 * drawn one, so the trunk is turned until hands (or elbows) and feet (or knees) rest on what is under them.
 */
const levelled = (frame: Keyframe, exercise: Exercise): Keyframe => {
  if (exercise.facing === 1) return frame;
  const height = supportHeight[supportOf(exercise)];
  // How much higher than its support the arm end is than the leg end; grows as the head goes down (angle goes up).
  const excess = (degrees: number): number => {
    const pose = poseOf(turned(frame, degrees, exercise.facing), exercise);
    return armsBottom(pose) - legsBottom(pose, frame, exercise) - height;
  };
  let [low, high] = [-35, 35];
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return turned(frame, (low + high) / 2, exercise.facing);
};

/** How far the upper leg comes down to rest on the lower one, lying on the side, degrees. */
const stackedDegrees = 5;

/** On the side, one arm carries; the other lies along the body, and one leg on the other. */
const freed = (frame: Keyframe, { view, anchor }: Exercise): Keyframe =>
  view === "frontal" && anchor === "forearm"
    ? {
        ...frame,
        right: {
          ...frame.right,
          shoulderFlexionDegrees: 0,
          elbowFlexionDegrees: 20,
          hipFlexionDegrees: frame.right.hipFlexionDegrees + stackedDegrees,
        },
      }
    : frame;

const changeOf = (a: LimbPose, b: LimbPose): number =>
  Math.abs(a.hipFlexionDegrees - b.hipFlexionDegrees) +
  Math.abs(a.kneeFlexionDegrees - b.kneeFlexionDegrees) +
  Math.abs(a.shoulderFlexionDegrees - b.shoulderFlexionDegrees) +
  Math.abs(a.elbowFlexionDegrees - b.elbowFlexionDegrees);

const legChange = (a: LimbPose, b: LimbPose): number =>
  changeOf(
    { ...a, shoulderFlexionDegrees: 0, elbowFlexionDegrees: 0 },
    { ...b, shoulderFlexionDegrees: 0, elbowFlexionDegrees: 0 },
  );

/** What stays where it is. Of two sides it is the one that moves less. */
const anchorOf = (pose: Pose, frame: Keyframe, first: Keyframe, anchor: Exercise["anchor"]): Point => {
  const legs = legChange(frame.left, first.left) <= legChange(frame.right, first.right) ? pose.left : pose.right;
  const arms =
    changeOf(frame.left, first.left) - legChange(frame.left, first.left) <=
    changeOf(frame.right, first.right) - legChange(frame.right, first.right)
      ? pose.left
      : pose.right;
  switch (anchor) {
    case "lumbar":
      return pose.lumbar;
    case "shoulder":
      return pose.chest;
    case "hip":
      return pose.pelvis;
    case "knees":
      return legs.knee;
    case "feet":
      return legs.ankle;
    case "hands":
      return arms.wrist;
    case "forearm":
      return arms.elbow;
  }
};

/** Whether the legs of an exercise meet the floor with their feet, the belly up or forward. */
const standsOnFeet = (exercise: Exercise): boolean =>
  exercise.facing === 1 && exercise.view === "sagittal" && !hangs(exercise) && supportOf(exercise) === "floor";

/** How much of a foot stands: none of it while the leg lies long, all of it once the shank slopes. */
const standing = (side: Limbs, facing: 1 | -1): number =>
  canStandFlat(side, facing) ? Math.min(1, (flatAngle(side, facing) - 8) / 5) : 0;

/** The leg as it is carried by the floor: in its foothold, or lowered by the last bit above the floor. */
const withLeg = (side: Limbs, foothold: Point | null, exercise: Exercise): Limbs => {
  if (!standsOnFeet(exercise)) return side;
  const { facing } = exercise;
  const ankle = foothold ?? side.ankle;
  const height = ankle.y - soleHeight;
  const lowered = ankle.y + standing(side, facing) * (settledHeight(height) - height);
  return foothold === null && lowered === ankle.y ? side : reaching(side, { x: ankle.x, y: lowered }, facing);
};

/** A foot near the floor stands on it where the ankle allows it, and otherwise never goes through it. */
const withFoot = (side: Limbs, limb: LimbPose, exercise: Exercise): Limbs => {
  const { facing, view } = exercise;
  if (view === "frontal" || hangs(exercise)) return side;
  if (isTucked(limb, exercise) && side.ankle.y < 0.14) return { ...side, ...tuckedToe(side, facing) };
  if (side.ankle.y < 0.085 && canStandFlat(side, facing))
    return { ...side, ...footAt(side.ankle, facing === 1 ? 0 : 180, facing) };
  const shank = degreesOf(side.knee, side.ankle);
  for (let angle = 72; angle >= 0; angle -= 1) {
    const foot = footAt(side.ankle, shank + facing * angle, facing);
    if (foot.toe.y >= radius.toe) return { ...side, ...foot };
  }
  return { ...side, ...footAt(side.ankle, shank, facing) };
};

/** Fingers on the floor lie along it. */
const withHand = (side: Limbs, exercise: Exercise): Limbs => {
  const lowest = radius.hand;
  // A hand on a bar is closed around it.
  if (hangs(exercise)) return { ...side, hand: side.wrist };
  if (side.hand.y >= lowest) return side;
  const { wrist, hand } = side;
  const reach = Math.hypot(hand.x - wrist.x, hand.y - wrist.y);
  const ahead = Math.abs(hand.x - wrist.x) > 0.005 ? Math.sign(hand.x - wrist.x) : -exercise.facing;
  const y = Math.min(Math.max(lowest, wrist.y - reach), wrist.y);
  return { ...side, hand: { x: wrist.x + ahead * Math.sqrt(reach ** 2 - (wrist.y - y) ** 2), y } };
};

/** Movements on the back whose point is that the lower back stays on the floor. */
const keepsBackDown = new Set<Exercise["pattern"]>(["control", "hip_flexor_supine"]);

/** Whether it matters in this exercise that the lower back stays on the floor. */
export const liesOnBack = (exercise: Exercise): boolean =>
  keepsBackDown.has(exercise.pattern) && exercise.facing === 1 && exercise.keyframes.length > 0;

/** The lower back flattened against the floor is bent a little towards the belly; less is an arch. Degrees. */
const flatFlexion = 2;

/** Whether the lower back is on the floor in a frame of an exercise done lying on the back. */
export const backIsDown = (frame: Keyframe, pose: Pose): boolean =>
  frame.pelvisDegrees - frame.thoraxDegrees >= flatFlexion && pose.lumbar.y - radius.lumbar < 0.03;

/**
 * Puts poses of an exercise in one space: what rests stays where it is, and the floor (for hanging work the bar) is y = 0.
 */
export const placing = (exercise: Exercise): ((frame: Keyframe) => Pose) => {
  const ready = (frame: Keyframe): Keyframe => levelled(freed(frame, exercise), exercise);
  const first = exercise.keyframes[0];
  const start = first === undefined ? undefined : ready(first);
  const origin =
    start === undefined ? { x: 0, y: 0 } : anchorOf(poseOf(start, exercise), start, start, exercise.anchor);
  const onBench = supportOf(exercise) === "bench";
  // A bench keeps its place: the back on it stays where it began, however far the hips roll up.
  const benchUp =
    start === undefined ? 0 : supportHeight.bench - bottomOf(poseOf(start, exercise), start, exercise) + origin.y;
  const rough = (frame: Keyframe): Pose => {
    const pose = poseOf(frame, exercise);
    const anchor = anchorOf(pose, frame, start ?? frame, exercise.anchor);
    const up = hangs(exercise) ? -anchor.y : onBench ? benchUp - anchor.y : -bottomOf(pose, frame, exercise);
    return mapPose(pose, (point) => ({ x: point.x + origin.x - anchor.x, y: point.y + up }));
  };
  const side = (limbs: Limbs, limb: LimbPose, foothold: Point | null): Limbs =>
    withHand(withFoot(withLeg(limbs, foothold, exercise), limb, exercise), exercise);
  const footholds: Footholds = footholdsOf(exercise, (frame) => rough(ready(frame)));
  return (shown) => {
    const frame = ready(shown);
    const placed = rough(frame);
    return {
      ...placed,
      left: side(placed.left, frame.left, footholds.left),
      right: side(placed.right, frame.right, footholds.right),
    };
  };
};

/** The poses of an exercise at its keyframes. */
export const posesOf = (exercise: Exercise): readonly Pose[] => exercise.keyframes.map(placing(exercise));
