import type { Exercise, Pattern } from "#contract/exercise.ts";
import { TechniquePoint } from "#contract/session.ts";

const moving: readonly TechniquePoint[] = ["kept_breathing", "slow_lowering", "no_momentum"];
const still: readonly TechniquePoint[] = ["kept_breathing"];

/** The list is made for leg raises. Elsewhere its points would ask for nonsense: in a bridge the back is meant to come off. */
const points: Readonly<Record<Pattern, readonly TechniquePoint[]>> = {
  control: still,
  hip_flexor_supine: TechniquePoint.options,
  hip_flexor_hang: ["tilted_before_lift_off", ...moving],
  spinal_flexion: moving,
  anti_extension: still,
  anti_rotation: still,
  lateral: still,
  posterior_chain: moving,
};

/** What can go wrong in a hold: nothing moves, so there is no momentum, no lowering and no lift-off. */
const ofHolds: ReadonlySet<TechniquePoint> = new Set<TechniquePoint>([
  "back_stayed_flat",
  "kept_breathing",
  "no_hands_under_hips",
]);

/** The technique points that are asked after an exercise; those that cannot happen in it are not. */
export const pointsOf = ({ pattern, dose }: Pick<Exercise, "pattern" | "dose">): readonly TechniquePoint[] =>
  dose.kind === "hold" ? points[pattern].filter((point) => ofHolds.has(point)) : points[pattern];
