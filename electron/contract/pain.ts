import * as z from "zod";
import { IsoDate, Moment } from "./day.ts";
import { ExerciseId } from "./exercise.ts";
import { Note, Nrs } from "./quantity.ts";
import { SessionId } from "./session.ts";

export const PainEntryId = z.uuid().brand<"PainEntryId">();
export type PainEntryId = z.infer<typeof PainEntryId>;

/** Places on the body map, sides as the person feels them. */
export const Region = z.enum([
  "lower_back_left",
  "lower_back_middle",
  "lower_back_right",
  "upper_back",
  "neck",
  "belly",
  "hip_front_left",
  "hip_front_right",
  "groin_left",
  "groin_right",
  "buttock_left",
  "buttock_right",
  "thigh_front_left",
  "thigh_front_right",
  "thigh_back_left",
  "thigh_back_right",
  "below_knee_left",
  "below_knee_right",
  "shoulder_left",
  "shoulder_right",
]);
export type Region = z.infer<typeof Region>;

export const Quality = z.enum(["dull", "stiff", "sharp", "electric", "burning", "numb", "tingling", "weak"]);
export type Quality = z.infer<typeof Quality>;

/** `session`: right after a session · `morning`: the next-morning answer to it · `any`: at any time, without one. */
export const PainMoment = z.enum(["session", "morning", "any"]);
export type PainMoment = z.infer<typeof PainMoment>;

const felt = {
  /** Peak rating; 0 is "no pain". */
  nrs: Nrs,
  /** Muscle soreness (both sides, dull, 12–48 h later, only on movement): kept apart, never counts as pain. */
  soreness: z.boolean(),
  /** Morning answers only: did it settle within the day? null elsewhere. */
  settled: z.boolean().nullable(),
  regions: z.array(Region).max(20).readonly(),
  qualities: z.array(Quality).max(8).readonly(),
  /** During which exercises it was felt; empty means "not one in particular". */
  exerciseIds: z.array(ExerciseId).max(30).readonly(),
  note: Note,
};

const about = {
  id: PainEntryId,
  moment: PainMoment,
  /** The session it belongs to; null exactly when `moment` is "any". */
  sessionId: SessionId.nullable(),
  /** The day it was felt. */
  date: IsoDate,
};

export const PainEntryDraft = z
  .object({ ...about, ...felt })
  .refine((entry) => (entry.moment === "any") === (entry.sessionId === null), {
    message: "An entry at any time stands alone; the others belong to a session.",
    path: ["sessionId"],
  })
  .refine((entry) => (entry.moment === "morning") === (entry.settled !== null), {
    message: "Please say whether it settled overnight.",
    path: ["settled"],
  })
  .readonly();
export type PainEntryDraft = z.infer<typeof PainEntryDraft>;

/** What was written at one time; an edit adds a version and keeps the earlier ones. */
export const PainVersion = z.object({ version: z.int().min(1), savedAt: Moment, ...felt }).readonly();
export type PainVersion = z.infer<typeof PainVersion>;

/** A pain entry in its newest version. */
export const PainEntry = z.object({ ...about, version: z.int().min(1), savedAt: Moment, ...felt }).readonly();
export type PainEntry = z.infer<typeof PainEntry>;
