import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { evidence } from "../evidence.ts";
import { prescriptionFor } from "./ladder.ts";
import { Degrees } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import { robustDemand } from "../biomechanics/mechanics.ts";
import { chainOf, demandOfRung, type Rung } from "./chain.ts";
import { familyDemand, familyOf } from "./family.ts";

type Catalogue = ReadonlyMap<ExerciseId, Exercise>;

/** An exercise at the limit it was done with. */
export type Done = { readonly exercise: Exercise; readonly limitDegrees: number | null };

const noise = 1e-9;

/** A cap that allows nothing of a family, not even what has no hip moment at all. */
export const none = -1;

/** Whether a demand is allowed by a cap. */
export const isWithin = (demand: number, most: number): boolean => demand <= most + noise;

/** The rungs of the same family below an exercise, nearest first. */
const rungsBelow = (done: Done, exercises: Catalogue): readonly Rung[] => {
  const family = familyOf(done.exercise);
  const own = familyDemand(done.exercise, done.limitDegrees);
  return chainOf(done, exercises)
    .slice(1)
    .filter((rung) => familyOf(rung.exercise) === family && demandOfRung(rung) < own - noise);
};

/** The demand of the rung so many below an exercise in its own chain; `none` where its family has no such rung. */
export const demandBelow = (done: Done, rungs: number, exercises: Catalogue): number => {
  const below = rungsBelow(done, exercises)[rungs - 1];
  return below === undefined ? none : demandOfRung(below);
};

/** The demand so many rungs below another demand, in the chain of an exercise; `none` where its family has no such rung. */
export const demandUnder = (done: Done, demand: number, rungs: number, exercises: Catalogue): number => {
  const family = familyOf(done.exercise);
  const below = chainOf(done, exercises)
    .filter((rung) => familyOf(rung.exercise) === family)
    .map(demandOfRung)
    .filter((one) => one < demand - noise);
  return below[rungs - 1] ?? none;
};

/** R3: three quarters of the exercise's peak; without a hip moment one rung. */
export const demandAfterBother = (done: Done, exercises: Catalogue): number => {
  const { exercise, limitDegrees } = done;
  const peak = robustDemand(exercise, limitDegrees);
  const share = evidence.bentKneeDemand.value * peak;
  if (familyOf(exercise) === "leg_raise" && peak > 0) return share;
  const eased = rungsBelow(done, exercises).find((rung) => robustDemand(rung.exercise, rung.limitDegrees) <= share);
  const rung = peak > 0 ? eased : rungsBelow(done, exercises)[0];
  return rung === undefined ? none : demandOfRung(rung);
};

/** R1: half of two straight legs, and two rungs below what hurt; never above what a milder rating leaves. */
export const demandAfterPain = (done: Done, exercises: Catalogue): number => {
  const half = familyOf(done.exercise) === "leg_raise" ? evidence.deadBugDemand.value : Infinity;
  return Math.min(half, demandBelow(done, evidence.strongRungs.value, exercises), demandAfterBother(done, exercises));
};

/** Where training begins again: demand index 25, which is a quarter of two straight legs where those are raised. */
export const entryDemand = evidence.entryIndex.value / 100;

/** An exercise as it comes in at a rung: its starting dose at the rung's limit. */
export const prescriptionAt = ({ exercise, limitDegrees }: Rung): Prescription => {
  const usual = prescriptionFor(exercise);
  return {
    ...usual,
    limitDegrees: limitDegrees === null ? usual.limitDegrees : Degrees.parse(limitDegrees),
  };
};
