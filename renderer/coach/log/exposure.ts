import type { IsoDate, IsoInstant } from "#contract/day.ts";
import type { CareFlag, Exercise, ExerciseId } from "#contract/exercise.ts";
import type { PainEntry, Region } from "#contract/pain.ts";
import type { Comfort } from "#contract/profile.ts";
import type { Nrs } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Session, SessionExercise, TechniquePoint } from "#contract/session.ts";
import { settingsOn } from "./settings.ts";
import { byId } from "../catalogue.ts";
import type { CoachInput } from "../coach-input.ts";
import { comfortOf } from "./comfort.ts";
import { limitInForce } from "../biomechanics/mechanics.ts";
import { usualNrs } from "./morning.ts";
import { byText } from "../order.ts";
import { remembered } from "../remembered.ts";
import { isSharp } from "./screening.ts";
import { answersTo, isTraining, morningOfSession, saidSessions } from "./sessions.ts";

/** One exercise in one session, begun or rated there, and everything said about it since. */
export type Exposure = {
  readonly session: Session;
  readonly exercise: Exercise;
  /** As prescribed in the first of its slots. */
  readonly prescription: Prescription;
  /** What the routine itself says in the slots it was done in. */
  readonly written: readonly ExerciseId[];
  /** At least one set was ticked, in a session that was not discarded. */
  readonly done: boolean;
  readonly date: IsoDate;
  readonly startedAt: IsoInstant;
  /** Peak rating, null while nobody said. Soreness never counts. */
  readonly nrs: Nrs | null;
  /** The entry the rating comes from; null when it was tapped during the session. */
  readonly painEntry: PainEntry | null;
  /** How much the peak rating rose above the one just before the session (`riseOf`). */
  readonly above: number | null;
  /** The person's usual rating by then: their own zero. */
  readonly usual: number;
  /** The person's own thresholds on that day. */
  readonly comfort: Comfort;
  /** The joint that was felt alone: not the back, and not the family's business. */
  readonly joint: CareFlag | null;
  /** Whether the answer after the session calls it sharp or electric. */
  readonly sharp: boolean;
  /** null while the technique list is unanswered. */
  readonly missed: readonly TechniquePoint[] | null;
  /** The flat-back angle as known by then (`flatBackAfter`), in degrees above the floor; null while it is not. */
  readonly flatBackDegrees: number | null;
  /** Reps in reserve of the last set that says so; null when none does. */
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

/** Of each slot's last set that says so; of several slots the least. */
const leftInReserve = (entries: readonly SessionExercise[]): number | null => {
  const known = entries.flatMap((entry) => entry.sets.findLast(({ rir }) => rir !== null)?.rir ?? []);
  return known.length === 0 ? null : Math.min(...known);
};

/** Joints with a care note of their own; pain there bounds the exercises that load them. */
const joints: Readonly<Partial<Record<Region, CareFlag>>> = {
  shoulder_left: "shoulder_pain",
  shoulder_right: "shoulder_pain",
};

/** The joint that an entry speaks of and nothing else. */
const jointOf = (entry: PainEntry | null): CareFlag | null => {
  const [first, ...others] = new Set((entry?.regions ?? []).map((region) => joints[region] ?? null));
  return others.length === 0 ? (first ?? null) : null;
};

/** What is known to be missed stays known where a further part of the exercise was not answered for. */
const missedOf = (entries: readonly SessionExercise[]): readonly TechniquePoint[] | null => {
  const missed = [...new Set(entries.flatMap((entry) => entry.missed ?? []))];
  return missed.length === 0 && entries.some((entry) => entry.missed === null) ? null : missed;
};

const strongest = (
  ratings: readonly { readonly nrs: Nrs; readonly entry: PainEntry | null }[],
): { readonly nrs: Nrs; readonly entry: PainEntry | null } | undefined =>
  // At the same rating the written entry is the better source.
  ratings.toSorted((a, b) => b.nrs - a.nrs || Number(b.entry !== null) - Number(a.entry !== null))[0];

const exposuresOf = (
  session: Session,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  c: CoachInput,
): readonly Exposure[] => {
  const answers = answersTo(session, "session", c);
  const named = new Set(answers.flatMap((entry) => entry.exerciseIds));
  const begun = session.exercises.filter(
    ({ sets, nrs, prescription }) => sets.length > 0 || nrs !== null || named.has(prescription.exerciseId),
  );
  const byExercise = Map.groupBy(begun, (entry) => entry.prescription.exerciseId);
  const known = [...byExercise.keys()].flatMap((id) => exercises.get(id) ?? []);
  const hardest = mostDemanding(known);
  const comfort = comfortOf(settingsOn(session.startedAt.date, c));
  const usual = usualNrs(c, session.startedAt.date);
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
        written: [...new Set(entries.map(({ writtenExerciseId }) => writtenExerciseId))],
        done: isTraining(session) && entries.some(({ sets }) => sets.length > 0),
        date: session.startedAt.date,
        startedAt: session.startedAt.instant,
        nrs: peak?.nrs ?? null,
        painEntry: peak?.entry ?? null,
        above: peak === undefined ? null : riseOf(peak.nrs, session.preNrs),
        usual,
        comfort,
        joint: jointOf(peak?.entry ?? null),
        sharp: about.some((entry) => entry.qualities.some(isSharp)),
        missed: missedOf(entries),
        flatBackDegrees: null,
        repsInReserve: leftInReserve(entries),
        asPrescribed: entries.every(setMeets),
        answered: answers.length > 0,
        morning: morningOfSession(session, c),
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

const readExposures = (c: CoachInput): readonly Exposure[] => {
  const exercises = byId(c.exercises);
  const flatBack = new Map<ExerciseId, number | null>();
  return saidSessions(c)
    .flatMap((session) => exposuresOf(session, exercises, c).toSorted((a, b) => byText(a.exercise.id, b.exercise.id)))
    .map((exposure) => {
      const { id } = exposure.exercise;
      const flatBackDegrees = flatBackAfter(flatBack.get(id) ?? null, exposure);
      flatBack.set(id, flatBackDegrees);
      return { ...exposure, flatBackDegrees };
    });
};

/** Every exposure in the log, oldest first; within a session by exercise id, so that order does not matter. */
export const exposures = remembered(readExposures);
