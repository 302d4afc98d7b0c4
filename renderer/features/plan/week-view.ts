import type { IsoDate } from "../../../electron/contract/day.ts";
import type { Decision } from "../../../electron/contract/decision.ts";
import type { Pattern } from "../../../electron/contract/exercise.ts";
import type { PainEntry } from "../../../electron/contract/pain.ts";
import type { PlanEntry } from "../../../electron/contract/plan.ts";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { Prescription, Routine } from "../../../electron/contract/routine.ts";
import type { Session } from "../../../electron/contract/session.ts";
import type { Circumstances } from "../../coach/circumstances.ts";
import { minutesNow, minutesOf } from "../../coach/minutes.ts";
import { type PlannedExercise, planNow, restDays, routineNow } from "../../coach/plan-now.ts";
import { daysOfWeek } from "./week.ts";

/** What lies on a day: a routine still to do (or left undone), or a session that was finished. */
export type DayCard =
  | {
      readonly kind: "planned";
      readonly entry: PlanEntry;
      readonly routine: Routine;
      readonly exercises: readonly PlannedExercise[];
      readonly minutes: number;
      readonly sets: number;
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
  readonly cards: readonly DayCard[];
};

export type WeekLog = {
  readonly sessions: readonly Session[];
  readonly painEntries: readonly PainEntry[];
  readonly running: Session | null;
};

const doneCard = (session: Session, log: WeekLog, c: Circumstances): DoneDayCard => {
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

/** The seven days from a Monday: the plan with standing moves and changes laid over it, and what was done of it. */
export const weekView = (monday: IsoDate, c: Circumstances, log: WeekLog): readonly Day[] => {
  const routines = new Map(c.routines.map((routine) => [routine.id, routine]));
  const done = new Set(log.sessions.map((session) => session.planEntryId));
  const plan = planNow(c);
  const rest = restDays(c);
  return daysOfWeek(monday).map((date) => {
    const when = date < c.today ? "past" : date === c.today ? "today" : "ahead";
    const planned = plan
      .filter((one) => one.date === date && !done.has(one.entry.id))
      .toSorted((a, b) => a.entry.position - b.entry.position)
      .flatMap(({ entry, movedBy }): readonly PlannedDayCard[] => {
        const routine = routines.get(entry.routineId);
        if (routine === undefined) return [];
        const exercises = routineNow(routine, c, date);
        const prescriptions = exercises.map((exercise) => exercise.now);
        const running = log.running?.planEntryId === entry.id;
        return [
          {
            kind: "planned",
            entry,
            routine,
            exercises,
            minutes: minutesNow(exercises, c.exercises),
            sets: prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0),
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
      cards: [...finished, ...planned],
    };
  });
};

export type WeekTotals = {
  readonly minutes: number;
  readonly hardSets: number;
  /** Most sets first. */
  readonly byPattern: readonly { readonly pattern: Pattern; readonly hardSets: number }[];
};

/** A set counts as hard with RIR 4 or less, or without RIR (as on the progress screen); planned sets count in full. */
const hardSetsOf = (card: DayCard): readonly { readonly prescription: Prescription; readonly hardSets: number }[] =>
  card.kind === "planned"
    ? card.exercises.map(({ now }) => ({ prescription: now, hardSets: now.sets }))
    : card.session.exercises.map(({ prescription, sets }) => ({
        prescription,
        hardSets: sets.filter((set) => set.rir === null || set.rir <= 4).length,
      }));

/** What the week asks for: what was done so far and what still lies ahead, without what was left undone. */
export const totalsOf = (days: readonly Day[], c: Circumstances): WeekTotals => {
  const patterns = new Map(c.exercises.map((exercise) => [exercise.id, exercise.pattern]));
  const cards = days.flatMap((day) => day.cards).filter((card) => card.kind === "done" || card.progress !== "missed");
  const sums = new Map<Pattern, number>();
  for (const { prescription, hardSets } of cards.flatMap(hardSetsOf)) {
    const pattern = patterns.get(prescription.exerciseId);
    if (pattern !== undefined && hardSets > 0) sums.set(pattern, (sums.get(pattern) ?? 0) + hardSets);
  }
  const byPattern = [...sums].map(([pattern, hardSets]) => ({ pattern, hardSets }));
  return {
    minutes: cards.reduce((sum, card) => sum + card.minutes, 0),
    hardSets: byPattern.reduce((sum, one) => sum + one.hardSets, 0),
    byPattern: byPattern.toSorted((a, b) => b.hardSets - a.hardSets || a.pattern.localeCompare(b.pattern)),
  };
};

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
