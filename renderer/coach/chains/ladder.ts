import type { Exercise, ExerciseId, Pattern } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { byText } from "../order.ts";

/** Raises of one or both legs, lying or hanging: the movement whose lever the coach shortens first. */
const legRaises: ReadonlySet<string> = new Set([
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
]);

/** The dead bug is a ladder of its own: hold, press, arms, tap, alternate, reach. */
const deadBugs: ReadonlySet<string> = new Set([
  "tabletop_hold",
  "deadbug_press_iso",
  "deadbug_arms",
  "heel_tap_alt",
  "deadbug_alt",
  "deadbug_ext_45",
  "deadbug_ext_full",
]);

const hipFlexing: ReadonlySet<Pattern> = new Set<Pattern>(["hip_flexor_supine", "hip_flexor_hang"]);

/** The catalogue's leg raises, and the person's own exercises of those patterns in which the legs have to be held. */
export const isLegRaise = ({ id, origin, pattern, demand }: Exercise): boolean =>
  legRaises.has(id) || (origin === "own" && hipFlexing.has(pattern) && demand.hipMomentPeak > 0);

export const isDeadBug = (exercise: Exercise): boolean => deadBugs.has(exercise.id);

/** The catalogue's starting dose: the bottom of its range at its usual limit. */
export const prescriptionFor = (exercise: Exercise): Prescription => {
  const { dose, range } = exercise;
  const common = { exerciseId: exercise.id, sets: dose.sets, restSeconds: dose.restSeconds };
  const limitDegrees = range?.defaultDegrees ?? null;
  return dose.kind === "reps"
    ? { ...common, target: { kind: "reps", reps: dose.repsMin }, tempo: dose.tempo, limitDegrees }
    : {
        ...common,
        target: { kind: "hold", holdSeconds: dose.holdSecondsMin, reps: dose.reps },
        tempo: null,
        limitDegrees,
      };
};

/** The most demanding first; at the same demand the one that trains the front of the trunk more. */
export const hardestFirst = (a: Exercise, b: Exercise): number =>
  b.demand.index - a.demand.index || b.demand.coreRank - a.demand.coreRank || byText(a.id, b.id);

/** The least demanding first; at the same demand the one that trains the front of the trunk more. */
export const easiestFirst = (a: Exercise, b: Exercise): number =>
  a.demand.index - b.demand.index || b.demand.coreRank - a.demand.coreRank || byText(a.id, b.id);

type Catalogue = ReadonlyMap<ExerciseId, Exercise>;

const rungs = (ids: readonly ExerciseId[], exercises: Catalogue): readonly Exercise[] =>
  ids.flatMap((id) => exercises.get(id) ?? []);

/** An own exercise has no steps of its own: it stands among the catalogue's of its pattern by what it is guessed to ask. */
const neighbours = (exercise: Exercise, exercises: Catalogue): readonly Exercise[] =>
  [...exercises.values()]
    .filter(({ origin, pattern, advanced }) => origin === "builtin" && pattern === exercise.pattern && !advanced)
    .toSorted(easiestFirst);

/** The exercises an exercise steps down to. */
export const regressionsOf = (exercise: Exercise, exercises: Catalogue): readonly Exercise[] =>
  exercise.origin === "own"
    ? neighbours(exercise, exercises)
        .filter(({ demand }) => demand.index < exercise.demand.index)
        .slice(-1)
    : rungs(exercise.regressTo, exercises);

/** The exercises an exercise steps up to. */
export const progressionsOf = (exercise: Exercise, exercises: Catalogue): readonly Exercise[] =>
  exercise.origin === "own"
    ? neighbours(exercise, exercises)
        .filter(({ demand }) => demand.index > exercise.demand.index)
        .slice(0, 1)
    : rungs(exercise.progressTo, exercises);

/** Whether a rung lies below: in the same pattern it does not ask for more. */
const liesBelow = (rung: Exercise, { pattern, demand }: Exercise): boolean =>
  rung.pattern !== pattern || rung.demand.index <= demand.index;

/** The ladder below an exercise, rung by rung: first what it regresses to, then what those regress to, none twice. */
export const rungsBelow = (exercise: Exercise, exercises: Catalogue): readonly (readonly Exercise[])[] => {
  const seen = new Set<ExerciseId>([exercise.id]);
  const levels: (readonly Exercise[])[] = [];
  for (let level: readonly Exercise[] = [exercise]; level.length > 0;) {
    const below = level
      .flatMap((one) => regressionsOf(one, exercises).filter((rung) => liesBelow(rung, one)))
      .filter((one) => !seen.has(one.id));
    level = [...new Set(below)].toSorted(hardestFirst);
    for (const one of level) seen.add(one.id);
    if (level.length > 0) levels.push(level);
  }
  return levels;
};

const isPreferred = ({ preference }: Exercise): number => Number(preference === "prefer");

/** Exercises one rung up, the least demanding first; at the same demand what the person prefers. */
export const rungsAbove = (exercise: Exercise, exercises: Catalogue): readonly Exercise[] =>
  progressionsOf(exercise, exercises).toSorted(
    (a, b) => a.demand.index - b.demand.index || isPreferred(b) - isPreferred(a) || easiestFirst(a, b),
  );
