import * as z from "zod";
import { IsoDate } from "./day.ts";
import { Degrees, Name, Note, RestSeconds, Sets, Tempo } from "./quantity.ts";

/** Built-in ids are words from the catalogue, own ones are made by the app. */
export const ExerciseId = z
  .string()
  .regex(/^[a-z0-9_-]{1,64}$/)
  .brand<"ExerciseId">();
export type ExerciseId = z.infer<typeof ExerciseId>;

/** Movement pattern: what the trunk has to resist or do. Demand is comparable inside one pattern only. */
export const Pattern = z.enum([
  "control",
  "hip_flexor_supine",
  "hip_flexor_hang",
  "spinal_flexion",
  "anti_extension",
  "anti_rotation",
  "lateral",
  "posterior_chain",
]);
export type Pattern = z.infer<typeof Pattern>;

/**
 * What a rating speaks of: exercises whose discomfort counts for each other. All lying and hanging leg work is one family;
 * the others are one pattern each.
 */
export const Family = z.enum([
  "control",
  "leg_raise",
  "spinal_flexion",
  "anti_extension",
  "anti_rotation",
  "lateral",
  "posterior_chain",
]);
export type Family = z.infer<typeof Family>;

export const Equipment = z.enum([
  "mat",
  "wall",
  "chair",
  "slide_cloth",
  "incline_bench",
  "captains_chair",
  "dip_bars",
  "pull_up_bar",
  "exercise_ball",
  "ab_wheel",
  "sliders",
  "band",
  "cable",
  "dumbbell",
  "bag",
]);
export type Equipment = z.infer<typeof Equipment>;

/** What an exercise is not kind to; matched against what the person says provokes their back. */
export const CareFlag = z.enum([
  "flexion_provoked",
  "extension_provoked",
  "low_bone_density",
  "shoulder_pain",
  "wrist_pain",
  "kneeling_pain",
  "grip",
  "hanging_provoked",
  "side_load_provoked",
  "recent_symptoms",
  "leg_pain_below_knee",
  "tight_hamstrings",
]);
export type CareFlag = z.infer<typeof CareFlag>;

/**
 * Load on the lower back as data. `hipMomentPeak` is the peak hip moment of the repetition relative to two straight
 * legs held at the floor (1.00); `hipMomentOvershoot` the same when a limit kept by will is missed by 15°.
 * Ranks 0–10 and `index` 0–100 are Supine's own judgement; `index` compares inside one pattern only.
 */
export const Demand = z
  .object({
    hipMomentPeak: z.number().min(0).max(2),
    hipMomentOvershoot: z.number().min(0).max(2),
    lumbarRank: z.number().min(0).max(10),
    flexionRank: z.number().min(0).max(10),
    skillRank: z.number().min(0).max(10),
    coreRank: z.number().min(0).max(10),
    index: z.number().min(0).max(100),
  })
  .readonly();
export type Demand = z.infer<typeof Demand>;

/** A limit the person keeps by will: on the floor "not lower than", on the bar "not higher than". */
export const RangeLimit = z
  .object({
    kind: z.enum(["floor", "hang"]),
    minDegrees: Degrees,
    maxDegrees: Degrees,
    defaultDegrees: Degrees,
    stepDegrees: Degrees,
  })
  .readonly();
export type RangeLimit = z.infer<typeof RangeLimit>;

/** Recommended dose: coaching defaults, not measurements. */
export const Dose = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("reps"),
      sets: Sets,
      repsMin: z.int().min(1),
      repsMax: z.int().min(1),
      perSide: z.boolean(),
      tempo: Tempo,
      restSeconds: RestSeconds,
      rirMin: z.int(),
      rirMax: z.int(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal("hold"),
      sets: Sets,
      holdSecondsMin: z.int().min(1),
      holdSecondsMax: z.int().min(1),
      reps: z.int().min(1),
      perSide: z.boolean(),
      restSeconds: RestSeconds,
    })
    .readonly(),
]);
export type Dose = z.infer<typeof Dose>;

/** Joint angles of one side, degrees of flexion. A supported leg or arm rests on something. */
export const LimbPose = z
  .object({
    hipFlexionDegrees: z.number(),
    kneeFlexionDegrees: z.number(),
    shoulderFlexionDegrees: z.number(),
    elbowFlexionDegrees: z.number(),
    supported: z.boolean(),
  })
  .readonly();
export type LimbPose = z.infer<typeof LimbPose>;

/** One pose of the repetition; `t` runs from 0 to 1. Absolute angles are counter-clockwise from +x, in degrees. */
export const Keyframe = z
  .object({
    t: z.number().min(0).max(1),
    label: z.string(),
    thoraxDegrees: z.number(),
    pelvisDegrees: z.number(),
    neckFlexionDegrees: z.number(),
    left: LimbPose,
    right: LimbPose,
  })
  .readonly();
