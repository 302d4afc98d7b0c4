import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { PainEntry } from "#contract/pain.ts";
import type { DayNote, PlanEntry } from "#contract/plan.ts";
import type { Nrs } from "#contract/quantity.ts";
import type { Prescription, Routine } from "#contract/routine.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { hardWorkDone, hardWorkPlanned } from "#coach/plan/hard-work.ts";
import { minutesNow, minutesOf } from "#coach/plan/minutes.ts";
import { restDays } from "#coach/log/planned-days.ts";
import { type LeftOut, type PlannedExercise, slotsOn } from "#coach/plan/planned.ts";
import { planInMode } from "#coach/plan/sequence.ts";
import type { DayWork } from "#coach/week/week-measure.ts";
import { daysFrom } from "./week.ts";

/** What lies on a day: a routine still to do (or left undone), or a session that was finished. */
export type DayCard =
  | {
      readonly kind: "planned";
      readonly entry: PlanEntry;
      readonly routine: Routine;
      readonly exercises: readonly PlannedExercise[];
      readonly leftOut: readonly LeftOut[];
      readonly minutes: number;
      readonly sets: number;
      /** The day it slid on from, in sequence; null when it lies on its own day. */
      readonly waitsSince: IsoDate | null;
      readonly moved: { readonly fromDate: IsoDate; readonly because: Decision } | null;
      /** `missed`: its day has gone by without a session. */
      readonly progress: "ahead" | "running" | "missed";
    }
  | {
      readonly kind: "done";
      readonly session: Session;
      readonly felt: PainEntry | null;
      readonly minutes: number;
      readonly sets: number;
    };

export type PlannedDayCard = Extract<DayCard, { readonly kind: "planned" }>;
export type DoneDayCard = Extract<DayCard, { readonly kind: "done" }>;

export type Day = {
  readonly date: IsoDate;
  readonly when: "past" | "today" | "ahead";
  /** Highest rating of the day, soreness apart; null when nothing was logged. */
  readonly felt: Nrs | null;
  readonly rest: Decision | null;
  /** The person's own words on the day; empty when there are none. */
  readonly note: string;
  readonly cards: readonly DayCard[];
};

export type WeekLog = {
  readonly sessions: readonly Session[];
  readonly painEntries: readonly PainEntry[];
  readonly running: Session | null;
  readonly notes: readonly DayNote[];
};

const doneCard = (session: Session, log: WeekLog, c: CoachInput): DoneDayCard => {
  const trained = session.exercises.filter((exercise) => exercise.sets.length > 0);
  return {
    kind: "done",
    session,
    felt: log.painEntries.find((entry) => entry.sessionId === session.id && entry.moment === "session") ?? null,
    minutes: minutesOf(
      trained.map((exercise) => ({ ...exercise.prescription, sets: exercise.sets.length })),
      c.exercises,
    ),
    sets: trained.reduce((sum, exercise) => sum + exercise.sets.length, 0),
  };
};

const movedFrom = (entry: PlanEntry, because: Decision | null): PlannedDayCard["moved"] => {
  const move = because?.changes.find((change) => change.kind === "move" && change.planEntryId === entry.id);
  return because !== null && move?.kind === "move" ? { fromDate: move.fromDate, because } : null;
};

const feltOn = (date: IsoDate, log: WeekLog): Nrs | null =>
  log.painEntries
    .filter((entry) => entry.date === date && entry.moment !== "morning" && !entry.soreness)
    .map((entry) => entry.nrs)
    .reduce<Nrs | null>((peak, nrs) => (peak === null || nrs > peak ? nrs : peak), null);

/** Days from the first on: the plan as it goes, with standing changes laid over it, and what was done of it. */
export const daysView = (first: IsoDate, count: number, c: CoachInput, log: WeekLog): readonly Day[] => {
  const routines = new Map(c.routines.map((routine) => [routine.id, routine]));
  const done = new Set(log.sessions.map((session) => session.planEntryId));
  const plan = planInMode(c);
  const notes = new Map(log.notes.map(({ date, note }) => [date, note]));
  const rest = restDays(c);
  return daysFrom(first, count).map((date) => {
    const when = date < c.today ? "past" : date === c.today ? "today" : "ahead";
    const planned = plan
      .filter((one) => one.date === date && !done.has(one.entry.id))
      .toSorted(
        (a, b) => a.entry.position - b.entry.position || (a.waitsSince ?? date).localeCompare(b.waitsSince ?? date),
      )
      .flatMap(({ entry, movedBy, waitsSince }): readonly PlannedDayCard[] => {
        const routine = routines.get(entry.routineId);
        if (routine === undefined) return [];
        const { planned: exercises, leftOut } = slotsOn(routine, c, date);
        const prescriptions = exercises.map((exercise) => exercise.now);
        const running = log.running?.planEntryId === entry.id;
        return [
          {
            kind: "planned",
            entry,
            routine,
            exercises,
            leftOut,
            minutes: minutesNow(exercises, c.exercises),
            sets: prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0),
            waitsSince,
            moved: movedFrom(entry, movedBy),
            progress: running ? "running" : when === "past" ? "missed" : "ahead",
          },
        ];
      });
    const finished = log.sessions
      .filter((session) => session.startedAt.date === date)
      .toSorted((a, b) => a.startedAt.instant.localeCompare(b.startedAt.instant))
      .map((session) => doneCard(session, log, c));
    return {
      date,
      when,
      felt: feltOn(date, log),
      rest: rest.find((one) => one.date === date)?.because ?? null,
      note: notes.get(date) ?? "",
      cards: [...finished, ...planned],
    };
  });
};

const isAsked = (card: DayCard): boolean => card.kind === "done" || card.progress !== "missed";

const hardWorkOf = (card: DayCard): readonly Prescription[] =>
  card.kind === "planned" ? hardWorkPlanned(card.exercises) : hardWorkDone(card.session.exercises);

/** The hard work of a day: what was done and what still lies ahead, without what was left undone. */
export const workOn = ({ date, cards }: Day): DayWork => ({ date, work: cards.filter(isAsked).flatMap(hardWorkOf) });

/** Minutes of what was done and what still lies ahead. */
export const minutesOn = ({ cards }: Day): number => cards.filter(isAsked).reduce((sum, card) => sum + card.minutes, 0);

/** Standing decisions that alter what is shown, oldest first: changed exercises, moves and rest days. */
export const decisionsShown = (days: readonly Day[]): readonly Decision[] => {
  const shown = days.flatMap((day) => [
    ...(day.rest === null ? [] : [day.rest]),
    ...day.cards.flatMap((card) =>
      card.kind === "planned" && card.progress !== "missed"
        ? [
            ...(card.moved === null ? [] : [card.moved.because]),
            ...card.exercises.flatMap((exercise) => [...exercise.changedBy, ...exercise.waiting]),
          ]
        : [],
    ),
  ]);
  return [...new Map(shown.map((decision) => [decision.id, decision])).values()];
};
