import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { evidence } from "../evidence.ts";
import { limitInForce } from "../biomechanics/mechanics.ts";
import { byText } from "../order.ts";
import { fallbacks, lines } from "./fallbacks.ts";
import { bendsUnderLoad, familyDemand, familyOf, peakMoment } from "./family.ts";
import { stepsUp } from "./steps-up.ts";

/** An exercise at a limit. */
type AtLimit = { readonly exercise: Exercise; readonly limitDegrees: number | null };

/** One rung: an exercise at a limit, done with this share of the sets. */
export type Rung = AtLimit & { readonly setsFactor: number };

type Catalogue = ReadonlyMap<ExerciseId, Exercise>;

const hangs = ({ pattern }: Exercise): boolean => pattern === "hip_flexor_hang";

/** In what one exercise asks for more than another. */
export type Excess = "family_demand" | "hip_moment" | "back" | "bending" | "hanging";

/** In what `a` asks for more than `b`, each at its limit; undefined if in nothing that is compared. */
export function excessOver(a: AtLimit, b: AtLimit): Excess | undefined {
  const [one, other] = [a.exercise, b.exercise];
  if (hangs(one) && !hangs(other)) return "hanging";
  if (bendsUnderLoad(one) && (!bendsUnderLoad(other) || one.demand.flexionRank > other.demand.flexionRank))
    return "bending";
  if (one.demand.lumbarRank > other.demand.lumbarRank) return "back";
  if (peakMoment(one, a.limitDegrees) > peakMoment(other, b.limitDegrees) * (1 + evidence.ratioAccuracy.value))
    return "hip_moment";
  // Caps are set by this value, so that it has no allowance.
  return familyOf(one) === familyOf(other) && familyDemand(one, a.limitDegrees) > familyDemand(other, b.limitDegrees)
    ? "family_demand"
    : undefined;
}

const asksNoMore = (a: AtLimit, b: AtLimit): boolean => excessOver(a, b) === undefined;

/** Two ids for one movement at this limit, as the full raise to 45° and lowering to 45°. */
const isSameMovement = (a: AtLimit, b: AtLimit): boolean =>
  a.limitDegrees === b.limitDegrees &&
  (a.exercise.id === b.exercise.id ||
    (a.exercise.range !== null &&
      a.exercise.range.kind === b.exercise.range?.kind &&
      familyDemand(a.exercise, a.limitDegrees) === familyDemand(b.exercise, b.limitDegrees)));

const atUsualLimit = (exercise: Exercise): AtLimit => ({ exercise, limitDegrees: limitInForce(exercise, null) });

/** Whether the coach may bring an exercise in of its own accord; drills, guesses and what is only logged never. */
const mayStandIn = ({ origin, pattern, tags }: Exercise): boolean =>
  origin === "builtin" && pattern !== "control" && !tags.includes("log_only");

/** Side planks were mostly not tolerated by people with back pain (Calatayud 2019): reached by an edge of the graph only. */
const comesUnasked = (exercise: Exercise): boolean =>
  mayStandIn(exercise) && !exercise.advanced && !exercise.tags.includes("side_plank");

const present = (list: readonly ExerciseId[], exercises: Catalogue): readonly Exercise[] =>
  list.flatMap((id) => exercises.get(id) ?? []);

const hardestFirst = (a: Exercise, b: Exercise): number =>
  familyDemand(b, null) - familyDemand(a, null) || b.demand.coreRank - a.demand.coreRank || byText(a.id, b.id);

/** Everything below a home of its family along the edges of the catalogue, the most demanding first. */
const ladderBelow = (home: Exercise, exercises: Catalogue): readonly Exercise[] => {
  const family = familyOf(home);
  const found = new Set<Exercise>();
  for (let level: readonly Exercise[] = [home]; level.length > 0;) {
    level = level
      .flatMap(({ regressTo }) => present(regressTo, exercises))
      .filter((one) => one.id !== home.id && familyOf(one) === family && !found.has(one));
    for (const one of level) found.add(one);
  }
  return [...found].filter((one) => mayStandIn(one) && (home.advanced || !one.advanced)).toSorted(hardestFirst);
};

/** The rungs of a home off the line of its family: each one's first regression, down to the line. */
const pathToLine = (home: Exercise, line: readonly ExerciseId[], exercises: Catalogue): readonly Exercise[] => {
  const path: Exercise[] = [];
  let at: Exercise | undefined = home;
  while (at !== undefined && !line.includes(at.id)) {
    at = present(at.regressTo.slice(0, 1), exercises)[0];
    if (at === undefined || at === home || path.includes(at) || familyOf(at) !== familyOf(home)) break;
    path.push(at);
  }
  return path.filter((one) => mayStandIn(one) && (home.advanced || !one.advanced));
};

