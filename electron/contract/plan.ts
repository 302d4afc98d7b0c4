import * as z from "zod";
import { IsoDate } from "./day.ts";
import { RoutineId } from "./routine.ts";

export const PlanEntryId = z.uuid().brand<"PlanEntryId">();
export type PlanEntryId = z.infer<typeof PlanEntryId>;

/** A routine put on a day. `position` orders the entries of one day; the week builder leaves a `locked` one alone. */
export const PlanEntry = z
  .object({
    id: PlanEntryId,
    date: IsoDate,
    routineId: RoutineId,
    position: z.int().min(0).max(20),
    locked: z.boolean().default(false),
  })
  .readonly();
export type PlanEntry = z.infer<typeof PlanEntry>;

/** A few words of the person's own on a day; an empty note is none. */
export const DayNote = z
  .object({
    date: IsoDate,
    note: z.string().trim().max(200, "A note on a day holds up to 200 characters. Please shorten it."),
  })
  .readonly();
export type DayNote = z.infer<typeof DayNote>;
