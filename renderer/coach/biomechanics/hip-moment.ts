import type { Exercise, Keyframe, LimbPose, Pattern } from "#contract/exercise.ts";
import type { Body } from "./body.ts";
import { evidence } from "../evidence.ts";
import { frameAt } from "./motion.ts";

const cosine = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

/** Lever arms of a leg's weight, in metres for the whole body weight: of the thigh's angle and of the shank's. */
const leversOf = ({
  proportions: { thigh, shank, foot },
  heightMetres,
}: Body): { readonly a: number; readonly b: number } => ({
  a: heightMetres * thigh.length * (thigh.mass * thigh.centre + shank.mass + foot.mass),
  b: heightMetres * (shank.mass * shank.centre * shank.length + foot.mass * (shank.length + evidence.footCentre.value)),
});

/** Where a leg is: angles of thigh and shank against the horizontal, degrees. */
type Leg = { readonly thighDegrees: number; readonly shankDegrees: number };

type Shown = Pick<Exercise, "facing">;

/** The leg of one side in a pose. */
export const legOf = (limb: LimbPose, { pelvisDegrees }: Keyframe, { facing }: Shown): Leg => {
  const thighDegrees = pelvisDegrees - 180 + facing * limb.hipFlexionDegrees;
  return { thighDegrees, shankDegrees: thighDegrees - facing * limb.kneeFlexionDegrees };
};

/** Static hip moment of one unsupported leg, N·m; positive when the hip flexors hold it. Good to ±12 %. */
export const legMoment = ({ thighDegrees, shankDegrees }: Leg, body: Body): number => {
  const { a, b } = leversOf(body);
  return body.massKilograms * evidence.gravity.value * (a * cosine(thighDegrees) + b * cosine(shankDegrees));
};

/** The moment of both legs straight at the floor, N·m: what relative demand 1 stands for. */
export const straightLegsMoment = (body: Body): number => 2 * legMoment({ thighDegrees: 0, shankDegrees: 0 }, body);

/** Hip moment of a pose, N·m: of every leg that rests on nothing. */
export const hipMoment = (frame: Keyframe, shown: Shown, body: Body): number =>
  [frame.left, frame.right]
    .filter((limb) => !limb.supported)
    .reduce((sum, limb) => sum + legMoment(legOf(limb, frame, shown), body), 0);

/** The same relative to two straight legs held at the floor (1); good to ±3 %. */
export const relativeDemand = (frame: Keyframe, shown: Shown, body: Body): number =>
  hipMoment(frame, shown, body) / straightLegsMoment(body);

const holding: ReadonlySet<Pattern> = new Set<Pattern>(["hip_flexor_supine", "hip_flexor_hang", "spinal_flexion"]);

/** Whether a movement raises the legs, so that its hip moment says something about the load. */
export const raisesLegs = (pattern: Pattern): boolean => holding.has(pattern);

/** Whether the hip flexors hold the legs up; on all fours, on the belly or standing the legs carry instead. */
export const holdsLegs = ({ pattern, keyframes }: Pick<Exercise, "pattern" | "keyframes">): boolean =>
  holding.has(pattern) && keyframes.some(({ left, right }) => !left.supported || !right.supported);

/** A place in the repetition (0 to 1) and the demand there. */
export type LoadPoint = { readonly t: number; readonly h: number };

type Moved = Pick<Exercise, "facing" | "pattern" | "keyframes">;

const samples = 60;

/** Relative demand over the repetition, from `t` 0 to 1; empty when no joint angles are known. */
export const demandCurve = (exercise: Moved, body: Body): readonly LoadPoint[] =>
  exercise.keyframes.length === 0
    ? []
    : Array.from({ length: samples + 1 }, (_, step) => {
        const t = step / samples;
        const h = holdsLegs(exercise) ? relativeDemand(frameAt(exercise.keyframes, t), exercise, body) : 0;
        return { t, h };
      });

/** The highest place of a curve; null for none. */
export const peakOf = (curve: readonly LoadPoint[]): LoadPoint | null =>
  curve.reduce<LoadPoint | null>((peak, point) => (peak === null || point.h > peak.h ? point : peak), null);

/**
 * What swinging adds: the peak moment of speeding a straight leg up and down again (minimum jerk) over `degrees` in
 * `seconds`, as a share of holding it at the floor. 90° in 1 s adds 0.51, in 2 s 0.13, in 3 s 0.06.
 */
export const tempoAddition = (degrees: number, seconds: number): number =>
  (evidence.tempoAddition.value * degrees) / 90 / seconds ** 2;
