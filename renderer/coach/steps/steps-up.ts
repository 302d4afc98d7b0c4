import type { IsoDate } from "#contract/day.ts";
import type { Change } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import type { Prescription } from "#contract/routine.ts";
import { isUncomfortable, morningRise } from "../bounds/comfort-rules.ts";
import { settingsOn } from "../log/settings.ts";
import { conclude, end, familyState, type Walk } from "../bounds/walk.ts";
import { familyDemand, familyOf, toleranceDemand } from "../chains/family.ts";
import { isWithin } from "../chains/rungs.ts";
import { cleanNeeded, extended, shortfalls } from "./clean.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import type { Exposure } from "../log/exposure.ts";
import { entriesOf } from "../log/sessions.ts";
import { isTighter, limitInForce } from "../biomechanics/mechanics.ts";
import { usualNrs } from "../log/morning.ts";
import { cleanOf } from "../log/readings.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { chanceOfDiscomfort, estimate } from "../tolerance/estimate.ts";
import { sessionsBefore } from "../log/training.ts";
import { nextStep, steppedTo } from "./next-step.ts";
import { newSteps, type StepState, type Wait } from "../bounds/step-state.ts";

// Steps up, beyond home (R11). Exercises share no budget, so that pain in one never lets another rise sooner; an exercise
// counts only what asked for as much as its last step, so that a step put off never comes back twice.

const stepsOf = ({ steps }: Walk, id: ExerciseId): StepState => {
  const known = steps.get(id);
  if (known !== undefined) return known;
  const begun = newSteps();
  steps.set(id, begun);
  return begun;
};

const amount = ({ target }: Prescription): number => (target.kind === "hold" ? target.holdSeconds : target.reps);

/** Whether an exposure asked for as much as a step has reached, or more. */
const asksAsMuch = ({ exercise, prescription }: Exposure, reached: Prescription | null): boolean => {
  if (reached === null) return true;
  const [limit, before] = [
    limitInForce(exercise, prescription.limitDegrees),
    limitInForce(exercise, reached.limitDegrees),
  ];
  const wide =
    exercise.range === null || limit === null || before === null || !isTighter(exercise.range, limit, before);
  return amount(prescription) >= amount(reached) && wide;
};

/** Whether an exposure was its slot's home, or beyond it, and not a stand-in for something harder. */
const isAtHome = ({ exercise, prescription, written }: Exposure, w: Walk): boolean =>
  written.some((id) => {
    const home = w.exercises.get(id);
    return (
      id === exercise.id ||
      (home !== undefined &&
        familyOf(home) === familyOf(exercise) &&
        isWithin(familyDemand(home, null), familyDemand(exercise, prescription.limitDegrees)))
    );
  });

const isDemanding = ({ demand }: Exercise): boolean => demand.index >= evidence.demandingIndex.value;

/** Where a step leads. */
const reachedBy = (exposure: Exposure, change: Change, w: Walk) => {
  const prescription = steppedTo(exposure.prescription, change);
  const exercise = w.exercises.get(prescription.exerciseId) ?? exposure.exercise;
  return { exercise, prescription };
};

/** The last day on which pain without a session, or elsewhere, was noted by a day. */
const notedOn = (date: IsoDate, w: Walk): IsoDate | undefined =>
  entriesOf(w.c).findLast(
    (entry) =>
      entry.moment === "any" && !entry.soreness && entry.nrs >= evidence.noticeableNrs.value && entry.date <= date,
  )?.date;

/** What keeps an earned step back on a day; undefined when it is offered. */
const waitFor = (
  exposure: Exposure,
  change: Change | undefined,
  state: StepState,
  date: IsoDate,
  w: Walk,
): Wait | undefined => {
  if (change === undefined) return { kind: "top" };
  const { exercise } = exposure;
  const family = familyOf(exercise);
  const { suspension, gap, feltOn, learned, ...rest } = familyState(w, family);
  const to = reachedBy(exposure, change, w);
  const demand = familyDemand(to.exercise, to.prescription.limitDegrees);
  const bounded =
    gap !== null ||
    (suspension !== null && suspension.until > date) ||
    (familyOf(to.exercise) === family && !isWithin(demand, Math.min(Infinity, ...rest.caps.map(({ most }) => most)))) ||
    w.lowered.some((one) => one.family === family && (one.untilDate === null || one.untilDate >= date)) ||
    w.lighterWeeks.some(({ untilDate }) => untilDate >= date);
  if (bounded) return { kind: "bounded" };
  const days = isDemanding(exercise) ? evidence.demandingStepDays.value : evidence.stepDays.value;
  const spaced = state.lastStep === null ? date : plusDays(state.lastStep, days);
  if (spaced > date) return { kind: "spacing", untilDate: spaced };
  const calm = feltOn === null ? date : plusDays(feltOn, evidence.calmDays.value);
  if (calm > date) return { kind: "calm", untilDate: calm };
  const noted = notedOn(date, w);
  const quiet = noted === undefined ? date : plusDays(noted, evidence.elsewhereDays.value);
  if (quiet > date) return { kind: "elsewhere", untilDate: quiet };
  const symptoms = hasSymptoms(date, w.c);
  if (symptoms && (to.exercise.pattern === "hip_flexor_hang" || to.exercise.advanced)) return { kind: "symptoms" };
  const chance = chanceOfDiscomfort(
    estimate(familyOf(to.exercise) === family ? learned : familyState(w, familyOf(to.exercise)).learned, {
      symptoms,
      sessions: sessionsBefore(date, w.c),
    }),
    toleranceDemand(to.exercise, to.prescription.limitDegrees),
  );
  return chance > evidence.discomfortChance.value ? { kind: "tolerance" } : undefined;
};

