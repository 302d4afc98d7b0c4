import type { Change } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import { Degrees } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import { isSloppy } from "./bands.ts";
import { muchEasier, oneRungDown, otherMovement, shorterLever } from "./candidates.ts";
import { evidence } from "./evidence.ts";
import { hasStraightLeg, isBentKneeRaise, isLegRaise, prescriptionFor } from "./ladder.ts";
import { easedLimit, isTighter, limitInForce } from "./mechanics.ts";
import { type Choice, type Place, placed, type Substitutes } from "./substitution.ts";
import { slowed } from "./tempo.ts";

/** An exercise as it was prescribed when it was felt, the points missed, and the flat-back angle as far as it was known. */
export type Felt = {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly missed: readonly TechniquePoint[] | null;
  readonly flatBackDegrees: number | null;
};

/**
 * What is changed. `atMost`: what the exercise's place holds afterwards, and what it would hold with less discomfort in
 * other exercises; a stronger answer is no harder than any of these.
 */
export type Eased = { readonly changes: readonly Change[]; readonly atMost: readonly Place[] };

const placeOf = ({ exercise, prescription }: Felt): Place => ({
  exercise,
  limitDegrees: prescription.limitDegrees,
});

const adjusted = (
  exercise: Exercise,
  part: Partial<Omit<Extract<Change, { kind: "adjust" }>, "kind" | "exerciseId">>,
): Change => ({
  kind: "adjust",
  exerciseId: exercise.id,
  target: null,
  tempo: null,
  limitDegrees: null,
  setsFactor: 1,
  cues: [],
  ...part,
});

/**
 * Limited to where the back stays flat: the flat-back angle where it is known and asks for less; not known, 60°; already
 * near that, 15° more; on the bar 15° lower.
 */
const flatBackLimit = ({ exercise, prescription, flatBackDegrees }: Felt): Degrees | null => {
  const { range } = exercise;
  const now = limitInForce(exercise, prescription.limitDegrees);
  if (range === null || now === null) return null;
  const step = evidence.limitRise.value;
  const known = flatBackDegrees !== null && isTighter(range, flatBackDegrees, now) ? flatBackDegrees : null;
  const wanted = range.kind === "floor" ? (known ?? Math.max(evidence.limitUnknown.value, now + step)) : now - step;
  const bounded = Math.min(Math.max(wanted, range.minDegrees), range.maxDegrees);
  return isTighter(range, bounded, now) ? Degrees.parse(bounded) : null;
};

/** What the exercise asks for once its range is limited like that: what technique first would leave. */
const flatBackPlace = (felt: Felt): Place => ({
  exercise: felt.exercise,
  limitDegrees: flatBackLimit(felt) ?? felt.prescription.limitDegrees,
});

/** Where no exercise fits, the present one stays: half the sets, less range, slowly. */
const staying = (felt: Felt): Eased => {
  const { exercise, prescription } = felt;
  const limitDegrees = flatBackLimit(felt);
  const tempo = prescription.target.kind === "reps" ? slowed(prescription.tempo) : null;
  return {
    changes: [adjusted(exercise, { setsFactor: evidence.halfSets.value, limitDegrees, tempo })],
    atMost: [{ exercise, limitDegrees: limitDegrees ?? prescription.limitDegrees }],
  };
};

/** The same with what comes in done slowly. */
const slowly = (changes: readonly Change[]): readonly Change[] =>
  changes.map((change) =>
    change.kind === "swap" && change.to.target.kind === "reps"
      ? { ...change, to: { ...change.to, tempo: slowed(change.to.tempo) } }
      : change,
  );

/**
 * The first of the substitutes takes the place, slowly where technique was missed (R2 would be slow as well); where none
 * fits the exercise stays with less of everything.
 */
const taken = (felt: Felt, { top, passed }: Substitutes, setsFactor: number): Eased => {
  const substitute = top[0]?.exercise;
  if (substitute === undefined) return staying(felt);
  const changes: readonly Change[] = [
    { kind: "swap", fromExerciseId: felt.exercise.id, to: prescriptionFor(substitute), setsFactor },
  ];
  return {
    changes: isSloppy(felt) ? slowly(changes) : changes,
    atMost: [...passed.map(({ exercise }) => placed(exercise)), placed(substitute)],
  };
};

/** R3: leg raises get a shorter lever; others one range step where they have a range, else one rung down. */
export const easeOneStep = (felt: Felt, choice: Choice): Eased => {
  const { exercise, prescription } = felt;
  if (isLegRaise(exercise)) return taken(felt, shorterLever(placeOf(felt), choice), 1);
  const limitDegrees = easedLimit(exercise, prescription.limitDegrees);
  return limitDegrees === null
    ? taken(felt, oneRungDown(placeOf(felt), choice), 1)
    : { changes: [adjusted(exercise, { limitDegrees })], atMost: [{ exercise, limitDegrees }] };
};

