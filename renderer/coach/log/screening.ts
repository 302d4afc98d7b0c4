import type { IsoDate, IsoInstant } from "#contract/day.ts";
import type { PainEntry, PainEntryDraft, Quality, Region } from "#contract/pain.ts";
import type { Session } from "#contract/session.ts";
import { ConsultSign, EmergencySign, type Sign } from "#contract/screening.ts";
import type { CoachInput } from "../coach-input.ts";
import { daysBetween, plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { entriesOf, saidSessions } from "./sessions.ts";
import { byText } from "../order.ts";
import { againstSoreness } from "./soreness.ts";

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
const isThigh = (region: Region): boolean => region.startsWith("thigh");
const isLeg = (region: Region): boolean => isThigh(region) || isBelowKnee(region);

/** Both legs named, at any rating. */
export const isBothLegs = (regions: readonly Region[]): boolean =>
  regions.some((region) => isLeg(region) && region.endsWith("_left")) &&
  regions.some((region) => isLeg(region) && region.endsWith("_right"));

/** Burning in a thigh; numbness pauses wherever it is. */
export const isBurningThigh = ({ regions, qualities }: Pick<PainEntry, "regions" | "qualities">): boolean =>
  qualities.includes("burning") && regions.some(isThigh);

/** Qualities that end the session. */
export const isSharp = (quality: Quality): boolean => quality === "sharp" || quality === "electric";

const isPain = (entry: Pick<PainEntry, "nrs" | "soreness">): boolean => !entry.soreness && entry.nrs > 0;

/**
 * The first day of the pain an entry belongs to: back through the entries before it until one of no pain, or until more
 * than three days went by without any.
 */
const painSince = (date: IsoDate, c: CoachInput): IsoDate => {
  const before = entriesOf(c)
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
const persists = (date: IsoDate, c: CoachInput): boolean => {
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

/** Whether 3 or more was felt on four of the five days up to one, in the morning and at rest too. */
const lasts = (date: IsoDate, c: CoachInput): boolean => {
  const from = plusDays(date, 1 - evidence.lastingWindow.value);
  const days = new Set([
    ...entriesOf(c)
      .filter(({ soreness, nrs }) => !soreness && nrs >= evidence.noticeableNrs.value)
      .map((entry) => entry.date),
    ...saidSessions(c)
      .filter(({ preNrs, exercises }) =>
        [preNrs, ...exercises.map(({ nrs }) => nrs)].some((nrs) => (nrs ?? 0) >= evidence.noticeableNrs.value),
      )
      .map(({ startedAt }) => startedAt.date),
  ]);
  return [...days].filter((day) => day >= from && day <= date).length >= evidence.lastingDays.value;
};

/**
 * Whether the safety questions are asked after this entry: a rating of 6 or more, a place below the knee or both legs, a
 * numb, tingling, weak, sharp or electric quality, burning in a thigh, or pain that lasts. Real soreness asks only by
 * numbness, tingling or weakness.
 */
export const needsQuestions = (entry: PainEntryDraft, c: CoachInput): boolean =>
  entry.qualities.some(isNerveLike) ||
  ((!entry.soreness || againstSoreness(entry) !== null) &&
    (entry.nrs >= evidence.strongNrs.value ||
      entry.regions.some(isBelowKnee) ||
      isBothLegs(entry.regions) ||
      isBurningThigh(entry) ||
      entry.qualities.some(isSharp) ||
      (entry.nrs > 0 && (persists(entry.date, c) || lasts(entry.date, c)))));

/** The strongest rating that was said in a session: before it, or during an exercise. */
const strongestIn = ({ preNrs, exercises }: Session): number =>
  Math.max(preNrs ?? 0, ...exercises.map(({ nrs }) => nrs ?? 0));

/**
 * Whether safety questions are open: an entry or a rating asked for them, or "something is new" was said, and nothing was
 * answered or stated since. They do not lapse.
 */
export const questionsDue = (c: CoachInput): boolean => {
  const { screenings, statements } = c.history;
  const isMistake = new Set(statements.flatMap(({ painEntryId }) => painEntryId ?? []));
  const answered = [
    ...screenings.map(({ answeredAt }) => answeredAt.instant),
    ...statements
      .filter(({ statement }) => statement !== "something_new" && statement !== "entered_by_mistake")
      .map(({ madeAt }) => madeAt.instant),
  ]
    .toSorted(byText)
    .at(-1);
  const isOpen = (saidAt: IsoInstant): boolean => answered === undefined || answered < saidAt;
  return (
    statements.some(({ statement, madeAt }) => statement === "something_new" && isOpen(madeAt.instant)) ||
    entriesOf(c).some(
      (entry) => isOpen(entry.savedAt.instant) && !isMistake.has(entry.id) && needsQuestions(entry, c),
    ) ||
    saidSessions(c).some(
      (session) => isOpen(session.startedAt.instant) && strongestIn(session) >= evidence.strongNrs.value,
    )
  );
};

/** Whether the safety questions were answered today, with none of the signs. */
export const hasAnsweredToday = ({ history, today }: CoachInput): boolean =>
  history.screenings.some(({ answeredAt, signs }) => answeredAt.date === today && signs.length === 0);
