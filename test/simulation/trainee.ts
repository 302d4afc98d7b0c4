import type { IsoDate } from "../../electron/contract/day.ts";
import { Decision } from "../../electron/contract/decision.ts";
import type { Prescription, Routine } from "../../electron/contract/routine.ts";
import { type Circumstances, decisionStart, historyStart } from "../../renderer/coach/circumstances.ts";
import { plusDays } from "../../renderer/coach/days.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { trainingState } from "../../renderer/coach/plan/training-state.ts";
import { aMoment, aProfile } from "../builders.ts";
import { did, felt, type Line, lines, morning, stated } from "../coach/diary.ts";
import { catalogue, routineOf, uuid } from "../coach/exercises.ts";
import type { Felt } from "./person.ts";

// What a person and the app do with each other: the log grows, the coach's own code decides, the decisions are kept as the
// store keeps them (`decision.sync`), easings apply, and every progression is accepted.

/** Somebody's log, and what was decided from it. */
export type Trainee = {
  readonly log: Parameters<Line>[0];
  readonly decisions: readonly Decision[];
  readonly routine: Routine;
};

const profile = aProfile();
const nothing: Parameters<Line>[0] = { sessions: [], painEntries: [], screenings: [], statements: [], entries: [] };

export const newTrainee = (prescription: Prescription): Trainee => ({
  log: nothing,
  decisions: [],
  routine: routineOf([prescription]),
});

/** What the app would load on a day. */
export const circumstancesOn = ({ log, decisions, routine }: Trainee, today: IsoDate): Circumstances => {
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
      sessions: history.sessions.filter((session) => session.startedAt.date >= from),
      painEntries: history.painEntries.filter((entry) => entry.date >= from),
      decisions: decisions.filter(({ state }) => state !== "superseded"),
    },
  };
};

/** Decides on a day and keeps the stored decisions equal to what is concluded. */
export const decided = (trainee: Trainee, today: IsoDate): Trainee => {
  const proposals = decide(circumstancesOn(trainee, today));
  const keys = new Set(proposals.map(({ key }) => key));
  const from = decisionStart(today);
  const kept = trainee.decisions.filter(({ key, date }) => date < from || keys.has(key));
  const known = new Set(kept.map(({ key }) => key));
  const at = aMoment(`${today}T12:00`);
  const added = proposals
    .filter(({ key }) => !known.has(key))
    .map((proposal, place) =>
      Decision.parse({
        ...proposal,
        id: uuid(8, trainee.decisions.length + place + 1),
        state: proposal.direction === "progress" ? "accepted" : "proposed",
        decidedAt: at,
        answeredAt: proposal.direction === "progress" ? at : null,
      }),
    );
  return { ...trainee, decisions: [...kept, ...added] };
};

/** How long somebody waits until they say that things have settled. */
const settlingDays = 4;

/** The first day from this one on that the coach leaves open for training; pauses end when things have settled. */
export const nextOpenDay = (trainee: Trainee, today: IsoDate): readonly [Trainee, IsoDate] => {
  const now = decided(trainee, today);
  const state = trainingState(circumstancesOn(now, today));
  if (state.kind === "open") return [now, today];
  if (state.kind === "resting") return nextOpenDay(now, plusDays(state.untilDate, 1));
  const settled = plusDays(today, settlingDays);
  const said = stated(settled, state.kind === "locked" ? "care_received" : "settled");
  return nextOpenDay({ ...now, log: lines(said)(now.log) }, plusDays(settled, 1));
};

/** What the routine's place holds on a day. */
export const prescriptionOn = (trainee: Trainee, today: IsoDate): Prescription => {
  const [place] = routineNow(trainee.routine, circumstancesOn(trainee, today), today);
  if (place === undefined) throw new Error("The routine is empty");
  return place.now;
};

/** The log after one more session, with what was answered. */
export const trained = (trainee: Trainee, today: IsoDate, prescription: Prescription, told: Felt): Trainee => {
  const { exerciseId } = prescription;
  const done = { exercise: exerciseId, prescription, item: uuid(6, 1), rir: told.rir, missed: told.missed };
  const all: readonly Line[] = [
    did(today, [done], { before: 0 }),
    ...(told.answers ? [felt(told.nrs).during(exerciseId)] : []),
    ...(told.answersInTheMorning ? [morning(told.morningNrs, { settled: told.settled })] : []),
  ];
  return { ...trainee, log: lines(...all)(trainee.log) };
};
