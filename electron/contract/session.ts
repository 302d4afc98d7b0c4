import * as z from "zod";
import { IsoInstant, Moment } from "./day.ts";
import { PlanEntryId } from "./plan.ts";
import { Name, Nrs, Rir } from "./quantity.ts";
import { ExerciseId } from "./exercise.ts";
import { placeFields, Prescription, RoutineId, RoutineItemId } from "./routine.ts";

export const SessionId = z.uuid().brand<"SessionId">();
export type SessionId = z.infer<typeof SessionId>;
export const SessionExerciseId = z.uuid().brand<"SessionExerciseId">();
export type SessionExerciseId = z.infer<typeof SessionExerciseId>;

/** The technique list; each point is either kept or missed. */
export const TechniquePoint = z.enum([
  "back_stayed_flat",
  "tilted_before_lift_off",
  "kept_breathing",
  "slow_lowering",
  "no_hands_under_hips",
  "no_momentum",
]);
export type TechniquePoint = z.infer<typeof TechniquePoint>;

/** One ticked set. Reps of both sides are counted per side. `holdSeconds` for holds, `reps` for the rest. */
export const SessionSet = z
  .object({
    position: z.int().min(0).max(19),
    reps: z.int().min(0).max(200).nullable(),
    holdSeconds: z.int().min(0).max(3600).nullable(),
    rir: Rir.nullable(),
    doneAt: IsoInstant,
  })
  .readonly();
export type SessionSet = z.infer<typeof SessionSet>;

const exerciseOfSession = {
  id: SessionExerciseId,
  routineItemId: RoutineItemId.nullable(),
  /** What the routine itself says, before the coach's changes; keeps the slot's place and history. */
  writtenExerciseId: ExerciseId,
  prescription: Prescription,
  ...placeFields,
};

export const SessionExerciseStart = z.object(exerciseOfSession).readonly();
export type SessionExerciseStart = z.infer<typeof SessionExerciseStart>;

export const SessionExercise = z
  .object({
    ...exerciseOfSession,
    sets: z.array(SessionSet).readonly(),
    /** Points of the technique list that were missed; null while the list is unanswered, [] when all were kept. */
    missed: z.array(TechniquePoint).readonly().nullable(),
    /** Optional rating given for this exercise during the session. */
    nrs: Nrs.nullable(),
  })
  .readonly();
export type SessionExercise = z.infer<typeof SessionExercise>;

/** The most exercises of a session, those included that took over some sets during it. */
export const maxSessionExercises = 30;

const started = {
  id: SessionId,
  planEntryId: PlanEntryId.nullable(),
  routineId: RoutineId.nullable(),
  routineName: Name,
  /** Rating just before the session; null when it was skipped. */
  preNrs: Nrs.nullable(),
};

export const SessionStart = z
  .object({ ...started, exercises: z.array(SessionExerciseStart).min(1).max(maxSessionExercises).readonly() })
  .readonly();
export type SessionStart = z.infer<typeof SessionStart>;

export const Session = z
  .object({
    ...started,
    startedAt: Moment,
    finishedAt: Moment.nullable(),
    /** Let go without being finished: no training, but what was said in it counts. */
    discarded: z.boolean().default(false),
    /** Session effort 0–10 (session-RPE), null when not given. */
    effort: z.int().min(0).max(10).nullable(),
    exercises: z.array(SessionExercise).readonly(),
  })
  .readonly();
export type Session = z.infer<typeof Session>;