export type Keyframe = z.infer<typeof Keyframe>;

/** An exercise as the catalogue describes it. `equipment`: any one of each inner list, all inner lists. */
export const CatalogueExercise = z
  .object({
    id: ExerciseId,
    name: Name,
    pattern: Pattern,
    view: z.enum(["sagittal", "frontal"]),
    facing: z.union([z.literal(1), z.literal(-1)]),
    anchor: z.enum(["lumbar", "forearm", "hands", "hip", "feet", "knees", "shoulder"]),
    trains: z.array(z.string()).readonly(),
    equipment: z.array(z.array(Equipment).readonly()).readonly(),
    perSide: z.boolean(),
    advanced: z.boolean(),
    tags: z.array(z.string()).readonly(),
    demand: Demand,
    range: RangeLimit.nullable(),
    dose: Dose,
    regressTo: z.array(ExerciseId).readonly(),
    progressTo: z.array(ExerciseId).readonly(),
    swapTo: z.array(ExerciseId).readonly(),
    steps: z.array(z.string()).readonly(),
    cues: z.array(z.string()).readonly(),
    mistakes: z.array(z.string()).readonly(),
    care: z.array(z.string()).readonly(),
    careIf: z.array(CareFlag).readonly(),
    keyframes: z.array(Keyframe).readonly(),
  })
  .readonly();
export type CatalogueExercise = z.infer<typeof CatalogueExercise>;

/** What the person says about an exercise beyond the coach's criteria. */
export const Preference = z.enum(["never", "prefer"]);
export type Preference = z.infer<typeof Preference>;

/** Left alone by the person until (and not on) a day, or until they say otherwise. */
export const NotNow = z.object({ until: IsoDate.nullable() }).readonly();
export type NotNow = z.infer<typeof NotNow>;

/** A JPEG as the page shows it: `/9j/` is how the first three bytes of every JPEG are written. */
const jpegUpTo = (characters: number) =>
  z
    .string()
    .max(characters, "This photo is too large.")
    .regex(/^data:image\/jpeg;base64,\/9j\/[A-Za-z0-9+/]+={0,2}$/, "Please choose a PNG, JPEG or WebP picture.");

/** The longer side of a photo, and of its still, in pixels. */
export const photoSides = { picture: 512, still: 192 } as const;

export const Picture = jpegUpTo(400_000);
export type Picture = z.infer<typeof Picture>;
const Still = jpegUpTo(60_000);

/** A photo in two sizes, made small by the page; nothing of the file it came from is left. */
export const Photo = z.object({ picture: Picture, still: Still }).readonly();
export type Photo = z.infer<typeof Photo>;

/** Which legs the hips have to hold in an exercise of the person's own, and how long they are. */
export const Lever = z.enum(["none", "one_bent", "both_bent", "one_straight", "both_straight"]);
export type Lever = z.infer<typeof Lever>;

/** An exercise of the person's own: no joint angles, so `demand` is the coach's stated guess. */
export const CustomExerciseDraft = z
  .object({
    id: ExerciseId,
    name: Name,
    pattern: Pattern,
    lever: Lever,
    equipment: z
      .array(z.array(Equipment).min(1).max(15).readonly())
      .max(5, "Up to five pieces of equipment.")
      .readonly(),
    perSide: z.boolean(),
    advanced: z.boolean(),
    careIf: z.array(CareFlag).max(12).readonly(),
    demand: Demand,
    dose: Dose,
    steps: z.array(z.string().trim().min(1).max(300, "A step holds up to 300 characters.")).max(12).readonly(),
  })
  .readonly();
export type CustomExerciseDraft = z.infer<typeof CustomExerciseDraft>;

/** What a built-in exercise has and one of the person's own goes without: no joint angles, no neighbours on a ladder. */
export const undrawn = {
  view: "sagittal",
  facing: 1,
  anchor: "lumbar",
  trains: [],
  tags: [],
  range: null,
  regressTo: [],
  progressTo: [],
  swapTo: [],
  cues: [],
  mistakes: [],
  care: [],
  keyframes: [],
} as const satisfies Partial<CatalogueExercise>;

/** An exercise as the app knows it: built in or the person's own, with the person's note beside it. */
export const Exercise = CatalogueExercise.unwrap()
  .extend({
    origin: z.enum(["builtin", "own"]),
    note: Note,
    preference: Preference.nullable(),
    /** May have ended by today; the days before stay as they were. */
    notNow: NotNow.nullable(),
    /** The small photo of an own exercise; null where it has none. */
    still: Still.nullable(),
    /** Null for built-in exercises, whose joint angles say it. */
    lever: Lever.nullable(),
    /** An own exercise taken out of the lists; the log still speaks of it. */
    archived: z.boolean(),
  })
  .readonly();
export type Exercise = z.infer<typeof Exercise>;
