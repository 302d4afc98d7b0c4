import type { IsoDate } from "#contract/day.ts";
import type { Proposal } from "#contract/decision.ts";
import { Family } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import { byId } from "../catalogue.ts";
import { familyOf, toleranceDemand } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import { evidence } from "../evidence.ts";
import { type Exposure, exposures } from "../log/exposure.ts";
import { usualNrs } from "../log/morning.ts";
import { entriesOf } from "../log/sessions.ts";
import { byText } from "../order.ts";
import { judgeBackUp, takeAccepted, withdrawRungs } from "../steps/back-up.ts";
import { withdrawSteps } from "../bounds/withdraw-steps.ts";
import { judgeSteps, offerWaiting, takeSteps } from "../steps/steps-up.ts";
import { stops } from "../log/stops.ts";
import { learn } from "../tolerance/estimate.ts";
import type { Bound } from "../bounds/bound.ts";
import { isUncomfortable, morningRise } from "../bounds/comfort-rules.ts";
import { judgeExercise } from "../bounds/exercise-rules.ts";
import { judgeGap, noteComfort, noteTraining } from "../bounds/gap-rules.ts";
import { judgeRatings } from "../bounds/rating-rules.ts";
import { judgeResumption, type Resumption, resumptions } from "../bounds/resume-rules.ts";
import { hardestInFamily, hardestOf, judgeHighFamily, judgeMorning } from "../bounds/session-rules.ts";
import { type Answers, answersIn, end, familiesOf, familyState, type Walk } from "../bounds/walk.ts";

/** The exposures of one session by the family they belong to. */
const byFamily = (session: readonly Exposure[]) => Map.groupBy(session, ({ exercise }) => familyOf(exercise));

/** What a session teaches about the tolerance of every family: its own, and the slot's, in full, the others' by a share. */
const learnFrom = (session: readonly Exposure[], w: Walk): void => {
  const [first] = session;
  const morning = first?.morning ?? null;
  const bad =
    morning !== null &&
    morning.date <= w.until &&
    (morningRise(morning, usualNrs(w.c, morning.date)) ?? 0) >= evidence.morningRise.value;
  const trials = session
    .filter(({ exercise, nrs, answered }) => exercise.pattern !== "control" && (nrs !== null || answered))
    .map((exposure) => ({
      families: familiesOf(exposure, w),
      demand: toleranceDemand(exposure.exercise, exposure.prescription.limitDegrees),
      felt: (exposure.nrs ?? 0) >= evidence.noticeableNrs.value,
    }));
  const highest = Math.max(...trials.map(({ demand }) => demand));
  for (const { families, demand, felt } of trials)
    for (const each of Family.options)
      learn(
        familyState(w, each).learned,
        demand,
        felt || (bad && demand === highest),
        families.has(each) ? 1 : evidence.otherPatternWeight.value,
      );
};

/** Everything that one session and its morning say. */
const walkSession = (session: readonly Exposure[], w: Walk): void => {
  const [first] = session;
  if (first === undefined) return;
  const { date } = first;
  const morning = first.morning !== null && first.morning.date <= w.until ? first.morning : null;
  const trained = new Set(session.filter(({ done }) => done).flatMap((exposure) => [...familiesOf(exposure, w)]));
  for (const family of trained) judgeGap(family, date, w);
  for (const [family, list] of byFamily(session)) {
    const { staysHigh } = judgeRatings(family, list, w);
    if (staysHigh) judgeHighFamily(family, list, w);
    noteComfort(family, list, w);
  }
  for (const family of trained)
    noteTraining(
      family,
      date,
      hardestInFamily(session.filter((one) => one.done && familyOf(one.exercise) === family)),
      w,
    );
  const hardest = hardestOf(session);
  for (const exposure of session) judgeExercise(exposure, exposure === hardest, w);
  withdrawSteps(
    session.filter(isUncomfortable).map(({ exercise }) => exercise),
    date,
    w,
  );
  learnFrom(session, w);
  if (morning !== null) judgeMorning(session, morning, w);
  judgeBackUp(session, morning, w);
  judgeSteps(session, morning, w);
};

/** Pain noted without a session, or in the morning of no session: nothing waits for a step or a rung any more. */
const walkNoted = (entry: PainEntry, w: Walk): void => {
  withdrawSteps([...w.exercises.values()], entry.date, w);
  withdrawRungs(entry.date, w);
};

type Event =
  | { readonly at: string; readonly kind: "noted"; readonly entry: PainEntry }
  | { readonly at: string; readonly kind: "session"; readonly session: readonly Exposure[] }
  | { readonly at: string; readonly kind: "resumed"; readonly resumption: Resumption };

