import type { Change } from "../../electron/contract/decision.ts";
import { Degrees, Tempo } from "../../electron/contract/quantity.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { easedLimit, isLegRaise, prescriptionFor } from "./ladder.ts";
import {
  type Candidate,
  deadBugInstead,
  otherPattern,
  rungsBelow,
  shorterLever,
  type SlotCircumstances,
} from "./substitution.ts";

const slow = Tempo.parse("3-1-3-0");

const swapTo = (exposure: Exposure, candidate: Candidate, setsFactor: number): Change => ({
  kind: "swap",
  fromExerciseId: exposure.exercise.id,
  to: prescriptionFor(candidate.exercise),
  setsFactor,
});

const fewerSets = (exposure: Exposure, setsFactor: number): Change => ({
  kind: "adjust",
  exerciseId: exposure.exercise.id,
  target: null,
  tempo: null,
  limitDegrees: null,
  setsFactor,
  cues: [],
});

/** R3: leg raises get a shorter lever; others one range step where they have a range, else one rung down, else half the sets. */
export const easeOneStep = (exposure: Exposure, slot: SlotCircumstances): readonly Change[] => {
  const { exercise, prescription } = exposure;
  const { limitDegrees } = prescription;
  if (!isLegRaise(exercise)) {
    const limit = easedLimit(exercise, limitDegrees);
    if (limit !== null)
      return [
        {
          kind: "adjust",
          exerciseId: exercise.id,
          target: null,
          tempo: null,
          limitDegrees: limit,
          setsFactor: 1,
          cues: [],
        },
      ];
  }
  const { top } = isLegRaise(exercise)
    ? shorterLever(exercise, limitDegrees, slot)
    : rungsBelow(exercise, 1, limitDegrees, slot);
  const first = top[0];
  return [first === undefined ? fewerSets(exposure, evidence.halfSets.value) : swapTo(exposure, first, 1)];
};

/** R2: the exercise stays, limited to where the back stays flat, slow, with the missed points as cues. */
export const techniqueFirst = (exposure: Exposure, slot: SlotCircumstances): readonly Change[] => {
  const { exercise, prescription } = exposure;
  const { range } = exercise;
  const cues = exposure.missed ?? [];
  if (range === null && isLegRaise(exercise) && exercise.dose.kind === "reps") {
    const bent = shorterLever(exercise, prescription.limitDegrees, slot).top.find(
      ({ merit }) => merit === "shorter_lever",
    );
    const straight = exercise.keyframes.some((frame) => frame.left.kneeFlexionDegrees < 30);
    if (straight && bent !== undefined)
      return [
        {
          kind: "swap",
          fromExerciseId: exercise.id,
          to: { ...prescriptionFor(bent.exercise), tempo: slow },
          setsFactor: 1,
        },
      ];
  }
  const limited = prescription.limitDegrees !== null && prescription.limitDegrees !== range?.minDegrees;
  const wanted = limited ? (prescription.limitDegrees ?? 0) + evidence.limitRise.value : evidence.limitUnknown.value;
  const limitDegrees =
    range === null || range.kind === "hang" ? null : Degrees.parse(Math.min(wanted, range.maxDegrees));
  return [
    {
      kind: "adjust",
      exerciseId: exercise.id,
      target: null,
      tempo: prescription.target.kind === "reps" ? slow : null,
      limitDegrees,
      setsFactor: 1,
      cues,
    },
  ];
};

/** R1: the dead-bug rung for leg raises, two rungs down for others, half the sets. */
export const easeStrongly = (exposure: Exposure, slot: SlotCircumstances): readonly Change[] => {
  const { exercise, prescription } = exposure;
  const half = evidence.halfSets.value;
  const { top } = isLegRaise(exercise)
    ? deadBugInstead(exercise, prescription.limitDegrees, slot)
    : rungsBelow(exercise, 2, prescription.limitDegrees, slot);
  const first = top[0];
  return [first === undefined ? fewerSets(exposure, half) : swapTo(exposure, first, half)];
};

/** R4: another pattern takes the place and the exercise is left alone for a while. */
export const swapPattern = (exposure: Exposure, slot: SlotCircumstances): readonly Change[] => {
  const { exercise, prescription } = exposure;
  const first = otherPattern(exercise, prescription.limitDegrees, slot).top[0];
  const park: Change = {
    kind: "park",
    exerciseId: exercise.id,
    pattern: null,
    untilDate: plusDays(exposure.date, evidence.parkDays.value),
  };
  return [first === undefined ? fewerSets(exposure, evidence.halfSets.value) : swapTo(exposure, first, 1), park];
};
