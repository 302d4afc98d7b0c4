import { accessSync, constants, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Whether a refused single-instance lock means that another Supine runs on `folder`. A read-only or full disk refuses the
 * lock too; then Chromium's lock file is missing, or names a process of this machine that is gone, and the app starts all
 * the same to say what is wrong. A lock of another machine counts as running.
 */
export function anotherRuns(folder: string): boolean {
  // Windows holds the lock in the system, which no disk can refuse.
  if (process.platform === "win32") return true;
  const [, host, pid] = /^(.*)-(\d+)$/.exec(lockIn(folder)) ?? [];
  if (host === undefined) return false;
  return host !== hostname() || isAlive(Number(pid));
}

/** Chromium's lock, a link to `host-pid` that leads nowhere; empty when there is none. */
function lockIn(folder: string): string {
  try {
    return readlinkSync(join(folder, "SingletonLock"));
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive as well; only "no such process" means gone.
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** Whether something new can be put into the folder, as far as its rights and its disk tell. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
