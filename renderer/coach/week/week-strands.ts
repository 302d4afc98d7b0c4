import { type Exercise, Pattern } from "#contract/exercise.ts";
import type { Goal } from "#contract/profile.ts";
import { evidence } from "../evidence.ts";

/** What a week is woven from: movements that train the same and rest together. Each wanted one comes twice a week. */
export type Strand = "raising" | "bracing" | "bending" | "sides" | "back_line" | "control";

const strandOfPattern: Readonly<Record<Pattern, Strand>> = {
  hip_flexor_supine: "raising",
  hip_flexor_hang: "raising",
  anti_extension: "bracing",
  spinal_flexion: "bending",
  lateral: "sides",
  anti_rotation: "sides",
  posterior_chain: "back_line",
  control: "control",
};
export const strandOf = ({ pattern }: Exercise): Strand => strandOfPattern[pattern];

/** The goal a strand serves. */
export const goalOf: Readonly<Record<Strand, Goal>> = {
  raising: "anterior_core",
  bracing: "anterior_core",
  bending: "anterior_core",
  sides: "sides",
  back_line: "back_line",
  control: "control",
};

/** Every strand, the front of the trunk first. */
export const strandsInOrder: readonly Strand[] = ["raising", "bracing", "back_line", "sides", "bending", "control"];

/** The strands that goals ask for, the front of the trunk first; the order of the goals does not matter. */
export const strandsFor = (goals: readonly Goal[]): readonly Strand[] =>
  strandsInOrder.filter((strand) => goals.includes(goalOf[strand]));

/** Every pattern, in the order of the strands. */
export const patternsInOrder: readonly Pattern[] = Pattern.options.toSorted(
  (a, b) => strandsInOrder.indexOf(strandOfPattern[a]) - strandsInOrder.indexOf(strandOfPattern[b]),
);

/** The patterns that train the same as this one, and itself. */
export const patternsLike = (pattern: Pattern): readonly Pattern[] =>
  patternsInOrder.filter((one) => strandOfPattern[one] === strandOfPattern[pattern]);

/** Breathing and pelvic tilts are no hard work: they stand outside the limit of hard sets. */
export const isHardWork = (strand: Strand): boolean => strand !== "control";
export const isHardPattern = (pattern: Pattern): boolean => isHardWork(strandOfPattern[pattern]);

/** Above this a day lies between two sessions of a strand. */
export const needsDayBetween = (exercise: Exercise): boolean => exercise.demand.index > evidence.demandingIndex.value;
