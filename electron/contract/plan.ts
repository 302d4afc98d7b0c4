import * as z from "zod";
import { IsoDate } from "./day.ts";
import { RoutineId } from "./routine.ts";

export const PlanEntryId = z.uuid().brand<"PlanEntryId">();
export type PlanEntryId = z.infer<typeof PlanEntryId>;

/** A routine put on a day. `position` orders the entries of one day. */
export const PlanEntry = z
  .object({ id: PlanEntryId, date: IsoDate, routineId: RoutineId, position: z.int().min(0).max(20) })
  .readonly();
export type PlanEntry = z.infer<typeof PlanEntry>;
