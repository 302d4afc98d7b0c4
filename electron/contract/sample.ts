import * as z from "zod";
import { Moment } from "./day.ts";

/** A call of the store, as it is checked there. */
export const SampleCall = z.object({ name: z.string().max(60), input: z.unknown() }).readonly();
export type SampleCall = z.infer<typeof SampleCall>;

/** Calls of the story, and the moment they are made at. */
export const SamplePart = z.object({ at: Moment, calls: z.array(SampleCall).max(500).readonly() }).readonly();
export type SamplePart = z.infer<typeof SamplePart>;
