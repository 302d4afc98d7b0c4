import type { Family } from "#contract/exercise.ts";
import { type Band, bandOf } from "../log/bands.ts";
import { familyDemand, familyOf } from "../chains/family.ts";
import { demandAfterBother, demandAfterPain, type Done } from "../chains/rungs.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { byText } from "../order.ts";
import { painOf, ratingKey } from "../log/readings.ts";
import { rungUnder, swapTo } from "./changes.ts";
import { techniqueEffect } from "./exercise-rules.ts";
import type { Cap } from "./family-state.ts";
import { conclude, end, familyState, type Walk } from "./walk.ts";

export const doneOf = ({ exercise, prescription }: Exposure): Done => ({
  exercise,
  limitDegrees: prescription.limitDegrees,
});

/** The row of a rating; R2 with neither range nor tempo left to change is R3. */
export const rowOf = (exposure: Exposure): Band | undefined => {
  const band = bandOf({ ...exposure, easeFrom: exposure.comfort.easeFrom });
  return band === "R2" && techniqueEffect(exposure) === undefined ? "R3" : band;
};

/** Pain of a joint alone keeps what loads it away; the family is not spoken of. */
const judgeJoint = (exposure: Exposure, rule: "R1" | "R3", w: Walk): void => {
  if (exposure.joint === null) return;
  const key = `${rule}:joint:${exposure.exercise.id}:${exposure.session.id}:${ratingKey(exposure)}`;
  const untilDate = plusDays(exposure.date, evidence.jointDays.value);
  const held = conclude(w, {
    key,
    rule,
    direction: "ease",
    date: exposure.date,
    exerciseId: exposure.exercise.id,
    readings: painOf(exposure),
    changes: [{ kind: "park", exerciseId: exposure.exercise.id, pattern: null, untilDate }],
    recoveryCondition: "retry_after_park",
  });
  if (untilDate <= w.until) end(w, key, untilDate);
  if (held) w.joints.push({ key, rule, date: exposure.date, flag: exposure.joint, untilDate });
};

/** Adds a cap; those that it outdoes in every respect, as far as they reach, end with it. */
const addCap = (family: Family, cap: Cap, w: Walk): void => {
  const state = familyState(w, family);
  state.caps = state.caps.filter((one) => {
    const isOutdone =
      one.risesAlone === cap.risesAlone &&
      cap.most <= one.most &&
      one.reach <= cap.reach &&
      (cap.halfSets || !one.halfSets) &&
      one.key !== state.suspension?.key;
    if (isOutdone) end(w, one.key, cap.date);
    return !isOutdone;
  });
  state.caps.push(cap);
};

/** R1 and R3: the family is capped below what hurt, whatever exercise of it comes next. */
const judgeExposure = (exposure: Exposure, rule: "R1" | "R3", w: Walk): void => {
  const done = doneOf(exposure);
  const halfSets = rule === "R1";
  const most = (halfSets ? demandAfterPain : demandAfterBother)(done, w.exercises);
  const key = `${rule}:${exposure.exercise.id}:${exposure.session.id}:${ratingKey(exposure)}`;
  const held = conclude(w, {
    key,
    rule,
    direction: "ease",
    date: exposure.date,
    exerciseId: exposure.exercise.id,
    readings: painOf(exposure),
    changes: swapTo(done, rungUnder(done, most, exposure.date, w), halfSets ? evidence.halfSets.value : 1),
    recoveryCondition: "rung_by_rung",
  });
  if (!held) return;
  addCap(
    familyOf(exposure.exercise),
    {
      key,
      rule,
      date: exposure.date,
      exerciseId: exposure.exercise.id,
      reach: familyDemand(done.exercise, done.limitDegrees),
      risesAlone: false,
      most,
      halfSets,
    },
    w,
  );
};