/** Walks through the log up to a day, with these answers to what is concluded on the way. */
export const walk = (c: CoachInput, until: IsoDate, answers: Answers): Walk => {
  const w: Walk = {
    c,
    until,
    exercises: byId(c.exercises),
    answers,
    families: new Map(),
    steps: new Map(),
    stepped: new Map(),
    exerciseBounds: [],
    lowered: [],
    lighterWeeks: [],
    joints: [],
    highMornings: 0,
    proposals: new Map(),
  };
  const halted = stops(c).filter(({ proposal }) => proposal.date <= until);
  for (const { proposal } of halted) w.proposals.set(proposal.key, proposal);
  const from = c.history.loadedFrom;
  const sessions = [...Map.groupBy(exposures(c), ({ session }) => session.id).values()].filter(
    ([first]) => first !== undefined && first.date <= until,
  );
  const events: readonly Event[] = [
    ...sessions.map((session): Event => ({ at: session[0]?.startedAt ?? "", kind: "session", session })),
    ...entriesOf(c)
      .filter(
        ({ moment, soreness, nrs, date }) =>
          moment === "any" && !soreness && nrs >= evidence.noticeableNrs.value && date >= from && date <= until,
      )
      .map((entry): Event => ({ at: entry.savedAt.instant, kind: "noted", entry })),
    ...resumptions(halted, w)
      .filter(({ by }) => by.madeAt.date <= until)
      .map((resumption): Event => ({ at: resumption.by.madeAt.instant, kind: "resumed", resumption })),
  ].toSorted((a, b) => byText(a.at, b.at));
  for (const event of events) {
    if (event.kind === "resumed") {
      judgeResumption(event.resumption, w);
      continue;
    }
    if (event.kind === "noted") {
      takeAccepted(event.at, event.entry.date, w);
      takeSteps(event.at, event.entry.date, w);
      walkNoted(event.entry, w);
      continue;
    }
    const [first] = event.session;
    if (first === undefined) continue;
    if (first.date < from) {
      // From before the loaded days only what a gap and a return need.
      for (const [family, list] of byFamily(event.session)) {
        const hardest = hardestInFamily(list.filter(({ done }) => done));
        if (hardest !== undefined) noteTraining(family, hardest.date, hardest, w);
        noteComfort(family, list, w);
      }
      continue;
    }
    offerWaiting(first.date, w);
    // A step that had waited is offered, and may be accepted, before this session.
    offerWaiting(first.date, w);
    takeAccepted(event.at, first.date, w);
    takeSteps(event.at, first.date, w);
    walkSession(event.session, w);
  }
  takeAccepted(null, until, w);
  takeSteps(null, until, w);
  const now = until < c.today ? until : c.today;
  for (const family of Family.options) if (w.families.has(family)) judgeGap(family, now, w);
  offerWaiting(now, w);
  takeSteps(null, now, w);
  for (const { suspension, caps } of w.families.values())
    if (suspension !== null && suspension.until <= now && caps.every(({ key }) => key !== suspension.key))
      end(w, suspension.key, suspension.until);
  return w;
};

const limitsOf = function* (w: Walk, date: IsoDate): Generator<Bound> {
  for (const [family, state] of w.families) {
    for (const { key, rule, date: since, most, halfSets } of state.caps) {
      yield { key, rule, date: since, limit: { kind: "demand", family, most } };
      if (halfSets)
        yield { key, rule, date: since, limit: { kind: "setsShare", family, share: evidence.halfSets.value } };
    }
    if (state.suspension !== null && state.suspension.until > date)
      yield {
        key: state.suspension.key,
        rule: "R4",
        date: state.suspension.date,
        limit: { kind: "suspended", family },
      };
    if (state.gap !== null)
      yield {
        key: state.gap.key,
        rule: "R12",
        date: state.gap.date,
        limit: { kind: "rungs", family, rungs: state.gap.rungs },
      };
  }
  for (const { key, rule, date: since, family, fromDate, untilDate } of w.lowered)
    if (fromDate <= date && (untilDate === null || date <= untilDate))
      yield { key, rule, date: since, limit: { kind: "rungs", family, rungs: 1 } };
  for (const { key, fromDate, untilDate } of w.lighterWeeks)
    if (fromDate <= date && date <= untilDate)
      yield {
        key,
        rule: "R6",
        date: fromDate,
        limit: { kind: "setsShare", family: null, share: evidence.deloadSets.value },
      };
  for (const { key, rule, date: since, flag, untilDate } of w.joints)
    if (date < untilDate) yield { key, rule, date: since, limit: { kind: "joint", flag } };
  for (const { key, rule, date: since, exerciseId, effect } of w.exerciseBounds) {
    const base = { key, rule, date: since };
    if (effect.kind === "technique") {
      if (effect.limitDegrees !== null)
        yield { ...base, limit: { kind: "range", exerciseId, limitDegrees: effect.limitDegrees } };
      if (effect.slow) yield { ...base, limit: { kind: "slow", exerciseId } };
    } else if (effect.kind === "cues") continue;
    else if (effect.kind === "target") yield { ...base, limit: { kind: "target", exerciseId, less: effect.less } };
    else yield { ...base, limit: { kind: "oneSetLess", exerciseId } };
  }
};

/** What a walk has concluded. */
export type Concluded = {
  readonly proposals: readonly Proposal[];
  /** The bounds in force on a day, from the walk's last day on. */
  readonly on: (date: IsoDate) => readonly Bound[];
  readonly walk: Walk;
};

export const concludeWith = (c: CoachInput, until: IsoDate, answers: Answers): Concluded => {
  const w = walk(c, until, answers);
  const byDay = new Map<IsoDate, readonly Bound[]>();
  return {
    walk: w,
    proposals: [...w.proposals.values()].toSorted((a, b) => byText(a.key, b.key)),
    on: (date) => {
      const known = byDay.get(date);
      if (known !== undefined) return known;
      const bounds = [...limitsOf(w, date)].toSorted((a, b) => byText(a.date, b.date) || byText(a.key, b.key));
      byDay.set(date, bounds);
      return bounds;
    },
  };
};

const conclusions = new WeakMap<CoachInput, Map<IsoDate, Concluded>>();

/** What the log says up to a day, with the answers that are stored. Worked out once for each log and day. */
export const concludedBy = (c: CoachInput, until: IsoDate): Concluded => {
  const day = until < c.today ? until : c.today;
  const known = conclusions.get(c) ?? new Map<IsoDate, Concluded>();
  conclusions.set(c, known);
  const before = known.get(day);
  if (before !== undefined) return before;
  const concluded = concludeWith(c, day, answersIn(c.history.decisions));
  known.set(day, concluded);
  return concluded;
};

/** The bounds in force on a day. */
export const boundsOn = (date: IsoDate, c: CoachInput): readonly Bound[] => concludedBy(c, date).on(date);
