import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import type { Trouble } from "#contract/trouble.ts";

/** Less free space than this and SQLite cannot make the files beside the database. */
const leastFreeBytes = 256 * 1024;

/** What an error while opening the database at `path` means for the person. */
export function troubleOf(error: unknown, path: string): Trouble {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT"))
    return { kind: "damaged", detail: detailOf(error) };
  if (code.startsWith("SQLITE_READONLY") || ["EROFS", "EACCES", "EPERM"].includes(code)) return { kind: "readOnly" };
  if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT") return { kind: "noSpace" };
  // SQLite says only that it could not read, write or make a file; a full disk is the one cause that can be looked up.
  if (/^SQLITE_(?:IOERR|CANTOPEN)/.test(code) && isFull(dirname(path))) return { kind: "noSpace" };
  return { kind: "cannotOpen", detail: detailOf(error) };
}

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastFreeBytes;
  } catch {
    return false;
  }
}
