import type { Change } from "../../electron/contract/decision.ts";
import type { Exercise, Pattern } from "../../electron/contract/exercise.ts";
import { Degrees, Tempo } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import { evidence } from "./evidence.ts";
import {
  hardestFirst,
  hasStraightLeg,
  isBentKneeRaise,
  isDeadBug,
  isLegRaise,
  prescriptionFor,
  rungsBelow,
} from "./ladder.ts";
import { easedLimit, isTighter, limitInForce, robustDemand } from "./mechanics.ts";
import { type Candidate, type Choice, type Merit, type Place, substitutes, type Substitutes } from "./substitution.ts";

/** An exercise as it was prescribed when it was felt. */
export type Felt = { readonly exercise: Exercise; readonly prescription: Prescription };

/** What is changed, and what the exercise's place holds afterwards. */
export type Eased = { readonly changes: readonly Change[]; readonly place: Place };

export const placeOf = ({ exercise, prescription }: Felt): Place => ({
  exercise,
  limitDegrees: prescription.limitDegrees,
});

const as = (merit: Merit, exercises: readonly Exercise[]): readonly Candidate[] =>
  exercises.map((exercise) => ({ exercise, merit }));

/** The ladder below, the wanted rung first, then deeper ones, then those above it. */
const rungDown = (exercise: Exercise, rungs: number, choice: Choice): readonly Candidate[] => {
  const levels = rungsBelow(exercise, choice.exercises);
  return as("easier_rung", [...levels.slice(rungs - 1), ...levels.slice(0, rungs - 1).toReversed()].flat());
};

const byPeakDown = (a: Exercise, b: Exercise): number =>
  b.demand.hipMomentOvershoot - a.demand.hipMomentOvershoot || hardestFirst(a, b);

const allOf = (choice: Choice): readonly Exercise[] => [...choice.exercises.values()];

const deadBugsUpTo = (peak: number, choice: Choice): readonly Candidate[] =>
  as(
    "dead_bug",
    allOf(choice)
      .filter((exercise) => isDeadBug(exercise) && exercise.demand.hipMomentOvershoot <= peak)
      .toSorted(byPeakDown),
  );

/**
 * R3 for leg raises: a bent-knee raise with at most 0.75 of the present peak, the nearest first and in the same pattern
 * first; then one rung down; then the dead-bug line.
 */
export const shorterLever = (place: Place, choice: Choice): Substitutes => {
  const peak = robustDemand(place.exercise, place.limitDegrees);
  const samePattern = (exercise: Exercise): number => Number(exercise.pattern === place.exercise.pattern);
  const bent = allOf(choice)
    .filter(
      (exercise) =>
        isBentKneeRaise(exercise) && exercise.demand.hipMomentOvershoot <= peak * evidence.bentKneeDemand.value,
    )
    .toSorted((a, b) => samePattern(b) - samePattern(a) || byPeakDown(a, b));
  const wanted = [...as("shorter_lever", bent), ...rungDown(place.exercise, 1, choice), ...deadBugsUpTo(peak, choice)];
  return substitutes(place, wanted, choice);
};

/** R3 for the others: one rung down, or deeper where that one is left out. */
export const oneRungDown = (place: Place, choice: Choice): Substitutes =>
  substitutes(place, rungDown(place.exercise, 1, choice), choice);

/** R1: the dead-bug rung for leg raises, two rungs down for others; never harder than what R3 would bring. */
export const muchEasier = (place: Place, choice: Choice, ceiling: Place): Substitutes => {
  const { exercise } = place;
  const wanted = isLegRaise(exercise)
    ? [...deadBugsUpTo(evidence.deadBugDemand.value, choice), ...rungDown(exercise, 2, choice)]
    : rungDown(exercise, 2, choice);
  return substitutes(place, wanted, choice, [ceiling]);
};

/** What to do instead when a movement is left alone, in order. */
const instead: Readonly<Record<Pattern, readonly string[]>> = {
  hip_flexor_supine: ["deadbug_press_iso", "deadbug_alt", "bird_dog", "mcgill_curl_up", "plank_knees", "bird_dog_leg"],
  hip_flexor_hang: ["bent_knee_raise_90", "bent_knee_raise_120", "deadbug_alt", "deadbug_press_iso"],
  spinal_flexion: ["plank_front", "deadbug_alt", "deadbug_press_iso", "pallof_press", "bird_dog", "plank_knees"],
  anti_extension: ["tabletop_hold", "deadbug_press_iso", "reverse_crunch_partial"],
  posterior_chain: ["tabletop_hold", "deadbug_press_iso", "reverse_crunch_partial"],
  lateral: ["pallof_press", "bird_dog_leg", "glute_bridge"],
  anti_rotation: ["bird_dog_leg", "glute_bridge", "deadbug_press_iso"],
  control: ["breathing_90_90"],
};

/** R4: another movement for the same muscles, by the pattern map; never harder than the row of the rating would bring. */
export const otherMovement = (place: Place, choice: Choice, ceiling: Place): Substitutes => {
  const { exercise } = place;
  const peak = robustDemand(exercise, place.limitDegrees);
  const wanted = instead[exercise.pattern]
    .flatMap((id) => allOf(choice).find((one) => one.id === id) ?? [])
    // When a dead bug itself is what hurts, another dead bug is no other movement.
    .filter((one) => !(isDeadBug(exercise) && isDeadBug(one)))
    // From the bar to a floor twin with three quarters of the peak or less.
    .filter(
      (one) =>
        exercise.pattern !== "hip_flexor_hang" || one.demand.hipMomentOvershoot <= peak * evidence.bentKneeDemand.value,
    )
    .map((one): Candidate => ({ exercise: one, merit: isDeadBug(one) ? "dead_bug" : "other_pattern" }));
  return substitutes(place, wanted, choice, [ceiling]);
};

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

