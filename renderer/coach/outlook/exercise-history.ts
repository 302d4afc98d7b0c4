import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { PainEntry } from "#contract/pain.ts";
import type { Nrs } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Session } from "#contract/session.ts";
import { robustDemand } from "../biomechanics/mechanics.ts";
import { familyOf } from "../chains/family.ts";
import { byText } from "../order.ts";
import { stands } from "../log/planned-days.ts";

/** One time an exercise, or what took its place, was done. */
export type Done = {
  readonly date: IsoDate;
  readonly sessionId: Session["id"];
  readonly prescription: Prescription;
  /** Ticked sets. */
  readonly sets: number;
  /** The strongest rating of it, soreness apart; null while nobody said. */
  readonly nrs: Nrs | null;
  /** The next-morning rating of its session. */
  readonly morning: Nrs | null;
  /** Peak hip moment at its limit, relative to a straight leg raise. */
  readonly demand: number;
};

/** A stretch in which the same exercise was done at the same limit, and the decisions that stand between it and the next one. */
export type Chapter = {
  readonly exerciseId: ExerciseId;
  readonly limitDegrees: number | null;
  readonly done: readonly Done[];
  readonly then: readonly Decision[];
};

const strongest = (ratings: readonly (Nrs | null)[]): Nrs | null =>
  ratings.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);

/** Every time it was done, oldest first: under its own name, or by what stood in its place. */
const timesDone = (
  exerciseId: ExerciseId,
  sessions: readonly Session[],
  entries: readonly PainEntry[],
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): readonly Done[] => {
  const bySession = Map.groupBy(
    entries.filter(({ soreness }) => !soreness),
    ({ sessionId }) => sessionId,
  );
  return sessions
    .filter(({ finishedAt }) => finishedAt !== null)
    .toSorted((a, b) => byText(a.startedAt.instant, b.startedAt.instant))
    .flatMap((session) => {
      const answers = bySession.get(session.id) ?? [];
      return session.exercises
        .filter(
          ({ writtenExerciseId, prescription, sets }) =>
            sets.length > 0 && (writtenExerciseId === exerciseId || prescription.exerciseId === exerciseId),
        )
        .map(({ prescription, sets, nrs }): Done => {
          const exercise = exercises.get(prescription.exerciseId);
          const about = answers.filter(
            ({ moment, exerciseIds }) =>
              moment === "session" && (exerciseIds.length === 0 || exerciseIds.includes(prescription.exerciseId)),
          );
          return {
            date: session.startedAt.date,
            sessionId: session.id,
            prescription,
            sets: sets.length,
            nrs: strongest([nrs, ...about.map((entry) => entry.nrs)]),
            morning: strongest(answers.filter(({ moment }) => moment === "morning").map((entry) => entry.nrs)),
            demand: exercise === undefined ? 0 : robustDemand(exercise, prescription.limitDegrees),
          };
        });
    });
};

/** A swap leads from one of these to another; an easing of the family bounds them whatever then took the place. */
const isAbout = (decision: Decision, ids: ReadonlySet<ExerciseId>, isOfFamily: (id: ExerciseId) => boolean): boolean =>
  decision.changes.some((change) => {
    if (change.kind === "swap")
      return (
        ids.has(change.fromExerciseId) &&
        // A gap of what only stood in is no part of the story.
        ((ids.has(change.to.exerciseId) && decision.rule !== "R12") ||
          (decision.direction !== "progress" && isOfFamily(change.fromExerciseId)))
      );
    if (change.kind === "suspend") return decision.exerciseId !== null && ids.has(decision.exerciseId);
    return (
      (change.kind === "adjust" || change.kind === "park") && change.exerciseId !== null && ids.has(change.exerciseId)
    );
  });

/**
 * The story of one exercise, oldest first: in each chapter the same exercise was done at the same limit, and after it come
 * the standing decisions that changed it. A place keeps its story while other exercises stand in it.
 */
export const exerciseHistory = (
  exerciseId: ExerciseId,
  log: {
    readonly sessions: readonly Session[];
    readonly painEntries: readonly PainEntry[];
    readonly decisions: readonly Decision[];
  },
  exercises: ReadonlyMap<ExerciseId, Exercise>,
): readonly Chapter[] => {
  const done = timesDone(exerciseId, log.sessions, log.painEntries, exercises);
  const ids = new Set([exerciseId, ...done.map(({ prescription }) => prescription.exerciseId)]);
  const own = exercises.get(exerciseId);
  const isOfFamily = (id: ExerciseId): boolean => {
    const exercise = exercises.get(id);
    return own !== undefined && exercise !== undefined && familyOf(exercise) === familyOf(own);
  };
  const decisions = log.decisions
    .filter((decision) => decision.direction !== "keep" && stands(decision) && isAbout(decision, ids, isOfFamily))
    .toSorted((a, b) => byText(a.date, b.date) || byText(a.decidedAt.instant, b.decidedAt.instant));
  const groups = done.reduce<readonly (readonly Done[])[]>((before, one) => {
    const last = before.at(-1);
    const same = last?.at(-1)?.prescription;
    return last !== undefined &&
      same?.exerciseId === one.prescription.exerciseId &&
      same.limitDegrees === one.prescription.limitDegrees
      ? [...before.slice(0, -1), [...last, one]]
      : [...before, [one]];
  }, []);
  return groups.flatMap((list, place): readonly Chapter[] => {
    const [first] = list;
    if (first === undefined) return [];
    const from = first.date;
    const until = groups[place + 1]?.[0]?.date;
    return [
      {
        exerciseId: first.prescription.exerciseId,
        limitDegrees: first.prescription.limitDegrees,
        done: list,
        then: decisions.filter(({ date }) => (place === 0 || date >= from) && (until === undefined || date < until)),
      },
    ];
  });
};
