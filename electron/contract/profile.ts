import * as z from "zod";
import { IsoDate, IsoInstant } from "./day.ts";
import { CareFlag, Equipment, ExerciseId, NotNow, Preference } from "./exercise.ts";

export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

/** The language the person reads. The last two are pseudo-locales: longer text, and from right to left, to test with. */
export const LanguageChoice = z.enum(["system", "en", "de", "en-XA", "ar-XB"]);
export type LanguageChoice = z.infer<typeof LanguageChoice>;

/** How large everything is drawn. */
export const TextSize = z.enum(["small", "normal", "large", "largest"]);
export type TextSize = z.infer<typeof TextSize>;

export const Units = z.enum(["metric", "imperial"]);
export type Units = z.infer<typeof Units>;

/** `calendar`: a routine stays on its day. `sequence`: the next routine waits until it is done. */
export const PlanMode = z.enum(["calendar", "sequence"]);
export type PlanMode = z.infer<typeof PlanMode>;

/** Things about the person that need a clinician's word before loaded work. */
export const Condition = z.enum(["low_bone_density", "pregnancy", "recent_surgery", "hernia"]);
export type Condition = z.infer<typeof Condition>;

/** What a person wants to train, as the week builder asks it. */
export const Goal = z.enum(["anterior_core", "sides", "back_line", "control"]);
export type Goal = z.infer<typeof Goal>;

/** What the week builder was asked for last: training days with their minutes, and goals. */
export const WeekWishes = z
  .object({
    days: z
      .array(z.object({ weekday: z.int().min(1).max(7), minutes: z.int().min(5).max(120) }).readonly())
      .max(7)
      .readonly(),
    goals: z.array(Goal).max(4).readonly(),
  })
  .readonly();
export type WeekWishes = z.infer<typeof WeekWishes>;

/** Measures for the hip moment in N·m; standard proportions where they are unknown. */
export const BodyMeasures = z
  .object({
    proportions: z.enum(["man", "woman"]).nullable(),
    massKilograms: z.number().min(30, "Between 30 and 250 kg.").max(250, "Between 30 and 250 kg.").nullable(),
    heightMetres: z.number().min(1.2, "Between 1.20 and 2.30 m.").max(2.3, "Between 1.20 and 2.30 m.").nullable(),
  })
  .readonly();
export type BodyMeasures = z.infer<typeof BodyMeasures>;

/**
 * Where the person wants more care than the decision table: from which rating on an exercise is eased, and up to which one
 * a session still counts as clean. Never less careful than the table, which eases from 4 and counts up to 2.
 */
export const Comfort = z.object({ easeFrom: z.int().min(3).max(4), cleanUpTo: z.int().min(0).max(2) }).readonly();
export type Comfort = z.infer<typeof Comfort>;

export const Profile = z
  .object({
    theme: Theme,
    language: LanguageChoice,
    textSize: TextSize,
    units: Units,
    /** The first day of a week as it is shown: 1 Monday … 7 Sunday. */
    weekStart: z.int().min(1).max(7),
    planMode: PlanMode,
    comfort: Comfort,
    equipment: z.array(Equipment).max(15).readonly(),
    /** What tends to bother the person's back or joints. */
    provokedBy: z.array(CareFlag).max(12).readonly(),
    conditions: z.array(Condition).max(4).readonly(),
    body: BodyMeasures,
    week: WeekWishes,
    /** True once the first start was completed. */
    welcomed: z.boolean(),
  })
  .readonly();
export type Profile = z.infer<typeof Profile>;

/** A setting as it was from a moment on. What the person says about one exercise is a setting too. */
export const DatedSetting = z
  .object({
    at: IsoInstant,
    date: IsoDate,
    setting: z.discriminatedUnion("kind", [
      Profile.unwrap()
        .pick({ comfort: true, equipment: true, provokedBy: true, conditions: true })
        .extend({ kind: z.literal("profile") })
        .readonly(),
      z.object({ kind: z.literal("preference"), exerciseId: ExerciseId, preference: Preference.nullable() }).readonly(),
      z.object({ kind: z.literal("pause"), exerciseId: ExerciseId, notNow: NotNow.nullable() }).readonly(),
    ]),
  })
  .readonly();
export type DatedSetting = z.infer<typeof DatedSetting>;
