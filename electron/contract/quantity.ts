import * as z from "zod";

/** Numeric rating scale of pain, whole steps: 0 none … 10 worst imaginable. */
export const Nrs = z.int().min(0).max(10).brand<"Nrs">();
export type Nrs = z.infer<typeof Nrs>;

/** An angle above the horizontal (floor work) or from the vertical (hanging work), in degrees. */
export const Degrees = z.number().min(0).max(180).brand<"Degrees">();
export type Degrees = z.infer<typeof Degrees>;

/** Reps in reserve: how many more clean repetitions were left. 5 stands for "five or more". */
export const Rir = z.int().min(0).max(5).brand<"Rir">();
export type Rir = z.infer<typeof Rir>;

/** Seconds down-pause-up-pause, for example "3-0-2-0" (lowering first, as in the exercise data). */
export const Tempo = z
  .string()
  .regex(/^\d{1,2}-\d{1,2}-\d{1,2}-\d{1,2}$/, "Tempo is four numbers of seconds, like 3-0-2-0.")
  .brand<"Tempo">();
export type Tempo = z.infer<typeof Tempo>;

/** What one set aims at. `reps` of a hold is how often the hold is repeated within the set. */
export const Target = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reps"), reps: z.int().min(1).max(100) }).readonly(),
  z.object({ kind: z.literal("hold"), holdSeconds: z.int().min(1).max(600), reps: z.int().min(1).max(20) }).readonly(),
]);
export type Target = z.infer<typeof Target>;

export const Sets = z.int().min(1).max(10);
export const RestSeconds = z.int().min(0).max(600);
/** Free text a person may add. Long enough for a paragraph, short enough for a list. */
export const Note = z.string().max(2000, "Notes hold up to 2,000 characters. Please shorten it.");
export const Name = z.string().trim().min(1, "Please give it a name.").max(60, "Names hold up to 60 characters.");
