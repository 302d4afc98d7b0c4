import type { IsoDate } from "#contract/day.ts";
import type { Rule } from "#contract/decision.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import type { Exposure } from "../log/exposure.ts";
import { type Learned, nothingLearned } from "../tolerance/estimate.ts";

/** A demand that a family may not exceed, until it is raised rung by rung to what it came from. */
export type Cap = {
  readonly key: string;
  readonly rule: Rule;
  readonly date: IsoDate;
  /** What hurt, or was done last; null when it is about the family as a whole. */
  readonly exerciseId: ExerciseId | null;
  /** The cap has ended once it allows this much. */
  readonly reach: number;
  /** A gap's cap rises by one rung with each comfortable session; the others by what the person accepts. */
  readonly risesAlone: boolean;
  most: number;
  /** Half the sets until the first rung back up. */
  halfSets: boolean;
};

/** A rung back up that was earned and waits for an answer. */
export type Offer = { readonly key: string; readonly to: number; readonly exerciseId: ExerciseId };

/** What the log says about one family by a moment. */
export type FamilyState = {
  caps: Cap[];
  /** Comfortable sessions at the present rung, since the last rung or the last discomfort. */
  comfortable: Exposure[];
  offer: Offer | null;
  /** R4. `until` is the first day after it. */
  suspension: { readonly key: string; readonly date: IsoDate; readonly until: IsoDate } | null;
  /** R12: rungs lower, one less with each comfortable session. */
  gap: { readonly key: string; readonly date: IsoDate; rungs: number } | null;
  /** Whether R1–R3 matched, session by session. */
  matched: boolean[];
  /** Sessions in a row well above usual. */
  high: number;
  lastDone: IsoDate | null;
  intervals: number[];
  lastLevel: Exposure | null;
  /** The last comfortable demand, lowered by what was uncomfortable since; null before the first. */
  cleanDemand: number | null;
  /** The last day on which 3 or more was felt. */
  feltOn: IsoDate | null;
  readonly learned: Learned;
};

export const newFamily = (): FamilyState => ({
  caps: [],
  comfortable: [],
  offer: null,
  suspension: null,
  gap: null,
  matched: [],
  high: 0,
  lastDone: null,
  intervals: [],
  lastLevel: null,
  cleanDemand: null,
  feltOn: null,
  learned: nothingLearned(),
});

/** The tightest cap; infinite without one. */
export const mostOf = ({ caps }: Pick<FamilyState, "caps">): number =>
  Math.min(Infinity, ...caps.map(({ most }) => most));
