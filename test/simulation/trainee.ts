import type { IsoDate } from "#contract/day.ts";
import { Decision, type Proposal } from "#contract/decision.ts";
import type { Prescription, Routine } from "#contract/routine.ts";
import type { TechniquePoint } from "#contract/session.ts";
import { beforeSession } from "#coach/bounds/before-session.ts";
import { type CoachInput, decisionStart, historyStart } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { aMoment, aPainEntry, aSession, aSessionExercise } from "../builders.ts";
import { type Line, lines, person as profileOf, stated, ticked } from "../renderer/coach/diary.ts";
import { catalogue, routineOf, uuid } from "../renderer/coach/exercises.ts";

// What a person and the app do with each other: the log grows, the coach's own code decides, the decisions are kept as the
// store keeps them (`decision.sync`), bounds hold, and every step and rung is accepted the next time the app is open.

/** Somebody's log, and what was decided from it. */
export type Trainee = {
  readonly log: Parameters<Line>[0];
  readonly decisions: readonly Decision[];
  readonly routine: Routine;
};

const profile = profileOf();
const nothing: Parameters<Line>[0] = { sessions: [], painEntries: [], screenings: [], statements: [], entries: [] };

export const newTrainee = (homes: readonly Prescription[]): Trainee => ({
  log: nothing,
  decisions: [],
  routine: routineOf(homes, "2026-02-01T08:00"),
});

/** What the app would load on a day. */
export const coachInputOn = ({ log, decisions, routine }: Trainee, today: IsoDate): CoachInput => {
  const from = historyStart(today);
  const { entries, ...history } = log;
  return {
    today,
    exercises: catalogue,
    routines: [routine],
    entries,
    profile,
    history: {
      ...history,
      loadedFrom: from,
      sessions: history.sessions.filter((session) => session.startedAt.date >= from),
      painEntries: history.painEntries.filter((entry) => entry.date >= from),
      decisions,
      settings: [],
      unfinished: [],
    },
  };
};

const isOffer = ({ direction }: Proposal): boolean => direction === "progress";

/** Decides on a day, keeps the stored decisions equal to what is concluded, and accepts what is offered. */
const decidedOnce = (trainee: Trainee, c: CoachInput): Trainee => {
  const proposals = decide(c);
  const keys = new Set(proposals.map(({ key }) => key));
  const from = decisionStart(c.today);
  const kept = trainee.decisions.filter(({ key, date }) => date < from || keys.has(key));
  const known = new Set(trainee.decisions.map(({ key }) => key));
  const at = aMoment(`${c.today}T12:00`);
  const added = proposals
    .filter(({ key }) => !known.has(key))
    .map((proposal, place) =>
      Decision.parse({
        ...proposal,
        id: uuid(8, Number(at.date.replaceAll("-", "")) * 100 + place),
        state: isOffer(proposal) ? "accepted" : "proposed",
        decidedAt: at,
        answeredAt: isOffer(proposal) ? at : null,
      }),
    );
  return added.length === 0 && kept.length === trainee.decisions.length
    ? trainee
    : { ...trainee, decisions: [...kept, ...added] };
};

/** A trainee on a day, with what the app would load then. */
export type Opened = { readonly trainee: Trainee; readonly c: CoachInput };

/** Opens the app on a day: decides, and decides again with what was accepted. */
export const opened = (before: Trainee, today: IsoDate): Opened => {
  const c = coachInputOn(before, today);
  const trainee = decidedOnce(before, c);
  return trainee === before ? { trainee, c } : { trainee, c: coachInputOn(trainee, today) };
};

/** How long somebody waits until they say that things have settled. */
const settlingDays = 4;

/** The first day from this one on that the coach leaves open for training; pauses end when things have settled. */
export const nextOpenDay = (trainee: Trainee, today: IsoDate): Opened => {
  const now = opened(trainee, today);
  const state = trainingState(now.c);
  if (state.kind === "open") return now;
  if (state.kind === "resting") return nextOpenDay(now.trainee, plusDays(state.untilDate, 1));
  const settled = plusDays(today, settlingDays);
  // The questions first, with none of the signs, as the app asks before it takes "settled".
  const said = [ticked(settled), stated(settled, state.kind === "locked" ? "care_received" : "settled")];
  return nextOpenDay({ ...now.trainee, log: lines(...said)(now.trainee.log) }, plusDays(settled, 1));
};

/** What is trained on a day with this rating before the session. */
export const planOn = ({ trainee, c }: Opened, before: number): readonly PlannedExercise[] => {
  const said = beforeSession(before, c.today, c);
  return routineNow(trainee.routine, c, c.today, said.kind === "lower" || said.kind === "questions" ? said.bounds : []);
};

/** One exercise as it was done and felt. */
export type Trained = {
  readonly place: number;
  readonly own: Prescription;
  readonly now: Prescription;
  readonly nrs: number;
  readonly missed: readonly TechniquePoint[];
  readonly rir: number;
};

/** What was answered about a session as a whole; null where nothing was. */
export type Answered = {
  readonly before: number;
  readonly after: boolean;
  readonly morning: { readonly nrs: number; readonly settled: boolean } | null;
};

/** The log after one more session: taps from 3 on, then the peak with the exercises it was felt in. */
export const trained = (
  trainee: Trainee,
  date: IsoDate,
  all: readonly Trained[],
  { before, after, morning }: Answered,
): Trainee => {
  const { sessions, painEntries } = trainee.log;
  const place = sessions.length + 1;
  const startedAt = aMoment(`${date}T18:00`);
  const session = aSession({
    id: uuid(1, place),
    preNrs: before,
    startedAt,
    finishedAt: startedAt,
    exercises: all.map(({ place: slot, own, now, nrs, missed, rir }) =>
      aSessionExercise({
        id: uuid(2, place * 100 + slot),
        routineItemId: uuid(6, slot + 1),
        writtenExerciseId: own.exerciseId,
        prescription: now,
        missed,
        nrs: after && nrs >= 3 ? nrs : null,
        sets: Array.from({ length: now.sets }, (_, position) => ({
          position,
          reps: now.target.kind === "reps" ? now.target.reps : null,
          holdSeconds: now.target.kind === "hold" ? now.target.holdSeconds : null,
          rir,
          doneAt: startedAt.instant,
        })),
      }),
    ),
  });
  const peak = Math.max(0, ...all.map(({ nrs }) => nrs));
  const entry = (given: object): (typeof painEntries)[number] =>
    aPainEntry({ sessionId: session.id, regions: [], qualities: [], ...given });
  const said = after
    ? [
        entry({
          id: uuid(3, place),
          moment: "session",
          date,
          nrs: peak,
          exerciseIds:
            peak === 0 ? [] : [...new Set(all.filter(({ nrs }) => nrs === peak).map(({ now }) => now.exerciseId))],
          savedAt: aMoment(`${date}T19:00`),
        }),
      ]
    : [];
  const dayAfter = plusDays(date, 1);
  const inTheMorning =
    morning === null
      ? []
      : [
          entry({
            id: uuid(4, place),
            moment: "morning",
            date: dayAfter,
            ...morning,
            savedAt: aMoment(`${dayAfter}T07:30`),
          }),
        ];
  return {
    ...trainee,
    log: {
      ...trainee.log,
      sessions: [...sessions, session],
      painEntries: [...painEntries, ...said, ...inTheMorning],
    },
  };
};