const placed = (exercise: Exercise): Place => ({ exercise, limitDegrees: exercise.range?.defaultDegrees ?? null });

/** The first of the substitutes takes the place; where none fits the exercise stays with half the sets. */
const taken = (felt: Felt, { top }: Substitutes, setsFactor: number): Eased => {
  const substitute = top[0]?.exercise;
  return substitute === undefined
    ? { changes: [adjusted(felt.exercise, { setsFactor: evidence.halfSets.value })], place: placeOf(felt) }
    : {
        changes: [{ kind: "swap", fromExerciseId: felt.exercise.id, to: prescriptionFor(substitute), setsFactor }],
        place: placed(substitute),
      };
};

/** R3: leg raises get a shorter lever; others one range step where they have a range, else one rung down. */
export const easeOneStep = (felt: Felt, choice: Choice): Eased => {
  const { exercise, prescription } = felt;
  if (isLegRaise(exercise)) return taken(felt, shorterLever(placeOf(felt), choice), 1);
  const limitDegrees = easedLimit(exercise, prescription.limitDegrees);
  return limitDegrees === null
    ? taken(felt, oneRungDown(placeOf(felt), choice), 1)
    : { changes: [adjusted(exercise, { limitDegrees })], place: { exercise, limitDegrees } };
};

const withHalfSets = ({ changes, place }: Eased): Eased => ({
  place,
  changes: changes.map((change) =>
    change.kind === "swap" || change.kind === "adjust" ? { ...change, setsFactor: evidence.halfSets.value } : change,
  ),
});

/** R1: a far easier exercise with half the sets; where none fits, R3's answer with half the sets. */
export const easeStrongly = (felt: Felt, choice: Choice): Eased => {
  const step = easeOneStep(felt, choice);
  const found = muchEasier(placeOf(felt), choice, step.place);
  return found.top.length === 0 ? withHalfSets(step) : taken(felt, found, evidence.halfSets.value);
};

/** R4: another movement takes the place; `usual` is what the row of the rating would have brought. */
export const swapMovement = (felt: Felt, usual: Eased, choice: Choice, halfSets: boolean): Eased => {
  const found = otherMovement(placeOf(felt), choice, usual.place);
  if (found.top.length === 0) return usual;
  return taken(felt, found, halfSets ? evidence.halfSets.value : 1);
};

const slow: readonly number[] = [3, 1, 3, 0];

/** At least three seconds down, one of pause and three up (3-1-3-0); what is slower already stays. */
export const slowed = (tempo: Tempo | null): Tempo =>
  Tempo.parse(
    tempo === null
      ? slow.join("-")
      : tempo
          .split("-")
          .map((part, index) => Math.max(Number(part), slow[index] ?? 0))
          .join("-"),
  );

/** Limited to where the back stays flat: not known, so 60°; already near that, 15° more; on the bar 15° lower. */
const flatBackLimit = ({ exercise, prescription }: Felt): Degrees | null => {
  const { range } = exercise;
  const now = limitInForce(exercise, prescription.limitDegrees);
  if (range === null || now === null) return null;
  const step = evidence.limitRise.value;
  const wanted = range.kind === "floor" ? Math.max(evidence.limitUnknown.value, now + step) : now - step;
  const bounded = Math.min(Math.max(wanted, range.minDegrees), range.maxDegrees);
  return isTighter(range, bounded, now) ? Degrees.parse(bounded) : null;
};

/**
 * R2: the exercise stays, with less range and a slow tempo, and the missed points as cues; straight legs without a range
 * are bent instead. Undefined when nothing of that is left to change.
 */
export const techniqueFirst = (felt: Felt, missed: readonly TechniquePoint[], choice: Choice): Eased | undefined => {
  const { exercise, prescription } = felt;
  const cues = [...missed];
  if (exercise.range === null && isLegRaise(exercise) && !isBentKneeRaise(exercise) && hasStraightLeg(exercise)) {
    const bent = shorterLever(placeOf(felt), choice).top.find(({ merit }) => merit === "shorter_lever")?.exercise;
    if (bent !== undefined) {
      const usual = prescriptionFor(bent);
      const to = usual.target.kind === "reps" ? { ...usual, tempo: slowed(usual.tempo) } : usual;
      return {
        changes: [
          { kind: "swap", fromExerciseId: exercise.id, to, setsFactor: 1 },
          { kind: "keep", exerciseId: bent.id, cues },
        ],
        place: placed(bent),
      };
    }
  }
  const limitDegrees = flatBackLimit(felt);
  const slower = prescription.target.kind === "reps" ? slowed(prescription.tempo) : null;
  const tempo = slower === prescription.tempo ? null : slower;
  if (limitDegrees === null && tempo === null) return undefined;
  return {
    changes: [adjusted(exercise, { limitDegrees, tempo, cues })],
    place: { exercise, limitDegrees: limitDegrees ?? prescription.limitDegrees },
  };
};
