import { appendFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where the shell writes down what broke. Lines hold facts about the program, never what the person typed. */
export type Log = { readonly write: (line: string) => void; readonly fault: (what: string, error: unknown) => void };

const maxBytes = 256 * 1024;

/** A log in `folder`: `log.txt` of at most 256 KiB and the one before it, `log.old.txt`. Never throws. */
export function openLog(folder: string): Log {
  const path = join(folder, "log.txt");
  const write = (line: string): void => {
    try {
      const entry = `${Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })} ${line}\n`;
      const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      if (size > 0 && size + Buffer.byteLength(entry) > maxBytes) renameSync(path, join(folder, "log.old.txt"));
      appendFileSync(path, entry, { mode: 0o600 });
    } catch {
      // A full or read-only disk must not take the app down with the log; the person sees the trouble on the screen.
    }
  };
  return { write, fault: (what, error) => write(`${what}: ${describeFault(error)}`) };
}

/**
 * One line about an error, without user text: its name, code, message and the place it came from. The message is left
 * out where the engine quotes the input in it (`JSON.parse`, dates), and schema errors keep only path and code.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `not an Error but ${typeof error}`;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return `${error.name}${code}${messageOf(error)}${placeOf(error)}`.slice(0, 600);
}

function messageOf(error: Error): string {
  if (error instanceof SyntaxError || error instanceof RangeError) return "";
  if ("issues" in error && Array.isArray(error.issues)) return ` (${error.issues.slice(0, 5).map(issueOf).join(", ")})`;
  return ` (${error.message.replaceAll(/\s+/g, " ").slice(0, 200)})`;
}

function issueOf(issue: unknown): string {
  if (typeof issue !== "object" || issue === null || !("code" in issue)) return "?";
  // Keys of a record may be user text, so only the depth of the path is kept beside the code.
  const depth = "path" in issue && Array.isArray(issue.path) ? issue.path.length : 0;
  return `${String(issue.code)} at depth ${depth}`;
}

function placeOf(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 3)
    .map((frame) => ` ${frame.trim().replaceAll(/\(?(?:file:\/\/)?\S*[\\/](?=[^\\/]+$)/g, "(")}`)
    .join("");
}
