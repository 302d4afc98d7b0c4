import type { Change } from "../../electron/contract/decision.ts";
import { Degrees } from "../../electron/contract/quantity.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { prescriptionFor, robustDemand, rungsUp } from "./ladder.ts";
import { excluded, type SlotCircumstances } from "./substitution.ts";

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

/** A little more range: 5° (3° above 60°), less where it would add more than 12 % to the peak; down to the usual limit. */
const moreRange = (exposure: Exposure): Change | undefined => {
  const { exercise, prescription } = exposure;
  const { range } = exercise;
  const now = prescription.limitDegrees;
  if (range === null || now === null) return undefined;
  const towards = range.kind === "floor" ? -1 : 1;
  const end = range.defaultDegrees;
  if (towards * (end - now) <= 0) return undefined;
  const wide = now > evidence.rangeSixty.value ? evidence.rangeStepAboveSixty.value : evidence.rangeStep.value;
  const before = robustDemand(exercise, now);
  for (let step = Math.min(wide, Math.abs(end - now)); step >= 1; step -= 1) {
    const limit = now + towards * step;
    if (before === 0 || robustDemand(exercise, limit) / before <= evidence.rangeMaxRise.value)
      return adjust(exposure, { limitDegrees: Degrees.parse(limit) });
  }
  return undefined;
};

/** A tempo that was eased goes back to the catalogue's. */
const usualTempo = (exposure: Exposure): Change | undefined => {
  const { dose } = exposure.exercise;
  const { tempo } = exposure.prescription;
  return dose.kind === "reps" && tempo !== null && tempo !== dose.tempo
    ? adjust(exposure, { tempo: dose.tempo })
    : undefined;
};

/** One rung up in the same pattern, then in another, at its starting dose. Never past what is left out or parked. */
const nextRung = (exposure: Exposure, slot: SlotCircumstances, symptoms: boolean): Change | undefined => {
  const { exercise } = exposure;
  const open = rungsUp(exercise, slot.exercises).filter(
    (rung) =>
      excluded(rung, slot) === undefined &&
      // H5: no hanging or advanced work with symptoms in the last 14 days.
      !(symptoms && (rung.advanced || rung.pattern === "hip_flexor_hang")),
  );
  const next = open.find((rung) => rung.pattern === exercise.pattern) ?? open[0];
  return next === undefined
    ? undefined
    : { kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(next), setsFactor: 1 };
};

/** R11: the one variable that gets harder: reps or hold → range → tempo → lever → family; undefined at the top of all. */
export const progress = (exposure: Exposure, slot: SlotCircumstances, symptoms: boolean): Change | undefined =>
  moreOfIt(exposure) ?? moreRange(exposure) ?? usualTempo(exposure) ?? nextRung(exposure, slot, symptoms);
