import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A disk of a few megabytes that a test can fill and make read-only. */
export type SmallDisk = {
  readonly folder: string;
  /** Takes all room that is left. */
  readonly fill: () => void;
  readonly free: () => void;
  readonly setWritable: (writable: boolean) => void;
  readonly remove: () => void;
};

/** Whether this machine lets the test make one: Linux, as root, with the right to mount. */
export const canMount = ((): boolean => {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    makeSmallDisk(1).remove();
    return true;
  } catch {
    return false;
  }
})();

export function makeSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), "supine-disk-"));
  const filler = join(folder, "filler");
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0700`, "supine-test", folder], {
    stdio: "pipe",
  });
  return {
    folder,
    fill: () => {
      try {
        // Ends with "no space left", which is the point.
        execFileSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=4096"], { stdio: "pipe" });
      } catch (error) {
        if (!existsSync(filler)) throw error;
      }
    },
    free: () => rmSync(filler, { force: true }),
    setWritable: (writable) =>
      void execFileSync("mount", ["-o", `remount,${writable ? "rw" : "ro"},size=${megabytes}m`, folder], {
        stdio: "pipe",
      }),
    remove: () => {
      execFileSync("umount", ["--lazy", folder], { stdio: "pipe" });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