/** R4: matched in two of the last three sessions with the family. The bound of the rating stays beneath. */
const judgeRepeats = (family: Family, worst: Exposure, w: Walk): void => {
  const state = familyState(w, family);
  const recent = state.matched.slice(-evidence.repeatExposures.value);
  if (recent.at(-1) !== true || recent.filter(Boolean).length < evidence.repeatMatches.value) return;
  const done = doneOf(worst);
  const untilDate = plusDays(worst.date, evidence.suspendDays.value);
  const key = `R4:${family}:${worst.session.id}:${ratingKey(worst)}`;
  const held = conclude(w, {
    key,
    rule: "R4",
    direction: "ease",
    date: worst.date,
    exerciseId: worst.exercise.id,
    readings: painOf(worst),
    changes: [...swapTo(done, rungUnder(done, 0, worst.date, w), 1), { kind: "suspend", family, untilDate }],
    recoveryCondition: "retry_after_park",
  });
  if (!held) return;
  if (state.suspension !== null) end(w, state.suspension.key, worst.date);
  const until = state.suspension !== null && state.suspension.until > untilDate ? state.suspension.until : untilDate;
  state.suspension = { key, date: worst.date, until };
  state.caps.push({
    key,
    rule: "R4",
    date: worst.date,
    exerciseId: worst.exercise.id,
    reach: familyDemand(done.exercise, done.limitDegrees),
    risesAlone: false,
    // Once the days are over: one retry a rung below what hurt, or at the rating's own bound where that is lower.
    most: demandAfterBother(done, w.exercises),
    halfSets: false,
  });
};

/** R4, gone on: hurt during the days off or within as many after them. */
const prolongSuspension = (family: Family, felt: readonly Exposure[], w: Walk): void => {
  const state = familyState(w, family);
  const [worst] = felt.toSorted((a, b) => (b.nrs ?? 0) - (a.nrs ?? 0) || byText(a.exercise.id, b.exercise.id));
  if (worst === undefined || state.suspension === null) return;
  const { until } = state.suspension;
  if ((worst.nrs ?? 0) < evidence.noticeableNrs.value || worst.date >= plusDays(until, evidence.suspendDays.value))
    return;
  const untilDate = plusDays(worst.date, evidence.suspendAgainDays.value);
  const key = `R4:again:${family}:${worst.session.id}:${ratingKey(worst)}`;
  const held = conclude(w, {
    key,
    rule: "R4",
    direction: "ease",
    date: worst.date,
    exerciseId: worst.exercise.id,
    readings: painOf(worst),
    changes: [{ kind: "suspend", family, untilDate }, { kind: "refer" }],
    recoveryCondition: "retry_after_park",
  });
  if (!held) return;
  end(w, state.suspension.key, worst.date);
  state.suspension = { key, date: worst.date, until: untilDate > until ? untilDate : until };
};

/** R6, first half: so many sessions of a family in a row well above usual. Whether it fired. */
const staysHigh = (family: Family, felt: readonly Exposure[], w: Walk): boolean => {
  const state = familyState(w, family);
  const rated = felt.filter(({ nrs }) => nrs !== null);
  if (rated.length === 0) return false;
  const high = rated.some(({ nrs, usual }) => (nrs ?? 0) >= usual + evidence.stayingRise.value);
  state.high = high ? state.high + 1 : 0;
  return high && state.high >= evidence.stayingExposures.value;
};

/** What follows from the ratings of one session for one family. Whether R6 has to look at it. */
export const judgeRatings = (family: Family, felt: readonly Exposure[], w: Walk): { readonly staysHigh: boolean } => {
  const state = familyState(w, family);
  const about = felt.filter(({ joint }) => joint === null);
  const matched = about.flatMap((exposure) => {
    const row = rowOf(exposure);
    return row === undefined ? [] : [{ exposure, row }];
  });
  for (const exposure of felt) {
    const row = exposure.joint === null ? undefined : rowOf(exposure);
    if (row !== undefined) judgeJoint(exposure, row === "R1" ? "R1" : "R3", w);
  }
  prolongSuspension(family, about, w);
  for (const { exposure, row } of matched) if (row !== "R2") judgeExposure(exposure, row, w);
  if (about.some(({ nrs, answered }) => nrs !== null || answered)) state.matched.push(matched.length > 0);
  const [worst] = matched
    .map(({ exposure }) => exposure)
    .toSorted(
      (a, b) =>
        familyDemand(a.exercise, a.prescription.limitDegrees) - familyDemand(b.exercise, b.prescription.limitDegrees) ||
        byText(a.exercise.id, b.exercise.id),
    );
  if (worst !== undefined) judgeRepeats(family, worst, w);
  if (about.some(({ nrs }) => (nrs ?? 0) >= evidence.noticeableNrs.value)) state.feltOn = about[0]?.date ?? null;
  if (matched.length > 0) state.comfortable = [];
  return { staysHigh: staysHigh(family, about, w) };
};
