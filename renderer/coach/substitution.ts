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
  /** The person said so. */
  | { readonly kind: "never" }
  /** The person leaves it alone for now; null: until they say otherwise. */
  | { readonly kind: "setAside"; readonly untilDate: IsoDate | null }
  /** An own exercise taken out of the lists. */
  | { readonly kind: "archived" }
  /**
   * It asks for more than what it would replace, or than an easier answer to less discomfort. `over`: than which exercise
   * and in what, where that was looked at.
   */
  | { readonly kind: "harder"; readonly over?: { readonly than: ExerciseId; readonly by: HarderBy } }
  /** Nothing speaks against it, but it is not what the rule looks for. */
  | { readonly kind: "otherStep" };

/** In what one exercise asks for more than another: demand index, h, lumbar rank; for the bar there is no number. */
export type HarderBy =
  | { readonly kind: "demand" | "hip_moment" | "back"; readonly asks: number; readonly most: number }
  | { readonly kind: "hanging" };

/** Why an exercise is offered. */
export type Merit = "shorter_lever" | "dead_bug" | "easier_rung" | "other_pattern";

/** `rung`: those of one merit and one rung are equals; 0 when left out. */
export type Candidate = { readonly exercise: Exercise; readonly merit: Merit; readonly rung?: number };
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

type Criterion = (candidate: Exercise, choice: Choice) => readonly Exclusion[];

const bendsUnderLoad = ({ demand }: Exercise): boolean => demand.flexionRank >= evidence.loadedFlexionRank.value;

const equipmentMissing: Criterion = ({ equipment }, { profile }) => {
  const missing = equipment.filter(
    (anyOf) => anyOf.length > 0 && !anyOf.some((item) => profile.equipment.includes(item)),
  );
  return missing.length === 0 ? [] : [{ kind: "equipment", missing }];
};

