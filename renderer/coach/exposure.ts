import type { IsoDate, IsoInstant } from "../../electron/contract/day.ts";
import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { PainEntry } from "../../electron/contract/pain.ts";
import type { Nrs } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { Session, SessionExercise, TechniquePoint } from "../../electron/contract/session.ts";
import type { Circumstances } from "./circumstances.ts";
import { comfortOf } from "./comfort.ts";
import { limitInForce } from "./mechanics.ts";
import { byText } from "./order.ts";
import { remembered } from "./remembered.ts";
import { isSharp } from "./screening.ts";

/** One exercise in one finished session with at least one ticked set, and everything said about it since. */
export type Exposure = {
  readonly session: Session;
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly date: IsoDate;
  readonly startedAt: IsoInstant;
  /** Peak rating, null while nobody said. Soreness never counts. */
  readonly nrs: Nrs | null;
  /** The entry the rating comes from; null when it was tapped during the session. */
  readonly painEntry: PainEntry | null;
  /** How much the peak rating rose above the one just before the session (`riseOf`). */
  readonly above: number | null;
  /** From which rating on this person's exercises are eased (`comfortOf`). */
  readonly easeFrom: number;
  /** Whether the answer after the session calls it sharp or electric. */
  readonly sharp: boolean;
  /** null while the technique list is unanswered. */
  readonly missed: readonly TechniquePoint[] | null;
  /** The flat-back angle as known by then (`flatBackAfter`), in degrees above the floor; null while it is not. */
  readonly flatBackDegrees: number | null;
  /** Fewest reps in reserve of its sets; null when one was left open. */
  readonly repsInReserve: number | null;
  /** Every prescribed set was done with every prescribed rep or second. */
  readonly asPrescribed: boolean;
  /** Whether the question after the session was answered. */
  readonly answered: boolean;
  readonly morning: PainEntry | null;
};

/**
 * How much a rating rose above the one just before the session, in NRS points; null when that was not asked, or was 0:
 * from nothing the rise is the rating itself, and the bands of the rating already speak of it.
 */
export const riseOf = (nrs: Nrs, preNrs: Nrs | null): number | null =>
  preNrs === null || preNrs === 0 ? null : nrs - preNrs;

const byStart = (a: Session, b: Session): number =>
  byText(a.startedAt.instant, b.startedAt.instant) || byText(a.id, b.id);

const finishedOf = remembered((sessions: readonly Session[]) =>
  sessions.filter((session) => session.finishedAt !== null).toSorted(byStart),
);

/** Finished sessions, oldest first. */
export const finishedSessions = (c: Circumstances): readonly Session[] => finishedOf(c.history.sessions);

const answersOf = remembered((entries: readonly PainEntry[]) =>
  Map.groupBy(entries, ({ sessionId, moment }) => `${sessionId} ${moment}`),
);

/** The entries that answer for a session at one moment; soreness counts as an answer, not as pain. */
export const answersTo = (session: Session, moment: "session" | "morning", c: Circumstances): readonly PainEntry[] =>
  answersOf(c.history.painEntries).get(`${session.id} ${moment}`) ?? [];

/** The exercise of a session with the highest demand index; ties go to the smaller id, so that order does not matter. */
export const mostDemanding = (exercises: readonly Exercise[]): Exercise | undefined =>
  exercises.toSorted((a, b) => b.demand.index - a.demand.index || byText(a.id, b.id))[0];

const setMeets = (entry: SessionExercise): boolean => {
  const { target, sets } = entry.prescription;
  const met = entry.sets.filter((set) =>
    target.kind === "reps" ? (set.reps ?? 0) >= target.reps : (set.holdSeconds ?? 0) >= target.holdSeconds,
  );
  return met.length >= sets;
};

const fewestInReserve = (entries: readonly SessionExercise[]): number | null => {
  const given = entries.flatMap((entry) => entry.sets.map((set) => set.rir));
  const known = given.filter((rir) => rir !== null);
  return known.length < given.length || known.length === 0 ? null : Math.min(...known);
};

