import * as z from "zod";

/** Why the database could not be opened. Nothing on disk was changed. */
export const Trouble = z.discriminatedUnion("kind", [
  /** Written by a newer Supine. */
  z.object({ kind: z.literal("fromFuture"), fileVersion: z.int(), appVersion: z.int() }).readonly(),
  z.object({ kind: z.literal("damaged"), detail: z.string() }).readonly(),
  z.object({ kind: z.literal("readOnly") }).readonly(),
  z.object({ kind: z.literal("noSpace") }).readonly(),
  z.object({ kind: z.literal("cannotOpen"), detail: z.string() }).readonly(),
]);
export type Trouble = z.infer<typeof Trouble>;

export const AppStatus = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("ready"),
      path: z.string(),
      version: z.string(),
      /** The sample diary is shown, and the person's own log waits, closed and untouched. */
      sample: z.boolean(),
    })
    .readonly(),
  z.object({ kind: z.literal("trouble"), trouble: Trouble, path: z.string(), version: z.string() }).readonly(),
]);
export type AppStatus = z.infer<typeof AppStatus>;
