import type { IsoDate } from "#contract/day.ts";
import type { PainEntry, Quality, Region } from "#contract/pain.ts";
import type { Prescription } from "#contract/routine.ts";
import { Screening, type Sign, type Statement, StatementMade } from "#contract/screening.ts";
import type { Session, TechniquePoint } from "#contract/session.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { aDay, aMoment, aPainEntry, aPlanEntry, aProfile, aSession, aSessionExercise } from "../../builders.ts";
import { catalogue, prescribed, uuid } from "./exercises.ts";

// A small language for training diaries: did(monday(), raises()), felt(5).during("straight_raise_full"), morning(0).

const week =
  (day: number) =>
  (weeks = 0): IsoDate =>
    aDay(
      Temporal.PlainDate.from("2026-03-02")
        .add({ days: day + weeks * 7 })
        .toString(),
    );

export const monday = week(0);
export const tuesday = week(1);
export const wednesday = week(2);
export const thursday = week(3);
export const friday = week(4);
export const saturday = week(5);
export const sunday = week(6);

export type Done = {
  readonly exercise: string;
  readonly prescription?: object;
  /** Ticked sets; all of them, as prescribed, when left out. */
  readonly sets?: number;
  readonly reps?: number;
  readonly rir?: number | null;
  readonly missed?: readonly TechniquePoint[] | null;
  readonly nrs?: number;
  readonly item?: string;
  /** What the routine says in the slot; the exercise itself, when left out. */
  readonly written?: string;
};

type Written = Pick<CoachInput, "entries"> & {
  readonly sessions: readonly Session[];
  readonly painEntries: readonly PainEntry[];
  readonly screenings: readonly Screening[];
  readonly statements: readonly StatementMade[];
};

/** A line of a diary: what it adds to what is written so far. */
export type Line = (diary: Written) => Written;

const onLast =
  (line: (last: Session, diary: Written) => Written): Line =>
  (diary) => {
    const last = diary.sessions.at(-1);
    if (last === undefined) throw new Error("There is no session to speak of yet");
    return line(last, diary);
  };

/** Sets in full with two reps left and all technique points kept, unless the line says otherwise. */
const doneSets = (prescription: Prescription, { sets, reps, rir = 2 }: Done): object[] =>
  Array.from({ length: sets ?? prescription.sets }, (_, position) => ({
    position,
    reps: prescription.target.kind === "reps" ? (reps ?? prescription.target.reps) : null,
    holdSeconds: prescription.target.kind === "hold" ? (reps ?? prescription.target.holdSeconds) : null,
    rir,
    doneAt: aMoment().instant,
  }));

type Circumstance = { readonly before?: number | null; readonly at?: string; readonly entry?: string };

/** A finished session. */
export const did =
  (
    date: IsoDate,
    exercises: readonly (string | Done)[],
    { before = null, at = "18:00", entry }: Circumstance = {},
  ): Line =>
  (diary) => {
    const place = diary.sessions.length + 1;
    const startedAt = aMoment(`${date}T${at}`);
    const session = aSession({
      id: uuid(1, place),
      planEntryId: entry ?? null,
      preNrs: before,
      startedAt,
      finishedAt: startedAt,
      exercises: exercises.map((one, index) => {
        const done: Done = typeof one === "string" ? { exercise: one } : one;
        const prescription = prescribed(done.exercise, done.prescription);
        return aSessionExercise({
          id: uuid(2, place * 100 + index),
          routineItemId: done.item ?? null,
          writtenExerciseId: done.written ?? done.exercise,
          prescription,
          sets: doneSets(prescription, done),
          missed: done.missed === undefined ? [] : done.missed,
          nrs: done.nrs ?? null,
        });
      }),
    });
    return { ...diary, sessions: [...diary.sessions, session] };
  };

type Told = {
  readonly soreness?: boolean;
  readonly regions?: readonly Region[];
  readonly qualities?: readonly Quality[];
  readonly note?: string;
  readonly savedAt?: string;
};

const written = (diary: Written, entry: object): Written => ({
  ...diary,
  painEntries: [...diary.painEntries, aPainEntry({ id: uuid(3, diary.painEntries.length + 1), ...entry })],
});