const missedOf = (entries: readonly SessionExercise[]): readonly TechniquePoint[] | null =>
  entries.some((entry) => entry.missed === null) ? null : [...new Set(entries.flatMap((entry) => entry.missed ?? []))];

const strongest = (
  ratings: readonly { readonly nrs: Nrs; readonly entry: PainEntry | null }[],
): { readonly nrs: Nrs; readonly entry: PainEntry | null } | undefined =>
  // At the same rating the written entry is the better source.
  ratings.toSorted((a, b) => b.nrs - a.nrs || Number(b.entry !== null) - Number(a.entry !== null))[0];

const exposuresOf = (
  session: Session,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  c: Circumstances,
): readonly Exposure[] => {
  const done = session.exercises.filter((entry) => entry.sets.length > 0);
  const byExercise = Map.groupBy(done, (entry) => entry.prescription.exerciseId);
  const known = [...byExercise.keys()].flatMap((id) => exercises.get(id) ?? []);
  const hardest = mostDemanding(known);
  const { easeFrom } = comfortOf(c);
  const answers = answersTo(session, "session", c);
  const felt = answers.filter((entry) => !entry.soreness);
  return [...byExercise].flatMap(([id, entries]) => {
    const exercise = exercises.get(id);
    const first = entries[0];
    if (exercise === undefined || first === undefined) return [];
    const about = felt.filter((entry) =>
      entry.exerciseIds.length === 0 ? hardest?.id === id : entry.exerciseIds.includes(id),
    );
    const tapped = entries.flatMap((entry) => (entry.nrs === null ? [] : [{ nrs: entry.nrs, entry: null }]));
    const peak = strongest([...about.map((entry) => ({ nrs: entry.nrs, entry })), ...tapped]);
    return [
      {
        session,
        exercise,
        prescription: first.prescription,
        date: session.startedAt.date,
        startedAt: session.startedAt.instant,
        nrs: peak?.nrs ?? null,
        painEntry: peak?.entry ?? null,
        above: peak === undefined ? null : riseOf(peak.nrs, session.preNrs),
        easeFrom,
        sharp: about.some((entry) => entry.qualities.some(isSharp)),
        missed: missedOf(entries),
        flatBackDegrees: null,
        repsInReserve: fewestInReserve(entries),
        asPrescribed: entries.every(setMeets),
        answered: answers.length > 0,
        morning: answersTo(session, "morning", c)[0] ?? null,
      },
    ];
  });
};

/**
 * The flat-back angle of a lowering to the floor: the lowest limit at which the technique list says that the back stayed
 * flat. Not known any more once the back came off at that limit or above it. It does not depend on any rating.
 */
const flatBackAfter = (known: number | null, { exercise, prescription, missed }: Exposure): number | null => {
  const limit = exercise.range?.kind === "floor" ? limitInForce(exercise, prescription.limitDegrees) : null;
  if (limit === null || missed === null) return known;
  if (!missed.includes("back_stayed_flat")) return known === null ? limit : Math.min(known, limit);
  return known !== null && known <= limit ? null : known;
};

/** Every exposure in the log, oldest first; within a session by exercise id, so that order does not matter. */
export const exposures = (c: Circumstances): readonly Exposure[] => {
  const exercises = new Map(c.exercises.map((exercise) => [exercise.id, exercise]));
  const flatBack = new Map<ExerciseId, number | null>();
  return finishedSessions(c)
    .flatMap((session) => exposuresOf(session, exercises, c).toSorted((a, b) => byText(a.exercise.id, b.exercise.id)))
    .map((exposure) => {
      const { id } = exposure.exercise;
      const flatBackDegrees = flatBackAfter(flatBack.get(id) ?? null, exposure);
      flatBack.set(id, flatBackDegrees);
      return { ...exposure, flatBackDegrees };
    });
};
