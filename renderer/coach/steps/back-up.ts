import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId, Family } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import { isComfortable, isQuietMorning, isUncomfortable } from "../bounds/comfort-rules.ts";
import { exclusionOf, forbidden } from "../bounds/exclusions.ts";
import { type FamilyState, mostOf } from "../bounds/family-state.ts";
import { settingsOn } from "../log/settings.ts";
import { conclude, end, familiesOf, familyState, type Walk } from "../bounds/walk.ts";
import { chainOf, demandOfRung, type Rung } from "../chains/chain.ts";
import { familyDemand, familyOf, toleranceDemand } from "../chains/family.ts";
import { isWithin, prescriptionAt } from "../chains/rungs.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { usualNrs } from "../log/morning.ts";
import { cleanOf } from "../log/readings.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { chanceOfDiscomfort, estimate } from "../tolerance/estimate.ts";
import { sessionsBefore } from "../log/training.ts";

// Back up towards home, rung by rung. A cap rises by what the person accepts, a gap's by itself.

/** Where a slot stands under a cap, and the next rung towards what is written there. */
type Rungs = { readonly now: Rung; readonly next: Rung | undefined };

const rungsOf = (written: Exercise, family: Family, most: number, date: IsoDate, w: Walk): Rungs | undefined => {
  const settings = settingsOn(date, w.c);
  const symptoms = hasSymptoms(date, w.c);
  const chain = chainOf({ exercise: written, limitDegrees: null }, w.exercises).filter((rung, place) =>
    place === 0
      ? forbidden(rung.exercise, settings) === undefined
      : exclusionOf(rung.exercise, settings, symptoms) === undefined,
  );
  const at = chain.findIndex((rung) => familyOf(rung.exercise) !== family || isWithin(demandOfRung(rung), most));
  const now = chain[at];
  if (now === undefined) return undefined;
  return { now, next: chain.slice(0, at).findLast((rung) => familyOf(rung.exercise) === family) };
};

/** Whether an exposure asked for as much as the rung, or more; where the caps leave nothing of the family, all that stood in did. */
const asksAsMuch = (exposure: Exposure, { now }: Rungs, family: Family): boolean =>
  familyOf(now.exercise) !== family ||
  (familyOf(exposure.exercise) === family &&
    isWithin(demandOfRung(now), familyDemand(exposure.exercise, exposure.prescription.limitDegrees)));

type Candidate = { readonly written: Exercise; readonly rungs: Rungs; readonly exposure: Exposure };

/**
 * What of a session counts for a family's way back: what belongs to it or stood in for it, done at its rung or above.
 * Accepted steps lead beyond what is written, so the way also follows the chains of what the caps came from.
 */
const counted = (session: readonly Exposure[], family: Family, most: number, w: Walk): readonly Candidate[] => {
  const capped = familyState(w, family).caps.flatMap(({ exerciseId }) => exerciseId ?? []);
  const isOfFamily = (id: ExerciseId): boolean => {
    const exercise = w.exercises.get(id);
    return exercise !== undefined && familyOf(exercise) === family;
  };
  return session
    .filter((exposure) => exposure.done && isComfortable(exposure) && familiesOf(exposure, w).has(family))
    .flatMap((exposure) =>
      [...new Set([...exposure.written, ...capped])].filter(isOfFamily).flatMap((id): readonly Candidate[] => {
        const written = w.exercises.get(id);
        const rungs = written === undefined ? undefined : rungsOf(written, family, most, exposure.date, w);
        return written !== undefined && rungs !== undefined && asksAsMuch(exposure, rungs, family)
          ? [{ written, rungs, exposure }]
          : [];
      }),
    );
};

/**
 * What a raise to a rung allows: rungs as near as the accuracy of a demand are one, and at the written exercise itself it
 * allows whatever that was done with.
 */
const demandTo = ({ written, rungs: { next } }: Candidate, state: FamilyState, w: Walk): number => {
  if (next === undefined) return Infinity;
  const most = demandOfRung(next) * (1 + evidence.ratioAccuracy.value);
  const alike = chainOf({ exercise: written, limitDegrees: null }, w.exercises)
    .filter(({ exercise }) => familyOf(exercise) === familyOf(next.exercise))
    .map(demandOfRung)
    .filter((demand) => demand <= most);
  const reaches =
    next.exercise.id === written.id && next.setsFactor === 1
      ? state.caps.filter(({ exerciseId }) => exerciseId === written.id).map(({ reach }) => reach)
      : [];
  return Math.max(demandOfRung(next), ...alike, ...reaches);
};

/** Raises every cap of a family that is lower, and ends what has been reached. */
const raise = (state: FamilyState, to: number, date: IsoDate, alone: boolean, w: Walk): void => {
  state.caps = state.caps.filter((cap) => {
    if (alone && !cap.risesAlone) return true;
    if (!alone || cap.risesAlone) {
      cap.most = Math.max(cap.most, to);
      if (!alone) cap.halfSets = false;
    }
    if (!isWithin(cap.reach, cap.most)) return true;
    end(w, cap.key, date);
    return false;
  });
};

