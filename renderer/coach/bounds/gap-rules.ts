import type { IsoDate } from "#contract/day.ts";
import type { Family } from "#contract/exercise.ts";
import { familyDemand } from "../chains/family.ts";
import { demandBelow, entryDemand } from "../chains/rungs.ts";
import { daysBetween, plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { rungUnder, swapTo } from "./changes.ts";
import { isUncomfortable } from "./comfort-rules.ts";
import { doneOf } from "./rating-rules.ts";
import { hardestInFamily } from "./session-rules.ts";
import { conclude, end, familyState, type Walk } from "./walk.ts";

type Setback = { readonly rungs: number; readonly entry: boolean; readonly days: number };

/** How far back a gap of so many days sets a family; undefined for none. */
const setbackAfter = (days: number, usualInterval: number | null): Setback | undefined => {
  if (days <= evidence.gapOneRung.value) return undefined;
  if (usualInterval !== null && days <= evidence.gapInterval.value * usualInterval) return undefined;
  if (days >= evidence.gapEntry.value) return { rungs: 2, entry: true, days: evidence.gapEntry.value };
  if (days >= evidence.gapTwoRungs.value) return { rungs: 2, entry: false, days: evidence.gapTwoRungs.value };
  return { rungs: 1, entry: false, days: evidence.gapOneRung.value + 1 };
};

const median = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
};

/**
 * R12: a family without a done set for longer than 7 days and 1.5 × the person's usual interval, up to a day. One rung
 * lower, two from 14 days, the entry rung from 28; one comfortable session gives one rung back.
 */
export const judgeGap = (family: Family, date: IsoDate, w: Walk): void => {
  const state = familyState(w, family);
  const { lastDone, lastLevel } = state;
  if (lastDone === null || lastLevel === null || family === "control") return;
  const days = daysBetween(lastDone, date);
  const setback = setbackAfter(days, median(state.intervals));
  if (setback === undefined) return;
  const done = doneOf(lastLevel);
  const since = plusDays(lastDone, setback.days);
  const key = `R12:${family}:${lastDone}:${setback.days}`;
  const most = setback.entry
    ? Math.min(entryDemand, demandBelow(done, setback.rungs, w.exercises))
    : demandBelow(done, setback.rungs, w.exercises);
  const held = conclude(w, {
    key,
    rule: "R12",
    direction: "ease",
    date: since,
    exerciseId: lastLevel.exercise.id,
    readings: [{ kind: "gap", date, fromDate: lastDone, days, family }],
    changes: swapTo(done, rungUnder(done, most, date, w), 1),
    recoveryCondition: "clean_session_per_rung",
  });
  if (!held) return;
  if (setback.entry && family !== "leg_raise" && family !== "spinal_flexion") {
    // Nothing of these families asks for more than the entry rung: the rungs say it.
    replaceGap(family, key, since, setback.rungs, w);
    return;
  }
  if (!setback.entry) {
    replaceGap(family, key, since, setback.rungs, w);
    return;
  }
  state.caps.push({
    key,
    rule: "R12",
    date: since,
    exerciseId: lastLevel.exercise.id,
    reach: familyDemand(done.exercise, done.limitDegrees),
    risesAlone: true,
    most: Math.min(entryDemand, Math.max(most, 0)),
    halfSets: false,
  });
};

/** Of two gaps the larger one counts. */
const replaceGap = (family: Family, key: string, date: IsoDate, rungs: number, w: Walk): void => {
  const state = familyState(w, family);
  if (state.gap !== null && state.gap.rungs > rungs) {
    end(w, key, date);
    return;
  }
  if (state.gap !== null) end(w, state.gap.key, date);
  state.gap = { key, date, rungs };
};

/**
 * Remembers a session with done sets of a family, or of what stood in for it (`hardest` is undefined then), for the next
 * gap and the next return.
 */
export const noteTraining = (family: Family, date: IsoDate, hardest: Exposure | undefined, w: Walk): void => {
  const state = familyState(w, family);
  if (state.lastDone !== null && state.lastDone < date)
    state.intervals = [...state.intervals, daysBetween(state.lastDone, date)].slice(-evidence.usualIntervals.value);
  state.lastDone = date;
  state.lastLevel = hardest ?? state.lastLevel;
};

/** What a session says of the demand that was comfortable. */
export const noteComfort = (family: Family, list: readonly Exposure[], w: Walk): void => {
  const state = familyState(w, family);
  for (const exposure of list) {
    const done = doneOf(exposure);
    if (isUncomfortable(exposure))
      state.cleanDemand = Math.min(state.cleanDemand ?? Infinity, demandBelow(done, 1, w.exercises));
  }
  const rated = list.filter((exposure) => exposure.nrs !== null || exposure.answered);
  const hardest = rated.some(isUncomfortable) ? undefined : hardestInFamily(rated);
  if (hardest !== undefined) state.cleanDemand = familyDemand(hardest.exercise, hardest.prescription.limitDegrees);
};
