import type { IsoDate } from "../../electron/contract/day.ts";
import type { CareFlag, Equipment, Exercise, ExerciseId, Pattern } from "../../electron/contract/exercise.ts";
import type { Condition, Profile } from "../../electron/contract/profile.ts";
import { evidence } from "./evidence.ts";
import { isBentKneeRaise, isDeadBug, isLegRaise, robustDemand, rungsDown } from "./ladder.ts";

/** Why an exercise cannot take the place. */
export type Exclusion =
  | { readonly kind: "equipment"; readonly missing: readonly Equipment[] }
  | { readonly kind: "parked"; readonly untilDate: IsoDate }
  | { readonly kind: "provoked"; readonly flag: CareFlag }
  | { readonly kind: "condition"; readonly condition: Condition }
  | { readonly kind: "harder" }
  | { readonly kind: "notTolerated" };

/** Why it is offered. */
export type Merit = "shorter_lever" | "dead_bug" | "easier_rung" | "other_pattern";

export type Candidate = { readonly exercise: Exercise; readonly merit: Merit };
export type Rejected = { readonly exercise: Exercise; readonly because: Exclusion };

/** Something left alone until a day: an exercise, or a whole pattern. */
export type Park = {
  readonly exerciseId: ExerciseId | null;
  readonly pattern: Pattern | null;
  readonly untilDate: IsoDate;
};

export type SlotCircumstances = {
  readonly date: IsoDate;
  readonly profile: Profile;
  readonly parks: readonly Park[];
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
};

type Criterion = (candidate: Exercise, slot: SlotCircumstances) => Exclusion | undefined;

const equipmentMissing: Criterion = ({ equipment }, { profile }) => {
  const missing = equipment.filter((anyOf) => anyOf.length > 0 && !anyOf.some((item) => profile.equipment.includes(item)));
  return missing.length === 0 ? undefined : { kind: "equipment", missing: missing.flat() };
};

const parked: Criterion = (candidate, { parks, date }) => {
  const park = parks.find(
    ({ exerciseId, pattern, untilDate }) =>
      date < untilDate && (exerciseId === candidate.id || pattern === candidate.pattern),
  );
  return park === undefined ? undefined : { kind: "parked", untilDate: park.untilDate };
};

const provoked: Criterion = ({ careIf }, { profile }) => {
  const flag = careIf.find((care) => profile.provokedBy.includes(care));
  return flag === undefined ? undefined : { kind: "provoked", flag };
};

/** Low bone density: no loaded spinal flexion. The others: no flexed, hanging or advanced work without a clinician's word. */
const conditionForbids: Criterion = ({ pattern, careIf, advanced }, { profile }) => {
  const { conditions } = profile;
  if (conditions.includes("low_bone_density") && careIf.includes("low_bone_density"))
    return { kind: "condition", condition: "low_bone_density" };
  const demanding = advanced || pattern === "spinal_flexion" || pattern === "hip_flexor_hang";
  const condition = demanding ? conditions.find((one) => one !== "low_bone_density") : undefined;
  return condition === undefined ? undefined : { kind: "condition", condition };
};

/** Side planks were mostly not tolerated by people with back pain (Calatayud 2019): never brought in as an easing. */
const notTolerated: Criterion = ({ id }) =>
  id === "side_plank" || id === "side_plank_knees" ? { kind: "notTolerated" } : undefined;

const criteria: readonly Criterion[] = [conditionForbids, provoked, equipmentMissing, parked, notTolerated];

/** Why a candidate cannot take a place at all, whatever it replaces; undefined when it can. */
export const excluded = (candidate: Exercise, slot: SlotCircumstances): Exclusion | undefined => {
  for (const criterion of criteria) {
    const because = criterion(candidate, slot);
    if (because !== undefined) return because;
  }
  return undefined;
};

/** Inside one pattern demand is comparable: a substitute never has a higher index or a higher peak. */
const isHarder = (candidate: Exercise, current: Exercise, currentDemand: number): boolean =>
  candidate.pattern === current.pattern
    ? candidate.demand.index > current.demand.index || candidate.demand.hipMomentOvershoot > currentDemand
    : candidate.demand.lumbarRank > current.demand.lumbarRank;

