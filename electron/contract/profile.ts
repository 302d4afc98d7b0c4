import * as z from "zod";
import { CareFlag, Equipment } from "./exercise.ts";

export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

/** Things about the person that need a clinician's word before loaded work. */
export const Condition = z.enum(["low_bone_density", "pregnancy", "recent_surgery", "hernia"]);
export type Condition = z.infer<typeof Condition>;

export const Profile = z
  .object({
    theme: Theme,
    equipment: z.array(Equipment).max(15).readonly(),
    /** What tends to bother the person's back or joints. */
    provokedBy: z.array(CareFlag).max(12).readonly(),
    conditions: z.array(Condition).max(4).readonly(),
    /** True once the first start was completed. */
    welcomed: z.boolean(),
  })
  .readonly();
export type Profile = z.infer<typeof Profile>;
