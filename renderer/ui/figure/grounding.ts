import type { Exercise, Keyframe } from "#contract/exercise.ts";
import type { Limbs, Point, Pose } from "./pose.ts";

/** The leg with its ankle at a place, or as near as it reaches: the hip stays, the knee bends the way knees do. */
export const reaching = (side: Limbs, place: Point, facing: 1 | -1): Limbs => {
  const { hip, knee, ankle } = side;
  const thigh = Math.hypot(knee.x - hip.x, knee.y - hip.y);
  const shank = Math.hypot(ankle.x - knee.x, ankle.y - knee.y);
  const way = Math.hypot(place.x - hip.x, place.y - hip.y);
  const reach = Math.min(Math.max(way, Math.abs(thigh - shank) + 1e-6), thigh + shank - 1e-6);
  const along = Math.atan2(place.y - hip.y, place.x - hip.x);
  const bent = along + facing * Math.acos((thigh ** 2 + reach ** 2 - shank ** 2) / (2 * thigh * reach));
  const from = (angle: number, distance: number): Point => ({
    x: hip.x + distance * Math.cos(angle),
    y: hip.y + distance * Math.sin(angle),
  });
  const there = from(along, reach);
  const moved = (point: Point): Point => ({ x: point.x + there.x - ankle.x, y: point.y + there.y - ankle.y });
  return { ...side, knee: from(bent, thigh), ankle: there, heel: moved(side.heel), toe: moved(side.toe) };
};

export type Footholds = { readonly left: Point | null; readonly right: Point | null };

/** Ankles that come less far than this over the repetition do not move at all; the trunk moves, fraction of height. */
const still = 0.13;

/** Where each leg stays that carries during the whole repetition; null for a leg that is moved. */
export const footholdsOf = ({ keyframes }: Exercise, place: (frame: Keyframe) => Pose): Footholds => {
  const poses = keyframes.map(place);
  const of = (side: "left" | "right"): Point | null => {
    const first = poses[0]?.[side].ankle;
    if (first === undefined || keyframes.some((frame) => !frame[side].supported)) return null;
    return poses.every((pose) => Math.hypot(pose[side].ankle.x - first.x, pose[side].ankle.y - first.y) < still)
      ? first
      : null;
  };
  return { left: of("left"), right: of("right") };
};

const slack = 0.04;
const near = 0.12;

/**
 * How high a sole is drawn that the angles carry at a height: the angles fit a body a little thinner than the drawn one,
 * so the last bit above the floor is taken out, and higher up nothing changes. Fractions of height.
 */
export const settledHeight = (height: number): number =>
  height >= near ? height : (Math.max(0, height - slack) * near) / (near - slack);
