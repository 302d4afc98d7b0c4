import * as z from "zod";
import { IsoInstant } from "./day.ts";
import { ExerciseId } from "./exercise.ts";
import { Degrees, Name, RestSeconds, Sets, Target, Tempo } from "./quantity.ts";

export const RoutineId = z.uuid().brand<"RoutineId">();
export type RoutineId = z.infer<typeof RoutineId>;
export const RoutineItemId = z.uuid().brand<"RoutineItemId">();
export type RoutineItemId = z.infer<typeof RoutineItemId>;

/** What is asked of one exercise: the prescription. `tempo` is null for holds; `limitDegrees` null means full range. */
export const Prescription = z
  .object({
    exerciseId: ExerciseId,
    sets: Sets,
    target: Target,
    tempo: Tempo.nullable(),
    restSeconds: RestSeconds,
    limitDegrees: Degrees.nullable(),
  })
  .readonly();
export type Prescription = z.infer<typeof Prescription>;

/** `locked`: only stops and what follows from them change this place (H1–H4). */
export const RoutineItemDraft = z
  .object({ id: RoutineItemId, prescription: Prescription, locked: z.boolean().default(false) })
  .readonly();
export type RoutineItemDraft = z.infer<typeof RoutineItemDraft>;

/** `changedAt`: when the person last changed the prescription; a progression decided earlier no longer applies. */
export const RoutineItem = RoutineItemDraft.unwrap().extend({ changedAt: IsoInstant }).readonly();
export type RoutineItem = z.infer<typeof RoutineItem>;

const named = { id: RoutineId, name: Name };

export const RoutineDraft = z
  .object({ ...named, items: z.array(RoutineItemDraft).max(30, "A routine holds up to 30 exercises.").readonly() })
  .readonly();
export type RoutineDraft = z.infer<typeof RoutineDraft>;

export const Routine = z.object({ ...named, archived: z.boolean(), items: z.array(RoutineItem).readonly() }).readonly();
export type Routine = z.infer<typeof Routine>;