const withHalfSets = ({ changes, atMost }: Eased): Eased => ({
  atMost,
  changes: changes.map((change) =>
    change.kind === "swap" || change.kind === "adjust" ? { ...change, setsFactor: evidence.halfSets.value } : change,
  ),
});

/** R1: a far easier exercise with half the sets, no harder than R2 and R3 would bring; where none fits, R3's with half the sets. */
export const easeStrongly = (felt: Felt, choice: Choice): Eased => {
  const step = easeOneStep(felt, choice);
  const found = muchEasier(placeOf(felt), choice, [...step.atMost, flatBackPlace(felt)]);
  if (found.top.length > 0) return taken(felt, found, evidence.halfSets.value);
  return step.changes.some((change) => change.kind === "swap") ? withHalfSets(step) : staying(felt);
};

const setsFactorOf = ({ changes }: Eased): number =>
  Math.min(1, ...changes.map((change) => ("setsFactor" in change ? change.setsFactor : 1)));

/**
 * R4: another movement takes the place, no harder than what the rating's own row would bring (that row, where none fits).
 * After a strong rating with half the sets, and no harder than after a milder one.
 */
export const swapMovement = (felt: Felt, strong: boolean, choice: Choice): Eased => {
  const mild = easeOneStep(felt, choice);
  const found = otherMovement(placeOf(felt), choice, [...mild.atMost, flatBackPlace(felt)]);
  const milder = found.top.length === 0 ? mild : taken(felt, found, setsFactorOf(mild));
  if (!strong) return milder;
  const usual = easeStrongly(felt, choice);
  const gentler = otherMovement(placeOf(felt), choice, [...usual.atMost, ...milder.atMost, flatBackPlace(felt)]);
  return gentler.top.length === 0 ? usual : taken(felt, gentler, evidence.halfSets.value);
};

/**
 * R8: the exercise stays and goes only as far as the back stays flat, with the missed points as cues; without a range, or
 * at its end, only the cues.
 */
export const onlyFlat = (felt: Felt, missed: readonly TechniquePoint[]): Change => {
  const limitDegrees = flatBackLimit(felt);
  const { exercise } = felt;
  return limitDegrees === null
    ? { kind: "keep", exerciseId: exercise.id, cues: [...missed] }
    : adjusted(exercise, { limitDegrees, cues: [...missed] });
};

/** R9: as many repetitions fewer as were missing in reserve, or five seconds less of a hold; undefined at the least there is. */
export const lessOfIt = ({ exercise, prescription }: Felt, by: number): Change | undefined => {
  const { target } = prescription;
  const next =
    target.kind === "reps"
      ? { ...target, reps: Math.max(1, target.reps - by) }
      : { ...target, holdSeconds: Math.max(evidence.holdStep.value, target.holdSeconds - evidence.holdStep.value) };
  return JSON.stringify(next) === JSON.stringify(target) ? undefined : adjusted(exercise, { target: next });
};

/** R10: one set less than prescribed; undefined when there is only one. */
export const oneSetLess = ({ exercise, prescription: { sets } }: Felt): Change | undefined =>
  sets < 2 ? undefined : adjusted(exercise, { setsFactor: (sets - 1) / sets });

/**
 * R2: the exercise stays, with less range and a slow tempo, and the missed points as cues; straight legs without a range
 * are bent instead. Undefined when nothing of that is left to change.
 */
export const techniqueFirst = (felt: Felt, missed: readonly TechniquePoint[], choice: Choice): Eased | undefined => {
  const { exercise, prescription } = felt;
  const cues = [...missed];
  if (exercise.range === null && isLegRaise(exercise) && !isBentKneeRaise(exercise) && hasStraightLeg(exercise)) {
    const found = shorterLever(placeOf(felt), choice);
    const [bent] = found.top;
    if (bent?.merit === "shorter_lever") {
      const swap: Change = {
        kind: "swap",
        fromExerciseId: exercise.id,
        to: prescriptionFor(bent.exercise),
        setsFactor: 1,
      };
      return {
        changes: [...slowly([swap]), { kind: "keep", exerciseId: bent.exercise.id, cues }],
        atMost: [placed(bent.exercise)],
      };
    }
    // Bent knees are what is wanted, and are left alone for now: straight ones would be the harder answer.
    if (found.passed.some(({ merit }) => merit === "shorter_lever")) return undefined;
  }
  const limitDegrees = flatBackLimit(felt);
  const slower = prescription.target.kind === "reps" ? slowed(prescription.tempo) : null;
  const tempo = slower === prescription.tempo ? null : slower;
  if (limitDegrees === null && tempo === null) return undefined;
  return {
    changes: [adjusted(exercise, { limitDegrees, tempo, cues })],
    atMost: [{ exercise, limitDegrees: limitDegrees ?? prescription.limitDegrees }],
  };
};
