import type { IsoDate } from "../../electron/contract/day.ts";
import type { CareFlag, Equipment, Exercise, ExerciseId, Pattern } from "../../electron/contract/exercise.ts";
import type { Condition, Profile } from "../../electron/contract/profile.ts";
import { evidence } from "./evidence.ts";
import { robustDemand } from "./mechanics.ts";

/** Why an exercise cannot take a place. */
export type Exclusion =
  /** `missing`: for each thing that is needed, what would do. */
  | { readonly kind: "equipment"; readonly missing: readonly (readonly Equipment[])[] }
  | { readonly kind: "parked"; readonly untilDate: IsoDate }
  | { readonly kind: "provoked"; readonly flag: CareFlag }
  | { readonly kind: "condition"; readonly condition: Condition }
  /** Hanging or advanced work with symptoms in the last 14 days (H5). */
  | { readonly kind: "recentSymptoms" }
  /** Side planks are not brought in to ease anything. */
  | { readonly kind: "sidePlank" }
  | { readonly kind: "logOnly" }
  /** It asks for as much or more than what it would replace, or than an easier answer to less discomfort. */
  | { readonly kind: "harder" }
  /** Nothing speaks against it, but it is not what the rule looks for. */
  | { readonly kind: "otherStep" };

/** Why an exercise is offered. */
export type Merit = "shorter_lever" | "dead_bug" | "easier_rung" | "other_pattern";

export type Candidate = { readonly exercise: Exercise; readonly merit: Merit };
export type Rejected = { readonly exercise: Exercise; readonly because: Exclusion };

/** An exercise, or a whole pattern, that is left alone until (and not on) a day. */
export type Park = {
  readonly exerciseId: ExerciseId | null;
  readonly pattern: Pattern | null;
  readonly untilDate: IsoDate;
};

/** What a choice looks at besides the exercises themselves. */
export type Choice = {
  readonly date: IsoDate;
  readonly profile: Profile;
  readonly parks: readonly Park[];
  /** Whether there were symptoms in the last 14 days. */
  readonly symptoms: boolean;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
};

/** An exercise at the limit it is done with. */
export type Place = { readonly exercise: Exercise; readonly limitDegrees: number | null };

type Criterion = (candidate: Exercise, choice: Choice) => Exclusion | undefined;

const bendsUnderLoad = ({ demand }: Exercise): boolean => demand.flexionRank >= evidence.loadedFlexionRank.value;

const equipmentMissing: Criterion = ({ equipment }, { profile }) => {
  const missing = equipment.filter(
    (anyOf) => anyOf.length > 0 && !anyOf.some((item) => profile.equipment.includes(item)),
  );
  return missing.length === 0 ? undefined : { kind: "equipment", missing };
};

/** What is parked stays away, and so does everything harder in its pattern. */
const parked: Criterion = (candidate, { parks, date, exercises }) => {
  const park = parks.find(({ exerciseId, pattern, untilDate }) => {
    if (date >= untilDate) return false;
    if (exerciseId === candidate.id || pattern === candidate.pattern) return true;
    const resting = exerciseId === null ? undefined : exercises.get(exerciseId);
    return resting?.pattern === candidate.pattern && candidate.demand.index > resting.demand.index;
  });
  return park === undefined ? undefined : { kind: "parked", untilDate: park.untilDate };
};

/** Movements that go with a flag whatever the catalogue's own care notes say. */
const provoking: Readonly<Partial<Record<CareFlag, (exercise: Exercise) => boolean>>> = {
  flexion_provoked: (exercise) => exercise.pattern === "spinal_flexion" || bendsUnderLoad(exercise),
  // Arching, or belly down: planks, bird dogs.
  extension_provoked: ({ pattern, facing }) => pattern === "anti_extension" || (facing === -1 && pattern !== "lateral"),
  hanging_provoked: ({ pattern }) => pattern === "hip_flexor_hang",
  side_load_provoked: ({ pattern }) => pattern === "lateral",
  low_bone_density: bendsUnderLoad,
};

const provoked: Criterion = (candidate, { profile }) => {
  const flag = profile.provokedBy.find((one) => candidate.careIf.includes(one) || provoking[one]?.(candidate) === true);
  return flag === undefined ? undefined : { kind: "provoked", flag };
};

/** Low bone density: no loaded bending. The others: no bending, hanging or advanced work without a clinician's word. */
const conditionForbids: Criterion = (candidate, { profile }) => {
  const { pattern, careIf, advanced } = candidate;
  const demanding = advanced || pattern === "spinal_flexion" || pattern === "hip_flexor_hang";
  const condition = profile.conditions.find((one) =>
    one === "low_bone_density" ? careIf.includes(one) || bendsUnderLoad(candidate) : demanding,
  );
  return condition === undefined ? undefined : { kind: "condition", condition };
};

