import type { Pattern } from "../../electron/contract/exercise.ts";
import { TechniquePoint } from "../../electron/contract/session.ts";

const moving: readonly TechniquePoint[] = ["kept_breathing", "slow_lowering", "no_momentum"];
const still: readonly TechniquePoint[] = ["kept_breathing", "no_momentum"];

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

/** The technique points that are asked after an exercise of this pattern. */
export const pointsOf = (pattern: Pattern): readonly TechniquePoint[] => points[pattern];
