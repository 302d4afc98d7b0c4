import * as z from "zod";
import { IsoDate } from "./day.ts";
import { Pattern } from "./exercise.ts";

/**
 * Hard sets of one pattern in the week that starts on `weekStart` (a Monday). A hard set is a ticked set with RIR 4 or less,
 * or without RIR; warm-ups, breathing and control have none.
 */
export const WeekOfPattern = z.object({ weekStart: IsoDate, pattern: Pattern, hardSets: z.int().min(0) }).readonly();
export type WeekOfPattern = z.infer<typeof WeekOfPattern>;