const logOnly: Criterion = ({ tags }) => (tags.includes("log_only") ? { kind: "logOnly" } : undefined);

/** H5: no hanging or advanced work with symptoms in the last 14 days. */
const recentSymptoms: Criterion = ({ advanced, pattern }, { symptoms }) =>
  symptoms && (advanced || pattern === "hip_flexor_hang") ? { kind: "recentSymptoms" } : undefined;

const first =
  (criteria: readonly Criterion[]): Criterion =>
  (candidate, choice) => {
    for (const criterion of criteria) {
      const because = criterion(candidate, choice);
      if (because !== undefined) return because;
    }
    return undefined;
  };

/** What keeps an exercise away for this person at any time. */
export const neverFits: Criterion = first([conditionForbids, provoked, equipmentMissing, logOnly]);
/** What keeps an exercise away for now. */
export const notNow: Criterion = first([parked, recentSymptoms]);

const sidePlanks: ReadonlySet<string> = new Set(["side_plank", "side_plank_knees"]);

/** Side planks were mostly not tolerated by people with back pain (Calatayud 2019); from the feet to the knees is fine. */
const bringsInSidePlank = (candidate: Exercise, { exercise }: Place): boolean =>
  sidePlanks.has(candidate.id) && !(candidate.id === "side_plank_knees" && exercise.id === "side_plank");

/** Patterns in which the hip moment says something about the load; elsewhere the legs are supports. */
const raising: ReadonlySet<Pattern> = new Set<Pattern>(["hip_flexor_supine", "hip_flexor_hang", "spinal_flexion"]);

/**
 * Whether a candidate at its usual limit asks for more than a place. Inside one pattern: a higher demand index or a
 * higher peak. Between patterns: a higher lumbar rank, a higher peak where both raise the legs, or hanging instead of not
 * hanging (grip, traction and compression differ). `allowance`: how much more still counts as the same.
 */
export const isHarder = (candidate: Exercise, { exercise, limitDegrees }: Place, allowance = 1): boolean => {
  const higherPeak = candidate.demand.hipMomentOvershoot > robustDemand(exercise, limitDegrees) * allowance;
  if (candidate.pattern === exercise.pattern)
    return higherPeak || candidate.demand.index > exercise.demand.index * allowance;
  return (
    candidate.demand.lumbarRank > exercise.demand.lumbarRank ||
    candidate.pattern === "hip_flexor_hang" ||
    (higherPeak && raising.has(candidate.pattern) && raising.has(exercise.pattern))
  );
};

/** How many are shown to choose from. */
const shown = 3;

/** The best three in order, and every other exercise with what speaks against it. */
export type Substitutes = { readonly top: readonly Candidate[]; readonly rejected: readonly Rejected[] };

/**
 * Who can take a place: `wanted` in its order, without what is missing, parked, provoking, forbidden, or harder than any
 * of the `ceilings`. An exercise that is not wanted is rejected too, with its reason.
 */
export const substitutes = (
  place: Place,
  wanted: readonly Candidate[],
  choice: Choice,
  ceilings: readonly Place[] = [],
): Substitutes => {
  const judge = (candidate: Exercise): Exclusion | undefined => {
    const because = neverFits(candidate, choice) ?? notNow(candidate, choice);
    if (because !== undefined) return because;
    if (bringsInSidePlank(candidate, place)) return { kind: "sidePlank" };
    const harder =
      isHarder(candidate, place) ||
      ceilings.some((ceiling) => isHarder(candidate, ceiling, 1 + evidence.ratioAccuracy.value));
    return harder ? { kind: "harder" } : undefined;
  };
  const others = wanted.filter(({ exercise }) => exercise.id !== place.exercise.id);
  const names = new Map(others.toReversed().map((candidate) => [candidate.exercise.id, candidate]));
  const fitting = others.filter(
    (candidate) => names.get(candidate.exercise.id) === candidate && judge(candidate.exercise) === undefined,
  );
  const top = fitting.slice(0, shown);
  const offered = new Set(top.map(({ exercise }) => exercise.id));
  return {
    top,
    rejected: [...choice.exercises.values()]
      .filter(({ id }) => id !== place.exercise.id && !offered.has(id))
      .map((exercise) => ({ exercise, because: judge(exercise) ?? { kind: "otherStep" } })),
  };
};
