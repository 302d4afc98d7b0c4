import type { IsoDate } from "#contract/day.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { Degrees, type Target } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Bound } from "../bounds/bound.ts";
import { type Exclusion, exclusionOf, forbidden } from "../bounds/exclusions.ts";
import type { Settings } from "../log/settings.ts";
import { chainOf, demandOfRung, type Rung } from "../chains/chain.ts";
import { familyDemand, familyOf } from "../chains/family.ts";
import { isWithin, prescriptionAt } from "../chains/rungs.ts";
import { evidence } from "../evidence.ts";
import { isTighter, limitInForce } from "../biomechanics/mechanics.ts";
import { slowed } from "../biomechanics/tempo.ts";

/** A slot on a day: what is written there with the accepted steps, and who may change it. */
export type Slot = { readonly home: Prescription; readonly locked: boolean };

/** What a day is planned with. */
export type Day = {
  readonly date: IsoDate;
  readonly settings: Settings;
  /** Symptoms in the last 14 days. */
  readonly symptoms: boolean;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
  /** The dose of an exercise that was comfortable before, where it was done; it comes in with that again. */
  readonly doseBefore: (rung: Rung) => Target | undefined;
};

/** What a slot holds on a day. `now` is null where nothing of the chain fits: it is left out. */
export type Picked = { readonly now: Prescription | null; readonly place: number };

type Context = Slot & Day & { readonly bounds: readonly Bound[] };

/** The chain of a slot; preferred rungs before their equals, which ask for no more in the family. */
const rungsFor = ({ home, settings, exercises }: Context): readonly Rung[] => {
  const exercise = exercises.get(home.exerciseId);
  if (exercise === undefined) return [];
  const [first, ...others] = chainOf({ exercise, limitDegrees: home.limitDegrees }, exercises);
  if (first === undefined) return [];
  return [first, ...preferredFirst(others, settings)];
};

/** Moves a preferred rung before the equals just above it: the same family and demand, so that nothing asks for more. */
const preferredFirst = (rungs: readonly Rung[], settings: Settings): readonly Rung[] =>
  rungs.reduce<readonly Rung[]>((ranked, one) => {
    const passes = (other: Rung): boolean =>
      isPreferred(one, settings) &&
      !isPreferred(other, settings) &&
      asksNoMoreThan(one, other) &&
      asksNoMoreThan(other, one);
    return ranked.toSpliced(ranked.findLastIndex((other) => !passes(other)) + 1, 0, one);
  }, []);

const isPreferred = ({ exercise }: Rung, settings: Settings): boolean => settings.preferenceOf(exercise) === "prefer";

/** Whether one rung asks for no more than another in every respect that a chain compares. */
export const asksNoMoreThan = (one: Rung, other: Rung): boolean =>
  familyOf(one.exercise) === familyOf(other.exercise) &&
  one.setsFactor <= other.setsFactor &&
  one.exercise.advanced === other.exercise.advanced &&
  isWithin(demandOfRung(one), demandOfRung(other)) &&
  one.exercise.demand.lumbarRank <= other.exercise.demand.lumbarRank &&
  one.exercise.demand.flexionRank <= other.exercise.demand.flexionRank &&
  (one.exercise.pattern !== "hip_flexor_hang" || other.exercise.pattern === "hip_flexor_hang");

/** The tightest range an exercise may use; null for its own. */
const rangeOf = ({ exercise }: Rung, bounds: readonly Bound[]): number | null =>
  bounds.reduce<number | null>((tightest, { limit }) => {
    if (limit.kind !== "range" || limit.exerciseId !== exercise.id || exercise.range === null) return tightest;
    return tightest === null || isTighter(exercise.range, limit.limitDegrees, tightest) ? limit.limitDegrees : tightest;
  }, null);

const limitedTo = (rung: Rung, bounds: readonly Bound[]): Rung => {
  const range = rangeOf(rung, bounds);
  const now = limitInForce(rung.exercise, rung.limitDegrees);
  return range === null || now === null || rung.exercise.range === null || !isTighter(rung.exercise.range, range, now)
    ? rung
    : { ...rung, limitDegrees: range };
};

