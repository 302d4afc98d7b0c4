import type { IsoDate } from "#contract/day.ts";
import type { Rule } from "#contract/decision.ts";
import type { CareFlag, ExerciseId, Family } from "#contract/exercise.ts";
import type { Degrees } from "#contract/quantity.ts";

/** What may be asked at most, and whom it is about. A family of null means all training. */
export type Limit =
  /** No exercise of the family above this demand (`familyDemand`). */
  | { readonly kind: "demand"; readonly family: Family; readonly most: number }
  /** Nothing of the family; the pattern map takes its slots. */
  | { readonly kind: "suspended"; readonly family: Family }
  /** Nothing that a care note says is not for this joint. */
  | { readonly kind: "joint"; readonly flag: CareFlag }
  /** So many rungs further along the chain than all other bounds give; of several the largest counts. */
  | { readonly kind: "rungs"; readonly family: Family | null; readonly rungs: number }
  /** A share of the sets, rounded up. */
  | { readonly kind: "setsShare"; readonly family: Family | null; readonly share: number }
  | { readonly kind: "oneSetLess"; readonly exerciseId: ExerciseId }
  /** The exercise no further than this limit. */
  | { readonly kind: "range"; readonly exerciseId: ExerciseId; readonly limitDegrees: Degrees }
  | { readonly kind: "slow"; readonly exerciseId: ExerciseId }
  /** So many repetitions fewer; of a hold, one step of seconds. */
  | { readonly kind: "target"; readonly exerciseId: ExerciseId; readonly less: number };

/** A limit in force, with the decision it belongs to. */
export type Bound = {
  /** The key of its decision. */
  readonly key: string;
  readonly rule: Rule;
  readonly date: IsoDate;
  readonly limit: Limit;
};
