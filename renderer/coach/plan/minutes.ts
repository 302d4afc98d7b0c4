import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { PlaceFields, Prescription } from "#contract/routine.ts";
import type { PlannedExercise } from "./planned.ts";
import { runsOf } from "./rounds.ts";

/** Getting up, turning over and reading what comes next. */
const changeOverSeconds = 20;
/** Without a tempo a repetition is taken as two up and two down. */
const usualRepSeconds = 4;

/** A place of a routine as far as time goes. */
export type TimedPlace = { readonly prescription: Prescription } & Pick<
  PlaceFields,
  "block" | "group" | "sideRestSeconds"
>;

const repSeconds = ({ tempo }: Prescription): number =>
  tempo === null ? usualRepSeconds : tempo.split("-").reduce((sum, part) => sum + Number(part), 0);

const workSeconds = (prescription: Prescription): number =>
  prescription.target.kind === "reps"
    ? prescription.target.reps * repSeconds(prescription)
    : prescription.target.holdSeconds * prescription.target.reps;

const setSeconds = (prescription: Prescription, perSide: boolean, sideRestSeconds = 0): number =>
  workSeconds(prescription) * (perSide ? 2 : 1) + (perSide ? sideRestSeconds : 0);

/** Seconds for one exercise: work on every side, rest after each set, and the change to the next exercise. */
export const secondsOf = (prescription: Prescription, perSide: boolean, sideRestSeconds = 0): number =>
  prescription.sets * (setSeconds(prescription, perSide, sideRestSeconds) + prescription.restSeconds) +
  changeOverSeconds;

/**
 * Seconds for a group done in turn: every set with the change to the next exercise, and after each round the rest of the
 * last one. There are as many rounds as its longest exercise has sets.
 */
const groupSeconds = (places: readonly TimedPlace[], isPerSide: (id: ExerciseId) => boolean): number => {
  const rounds = Math.max(...places.map(({ prescription }) => prescription.sets));
  const sets = places.reduce(
    (sum, { prescription, sideRestSeconds }) =>
      sum +
      prescription.sets *
        (setSeconds(prescription, isPerSide(prescription.exerciseId), sideRestSeconds) + changeOverSeconds),
    0,
  );
  return sets + rounds * (places.at(-1)?.prescription.restSeconds ?? 0);
};

const secondsOfPlaces = (places: readonly TimedPlace[], exercises: readonly Exercise[]): number => {
  const perSide = new Set(exercises.filter((exercise) => exercise.dose.perSide).map((exercise) => exercise.id));
  return runsOf(places).reduce((sum, run) => {
    const [only] = run;
    if (run.length > 1 || only === undefined) return sum + groupSeconds(run, (id) => perSide.has(id));
    const { prescription, sideRestSeconds } = only;
    return sum + secondsOf(prescription, perSide.has(prescription.exerciseId), sideRestSeconds);
  }, 0);
};

const wholeMinutes = (seconds: number): number => Math.ceil(seconds / 60);

/**
 * How long a routine takes, in whole minutes: work on every side with the rest between them, rest after each set or each
 * round, and the change to the next exercise.
 */
export const minutesOfPlaces = (places: readonly TimedPlace[], exercises: readonly Exercise[]): number =>
  wholeMinutes(secondsOfPlaces(places, exercises));

/** The same for a routine as it stands on a day. */
export const minutesNow = (planned: readonly PlannedExercise[], exercises: readonly Exercise[]): number =>
  minutesOfPlaces(
    planned.map(({ item, now }) => ({ ...item, prescription: now })),
    exercises,
  );

/** The same for exercises done one after the other. */
export const minutesOf = (prescriptions: readonly Prescription[], exercises: readonly Exercise[]): number =>
  minutesOfPlaces(
    prescriptions.map((prescription) => ({ prescription, block: "main", group: null, sideRestSeconds: 0 })),
    exercises,
  );
