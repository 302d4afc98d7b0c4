import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { boundsOn } from "../conclusions/conclude.ts";
import { type Exclusion, exclusionOf } from "../bounds/exclusions.ts";
import { settingsOn } from "../log/settings.ts";
import { byId } from "../catalogue.ts";
import { familyDemand, familyOf } from "../chains/family.ts";
import { isWithin } from "../chains/rungs.ts";
import type { CoachInput } from "../coach-input.ts";
import { shortfalls } from "../steps/clean.ts";
import { exposures } from "../log/exposure.ts";
import { easiestFirst, progressionsOf, regressionsOf } from "../chains/ladder.ts";
import { byText } from "../order.ts";
import { type Outlook, outlook } from "./outlook.ts";
import { routineNow } from "../plan/planned.ts";
import { hasSymptoms } from "../log/symptoms.ts";

/** How an exercise of the ladder stands for the person today; the first that holds. */
export type Standing =
  /** A routine holds it as it stands, or it is what was trained last here. */
  | { readonly kind: "here"; readonly needs: Outlook }
  /** What was logged keeps its family below it, or away. */
  | { readonly kind: "bounded" }
  | { readonly kind: "away"; readonly because: Exclusion }
  /** The next rung up from where the person is. */
  | { readonly kind: "next" }
  /** Done cleanly in the log that is looked at. */
  | { readonly kind: "clean"; readonly times: number; readonly lastDate: IsoDate }
  | { readonly kind: "open" };

/** `level`: 0 for the easiest, one more for each rung that lies below. */
export type Rung = { readonly exercise: Exercise; readonly level: number; readonly standing: Standing };

export type LadderMap = {
  readonly rungs: readonly Rung[];
  /** From the easier to the harder one. */
  readonly edges: readonly { readonly from: ExerciseId; readonly to: ExerciseId }[];
};

/** The exercises of one pattern, and those of other patterns that its ladder leads to or from. */
const membersOf = (exercise: Exercise, all: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] => {
  const same = [...all.values()].filter(({ pattern, archived }) => pattern === exercise.pattern && !archived);
  const linked = [exercise, ...same].flatMap((one) => [...regressionsOf(one, all), ...progressionsOf(one, all)]);
  return [...new Set([...same, exercise, ...linked])].toSorted(easiestFirst);
};

const edgesAmong = (members: readonly Exercise[], all: ReadonlyMap<ExerciseId, Exercise>): LadderMap["edges"] => {
  const place = new Map(members.map(({ id }, index) => [id, index]));
  const pairs = members.flatMap((one) => [
    ...progressionsOf(one, all).map((to): readonly [ExerciseId, ExerciseId] => [one.id, to.id]),
    ...regressionsOf(one, all).map((from): readonly [ExerciseId, ExerciseId] => [from.id, one.id]),
  ]);
  const known = pairs
    .filter(([from, to]) => place.has(from) && place.has(to))
    // A step between patterns may lead to a lower index; on the map it still leads up from the easier one.
    .map(([from, to]) => ((place.get(from) ?? 0) <= (place.get(to) ?? 0) ? { from, to } : { from: to, to: from }));
  return [...new Map(known.map((edge) => [`${edge.from} ${edge.to}`, edge])).values()];
};

/** One more than the highest rung below; members come easiest first, so every rung below has its level already. */
const levelsOf = (members: readonly Exercise[], edges: LadderMap["edges"]): ReadonlyMap<ExerciseId, number> => {
  const levels = new Map<ExerciseId, number>();
  for (const { id } of members) {
    const below = edges.filter(({ to }) => to === id).map(({ from }) => levels.get(from) ?? 0);
    levels.set(id, below.length === 0 ? 0 : Math.max(...below) + 1);
  }
  return levels;
};

/** Where the person is: what the routines hold as they stand; without any of these, what was trained last. */
const placesNow = (members: readonly Exercise[], c: CoachInput): ReadonlySet<ExerciseId> => {
  const ids = new Set(members.map(({ id }) => id));
  const held = c.routines
    .filter(({ archived }) => !archived)
    .flatMap((routine) => routineNow(routine, c, c.today))
    .map(({ now }) => now.exerciseId)
    .filter((id) => ids.has(id));
  if (held.length > 0) return new Set(held);
  const last = exposures(c).findLast(({ exercise }) => ids.has(exercise.id));
  return new Set(last === undefined ? [] : [last.exercise.id]);
};

/** The ladder around an exercise with where the person is on it, what is parked, what is away and why, and what comes next. */
export const ladderMap = (exercise: Exercise, c: CoachInput): LadderMap => {
  const exercises = byId(c.exercises);
  const settings = settingsOn(c.today, c);
  const symptoms = hasSymptoms(c.today, c);
  const bounds = boundsOn(c.today, c);
  const members = membersOf(exercise, exercises);
  const edges = edgesAmong(members, exercises);
  const levels = levelsOf(members, edges);
  const here = placesNow(members, c);
  const after = new Set(edges.flatMap(({ from, to }) => (here.has(from) ? [to] : [])));
  const cleanOnes = Map.groupBy(
    exposures(c).filter((exposure) => shortfalls(exposure, c).length === 0),
    ({ exercise: { id } }) => id,
  );
  const standingOf = (one: Exercise): Standing => {
    if (here.has(one.id)) return { kind: "here", needs: outlook(one.id, c) };
    const because = exclusionOf(one, settings, symptoms);
    const isBounded = bounds.some(
      ({ limit }) =>
        (limit.kind === "suspended" && limit.family === familyOf(one)) ||
        (limit.kind === "demand" && limit.family === familyOf(one) && !isWithin(familyDemand(one, null), limit.most)),
    );
    if (isBounded) return { kind: "bounded" };
    if (because !== undefined) return { kind: "away", because };
    if (after.has(one.id)) return { kind: "next" };
    const done = (cleanOnes.get(one.id) ?? []).toSorted((a, b) => byText(a.date, b.date));
    const last = done.at(-1);
    return last === undefined ? { kind: "open" } : { kind: "clean", times: done.length, lastDate: last.date };
  };
  return {
    rungs: members.map((one) => ({ exercise: one, level: levels.get(one.id) ?? 0, standing: standingOf(one) })),
    edges,
  };
};