/** The bounds that keep a rung out by themselves. */
const against = (rung: Rung, bounds: readonly Bound[]): readonly Bound[] => {
  const family = familyOf(rung.exercise);
  if (family === "control") return [];
  return bounds.filter(({ limit }) => {
    if (limit.kind === "demand") return limit.family === family && !isWithin(demandOfRung(rung), limit.most);
    if (limit.kind === "suspended") return limit.family === family;
    return limit.kind === "joint" && rung.exercise.careIf.includes(limit.flag);
  });
};

/** What settings say against a rung. Where the person wrote an exercise, only what forbids it. */
const settingAgainst = (rung: Rung, place: number, { settings, symptoms }: Day): Exclusion | undefined =>
  place === 0 ? forbidden(rung.exercise, settings) : exclusionOf(rung.exercise, settings, symptoms);

/**
 * The rungs that the bounds allow, whatever the settings say. A limited rung holds back what comes after it: passing it
 * over never leads to more. With that the first rung that fits under more bounds is never harder than under fewer (README,
 * "More discomfort never gives a harder plan").
 */
const withinBounds = (rungs: readonly Rung[], { bounds }: Context): readonly number[] => {
  const limited: Rung[] = [];
  return rungs.flatMap((rung, place) => {
    const fits =
      against(rung, bounds).length === 0 &&
      limited.every(
        (before) =>
          familyOf(before.exercise) !== familyOf(rung.exercise) ||
          isWithin(demandOfRung(rung), familyDemand(before.exercise, before.limitDegrees)),
      );
    const tightened = limitedTo(rung, bounds);
    if (tightened !== rung) limited.push(tightened);
    return fits ? [place] : [];
  });
};

const fitting = (rungs: readonly Rung[], context: Context): readonly number[] =>
  withinBounds(rungs, context).filter((place) => {
    const rung = rungs[place];
    return rung !== undefined && settingAgainst(rung, place, context) === undefined;
  });

const rungsAskedFor = (rung: Rung, bounds: readonly Bound[]): number => {
  const family = familyOf(rung.exercise);
  if (family === "control") return 0;
  return Math.max(
    0,
    ...bounds.map(({ limit }) =>
      limit.kind === "rungs" && (limit.family === null || limit.family === family) ? limit.rungs : 0,
    ),
  );
};

/**
 * How many rungs further along than all other bounds give: for the family of the home; for that of what stands in, one at
 * most, so that passing a stand-in over never leads back up.
 */
const rungsLower = (home: Rung, standIn: Rung, bounds: readonly Bound[]): number =>
  Math.max(rungsAskedFor(home, bounds), Math.min(1, rungsAskedFor(standIn, bounds)));

const lessTarget = (target: Target, less: number): Target =>
  target.kind === "reps"
    ? { ...target, reps: Math.max(1, target.reps - less) }
    : {
        ...target,
        holdSeconds: Math.max(
          Math.min(target.holdSeconds, evidence.holdStep.value),
          target.holdSeconds - evidence.holdStep.value,
        ),
      };

/** The dose at a rung under the bounds: the home's own where it is home, else what was comfortable there, or the start. */
const doseAt = (rung: Rung, place: number, { home, bounds, doseBefore }: Context): Prescription => {
  const usual = place === 0 ? home : prescriptionAt(rung);
  const base: Prescription =
    place === 0 ? home : { ...usual, sets: Math.min(home.sets, usual.sets), target: doseBefore(rung) ?? usual.target };
  const family = familyOf(rung.exercise);
  const about = bounds.filter(({ limit }) => "exerciseId" in limit && limit.exerciseId === rung.exercise.id);
  const share = Math.min(
    rung.setsFactor,
    ...bounds.map(({ limit }) =>
      limit.kind === "setsShare" && family !== "control" && (limit.family === null || limit.family === family)
        ? limit.share
        : 1,
    ),
  );
  const less = Math.max(0, ...about.map(({ limit }) => (limit.kind === "target" ? limit.less : 0)));
  const isSlow = about.some(({ limit }) => limit.kind === "slow");
  const shared = Math.max(1, Math.ceil(base.sets * share));
  const sets = about.some(({ limit }) => limit.kind === "oneSetLess")
    ? Math.min(shared, Math.max(1, base.sets - 1))
    : shared;
  const { limitDegrees } = limitedTo({ ...rung, limitDegrees: base.limitDegrees }, bounds);
  return {
    ...base,
    sets,
    target: less === 0 ? base.target : lessTarget(base.target, less),
    tempo: isSlow && base.target.kind === "reps" ? slowed(base.tempo) : base.tempo,
    limitDegrees: limitDegrees === null ? base.limitDegrees : Degrees.parse(limitDegrees),
  };
};

