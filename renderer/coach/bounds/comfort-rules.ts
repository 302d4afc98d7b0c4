import type { PainEntry } from "#contract/pain.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";

/** How far a morning lies above usual, in NRS points; null without an answer. Soreness is not pain. */
export const morningRise = (morning: PainEntry | null, usual: number): number | null =>
  morning === null ? null : morning.soreness ? 0 : morning.nrs - usual;

const unsettled = (morning: PainEntry): boolean => morning.settled === false && morning.nrs > 0 && !morning.soreness;

/** R5: two above usual, 4 or more and above usual, or not settled. */
export const isBadMorning = (morning: PainEntry, usual: number): boolean => {
  const rise = morningRise(morning, usual) ?? 0;
  return (
    rise >= evidence.morningRise.value || (rise > 0 && morning.nrs >= evidence.morningNrs.value) || unsettled(morning)
  );
};

/** A morning that a rung back up may follow: at most one above usual, and settled. */
export const isQuietMorning = (morning: PainEntry, usual: number): boolean =>
  (morningRise(morning, usual) ?? 0) <= evidence.cleanRise.value && !unsettled(morning);

/** Whether an exposure was too much to go back up on; its own zero is what is usual. */
export const isUncomfortable = ({ nrs, above, sharp, usual, comfort }: Exposure): boolean =>
  (nrs !== null && nrs > Math.max(comfort.cleanUpTo, usual)) || (above ?? 0) > evidence.cleanRise.value || sharp;

/** Rated, or answered for after the session, and comfortable. */
export const isComfortable = (exposure: Exposure): boolean =>
  (exposure.nrs !== null || exposure.answered) && !isUncomfortable(exposure);
