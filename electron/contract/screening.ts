import * as z from "zod";
import { Moment } from "./day.ts";
import { PainEntryId } from "./pain.ts";

export const ScreeningId = z.uuid().brand<"ScreeningId">();
export type ScreeningId = z.infer<typeof ScreeningId>;

/** Tier A: signs that can need emergency care. */
export const EmergencySign = z.enum([
  "saddle_numbness",
  "bladder",
  "bowel",
  "sexual_numbness",
  "both_legs",
  "strength_going_fast",
  "serious_fall",
  "fever_and_ill",
]);
export type EmergencySign = z.infer<typeof EmergencySign>;

/** Tier B: signs to show a clinician before training on. */
export const ConsultSign = z.enum([
  "below_knee",
  "thigh_numbness",
  "leg_weakness",
  "sharp_or_intense",
  "worsening",
  "persists",
  "night_pain",
  "weight_loss",
  "past_cancer",
  "bone_density_or_steroids",
]);
export type ConsultSign = z.infer<typeof ConsultSign>;

export const Sign = z.union([EmergencySign, ConsultSign]);
export type Sign = z.infer<typeof Sign>;

/** When the safety questions were asked. */
export const ScreeningOccasion = z.enum(["first_start", "before_session", "after_entry", "settings"]);
export type ScreeningOccasion = z.infer<typeof ScreeningOccasion>;

/** One round of safety questions; no signs means "none of these". */
export const ScreeningDraft = z
  .object({ id: ScreeningId, occasion: ScreeningOccasion, signs: z.array(Sign).max(20).readonly() })
  .readonly();
export type ScreeningDraft = z.infer<typeof ScreeningDraft>;

export const Screening = ScreeningDraft.unwrap().extend({ answeredAt: Moment }).readonly();
export type Screening = z.infer<typeof Screening>;

/**
 * What the person states: care received (after tier A), checked by a clinician or settled (after tier B), that something is
 * new (the questions are open until they are answered), or that one entry with a sign was made by mistake.
 */
export const Statement = z.enum(["care_received", "checked", "settled", "something_new", "entered_by_mistake"]);
export type Statement = z.infer<typeof Statement>;

/** `painEntryId`: the entry that was made by mistake; null for all other statements. */
export const StatementDraft = z
  .object({ statement: Statement, painEntryId: PainEntryId.nullable().default(null) })
  .refine(({ statement, painEntryId }) => (statement === "entered_by_mistake") === (painEntryId !== null), {
    message: "A mistake is about one entry.",
    path: ["painEntryId"],
  })
  .readonly();
export type StatementDraft = z.infer<typeof StatementDraft>;

export const StatementMade = z
  .object({ statement: Statement, painEntryId: PainEntryId.nullable().default(null), madeAt: Moment })
  .readonly();
export type StatementMade = z.infer<typeof StatementMade>;