/** Offers the step that a full run has earned, unless something makes it wait. */
const offer = (exercise: Exercise, date: IsoDate, w: Walk): void => {
  const state = stepsOf(w, exercise.id);
  const last = state.run.at(-1);
  if (last === undefined || state.offer !== null || state.run.length < cleanNeeded(last)) return;
  const change = nextStep(last, settingsOn(date, w.c), w.exercises);
  const wait = waitFor(last, change, state, date, w);
  state.wait = wait ?? null;
  if (change === undefined || wait !== undefined) return;
  const counted = state.run.slice(-cleanNeeded(last));
  const key = `R11:${exercise.id}:${counted.map(({ session }) => session.id).join("+")}`;
  conclude(w, {
    key,
    rule: "R11",
    direction: "progress",
    date,
    exerciseId: exercise.id,
    readings: counted.map(cleanOf),
    changes: [change],
    recoveryCondition: "none_needed",
  });
  const answer = w.answers(key)?.state;
  if (answer === "declined" || answer === "undone") state.run = [];
  else state.offer = { key, change };
};

const withdraw = (state: StepState, date: IsoDate, w: Walk): void => {
  state.run = [];
  if (state.offer === null) return;
  end(w, state.offer.key, date);
  state.offer = null;
};

/** The steps up after a session and its morning. */
export const judgeSteps = (session: readonly Exposure[], morning: PainEntry | null, w: Walk): void => {
  const quiet =
    morning === null || (morningRise(morning, usualNrs(w.c, morning.date)) ?? 0) < evidence.morningNoticeableRise.value;
  for (const exposure of session) {
    const { exercise } = exposure;
    const date = morning?.date ?? exposure.date;
    const state = stepsOf(w, exercise.id);
    if (isUncomfortable(exposure) || !quiet || (exposure.nrs ?? 0) >= evidence.noticeableNrs.value) {
      withdraw(state, date, w);
      state.missing = ["pain"];
      continue;
    }
    if (!exposure.done || !asksAsMuch(exposure, state.reached)) continue;
    if (!isAtHome(exposure, w)) {
      // A stand-in has no step of its own: first back up to what is written.
      state.run = [];
      state.wait = { kind: "bounded" };
      state.missing = [];
      continue;
    }
    state.missing = shortfalls(exposure, w.c);
    state.run = extended(state.run, exposure, w.c);
    offer(exercise, date, w);
  }
};

/** Applies the steps that were accepted by a moment; null: by now. */
export const takeSteps = (by: string | null, date: IsoDate, w: Walk): void => {
  for (const state of w.steps.values()) {
    if (state.offer === null) continue;
    const answer = w.answers(state.offer.key);
    const last = state.run.at(-1);
    if (answer?.state !== "accepted" || last === undefined) continue;
    if (answer.at !== null && by !== null && answer.at > by) continue;
    const to = reachedBy(last, state.offer.change, w);
    const reached = to.exercise.id === last.exercise.id ? state : stepsOf(w, to.exercise.id);
    reached.reached = to.prescription;
    if (to.exercise.id !== last.exercise.id) w.stepped.set(last.exercise.id, to.exercise.id);
    reached.lastStep = date;
    state.lastStep = date;
    state.run = [];
    state.offer = null;
  }
};

/**
 * Offers what had only to wait for a day, by a day. It is offered on the day the wait ended, so that it stays the same offer
 * however the log goes on.
 */
export const offerWaiting = (by: IsoDate, w: Walk): void => {
  for (const [id, state] of w.steps) {
    const exercise = w.exercises.get(id);
    if (exercise !== undefined && state.wait !== null && "untilDate" in state.wait && state.wait.untilDate <= by)
      offer(exercise, state.wait.untilDate, w);
  }
};
