import * as z from "zod";
import { IsoInstant } from "./day.ts";

/** What a draft is about: a word and what it belongs to, like `pain session 4f…`. */
export const DraftKey = z
  .string()
  .max(120)
  .regex(/^[A-Za-z]+(?: [A-Za-z0-9_-]+)*$/);

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Something unfinished. Only its owner knows what the text holds, and reads it with a schema of its own. */
export const Unfinished = z.object({ key: DraftKey, json: z.string().min(1).max(100_000).refine(isJson) }).readonly();
export type Unfinished = z.infer<typeof Unfinished>;

export const KeptDraft = z.object({ ...Unfinished.unwrap().shape, savedAt: IsoInstant }).readonly();
export type KeptDraft = z.infer<typeof KeptDraft>;