/** What to do instead when a whole pattern is left alone; the first that fits is taken. */
const instead: Readonly<Record<Pattern, readonly string[]>> = {
  hip_flexor_supine: ["deadbug_press_iso", "deadbug_alt", "bird_dog", "mcgill_curl_up", "plank_knees"],
  hip_flexor_hang: ["bent_knee_raise_90", "bent_knee_raise_120", "deadbug_alt", "deadbug_press_iso"],
  spinal_flexion: ["plank_front", "deadbug_alt", "pallof_press", "bird_dog", "plank_knees"],
  anti_extension: ["tabletop_hold", "deadbug_press_iso", "reverse_crunch_partial"],
  posterior_chain: ["tabletop_hold", "deadbug_press_iso", "reverse_crunch_partial"],
  lateral: ["pallof_press", "bird_dog_leg", "glute_bridge"],
  anti_rotation: ["bird_dog_leg", "glute_bridge", "deadbug_press_iso"],
  control: ["breathing_90_90"],
};

const meritOf = (candidate: Exercise, current: Exercise): Merit => {
  if (isLegRaise(current) && isBentKneeRaise(candidate)) return "shorter_lever";
  if (isDeadBug(candidate)) return "dead_bug";
  return candidate.pattern === current.pattern ? "easier_rung" : "other_pattern";
};

/** How many are shown to choose from. */
const shown = 3;

export type Substitutes = { readonly top: readonly Candidate[]; readonly rejected: readonly Rejected[] };

const sift = (
  wanted: readonly Exercise[],
  current: Exercise,
  limitDegrees: number | null,
  slot: SlotCircumstances,
): Substitutes => {
  const demand = robustDemand(current, limitDegrees);
  const judged = wanted
    .filter((candidate) => candidate.id !== current.id)
    .map((exercise) => ({
      exercise,
      because: excluded(exercise, slot) ?? (isHarder(exercise, current, demand) ? ({ kind: "harder" } as const) : undefined),
    }));
  return {
    top: judged
      .filter(({ because }) => because === undefined)
      .slice(0, shown)
      .map(({ exercise }) => ({ exercise, merit: meritOf(exercise, current) })),
    rejected: judged.flatMap(({ exercise, because }) => (because === undefined ? [] : [{ exercise, because }])),
  };
};

const all = (slot: SlotCircumstances): readonly Exercise[] => [...slot.exercises.values()];

const byDemandDown = (a: Exercise, b: Exercise): number =>
  b.demand.hipMomentOvershoot - a.demand.hipMomentOvershoot ||
  b.demand.index - a.demand.index ||
  a.id.localeCompare(b.id);

/** Same movement with a shorter lever: bent-knee raises at 0.75 of the present peak or less, the nearest first, then one rung down. */
export const shorterLever = (current: Exercise, limitDegrees: number | null, slot: SlotCircumstances): Substitutes => {
  const most = robustDemand(current, limitDegrees) * evidence.bentKneeDemand.value;
  const bent = all(slot)
    .filter((exercise) => isBentKneeRaise(exercise) && exercise.demand.hipMomentOvershoot <= most)
    // Staying on the floor or on the bar comes first.
    .toSorted((a, b) => Number(b.pattern === current.pattern) - Number(a.pattern === current.pattern) || byDemandDown(a, b));
  return sift([...bent, ...rungsDown(current, slot.exercises)], current, limitDegrees, slot);
};

/** The dead-bug line at half the demand of two straight legs or less, the nearest first. */
export const deadBugInstead = (current: Exercise, limitDegrees: number | null, slot: SlotCircumstances): Substitutes =>
  sift(
    all(slot)
      .filter((exercise) => isDeadBug(exercise) && exercise.demand.hipMomentOvershoot <= evidence.deadBugDemand.value)
      .toSorted(byDemandDown),
    current,
    limitDegrees,
    slot,
  );

/** One or more rungs down the same ladder. */
export const rungsBelow = (
  current: Exercise,
  rungs: number,
  limitDegrees: number | null,
  slot: SlotCircumstances,
): Substitutes => {
  let level: readonly Exercise[] = [current];
  for (let rung = 0; rung < rungs; rung += 1) {
    const below = level.flatMap((exercise) => rungsDown(exercise, slot.exercises));
    // The bottom of the ladder stays the bottom.
    if (below.length === 0) break;
    level = [...new Set(below)];
  }
  return sift(
    level.toSorted((a, b) => b.demand.index - a.demand.index || a.id.localeCompare(b.id)),
    current,
    limitDegrees,
    slot,
  );
};

/** What takes the place when the pattern itself is left alone, in the order of the pattern map. */
export const otherPattern = (current: Exercise, limitDegrees: number | null, slot: SlotCircumstances): Substitutes =>
  sift(
    instead[current.pattern].flatMap((id) => all(slot).find((exercise) => exercise.id === id) ?? []),
    current,
    limitDegrees,
    slot,
  );
