import type { Exercise } from "../../electron/contract/exercise.ts";
import type { Prescription } from "../../electron/contract/routine.ts";

/** Getting up, turning over and reading what comes next. */
const changeOverSeconds = 20;
/** Without a tempo a repetition is taken as two up and two down. */
const usualRepSeconds = 4;

const repSeconds = ({ tempo }: Prescription): number =>
  tempo === null ? usualRepSeconds : tempo.split("-").reduce((sum, part) => sum + Number(part), 0);

const workSeconds = (prescription: Prescription): number =>
  prescription.target.kind === "reps"
    ? prescription.target.reps * repSeconds(prescription)
    : prescription.target.holdSeconds * prescription.target.reps;

/** Seconds for one exercise: work on every side, rest after each set, and the change to the next exercise. */
export const secondsOf = (prescription: Prescription, perSide: boolean): number =>
  prescription.sets * (workSeconds(prescription) * (perSide ? 2 : 1) + prescription.restSeconds) + changeOverSeconds;

/** How long these take, in whole minutes: work on every side, rest after each set, and the change to the next exercise. */
export const minutesOf = (prescriptions: readonly Prescription[], exercises: readonly Exercise[]): number => {
  const perSide = new Set(exercises.filter((exercise) => exercise.dose.perSide).map((exercise) => exercise.id));
  const seconds = prescriptions.reduce(
    (sum, prescription) => sum + secondsOf(prescription, perSide.has(prescription.exerciseId)),
    0,
  );
  return Math.ceil(seconds / 60);
};
