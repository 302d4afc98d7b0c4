import type { IsoDate } from "#contract/day.ts";
import type { CareFlag, Equipment, Exercise } from "#contract/exercise.ts";
import type { Condition } from "#contract/profile.ts";
import { evidence } from "../evidence.ts";
import type { Settings } from "../log/settings.ts";

/** Why settings, or symptoms, keep an exercise out of a plan. */
export type Exclusion =
  /** `missing`: for each thing that is needed, what would do. */
  | { readonly kind: "equipment"; readonly missing: readonly (readonly Equipment[])[] }
  | { readonly kind: "provoked"; readonly flag: CareFlag }
  | { readonly kind: "condition"; readonly condition: Condition }
  /** Hanging or advanced work with symptoms in the last 14 days. */
  | { readonly kind: "recentSymptoms" }
  | { readonly kind: "logOnly" }
  /** The person said so. */
  | { readonly kind: "never" }
  /** Paused by the person; null: until they say otherwise. */
  | { readonly kind: "paused"; readonly untilDate: IsoDate | null }
  /** A custom exercise taken out of the lists. */
  | { readonly kind: "archived" };

const bendsUnderLoad = ({ demand }: Exercise): boolean => demand.flexionRank >= evidence.loadedFlexionRank.value;

const equipmentMissing = ({ equipment }: Exercise, settings: Settings): Exclusion | undefined => {
  const missing = equipment.filter(
    (anyOf) => anyOf.length > 0 && !anyOf.some((item) => settings.equipment.includes(item)),
  );
  return missing.length === 0 ? undefined : { kind: "equipment", missing };
};

/** Movements that go with a flag whatever the catalogue's own care notes say. */
const provoking: Readonly<Partial<Record<CareFlag, (exercise: Exercise) => boolean>>> = {
  flexion_provoked: (exercise) => exercise.pattern === "spinal_flexion" || bendsUnderLoad(exercise),
  // Arching, or face down: planks, bird dogs.
  extension_provoked: ({ pattern, facing }) => pattern === "anti_extension" || (facing === -1 && pattern !== "lateral"),
  hanging_provoked: ({ pattern }) => pattern === "hip_flexor_hang",
  side_load_provoked: ({ pattern }) => pattern === "lateral",
  low_bone_density: bendsUnderLoad,
};

const provoked = (exercise: Exercise, { provokedBy }: Settings): Exclusion | undefined => {
  const flag = provokedBy.find((one) => exercise.careIf.includes(one) || provoking[one]?.(exercise) === true);
  return flag === undefined ? undefined : { kind: "provoked", flag };
};

/** Low bone density: no loaded bending. The others: no bending, hanging or advanced work without a clinician's word. */
const conditionForbids = (exercise: Exercise, { conditions }: Settings): Exclusion | undefined => {
  const { pattern, careIf, advanced } = exercise;
  const demanding = advanced || pattern === "spinal_flexion" || pattern === "hip_flexor_hang";
  const condition = conditions.find((one) =>
    one === "low_bone_density" ? careIf.includes(one) || bendsUnderLoad(exercise) : demanding,
  );
  return condition === undefined ? undefined : { kind: "condition", condition };
};

/** What keeps an exercise away even where the person wrote it. */
export const forbidden = (exercise: Exercise, settings: Settings): Exclusion | undefined =>
  conditionForbids(exercise, settings) ?? provoked(exercise, settings) ?? equipmentMissing(exercise, settings);

/** What keeps an exercise from standing in for another, besides what forbids it. */
const unwanted = (exercise: Exercise, settings: Settings): Exclusion | undefined => {
  if (exercise.tags.includes("log_only")) return { kind: "logOnly" };
  if (exercise.archived) return { kind: "archived" };
  if (settings.preferenceOf(exercise) === "never") return { kind: "never" };
  const pause = settings.pauseOf(exercise);
  return pause === null ? undefined : { kind: "paused", untilDate: pause.until };
};

/** Hanging and advanced exercises do not come in with symptoms in the last 14 days. */
const symptomatic = ({ advanced, pattern }: Exercise, symptoms: boolean): Exclusion | undefined =>
  symptoms && (advanced || pattern === "hip_flexor_hang") ? { kind: "recentSymptoms" } : undefined;

/** The first thing that keeps an exercise from being brought into a plan by the coach; undefined when nothing does. */
export const exclusionOf = (exercise: Exercise, settings: Settings, symptoms: boolean): Exclusion | undefined =>
  forbidden(exercise, settings) ?? unwanted(exercise, settings) ?? symptomatic(exercise, symptoms);

/** Paused by the person on a day, as it stands now. */
export const isPausedOn = ({ notNow }: Pick<Exercise, "notNow">, date: IsoDate): boolean =>
  notNow !== null && (notNow.until === null || date < notNow.until);
