import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";

export type Band = "R1" | "R2" | "R3";

/** Two or more points of the technique list missed. */
export const isSloppy = ({ missed }: Pick<Exposure, "missed">): boolean =>
  (missed?.length ?? 0) >= evidence.techniqueMisses.value;

/**
 * The row of the table a rating falls in, first match wins: R1 at 6, at 4 above before or when it was sharp; R2 at 4–5 or
 * 2–3 above with two or more technique points missed; R3 the same with clean technique. Undefined below that. Who wants more
 * care has R2 and R3 from 3 on (`easeFrom`).
 */
export const bandOf = (felt: Pick<Exposure, "nrs" | "above" | "missed" | "sharp" | "easeFrom">): Band | undefined => {
  const nrs = felt.nrs ?? 0;
  const above = felt.above ?? 0;
  if (nrs >= evidence.strongNrs.value || above >= evidence.strongRise.value || felt.sharp) return "R1";
  if (nrs < felt.easeFrom && above < evidence.bothersomeRise.value) return undefined;
  return isSloppy(felt) ? "R2" : "R3";
};
