import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import { Degrees } from "../../electron/contract/quantity.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import { evidence } from "./evidence.ts";

/** Raises of one or both legs, lying or hanging: the movement whose lever the coach shortens first. */
const legRaises: readonly string[] = [
  "straight_raise_full",
  "straight_raise_single",
  "straight_lower_30",
  "straight_lower_45",
  "straight_lower_60",
  "frog_raise_ecc",
  "scissor_lower",
  "flutter_kicks",
  "bent_knee_raise_90",
  "bent_knee_raise_120",
  "bent_knee_raise_single",
  "captains_chair_knee",
  "hanging_knee_raise",
  "hanging_leg_raise_half",
  "hanging_leg_raise",
  "toes_to_bar",
];

const bentKneeRaises: readonly string[] = [
  "hanging_knee_raise",
  "captains_chair_knee",
  "bent_knee_raise_90",
  "bent_knee_raise_120",
  "bent_knee_raise_single",
];

/** The dead bug is a ladder of its own: hold, press, arms, tap, alternate, reach. */
const deadBugs: readonly string[] = [
  "deadbug_ext_full",
  "deadbug_ext_45",
  "deadbug_alt",
  "heel_tap_alt",
  "deadbug_arms",
  "deadbug_press_iso",
  "tabletop_hold",
];

export const isLegRaise = (exercise: Exercise): boolean => legRaises.includes(exercise.id);
export const isBentKneeRaise = (exercise: Exercise): boolean => bentKneeRaises.includes(exercise.id);
export const isDeadBug = (exercise: Exercise): boolean => deadBugs.includes(exercise.id);

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Peak hip moment relative to two straight legs at the floor, with a limit kept by will missed by 15° (coach: rank
 * will-power limits with that margin). For a straight raise with a limit α this is cos(α − 15°).
 */
export const robustDemand = (exercise: Exercise, limitDegrees: number | null): number => {
  const { range, demand } = exercise;
  if (range === null || limitDegrees === null || limitDegrees === range.defaultDegrees) return demand.hipMomentOvershoot;
  const margin = 15;
  const at = (limit: number): number =>
    range.kind === "floor" ? Math.cos(radians(Math.max(limit - margin, 0))) : Math.sin(radians(Math.min(limit + margin, 90)));
  const usual = at(range.defaultDegrees);
  return usual === 0 ? demand.hipMomentOvershoot : (demand.hipMomentOvershoot * at(limitDegrees)) / usual;
};

/** The catalogue's starting dose: the bottom of the range at its usual limit. */
export const prescriptionFor = (exercise: Exercise): Prescription => {
  const { dose, range } = exercise;
  const limitDegrees = range?.defaultDegrees ?? null;
  return dose.kind === "reps"
    ? {
        exerciseId: exercise.id,
        sets: dose.sets,
        target: { kind: "reps", reps: dose.repsMin },
        tempo: dose.tempo,
        restSeconds: dose.restSeconds,
        limitDegrees,
      }
    : {
        exerciseId: exercise.id,
        sets: dose.sets,
        target: { kind: "hold", holdSeconds: dose.holdSecondsMin, reps: dose.reps },
        tempo: null,
        restSeconds: dose.restSeconds,
        limitDegrees,
      };
};

/** One range step easier: 15 % less peak moment, α' = arccos(0.85·cos α). Null when there is no range left. */
export const easedLimit = (exercise: Exercise, limitDegrees: number | null): Degrees | null => {
  const { range } = exercise;
  if (range === null) return null;
  const now = limitDegrees ?? range.defaultDegrees;
  const factor = evidence.rangeEasing.value;
  const eased =
    range.kind === "floor"
      ? (Math.acos(factor * Math.cos(radians(now))) * 180) / Math.PI
      : (Math.asin(factor * Math.sin(radians(now))) * 180) / Math.PI;
  const bounded = Math.min(Math.max(Math.round(eased), range.minDegrees), range.maxDegrees);
  return bounded === now ? null : Degrees.parse(bounded);
};

/** The exercise's rungs in one direction of the graph, in the catalogue's own order whatever the list's order is. */
const rungs = (ids: readonly ExerciseId[], exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] =>
  ids.flatMap((id) => exercises.get(id) ?? []);

/** Exercises one rung down that ask for less, the most demanding first. */
export const rungsDown = (exercise: Exercise, exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] =>
  rungs(exercise.regressTo, exercises)
    .filter((rung) => rung.demand.index <= exercise.demand.index)
    .toSorted((a, b) => b.demand.index - a.demand.index || a.id.localeCompare(b.id));

/** Exercises one rung up, the least demanding first. */
export const rungsUp = (exercise: Exercise, exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] =>
  rungs(exercise.progressTo, exercises).toSorted(
    (a, b) => a.demand.index - b.demand.index || a.id.localeCompare(b.id),
  );