const answer = (nrs: number, exercises: readonly string[], told: Told): Line =>
  onLast((last, diary) =>
    written(diary, {
      nrs,
      moment: "session",
      sessionId: last.id,
      date: last.startedAt.date,
      exerciseIds: exercises,
      regions: told.regions ?? (nrs === 0 ? [] : ["lower_back_middle"]),
      qualities: told.qualities ?? [],
      soreness: told.soreness ?? false,
      note: told.note ?? "",
      savedAt: aMoment(told.savedAt ?? `${last.startedAt.date}T19:00`),
    }),
  );

/** The answer right after the last session: `felt(5).during(raise)`, or `felt(5).somewhere()` without an exercise. */
export const felt = (
  nrs: number,
  told: Told = {},
): { during: (...exercises: string[]) => Line; somewhere: () => Line } => ({
  during: (...exercises) => answer(nrs, exercises, told),
  somewhere: () => answer(nrs, [], told),
});

export const noPain: Line = answer(0, [], {});

/** The next-morning answer to the last session; the day after, unless the line says otherwise. */
export const morning = (
  nrs: number,
  { settled = true, days = 1, soreness = false, qualities = [] as readonly Quality[] } = {},
): Line =>
  onLast((last, diary) => {
    const date = Temporal.PlainDate.from(last.startedAt.date).add({ days }).toString();
    return written(diary, {
      nrs,
      moment: "morning",
      sessionId: last.id,
      date,
      settled,
      soreness,
      regions: [],
      qualities,
      savedAt: aMoment(`${date}T07:30`),
    });
  });

/** A clean session: no pain, and a quiet morning after. */
export const clean = (date: IsoDate, exercises: readonly (string | Done)[], circumstance: Circumstance = {}): Line =>
  lines(did(date, exercises, circumstance), noPain, morning(0));

/** An entry without a session. */
export const noted =
  (date: IsoDate, nrs: number, told: Told = {}): Line =>
  (diary) =>
    written(diary, {
      nrs,
      date,
      regions: [],
      qualities: [],
      ...told,
      savedAt: aMoment(told.savedAt ?? `${date}T20:00`),
    });

/** The safety questions, with what was ticked. */
export const ticked =
  (date: IsoDate, ...signs: readonly Sign[]): Line =>
  (diary) => ({
    ...diary,
    screenings: [
      ...diary.screenings,
      Screening.parse({
        id: uuid(4, diary.screenings.length + 1),
        occasion: "before_session",
        signs,
        answeredAt: aMoment(`${date}T17:00`),
      }),
    ],
  });

export const stated =
  (date: IsoDate, statement: Statement): Line =>
  (diary) => ({
    ...diary,
    statements: [...diary.statements, StatementMade.parse({ statement, madeAt: aMoment(`${date}T21:00`) })],
  });

/** Days with a routine on them. */
export const planned =
  (...dates: readonly IsoDate[]): Line =>
  (diary) => ({
    ...diary,
    entries: [
      ...diary.entries,
      ...dates.map((date, index) => aPlanEntry({ id: uuid(5, diary.entries.length + index + 1), date })),
    ],
  });

export const lines =
  (...all: readonly Line[]): Line =>
  (start) =>
    all.reduce((before, line) => line(before), start);

const everything = [
  "mat",
  "wall",
  "chair",
  "slide_cloth",
  "incline_bench",
  "captains_chair",
  "dip_bars",
  "pull_up_bar",
  "exercise_ball",
  "ab_wheel",
  "sliders",
  "band",
  "cable",
  "dumbbell",
  "bag",
];

/** A person with all equipment, or with what is given. */
export const person = (given: object = {}): CoachInput["profile"] => aProfile({ equipment: everything, ...given });

type Given = Partial<Pick<CoachInput, "exercises" | "routines" | "profile">>;

/** What the coach sees on a day. */
export const diary = (today: IsoDate, all: readonly Line[], given: Given = {}): CoachInput => {
  const { entries, ...history } = lines(...all)({
    sessions: [],
    painEntries: [],
    screenings: [],
    statements: [],
    entries: [],
  });
  return {
    today,
    exercises: catalogue,
    routines: [],
    profile: aProfile(),
    ...given,
    entries,
    history: { ...history, unfinished: [], decisions: [], settings: [], loadedFrom: aDay("2025-01-01") },
  };
};
