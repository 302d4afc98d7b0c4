import type { Change } from "../../electron/contract/decision.ts";
import type { Circumstances } from "./circumstances.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { prescriptionFor, rungsAbove } from "./ladder.ts";
import { widerLimit } from "./mechanics.ts";
import { type Choice, neverFits, notNow } from "./substitution.ts";
import { slowed } from "./tempo.ts";

const adjust = (exposure: Exposure, part: Partial<Extract<Change, { kind: "adjust" }>>): Change => ({
  kind: "adjust",
  exerciseId: exposure.exercise.id,
  target: null,
  tempo: null,
  limitDegrees: null,
  setsFactor: 1,
  cues: [],
  ...part,
});

/** The number of sets the person wrote, where an easing has halved them. */
const setsBack = (exposure: Exposure, c: Circumstances): Change | undefined => {
  const slots = new Set(
    exposure.session.exercises
      .filter(({ prescription }) => prescription.exerciseId === exposure.exercise.id)
      .map(({ routineItemId }) => routineItemId),
  );
  const own = c.routines
    .flatMap((routine) => routine.items)
    .filter((item) => slots.has(item.id))
    .map((item) => item.prescription.sets);
  return own.some((sets) => sets > exposure.prescription.sets) ? adjust(exposure, {}) : undefined;
};

/** One more rep, or five more seconds, up to the catalogue's top. */
const moreOfIt = (exposure: Exposure): Change | undefined => {
  const { dose } = exposure.exercise;
  const { target } = exposure.prescription;
  if (dose.kind === "reps" && target.kind === "reps" && target.reps < dose.repsMax)
    return adjust(exposure, {
      target: { kind: "reps", reps: Math.min(target.reps + evidence.repStep.value, dose.repsMax) },
    });
  if (dose.kind === "hold" && target.kind === "hold" && target.holdSeconds < dose.holdSecondsMax)
    return adjust(exposure, {
      target: { ...target, holdSeconds: Math.min(target.holdSeconds + evidence.holdStep.value, dose.holdSecondsMax) },
    });
  return undefined;
};

const moreRange = (exposure: Exposure): Change | undefined => {
  const limitDegrees = widerLimit(exposure.exercise, exposure.prescription.limitDegrees);
  return limitDegrees === null ? undefined : adjust(exposure, { limitDegrees });
};

/** A tempo that an easing made slower goes back to the catalogue's; one the person chose stays. */
const usualTempo = (exposure: Exposure): Change | undefined => {
  const { dose } = exposure.exercise;
  const { tempo } = exposure.prescription;
  return dose.kind === "reps" && tempo !== dose.tempo && tempo === slowed(dose.tempo)
    ? adjust(exposure, { tempo: dose.tempo })
    : undefined;
};

/**
 * One rung up: the next one in the same pattern (the lever), else the first in another (the family), at its starting dose.
 * What never fits this person is passed over; a rung that only has to wait is waited for, so that no rung is skipped.
 */
const nextRung = (exposure: Exposure, choice: Choice): Change | undefined => {
  const { exercise } = exposure;
  const fitting = rungsAbove(exercise, choice.exercises).filter((rung) => neverFits(rung, choice) === undefined);
  const lever = fitting.find((rung) => rung.pattern === exercise.pattern && rung.demand.index >= exercise.demand.index);
  const next = lever ?? fitting.find((rung) => rung.pattern !== exercise.pattern);
  return next === undefined || notNow(next, choice) !== undefined
    ? undefined
    : { kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(next), setsFactor: 1 };
};

/**
 * R11: the one variable that gets harder: the person's sets again → reps or hold → range → tempo → lever → family.
 * Undefined at the top of all, for hanging or advanced work with symptoms in the last 14 days (H5), and for what the
 * person never wants.
 */
export const progress = (exposure: Exposure, choice: Choice, c: Circumstances): Change | undefined =>
  exposure.exercise.preference !== "never" && notNow(exposure.exercise, choice) === undefined
    ? (setsBack(exposure, c) ??
      moreOfIt(exposure) ??
      moreRange(exposure) ??
      usualTempo(exposure) ??
      nextRung(exposure, choice))
    : undefined;
