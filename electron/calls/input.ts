import type * as z from "zod";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { unknownKey } from "#contract/unknown-key.ts";
import { messageFor, valuesFor } from "./input-messages.ts";

/** More than any screen sends: the largest is what the coach concludes from four weeks. */
const sizeLimit = 1_000_000;
const depthLimit = 12;

/**
 * Reads what came from the page: plain data of limited size that fits the schema and has nothing the schema does not
 * name. Anything else is refused with the place and words for the person.
 */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): Reply<z.output<T>> {
  if (sizeOf(input, depthLimit, sizeLimit) > sizeLimit)
    return invalid([], "This is too long, or not something Supine can store.");
  const read = schema.safeParse(input, { error: messageFor });
  if (!read.success) {
    const [issue] = read.error.issues;
    if (issue === undefined) return invalid([], "Something here does not fit. Please check it and try again.");
    return invalid(issue.path, issue.message, issue.message.includes("{") ? valuesFor(issue) : undefined);
  }
  const unknown = unknownKey(input, read.data);
  return unknown === undefined ? done(read.data) : invalid(unknown, "This has a part Supine does not know.");
}

const invalid = (
  path: readonly PropertyKey[],
  message: string,
  values?: Readonly<Record<string, number>>,
): Reply<never> =>
  refuse({
    kind: "invalid",
    field: path.map(String).join("."),
    message,
    ...(values === undefined ? {} : { values }),
  });

/** SQLite would end a text at a zero character, and UTF-8 has no place for half of a surrogate pair. */
const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\0");

/**
 * Roughly how many characters the input has. Infinite when it is nested deeper than `depth` or holds something other than
 * plain values, lists and objects, or text that cannot be stored; stops counting beyond `limit`, so a small thing that is shared often costs nothing.
 */
function sizeOf(input: unknown, depth: number, limit: number): number {
  if (typeof input === "string") return isStorable(input) ? input.length + 2 : Infinity;
  if (input === null || ["number", "boolean", "undefined"].includes(typeof input)) return 4;
  if (typeof input !== "object" || depth === 0) return Infinity;
  if (!Array.isArray(input) && !isPlain(input)) return Infinity;
  let size = 2;
  for (const [key, value] of Object.entries(input)) {
    size += key.length + sizeOf(value, depth - 1, limit - size);
    if (size > limit) return size;
  }
  return size;
}

function isPlain(input: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(input);
  // The prototype of plain objects has none itself, in whichever realm they were made.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