/** What is parked stays away, and so does everything harder in its pattern. */
const parked: Criterion = (candidate, { parks, date, exercises }) => {
  const resting = parks.filter(({ exerciseId, pattern, untilDate }) => {
    if (date >= untilDate) return false;
    if (exerciseId === candidate.id || pattern === candidate.pattern) return true;
    const other = exerciseId === null ? undefined : exercises.get(exerciseId);
    return other?.pattern === candidate.pattern && candidate.demand.index > other.demand.index;
  });
  return resting.map(({ untilDate }) => ({ kind: "parked", untilDate }));
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

const provoked: Criterion = (candidate, { profile }) =>
  profile.provokedBy
    .filter((flag) => candidate.careIf.includes(flag) || provoking[flag]?.(candidate) === true)
    .map((flag) => ({ kind: "provoked", flag }));

/** Low bone density: no loaded bending. The others: no bending, hanging or advanced work without a clinician's word. */
const conditionForbids: Criterion = (candidate, { profile }) => {
  const { pattern, careIf, advanced } = candidate;
  const demanding = advanced || pattern === "spinal_flexion" || pattern === "hip_flexor_hang";
  return profile.conditions
    .filter((one) => (one === "low_bone_density" ? careIf.includes(one) || bendsUnderLoad(candidate) : demanding))
    .map((condition) => ({ kind: "condition", condition }));
};

const logOnly: Criterion = ({ tags }) => (tags.includes("log_only") ? [{ kind: "logOnly" }] : []);
const saidNever: Criterion = ({ preference }) => (preference === "never" ? [{ kind: "never" }] : []);
const takenOut: Criterion = ({ archived }) => (archived ? [{ kind: "archived" }] : []);

/** Left alone by the person on a day. */
export const isSetAside = ({ notNow: aside }: Pick<Exercise, "notNow">, date: IsoDate): boolean =>
  aside !== null && (aside.until === null || date < aside.until);

const setAside: Criterion = (candidate, { date }) =>
  isSetAside(candidate, date) ? [{ kind: "setAside", untilDate: candidate.notNow?.until ?? null }] : [];

/** H5: no hanging or advanced work with symptoms in the last 14 days. */
const recentSymptoms: Criterion = ({ advanced, pattern }, { symptoms }) =>
  symptoms && (advanced || pattern === "hip_flexor_hang") ? [{ kind: "recentSymptoms" }] : [];

const lasting: readonly Criterion[] = [conditionForbids, provoked, equipmentMissing, logOnly, takenOut, saidNever];
const passing: readonly Criterion[] = [setAside, parked, recentSymptoms];

const firstOf =
  (criteria: readonly Criterion[]) =>
  (candidate: Exercise, choice: Choice): Exclusion | undefined => {
    for (const criterion of criteria) {
      const because = criterion(candidate, choice)[0];
      if (because !== undefined) return because;
    }
    return undefined;
  };

/** What keeps an exercise away for this person until they say otherwise. */
export const neverFits = firstOf(lasting);
/** What keeps an exercise away for now. */
export const notNow = firstOf(passing);

const sidePlanks: ReadonlySet<string> = new Set(["side_plank", "side_plank_knees"]);

/** Side planks were mostly not tolerated by people with back pain (Calatayud 2019); from the feet to the knees is fine. */
const bringsInSidePlank = (candidate: Exercise, { exercise }: Place): boolean =>
  sidePlanks.has(candidate.id) && !(candidate.id === "side_plank_knees" && exercise.id === "side_plank");

/** Patterns in which the hip moment says something about the load; elsewhere the legs are supports. */
const raising: ReadonlySet<Pattern> = new Set<Pattern>(["hip_flexor_supine", "hip_flexor_hang", "spinal_flexion"]);

/**
 * In what a candidate at its usual limit asks for more than a place; undefined when in nothing. Inside one pattern: a
 * higher peak or a higher demand index. Between patterns: a higher lumbar rank, a higher peak where both raise the legs,
 * or hanging instead of not hanging (grip, traction and compression differ). `allowance`: how much more still counts as
 * the same.
 */
export const harderBy = (
  candidate: Exercise,
  { exercise, limitDegrees }: Place,
  allowance = 1,
): HarderBy | undefined => {
  const asks = candidate.demand;
  const peak = robustDemand(exercise, limitDegrees);
  const byPeak: HarderBy | undefined =
    asks.hipMomentOvershoot > peak * allowance
      ? { kind: "hip_moment", asks: asks.hipMomentOvershoot, most: peak }
      : undefined;
  if (candidate.pattern === exercise.pattern)
    return asks.index > exercise.demand.index * allowance
      ? { kind: "demand", asks: asks.index, most: exercise.demand.index }
      : byPeak;
  if (candidate.pattern === "hip_flexor_hang") return { kind: "hanging" };
  if (asks.lumbarRank > exercise.demand.lumbarRank)
    return { kind: "back", asks: asks.lumbarRank, most: exercise.demand.lumbarRank };
  return raising.has(candidate.pattern) && raising.has(exercise.pattern) ? byPeak : undefined;
};

/** Whether a candidate at its usual limit asks for more than a place. */
export const isHarder = (candidate: Exercise, place: Place, allowance = 1): boolean =>
  harderBy(candidate, place, allowance) !== undefined;

/** An exercise as it would come in: at its usual limit. */
export const placed = (exercise: Exercise): Place => ({
  exercise,
  limitDegrees: exercise.range?.defaultDegrees ?? null,
});

/** What a candidate asks for more than a place does, as a reason against it. */
const exceeds = (candidate: Exercise, place: Place, allowance: number): Exclusion | undefined => {
  const by = harderBy(candidate, place, allowance);
  return by === undefined ? undefined : { kind: "harder", over: { than: place.exercise.id, by } };
};

/** The first of the ceilings that a candidate asks more than; within the accuracy of ratios they count as the same. */
const beyond = (candidate: Exercise, ceilings: readonly Place[]): Exclusion | undefined => {
  for (const ceiling of ceilings) {
    const because = exceeds(candidate, ceiling, 1 + evidence.ratioAccuracy.value);
    if (because !== undefined) return because;
  }
  return undefined;
};

/** Everything that speaks against an exercise at a place, what lasts first. */
export const against = (
  candidate: Exercise,
  place: Place,
  choice: Choice,
  ceilings: readonly Place[] = [],
): readonly Exclusion[] => [
  ...[...lasting, ...passing].flatMap((criterion) => criterion(candidate, choice)),
  ...(bringsInSidePlank(candidate, place) ? [{ kind: "sidePlank" as const }] : []),
  ...[exceeds(candidate, place, 1) ?? beyond(candidate, ceilings)].filter((because) => because !== undefined),
];

/**
 * Preferred ones before their equals, which are of the same merit and rung. None passes one that asks for less, so that a
 * preference never makes a plan harder.
 */
const preferredFirst = (fitting: readonly Candidate[]): readonly Candidate[] =>
  fitting.reduce<readonly Candidate[]>((ranked, one) => {
    const passes = (other: Candidate): boolean =>
      one.exercise.preference === "prefer" &&
      other.exercise.preference !== "prefer" &&
      other.merit === one.merit &&
      (other.rung ?? 0) === (one.rung ?? 0) &&
      !isHarder(one.exercise, placed(other.exercise));
    return ranked.toSpliced(ranked.findLastIndex((other) => !passes(other)) + 1, 0, one);
  }, []);

/** How many are shown to choose from. */
const shown = 3;

/**
 * The best three in order, all that fit in order, and every one that is not among the three with what speaks against it.
 * `passed`: what comes before the first that fits, and would fit with less discomfort.
 */
export type Substitutes = {
  readonly top: readonly Candidate[];
  readonly fitting: readonly Candidate[];
  readonly passed: readonly Candidate[];
  readonly rejected: readonly Rejected[];
};

type Sifted = {
  readonly fitting: readonly Candidate[];
  readonly passed: readonly Candidate[];
  readonly reasons: ReadonlyMap<ExerciseId, Exclusion>;
};

/**
 * What is left of an order once discomfort is looked at. What it keeps away stays a bound for all that comes after it, so
 * that with one exercise more left alone the first that fits is never harder than it was before.
 */
const sift = (ordered: readonly Candidate[], choice: Choice, ceilings: readonly Place[]): Sifted => {
  const bounds = [...ceilings];
  const fitting: Candidate[] = [];
  const passed: Candidate[] = [];
  const reasons = new Map<ExerciseId, Exclusion>();
  for (const candidate of ordered) {
    const { exercise } = candidate;
    const because = notNow(exercise, choice) ?? beyond(exercise, bounds);
    if (because === undefined) {
      fitting.push(candidate);
      continue;
    }
    bounds.push(placed(exercise));
    reasons.set(exercise.id, because);
    if (fitting.length === 0) passed.push(candidate);
  }
  return { fitting, passed, reasons };
};

/**
 * Who can take a place: `wanted` in its order, preferred ones before their equals, without what is missing, parked,
 * provoking, forbidden, never or not now wanted by the person, harder than the place or any of the `ceilings`, or harder than what
 * comes before it and is kept away by discomfort. An exercise that is not wanted is rejected too, with its reason.
 */
export const substitutes = (
  place: Place,
  wanted: readonly Candidate[],
  choice: Choice,
  ceilings: readonly Place[] = [],
): Substitutes => {
  const lastingly = (candidate: Exercise): Exclusion | undefined =>
    neverFits(candidate, choice) ??
    // No discomfort keeps it away, so it is no bound for what comes after it.
    setAside(candidate, choice)[0] ??
    (bringsInSidePlank(candidate, place) ? { kind: "sidePlank" } : exceeds(candidate, place, 1));
  const others = wanted.filter(({ exercise }) => exercise.id !== place.exercise.id);
  const names = new Map(others.toReversed().map((candidate) => [candidate.exercise.id, candidate]));
  const ordered = preferredFirst(
    others.filter(
      (candidate) => names.get(candidate.exercise.id) === candidate && lastingly(candidate.exercise) === undefined,
    ),
  );
  const { fitting, passed, reasons } = sift(ordered, choice, ceilings);
  const judge = (exercise: Exercise): Exclusion =>
    neverFits(exercise, choice) ??
    notNow(exercise, choice) ??
    lastingly(exercise) ??
    reasons.get(exercise.id) ??
    beyond(exercise, ceilings) ?? { kind: "otherStep" };
  const top = fitting.slice(0, shown);
  const offered = new Set(top.map(({ exercise }) => exercise.id));
  return {
    top,
    fitting,
    passed,
    rejected: [...choice.exercises.values()]
      .filter(({ id }) => id !== place.exercise.id && !offered.has(id))
      .map((exercise) => ({ exercise, because: judge(exercise) })),
  };
};