/** Applies an accepted offer. */
const take = (state: FamilyState, date: IsoDate, w: Walk): void => {
  if (state.offer === null) return;
  raise(state, state.offer.to, date, false, w);
  state.comfortable = [];
  state.offer = null;
};

/** Applies the offers that were accepted by a moment; null: by now. */
export const takeAccepted = (by: string | null, date: IsoDate, w: Walk): void => {
  for (const state of w.families.values()) {
    if (state.offer === null) continue;
    const answer = w.answers(state.offer.key);
    if (answer?.state === "accepted" && (answer.at === null || by === null || answer.at <= by)) take(state, date, w);
  }
};

/** A gap gives one rung back for each comfortable session. */
const closeGap = (family: Family, session: readonly Exposure[], date: IsoDate, w: Walk): void => {
  const state = familyState(w, family);
  const own = session.filter((exposure) => exposure.done && familiesOf(exposure, w).has(family));
  if (state.gap !== null && own.some(isComfortable) && state.gap.date <= date) {
    state.gap.rungs -= evidence.comfortableAfterGap.value;
    if (state.gap.rungs <= 0) {
      end(w, state.gap.key, date);
      state.gap = null;
    }
  }
  const entry = state.caps.filter(({ risesAlone }) => risesAlone);
  if (entry.length === 0) return;
  const most = mostOf(state);
  const risen = counted(session, family, most, w).map((candidate) => demandTo(candidate, state, w));
  if (risen.length > 0) raise(state, Math.min(...risen), date, true, w);
};

const withdraw = (state: FamilyState, date: IsoDate, w: Walk): void => {
  state.comfortable = [];
  if (state.offer === null) return;
  end(w, state.offer.key, date);
  state.offer = null;
};

/** Withdraws every rung back up that waits for an answer. */
export const withdrawRungs = (date: IsoDate, w: Walk): void => {
  for (const state of w.families.values()) withdraw(state, date, w);
};

/** The chance of discomfort at a rung, by what was learned of its family. */
const chanceAt = (rung: Rung, date: IsoDate, w: Walk): number =>
  chanceOfDiscomfort(
    estimate(familyState(w, familyOf(rung.exercise)).learned, {
      symptoms: hasSymptoms(date, w.c),
      sessions: sessionsBefore(date, w.c),
    }),
    toleranceDemand(rung.exercise, rung.limitDegrees),
  );

/** Offers the next rung, if it is likely enough to be comfortable. At most one a family and session. */
const offer = (family: Family, candidates: readonly Candidate[], date: IsoDate, w: Walk): void => {
  const state = familyState(w, family);
  const [best] = candidates
    .filter(({ rungs }) => rungs.next !== undefined)
    .toSorted((a, b) => demandTo(a, state, w) - demandTo(b, state, w));
  const next = best?.rungs.next;
  if (best === undefined || next === undefined || chanceAt(next, date, w) > evidence.discomfortChance.value) return;
  const to = demandTo(best, state, w);
  const earned = state.comfortable.slice(-evidence.comfortableSessions.value);
  const key = `BACK:${family}:${earned.map(({ session }) => session.id).join("+")}`;
  const answer = w.answers(key)?.state;
  conclude(w, {
    key,
    rule: "BACK",
    direction: "progress",
    date,
    exerciseId: best.exposure.exercise.id,
    readings: earned.map(cleanOf),
    changes: [
      { kind: "swap", fromExerciseId: best.rungs.now.exercise.id, to: prescriptionAt(next), setsFactor: 1 },
      { kind: "raise", family, toDemand: Math.min(to, 2) },
    ],
    recoveryCondition: "none_needed",
  });
  if (answer === "declined" || answer === "undone") state.comfortable = [];
  else state.offer = { key, to, exerciseId: next.exercise.id };
};

/** The way back up after a session and its morning, family by family. */
export const judgeBackUp = (session: readonly Exposure[], morning: PainEntry | null, w: Walk): void => {
  const [first] = session;
  if (first === undefined) return;
  const families = new Set(session.flatMap((exposure) => [...familiesOf(exposure, w)]));
  const quiet = morning !== null && isQuietMorning(morning, usualNrs(w.c, morning.date));
  const date = morning?.date ?? first.date;
  for (const family of families) {
    const state = familyState(w, family);
    const own = session.filter(({ exercise }) => familyOf(exercise) === family);
    if (own.some(isUncomfortable) || (morning !== null && !quiet)) {
      withdraw(state, date, w);
      continue;
    }
    if (!quiet) continue;
    const most = mostOf({ caps: state.caps.filter(({ risesAlone }) => !risesAlone) });
    const candidates = most === Infinity ? [] : counted(session, family, most, w);
    closeGap(family, session, date, w);
    if (candidates.length === 0 || (state.suspension !== null && state.suspension.until > first.date)) continue;
    state.comfortable.push(candidates[0]?.exposure ?? first);
    if (state.offer === null && state.comfortable.length >= evidence.comfortableSessions.value)
      offer(family, candidates, date, w);
  }
};
