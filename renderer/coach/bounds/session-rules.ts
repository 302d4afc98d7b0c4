import type { IsoDate } from "#contract/day.ts";
import type { Reading } from "#contract/decision.ts";
import type { Family } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import { familyDemand, familyOf } from "../chains/family.ts";
import { demandBelow } from "../chains/rungs.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { type Exposure, mostDemanding } from "../log/exposure.ts";
import { usualNrs } from "../log/morning.ts";
import { morningOf, painOf, ratingKey } from "../log/readings.ts";
import { isSharp } from "../log/screening.ts";
import { openEntries, restWithMoves } from "../log/rest.ts";
import { withdrawSteps } from "./withdraw-steps.ts";
import { rungUnder, swapTo } from "./changes.ts";
import { isBadMorning, isQuietMorning, morningRise } from "./comfort-rules.ts";
import { doneOf } from "./rating-rules.ts";
import { conclude, end, type Walk } from "./walk.ts";

/** What a bad morning is laid to: the session's most demanding exercise. */
export const hardestOf = (session: readonly Exposure[]): Exposure | undefined => {
  const hardest = mostDemanding(session.map(({ exercise }) => exercise));
  return session.find(({ exercise }) => exercise === hardest);
};

/** One rung below what an exposure did, told as a change. */
const oneRungLower = (exposure: Exposure, date: IsoDate, w: Walk) => {
  const done = doneOf(exposure);
  return swapTo(done, rungUnder(done, demandBelow(done, 1, w.exercises), date, w), 1);
};

const isSevere = ({ nrs, qualities, soreness }: PainEntry): boolean =>
  !soreness && (nrs >= evidence.severeNrs.value || qualities.some(isSharp));

/** R5: one extra rest day, and the session's most demanding family one rung lower until a quiet morning. */
const judgeBadMorning = (hardest: Exposure, morning: PainEntry, w: Walk): void => {
  const planned = openEntries(morning.date, w.c);
  const next = planned[0]?.date;
  // The next planned day makes room when it is the morning's day or the one after; else the morning's day itself rests.
  const day = next !== undefined && next <= plusDays(morning.date, 1) ? next : morning.date;
  const key = `R5:${hardest.session.id}:${morning.nrs}:${morning.settled === false ? "unsettled" : "settled"}`;
  const held = conclude(w, {
    key,
    rule: "R5",
    direction: "ease",
    date: morning.date,
    exerciseId: hardest.exercise.id,
    readings: morningOf(hardest, w.c),
    // At 7, or sharp, H3 brings its own rest.
    changes: [
      ...(isSevere(morning) ? [] : restWithMoves(day, day, planned)),
      ...oneRungLower(hardest, morning.date, w),
    ],
    recoveryCondition: "morning_as_usual",
  });
  if (held)
    w.lowered.push({
      key,
      rule: "R5",
      date: morning.date,
      family: familyOf(hardest.exercise),
      fromDate: morning.date,
      untilDate: null,
      endedOn: null,
    });
};

/** R6: a lighter week from the day after; a second one running suggests a clinician. */
const judgeStaying = (
  key: string,
  date: IsoDate,
  felt: Exposure,
  families: readonly Family[],
  readings: readonly Reading[],
  w: Walk,
): void => {
  const fromDate = plusDays(date, 1);
  const untilDate = plusDays(date, evidence.deloadDays.value);
  const running = w.lighterWeeks.some(
    (week) => week.untilDate < date && plusDays(week.fromDate, evidence.lighterWeeksRunning.value) >= fromDate,
  );
  const held = conclude(w, {
    key,
    rule: "R6",
    direction: "ease",
    date,
    exerciseId: felt.exercise.id,
    readings,
    changes: [
      { kind: "deload", fromDate, untilDate, setsFactor: evidence.deloadSets.value },
      ...oneRungLower(felt, date, w),
      ...(running ? [{ kind: "refer" as const }] : []),
    ],
    recoveryCondition: "flat_week",
  });
  if (untilDate < w.until) end(w, key, plusDays(untilDate, 1));
  if (!held) return;
  w.lighterWeeks.push({ key, fromDate, untilDate });
  // No steps in a lighter week.
  withdrawSteps([...w.exercises.values()], date, w);
  for (const family of families) w.lowered.push({ key, rule: "R6", date, family, fromDate, untilDate, endedOn: null });
};

/** R6, first half: a family that stays high. `felt`: what it was felt in, today's session last. */
export const judgeHighFamily = (family: Family, felt: readonly Exposure[], w: Walk): void => {
  const [last] = felt.toSorted((a, b) => (b.nrs ?? 0) - (a.nrs ?? 0));
  if (last === undefined) return;
  judgeStaying(`R6:${family}:${last.session.id}:${ratingKey(last)}`, last.date, last, [family], painOf(last), w);
};

/** The next morning of a session: R5, R6's second half, and the end of what waited for a quiet one. */
export const judgeMorning = (session: readonly Exposure[], morning: PainEntry, w: Walk): void => {
  const hardest = hardestOf(session);
  if (hardest === undefined) return;
  const usual = usualNrs(w.c, morning.date);
  if (isQuietMorning(morning, usual))
    w.lowered = w.lowered.filter(({ rule, key, date }) => {
      if (rule !== "R5" || date > hardest.date) return true;
      end(w, key, morning.date);
      return false;
    });
  if (isBadMorning(morning, usual)) judgeBadMorning(hardest, morning, w);
  w.highMornings = (morningRise(morning, usual) ?? 0) > 0 ? w.highMornings + 1 : 0;
  if (w.highMornings >= evidence.stayingExposures.value)
    judgeStaying(
      `R6:morning:${hardest.session.id}:${morning.nrs}`,
      morning.date,
      hardest,
      [familyOf(hardest.exercise)],
      morningOf(hardest, w.c),
      w,
    );
};

/** The demand of the hardest exercise of a family in a session. */
export const hardestInFamily = (list: readonly Exposure[]): Exposure | undefined =>
  list.reduce<Exposure | undefined>(
    (best, one) =>
      best === undefined ||
      familyDemand(one.exercise, one.prescription.limitDegrees) >
        familyDemand(best.exercise, best.prescription.limitDegrees)
        ? one
        : best,
    undefined,
  );