/** A custom exercise has no edges: it steps down through the catalogue's exercises of its family. */
const neighboursBelow = (home: Exercise, exercises: Catalogue): readonly Exercise[] =>
  [...exercises.values()].filter((one) => comesUnasked(one) && familyOf(one) === familyOf(home)).toSorted(hardestFirst);

/** The list with each candidate appended that asks no more than anything before it. */
const appended = (list: readonly AtLimit[], candidates: readonly Exercise[]): readonly AtLimit[] =>
  candidates.map(atUsualLimit).reduce<readonly AtLimit[]>((rungs, candidate) => {
    const fits = rungs.every((rung) => asksNoMore(candidate, rung) && !isSameMovement(candidate, rung));
    return fits ? [...rungs, candidate] : rungs;
  }, list);

/** The list with each candidate put in as late as it fits: no more than anything before it, no less than anything after. */
const merged = (list: readonly AtLimit[], candidates: readonly Exercise[]): readonly AtLimit[] =>
  candidates.map(atUsualLimit).reduce<readonly AtLimit[]>((rungs, candidate) => {
    if (rungs.some((rung) => isSameMovement(candidate, rung))) return rungs;
    const firstAbove = rungs.findIndex((rung) => !asksNoMore(candidate, rung));
    const at = firstAbove === -1 ? rungs.length : firstAbove;
    const fits = at > 0 && rungs.slice(at).every((rung) => asksNoMore(rung, candidate));
    return fits ? rungs.toSpliced(at, 0, candidate) : rungs;
  }, list);

/** What the coach may bring in from a list; a step up from the home is no stand-in for it at the same demand. */
const standIns = (list: readonly ExerciseId[], home: AtLimit, exercises: Catalogue): readonly Exercise[] => {
  const { exercise, limitDegrees } = home;
  const above = stepsUp(exercise, exercises);
  const asksLess = (one: Exercise): boolean =>
    familyOf(one) === familyOf(exercise) && familyDemand(one, null) < familyDemand(exercise, limitDegrees);
  return present(list, exercises).filter((one) => comesUnasked(one) && (!above.includes(one) || asksLess(one)));
};

const ownRungs = (home: AtLimit, exercises: Catalogue): readonly AtLimit[] => {
  const { exercise } = home;
  // A home with more range than usual first goes back to the usual limit.
  const start = appended([home], [exercise]);
  const line = lines[familyOf(exercise)];
  if (line !== undefined)
    return merged(appended(start, pathToLine(exercise, line, exercises)), standIns(line, home, exercises));
  return appended(
    start,
    exercise.origin === "own" ? neighboursBelow(exercise, exercises) : ladderBelow(exercise, exercises),
  );
};

const chainFrom = (home: AtLimit, exercises: Catalogue): readonly Rung[] => {
  const { exercise } = home;
  if (exercise.pattern === "control") return [{ ...home, setsFactor: 1 }];
  const other = standIns(fallbacks[familyOf(exercise)], home, exercises);
  const whole = appended(ownRungs(home, exercises), other).map((rung): Rung => ({ ...rung, setsFactor: 1 }));
  return [...whole, ...whole.slice(-1).map((rung) => ({ ...rung, setsFactor: evidence.halfSets.value }))];
};

/** Chains by catalogue, exercise and limit; weak, so that they go with the catalogue they were made from. */
const chains = new WeakMap<Catalogue, WeakMap<Exercise, Map<number | null, readonly Rung[]>>>();

/**
 * What can stand in for a home: the home at the person's limit, then its own easier rungs, then other movements for the
 * same muscles, then half of the last. Each rung asks no more than any before it in hip moment, lumbar rank, loaded
 * bending, hanging, and inside a family in its demand. Breathing, tilt and brace are no rungs: a drill is its own chain.
 *
 * A function of the catalogue alone; equipment, conditions, preferences and discomfort are bounds and come later.
 */
export function chainOf(home: AtLimit, exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Rung[] {
  const { exercise } = home;
  const limitDegrees = limitInForce(exercise, home.limitDegrees);
  const ofCatalogue = chains.get(exercises) ?? new WeakMap<Exercise, Map<number | null, readonly Rung[]>>();
  chains.set(exercises, ofCatalogue);
  const ofExercise = ofCatalogue.get(exercise) ?? new Map<number | null, readonly Rung[]>();
  ofCatalogue.set(exercise, ofExercise);
  const chain = ofExercise.get(limitDegrees) ?? chainFrom({ exercise, limitDegrees }, exercises);
  ofExercise.set(limitDegrees, chain);
  return chain;
}

/** The family demand of a rung; less for one that is less of itself. */
export function demandOfRung({ exercise, limitDegrees, setsFactor }: Rung): number {
  return familyDemand(exercise, limitDegrees) * (setsFactor < 1 ? evidence.lessOfItself.value : 1);
}
