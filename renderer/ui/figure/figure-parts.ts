import type { Exercise } from "#contract/exercise.ts";
import { jointsOf, type Limbs, type Point, type Pose, radius } from "./pose.ts";
import { hangs } from "./grounded-pose.ts";

const margin = { side: 0.07, floor: 0.11, top: 0.07 } as const;
export const aspect = 4 / 3;
// Low and high figures keep one thickness of line up to this height of the frame, in fractions of body height.
const usualHeight = 0.74;
/** A joint that comes less far than this is at rest, fraction of height. */
const still = 0.045;

export const number = (value: number): string => value.toFixed(4);

/** The place on a circle around a joint, in the picture. */
const on = (c: Point, r: number, angle: number): string =>
  `${number(c.x + r * Math.cos(angle))} ${number(-c.y + r * Math.sin(angle))}`;

/** A limb from joint to joint, thicker at one end, with round ends. */
const taper = (a: Point, b: Point, ra: number, rb: number): string => {
  const span = Math.hypot(b.x - a.x, b.y - a.y);
  if (span <= Math.abs(ra - rb) + 1e-6) {
    const [c, r] = ra >= rb ? [a, ra] : [b, rb];
    return `M${number(c.x - r)} ${number(-c.y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  }
  // In the picture y points down.
  const along = Math.atan2(-(b.y - a.y), b.x - a.x);
  const lean = Math.acos((ra - rb) / span);
  const [farLarge, nearLarge] = lean > Math.PI / 2 ? [1, 0] : [0, 1];
  return [
    `M${on(a, ra, along - lean)}`,
    `L${on(b, rb, along - lean)}`,
    `A${rb} ${rb} 0 ${farLarge} 1 ${on(b, rb, along + lean)}`,
    `L${on(a, ra, along + lean)}`,
    `A${ra} ${ra} 0 ${nearLarge} 1 ${on(a, ra, along - lean)}Z`,
  ].join("");
};

const legOf = (side: Limbs): string =>
  taper(side.hip, side.knee, radius.thigh, radius.knee) +
  taper(side.knee, side.ankle, radius.knee, radius.ankle) +
  taper(side.heel, side.toe, radius.heel, radius.toe);

const armOf = (side: Limbs): string =>
  taper(side.shoulder, side.elbow, radius.upperArm, radius.elbow) +
  taper(side.elbow, side.wrist, radius.elbow, radius.wrist) +
  taper(side.wrist, side.hand, radius.wrist, radius.hand);

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** The same turning way as the tapers have, so that where shapes of one path overlap none is cut out. */
const triangle = (a: Point, b: Point, c: Point): string => {
  const turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  const corners = turn < 0 ? [a, b, c] : [a, c, b];
  return `${corners.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${number(x)} ${number(-y)}`).join("")}Z`;
};

/** Half the width of the waist from the front; from the side it is the lumbar radius. */
const waist = 0.062;

/** Two places, joined to the waist; seen from the side the two are one. */
const wedge = (a: Point, b: Point, lumbar: Point, wide: number): string =>
  a.x === b.x && a.y === b.y
    ? taper(a, lumbar, wide, radius.lumbar)
    : [a, b].map((end) => taper(end, lumbar, wide, waist)).join("") + taper(a, b, wide, wide) + triangle(a, b, lumbar);

const chestOf = ({ left, right, chest, lumbar }: Pose): string =>
  wedge(between(chest, left.shoulder, 0.55), between(chest, right.shoulder, 0.55), lumbar, radius.shoulder);

const pelvisOf = ({ left, right, lumbar }: Pose): string => wedge(left.hip, right.hip, lumbar, radius.pelvis);

const headOf = ({ head }: Pose): string => taper(head, head, radius.head, radius.head);

type Part = {
  readonly name: string;
  readonly far: boolean;
  /** The near limb it can be hidden by. */
  readonly twin?: string;
  readonly shape: (pose: Pose) => string;
  readonly joints: (pose: Pose) => readonly Point[];
};

// Painted in this order: the far side first.
export const parts: readonly Part[] = [
  {
    name: "far arm",
    far: true,
    twin: "near arm",
    shape: ({ right }) => armOf(right),
    joints: ({ right }) => [right.elbow, right.wrist],
  },
  {
    name: "far leg",
    far: true,
    twin: "near leg",
    shape: ({ right }) => legOf(right),
    joints: ({ right }) => [right.knee, right.ankle],
  },
  { name: "head", far: false, shape: headOf, joints: ({ head }) => [head] },
  { name: "chest", far: false, shape: chestOf, joints: ({ chest, lumbar }) => [chest, lumbar] },
  { name: "pelvis", far: false, shape: pelvisOf, joints: ({ pelvis, lumbar }) => [pelvis, lumbar] },
  { name: "near leg", far: false, shape: ({ left }) => legOf(left), joints: ({ left }) => [left.knee, left.ankle] },
  { name: "near arm", far: false, shape: ({ left }) => armOf(left), joints: ({ left }) => [left.elbow, left.wrist] },
];

/** Seen from the front neither side is the far one: legs first, arms over the trunk. */
const fromFront: readonly string[] = ["far leg", "near leg", "pelvis", "chest", "head", "far arm", "near arm"];

/** An arm that lies along the body is painted behind it, so that it does not cut the trunk in two. */
const paintOrder = ({ left, right, lumbar }: Pose): readonly Part[] => {
  if (left.hip.x !== right.hip.x || left.hip.y !== right.hip.y)
    return parts.toSorted((a, b) => fromFront.indexOf(a.name) - fromFront.indexOf(b.name));
  if (Math.hypot(left.elbow.x - lumbar.x, left.elbow.y - lumbar.y) > 0.09) return parts;
  const isArm = (part: Part): boolean => part.name === "near arm";
  return [...parts.filter(isArm), ...parts.filter((part) => !isArm(part))];
};

/** The near limb of the same kind, as it is drawn. */
const nearTwin = (part: Part, pose: Pose): string => part.shape({ ...pose, right: pose.left });

export const moves = (part: Part, start: Pose, end: Pose): boolean => {
  const there = part.joints(end);
  return part.joints(start).some((point, index) => {
    const other = there[index];
    return other !== undefined && Math.hypot(point.x - other.x, point.y - other.y) > still;
  });
};

export type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** The part of the plane that is shown, with what else is drawn (`besides`). Figures on the floor share the height of their floor, hanging ones that of the bar. */
export const frameOf = (poses: readonly Pose[], exercise: Exercise, besides: readonly Point[] = []): Frame => {
  const hanging = hangs(exercise);
  const points = [...poses.flatMap(jointsOf), ...besides];
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [bottom, top] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const floor = hanging ? bottom - margin.top : -margin.floor;
  const roof = top + margin.top;
  const height = Math.max((right - left + 2 * margin.side) / aspect, roof - floor, usualHeight);
  const width = height * aspect;
  return { x: (left + right) / 2 - width / 2, y: hanging ? roof : floor + height, width, height };
};

const hiddenParts = (pose: Pose): readonly Part[] =>
  parts.filter((part) => part.far && part.shape(pose) === nearTwin(part, pose));

/**
 * What is painted of a pose, in order; a far limb exactly behind the near one would only blur its edge. The order is that
 * of the start, so that nothing steps in front of anything else on the way.
 */
export const visibleParts = (pose: Pose, start: Pose): readonly Part[] => {
  const hidden = hiddenParts(pose);
  return paintOrder(start).filter((part) => !hidden.includes(part));
};

/** The names of what moves between two poses; in a hold it is the trunk, which works. */
export const litParts = (start: Pose, end: Pose): ReadonlySet<string> => {
  const moving = parts.filter((part) => moves(part, start, end));
  if (moving.length === 0) return new Set(["chest", "pelvis"]);
  const hidden = hiddenParts(start);
  const twins = moving.flatMap((part) => (hidden.includes(part) && part.twin !== undefined ? [part.twin] : []));
  return new Set([...moving.map(({ name }) => name), ...twins]);
};