/** The first of a slot's chain that satisfies every bound, with the tightest dose. */
export const pick = (slot: Slot, bounds: readonly Bound[], day: Day): Picked => {
  const context: Context = { ...slot, ...day, bounds: slot.locked ? [] : bounds };
  const rungs = rungsFor(context);
  const places = fitting(rungs, context);
  const [first] = places;
  const firstRung = first === undefined ? undefined : rungs[first];
  if (first === undefined || firstRung === undefined)
    // An exercise that is no longer known stays as it is written.
    return rungs.length === 0 ? { now: slot.home, place: 0 } : { now: null, place: rungs.length };
  const place = places[rungsLower(rungs[0] ?? firstRung, firstRung, context.bounds)];
  const rung = place === undefined ? undefined : rungs[place];
  return place === undefined || rung === undefined
    ? { now: null, place: rungs.length }
    : { now: doseAt(rung, place, context), place };
};

/** An exercise that a slot would hold if the person had not set something. */
export type PassedOver = { readonly exerciseId: ExerciseId; readonly because: Exclusion };

/** What the person has said themselves; symptoms and the lists of the catalogue are not that. */
const isSetting = ({ kind }: Exclusion): boolean =>
  kind !== "recentSymptoms" && kind !== "logOnly" && kind !== "archived";

/** The first rung before what a day holds that every bound allows and a setting alone keeps out. */
export const passedOver = (slot: Slot, bounds: readonly Bound[], day: Day): PassedOver | undefined => {
  const context: Context = { ...slot, ...day, bounds: slot.locked ? [] : bounds };
  const rungs = rungsFor(context);
  const allowed = withinBounds(rungs, context).flatMap((place) => {
    const rung = rungs[place];
    return rung === undefined ? [] : [{ rung, place }];
  });
  const [home, first] = [rungs[0], allowed[0]];
  if (home === undefined || first === undefined) return undefined;
  const held = pick(slot, bounds, day).place;
  return allowed
    .slice(rungsLower(home, first.rung, context.bounds))
    .filter(({ place }) => place < held)
    .flatMap(({ rung, place }): readonly PassedOver[] => {
      const because = settingAgainst(rung, place, context);
      return because !== undefined && isSetting(because) ? [{ exerciseId: rung.exercise.id, because }] : [];
    })[0];
};

/** Every rung of a slot's chain that satisfies the bounds, in order; those that a lower rung passes over are not among them. */
export const fittingRungs = (slot: Slot, bounds: readonly Bound[], day: Day): readonly Rung[] => {
  const context: Context = { ...slot, ...day, bounds };
  const rungs = rungsFor(context);
  const fit = fitting(rungs, context).flatMap((place) => rungs[place] ?? []);
  const [first] = fit;
  return first === undefined ? fit : fit.slice(rungsLower(rungs[0] ?? first, first, bounds));
};

/** The first bound that an exercise at its usual limit would break; undefined when it breaks none. */
export const brokenBound = (exercise: Exercise, bounds: readonly Bound[]): Bound | undefined =>
  against({ exercise, limitDegrees: null, setsFactor: 1 }, bounds)[0];

/** Why a slot does not hold its home by settings; undefined where settings allow it. */
export const forbiddenHome = ({ home }: Slot, { exercises, settings }: Day): Exclusion | undefined => {
  const exercise = exercises.get(home.exerciseId);
  return exercise === undefined ? undefined : forbidden(exercise, settings);
};
