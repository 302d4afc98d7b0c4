import * as z from "zod";
import { Moment } from "./day.ts";

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

/** What the person states to resume: care received (after tier A), checked by a clinician or settled (after tier B). */
export const Statement = z.enum(["care_received", "checked", "settled"]);
export type Statement = z.infer<typeof Statement>;

export const StatementMade = z.object({ statement: Statement, madeAt: Moment }).readonly();
export type StatementMade = z.infer<typeof StatementMade>;
