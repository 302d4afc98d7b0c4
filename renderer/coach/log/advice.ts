import type { Nrs } from "#contract/quantity.ts";
import type { Comfort } from "#contract/profile.ts";
import type { TechniquePoint } from "#contract/session.ts";
import { bandOf } from "./bands.ts";
import { evidence } from "../evidence.ts";
import { riseOf } from "./exposure.ts";

/** What to do now, for a rating given during a running session. */
export type Advice =
  | { readonly kind: "carryOn" }
  | { readonly kind: "watchTechnique"; readonly rule: "R2" }
  | { readonly kind: "easeNow"; readonly rule: "R3" }
  | { readonly kind: "stopExercise"; readonly rule: "R1" }
  | { readonly kind: "endSession"; readonly rule: "H3" };

/**
 * The moment "during a set": at 7 the session ends (H3), at 6 or 4 above before this exercise stops (R1), at 4–5 or 2–3
 * above technique comes first when two or more points were missed (R2), else it is eased (R3). `easeFrom`: the person's own.
 */
export const advise = (
  nrs: Nrs,
  preNrs: Nrs | null,
  missed: readonly TechniquePoint[] | null,
  { easeFrom, usual }: Pick<Comfort, "easeFrom"> & { readonly usual: number },
): Advice => {
  if (nrs >= evidence.severeNrs.value) return { kind: "endSession", rule: "H3" };
  switch (bandOf({ nrs, above: riseOf(nrs, preNrs), missed, sharp: false, usual, easeFrom })) {
    case "R1":
      return { kind: "stopExercise", rule: "R1" };
    case "R2":
      return { kind: "watchTechnique", rule: "R2" };
    case "R3":
      return { kind: "easeNow", rule: "R3" };
    case undefined:
      return { kind: "carryOn" };
  }
};
