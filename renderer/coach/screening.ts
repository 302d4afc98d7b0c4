import type { IsoDate } from "../../electron/contract/day.ts";
import type { PainEntry, PainEntryDraft, Quality, Region } from "../../electron/contract/pain.ts";
import { ConsultSign, EmergencySign, type Sign } from "../../electron/contract/screening.ts";
import type { Circumstances } from "./circumstances.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";

/** Signs that can need emergency care, in asking order. */
export const emergencySigns: readonly EmergencySign[] = EmergencySign.options;
/** Signs to show a clinician, in asking order. */
export const consultSigns: readonly ConsultSign[] = ConsultSign.options;

const emergency: ReadonlySet<Sign> = new Set(emergencySigns);

/** What the ticked signs ask for; the stronger tier wins. */
export const tierOf = (signs: readonly Sign[]): "emergency" | "consult" | "none" =>
  signs.some((sign) => emergency.has(sign)) ? "emergency" : signs.length > 0 ? "consult" : "none";

const belowKnee: ReadonlySet<Region> = new Set<Region>(["below_knee_left", "below_knee_right"]);
const nerveLike: ReadonlySet<Quality> = new Set<Quality>(["numb", "tingling", "weak"]);

export const isBelowKnee = (region: Region): boolean => belowKnee.has(region);
/** Qualities that pause training at any rating. */
export const isNerveLike = (quality: Quality): boolean => nerveLike.has(quality);
/** Qualities that end the session. */
export const isSharp = (quality: Quality): boolean => quality === "sharp" || quality === "electric";

const isPain = (entry: Pick<PainEntry, "nrs" | "soreness">): boolean => !entry.soreness && entry.nrs > 0;

/** Whether bothersome pain was noted on each of the days before `date` beyond the three that are still usual. */
const persists = (date: IsoDate, c: Circumstances): boolean => {
  const felt = new Set(c.history.painEntries.filter(isPain).map((entry) => entry.date));
  return Array.from({ length: evidence.persistingDays.value }, (_, day) => plusDays(date, -day - 1)).every((day) =>
    felt.has(day),
  );
};

/**
 * Whether the safety questions are asked after this entry: a rating of 6 or more, a place below the knee, a numb,
 * tingling, weak, sharp or electric quality, or pain on more than three days running.
 */
export const needsQuestions = (entry: PainEntryDraft, c: Circumstances): boolean =>
  !entry.soreness &&
  (entry.nrs >= evidence.strongNrs.value ||
    entry.regions.some(isBelowKnee) ||
    entry.qualities.some((quality) => isNerveLike(quality) || isSharp(quality)) ||
    (isPain(entry) && persists(entry.date, c)));
