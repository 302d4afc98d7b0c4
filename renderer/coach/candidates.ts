import type { Exercise, Pattern } from "../../electron/contract/exercise.ts";
import { evidence } from "./evidence.ts";
import { hardestFirst, isBentKneeRaise, isDeadBug, isLegRaise, rungsBelow } from "./ladder.ts";
import { robustDemand } from "./mechanics.ts";
import {
  type Candidate,
  type Choice,
  type Merit,
  type Place,
  placed,
  substitutes,
  type Substitutes,
} from "./substitution.ts";

const as = (merit: Merit, exercises: readonly Exercise[]): readonly Candidate[] =>
  exercises.map((exercise) => ({ exercise, merit }));

/** The person's own exercises of a pattern that ask for less: easier ones of a kind, on no rung of the catalogue's. */
const ownBelow = ({ id, pattern, demand }: Exercise, choice: Choice): readonly Candidate[] =>
  as(
    "easier_rung",
    [...choice.exercises.values()]
      .filter((one) => one.origin === "own" && one.pattern === pattern && one.id !== id)
      .filter((one) => one.demand.index < demand.index)
      .toSorted(hardestFirst),
  ).map((candidate) => ({ ...candidate, rung: 1 }));

/** The ladder below, the wanted rung first, then deeper ones, then those above it, then the person's own. */
const rungDown = (exercise: Exercise, rungs: number, choice: Choice): readonly Candidate[] => {
  const levels = rungsBelow(exercise, choice.exercises).map((level, depth) =>
    as("easier_rung", level).map((candidate) => ({ ...candidate, rung: depth + 1 })),
  );
  return [...levels.slice(rungs - 1), ...levels.slice(0, rungs - 1).toReversed(), ownBelow(exercise, choice)].flat();
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

/** What is left when nothing of the map is easy enough. */
const lastResort: readonly string[] = ["pelvic_tilt_crook", "breathing_90_90"];

/** R4: another movement for the same muscles, by the pattern map; never harder than any of the ceilings. */
export const otherMovement = (place: Place, choice: Choice, ceilings: readonly Place[]): Substitutes => {
  const { exercise } = place;
  const peak = robustDemand(exercise, place.limitDegrees);
  const wanted = [...instead[exercise.pattern], ...lastResort]
    .flatMap((id) => allOf(choice).find((one) => one.id === id) ?? [])
    // When a dead bug itself is what hurts, another dead bug is no other movement.
    .filter((one) => !(isDeadBug(exercise) && isDeadBug(one)))
    // From the bar to a floor twin with three quarters of the peak or less.
    .filter(
      (one) =>
        exercise.pattern !== "hip_flexor_hang" || one.demand.hipMomentOvershoot <= peak * evidence.bentKneeDemand.value,
    )
    .map((one): Candidate => ({
      exercise: one,
      merit: isDeadBug(one) ? "dead_bug" : "other_pattern",
      rung: Number(lastResort.includes(one.id)),
    }));
  return substitutes(place, wanted, choice, ceilings);
};

/**
 * Who takes a place by what a row looks for. Where discomfort alone keeps all of that away, the pattern map takes over (R4),
 * no harder than what is kept away: keeping the exercise itself would make more discomfort the harder plan.
 */
export const takers = (
  place: Place,
  wanted: readonly Candidate[],
  choice: Choice,
  ceilings: readonly Place[] = [],
): Substitutes => {
  const found = substitutes(place, wanted, choice, ceilings);
  if (found.fitting.length > 0 || found.passed.length === 0) return found;
  const other = otherMovement(place, choice, [...ceilings, ...found.passed.map(({ exercise }) => placed(exercise))]);
  return { ...other, passed: [...found.passed, ...other.passed] };
};

/**
 * R3 for leg raises: a bent-knee raise with at most 0.75 of the present peak, the nearest first and in the same pattern
 * first; then one rung down; then the dead-bug line.
 */
export const shorterLever = (place: Place, choice: Choice, ceilings: readonly Place[] = []): Substitutes => {
  const peak = robustDemand(place.exercise, place.limitDegrees);
  const samePattern = (exercise: Exercise): number => Number(exercise.pattern === place.exercise.pattern);
  const bent = allOf(choice)
    .filter(
      (exercise) =>
        isBentKneeRaise(exercise) && exercise.demand.hipMomentOvershoot <= peak * evidence.bentKneeDemand.value,
    )
    .toSorted((a, b) => samePattern(b) - samePattern(a) || byPeakDown(a, b));
  const wanted = [...as("shorter_lever", bent), ...rungDown(place.exercise, 1, choice), ...deadBugsUpTo(peak, choice)];
  return takers(place, wanted, choice, ceilings);
};

/** R3 for the others: one rung down, or deeper where that one is left out. */
export const oneRungDown = (place: Place, choice: Choice, ceilings: readonly Place[] = []): Substitutes =>
  takers(place, rungDown(place.exercise, 1, choice), choice, ceilings);

/** R1: the dead-bug rung for leg raises, two rungs down for others; never harder than any of the ceilings. */
export const muchEasier = (place: Place, choice: Choice, ceilings: readonly Place[]): Substitutes => {
  const { exercise } = place;
  const wanted = isLegRaise(exercise)
    ? [...deadBugsUpTo(evidence.deadBugDemand.value, choice), ...rungDown(exercise, 2, choice)]
    : rungDown(exercise, 2, choice);
  return takers(place, wanted, choice, ceilings);
};
