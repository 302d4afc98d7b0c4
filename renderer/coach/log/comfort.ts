import type { Comfort } from "#contract/profile.ts";
import { evidence } from "../evidence.ts";

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * The person's own thresholds, held to what the table allows: an exercise is eased from 3 or 4 on (R2, R3), and a session
 * counts as clean up to 0, 1 or 2 (R11). Never later and never more than without a wish of their own.
 */
export const comfortOf = ({ comfort }: { readonly comfort: Comfort }): Comfort => ({
  easeFrom: between(comfort.easeFrom, evidence.bothersomeNrsLeast.value, evidence.bothersomeNrs.value),
  cleanUpTo: between(comfort.cleanUpTo, evidence.cleanNrsLeast.value, evidence.cleanNrs.value),
});
