import type { PainEntry, Region } from "#contract/pain.ts";
import { evidence } from "../evidence.ts";

const isBelowKnee = (region: Region): boolean => region.startsWith("below_knee");

const otherSide = (region: string): string | null => {
  if (region.endsWith("_left")) return region.replace(/_left$/, "_right");
  return region.endsWith("_right") ? region.replace(/_right$/, "_left") : null;
};

type Felt = Pick<PainEntry, "soreness" | "nrs" | "regions" | "qualities">;

/** Why something marked as soreness is not: sharp or electric, 7 or more, below the knee, or on one side only. */
export type NoSoreness = "sharp" | "strong" | "below_knee" | "one_sided";

/** What speaks against calling an entry muscle soreness; null where nothing does, or where it is not called so. */
export const againstSoreness = ({ soreness, nrs, regions, qualities }: Felt): NoSoreness | null => {
  if (!soreness) return null;
  if (qualities.some((quality) => quality === "sharp" || quality === "electric")) return "sharp";
  if (nrs >= evidence.severeNrs.value) return "strong";
  if (regions.some(isBelowKnee)) return "below_knee";
  const named = new Set<string>(regions);
  return regions.some((region) => {
    const other = otherSide(region);
    return other !== null && !named.has(other);
  })
    ? "one_sided"
    : null;
};

/** An entry as the coach reads it: what only is called soreness counts as pain. */
export const asFelt = (entry: PainEntry): PainEntry =>
  againstSoreness(entry) === null ? entry : { ...entry, soreness: false };
