import type { IsoDate, IsoInstant } from "../../electron/contract/day.ts";
import type { PainEntry, PainEntryDraft, Quality, Region } from "../../electron/contract/pain.ts";
import { ConsultSign, EmergencySign, type Sign } from "../../electron/contract/screening.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { byText } from "./order.ts";

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

/**
 * The first day of the pain an entry belongs to: back through the entries before it until one of no pain, or until more
 * than three days went by without any.
 */
const painSince = (date: IsoDate, c: Circumstances): IsoDate => {
  const before = c.history.painEntries
    .filter((entry) => !entry.soreness && entry.date < date)
    .toSorted((a, b) => byText(b.date, a.date));
  let since = date;
  for (const entry of before) {
    if (!isPain(entry) || daysBetween(entry.date, since) > evidence.persistingDays.value) break;
    since = entry.date;
  }
  return since;
};

/** Whether pain has lasted more than three days and the questions about it were not answered this week. */
const persists = (date: IsoDate, c: Circumstances): boolean => {
  const since = painSince(date, c);
  const asked = plusDays(date, -evidence.persistingAskedAgainDays.value);
  return (
    daysBetween(since, date) > evidence.persistingDays.value &&
    !c.history.screenings.some(
      ({ answeredAt }) =>
        answeredAt.date > asked && daysBetween(since, answeredAt.date) > evidence.persistingDays.value,
    )
  );
};

/**
 * Whether the safety questions are asked after this entry: a rating of 6 or more, a place below the knee, a numb,
 * tingling, weak, sharp or electric quality, or pain that has lasted more than three days. Soreness asks only by numbness,
 * tingling or weakness.
 */
export const needsQuestions = (entry: PainEntryDraft, c: Circumstances): boolean =>
  entry.qualities.some(isNerveLike) ||
  (!entry.soreness &&
    (entry.nrs >= evidence.strongNrs.value ||
      entry.regions.some(isBelowKnee) ||
      entry.qualities.some(isSharp) ||
      (isPain(entry) && persists(entry.date, c))));

/**
 * Whether safety questions that an entry or a rating of the last 14 days asked for are still open: nothing was answered,
 * and nothing stated, since it was said.
 */
export const questionsDue = (c: Circumstances): boolean => {
  const from = plusDays(c.today, -evidence.questionsOpenDays.value);
  const { painEntries, sessions, screenings, statements } = c.history;
  const answered = [
    ...screenings.map(({ answeredAt }) => answeredAt.instant),
    ...statements.map(({ madeAt }) => madeAt.instant),
  ]
    .toSorted(byText)
    .at(-1);
  const isOpen = (saidAt: IsoInstant): boolean => answered === undefined || answered < saidAt;
  return (
    painEntries.some((entry) => entry.date >= from && isOpen(entry.savedAt.instant) && needsQuestions(entry, c)) ||
    sessions.some(
      ({ startedAt, exercises }) =>
        startedAt.date >= from &&
        isOpen(startedAt.instant) &&
        exercises.some(({ nrs }) => nrs !== null && nrs >= evidence.strongNrs.value),
    )
  );
};
