import { existsSync, renameSync } from "node:fs";
import { join, parse } from "node:path";
import type { IsoInstant } from "#contract/day.ts";

/** The journals first: should the last step fail, the next start still finds the damaged file and asks again. */
const parts = ["-wal", "-shm", ""] as const;

/**
 * Moves the database at `path` and its journals to `<name>-damaged-<moment>.db` beside it, byte for byte, so that a new
 * one can be made. Nothing is deleted or overwritten; when a step fails the earlier ones are taken back and it throws.
 * Returns where the database is now.
 */
export function setAside(path: string, now: IsoInstant): string {
  const { dir, name, ext } = parse(path);
  const target = join(dir, `${name}-damaged-${now.replaceAll(/[-:.]/g, "")}${ext}`);
  const moves = parts.map((part) => ({ from: path + part, to: target + part })).filter(({ from }) => existsSync(from));
  // A rename would replace what is there without asking.
  if (parts.some((part) => existsSync(target + part)))
    throw new Error("There is already a database set aside at this moment");
  const moved: { from: string; to: string }[] = [];
  try {
    for (const move of moves) {
      renameSync(move.from, move.to);
      moved.push(move);
    }
  } catch (error) {
    for (const { from, to } of moved.toReversed()) renameSync(to, from);
    throw error;
  }
  return target;
}

/** Moves what was set aside at `target` back to `path`. */
export function putBack(target: string, path: string): void {
  for (const part of parts.toReversed()) if (existsSync(target + part)) renameSync(target + part, path + part);
}
