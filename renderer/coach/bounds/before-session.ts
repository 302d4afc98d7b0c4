import type { IsoDate } from "#contract/day.ts";
import type { CoachInput } from "../coach-input.ts";
import { evidence } from "../evidence.ts";
import { usualNrs } from "../log/morning.ts";
import type { Bound } from "./bound.ts";

/** P: what a rating just before the session means for that session. */
export type BeforeSession =
  | { readonly kind: "asUsual" }
  /** One rung lower today. */
  | { readonly kind: "lower"; readonly bounds: readonly Bound[] }
  /** The safety questions first; then half of two straight legs at most, and half the sets. */
  | { readonly kind: "questions"; readonly bounds: readonly Bound[] }
  /** H3: no session today. */
  | { readonly kind: "stop" };

const key = "P";

/** What is felt just before a session bounds that day: a higher start is that day's zero, and asks for less. */
export const beforeSession = (nrs: number | null, date: IsoDate, c: CoachInput): BeforeSession => {
  if (nrs === null) return { kind: "asUsual" };
  if (nrs >= evidence.severeNrs.value) return { kind: "stop" };
  const usual = usualNrs(c, date);
  const lower: Bound = { key, rule: "P", date, limit: { kind: "rungs", family: null, rungs: 1 } };
  if (nrs >= evidence.strongNrs.value)
    return {
      kind: "questions",
      bounds: [
        lower,
        { key, rule: "P", date, limit: { kind: "setsShare", family: null, share: evidence.halfSets.value } },
        { key, rule: "P", date, limit: { kind: "demand", family: "leg_raise", most: evidence.deadBugDemand.value } },
      ],
    };
  const isHigh = (nrs >= evidence.beforeNrs.value && nrs > usual) || nrs >= usual + evidence.bothersomeRise.value;
  return isHigh ? { kind: "lower", bounds: [lower] } : { kind: "asUsual" };
};
