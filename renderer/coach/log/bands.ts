import { evidence } from "../evidence.ts";
import type { Exposure } from "./exposure.ts";

export type Band = "R1" | "R2" | "R3";

/** Two or more points of the technique list missed. */
export const isSloppy = ({ missed }: Pick<Exposure, "missed">): boolean =>
  (missed?.length ?? 0) >= evidence.techniqueMisses.value;

/** What a rating is judged by. `usual`: the person's own zero; `easeFrom`: where they want care to begin. */
export type Rating = Pick<Exposure, "nrs" | "above" | "missed" | "sharp"> & {
  readonly usual: number;
  readonly easeFrom: number;
};

/**
 * The row of the table a rating falls in, first match wins: R1 at 6, at 4 above before or when it was sharp; R2 at 4–5 and
 * above usual, or 2–3 above before, with two or more technique points missed; R3 the same with clean technique. Undefined
 * below that.
 */
export const bandOf = ({ nrs, above, missed, sharp, usual, easeFrom }: Rating): Band | undefined => {
  const rating = nrs ?? 0;
  const rise = above ?? 0;
  if (rating >= evidence.strongNrs.value || rise >= evidence.strongRise.value || sharp) return "R1";
  const bothersome = (rating >= easeFrom && rating > usual) || rise >= evidence.bothersomeRise.value;
  if (!bothersome) return undefined;
  return isSloppy({ missed }) ? "R2" : "R3";
};
