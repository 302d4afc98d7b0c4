import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "../store/clock.ts";
import { Backup, type BackupFailure, type BackupKind, type BackupList } from "#contract/backup.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { DatabaseHolder } from "./database-holder.ts";
import { toThin } from "./retention.ts";
import type { Log } from "./log.ts";
import { backupName, backupsFolder, readBackupName, wordOf } from "../store/backup-names.ts";

export type Backups = {
  readonly list: () => BackupList;
  /** Makes one for this reason. On a failure the log is untouched and the reason is answered. */
  readonly make: (kind: Exclude<BackupKind, "before_update">) => Reply<Backup>;
  /** Makes one if the log has changed since the newest, and thins out the daily ones. Never throws. */
  readonly makeIfChanged: () => void;
  /** Where the backup lies; undefined when it is gone. */
  readonly pathOf: (name: string) => string | undefined;
};

/** Makes and lists backups of the person's own log, in the folder `backups` beside it. */
export function makeBackups(use: {
  readonly holder: DatabaseHolder;
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}): Backups {
  const { holder, path, clock, log } = use;
  const folder = backupsFolder(path);
  let lastFailure: BackupFailure | null = null;

  const stored = (): readonly Backup[] =>
    namesIn(folder)
      .flatMap((file) => {
        const known = readBackupName(file);
        return known === undefined ? [] : [Backup.parse({ ...known, bytes: statSync(join(folder, file)).size })];
      })
      .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));

  const make: Backups["make"] = (kind) => {
    if (holder.shows() === "sample") return refuse({ kind: "backup", reason: "sample" });
    const name = backupName(wordOf(kind), clock.now().instant);
    try {
      holder.copyTo(join(folder, name));
    } catch (error) {
      log.fault(`backup ${kind}`, error);
      return refuse({ kind: "backup", reason: failureOf(error) });
    }
    const made = stored().find((backup) => backup.name === name);
    if (made === undefined) return refuse({ kind: "backup", reason: "failed" });
    return done(made);
  };

  const makeIfChanged = (): void => {
    if (holder.db() === undefined || holder.shows() === "sample") return;
    try {
      if (!changedSince(path, stored()[0], folder)) return;
      const made = make("daily");
      lastFailure = made.ok ? null : made.refusal.kind === "backup" ? made.refusal.reason : "failed";
      // Only what was replaced by something newer goes.
      if (made.ok) thin();
    } catch (error) {
      log.fault("daily backup", error);
      lastFailure = failureOf(error);
    }
  };

  const thin = (): void => {
    const { instant, zone } = clock.now();
    const daily = stored().filter(({ kind }) => kind === "daily");
    for (const { name } of toThin(daily, instant, zone)) rmSync(join(folder, name), { force: true });
  };

  return {
    list: () => ({ backups: stored(), lastFailure }),
    make,
    makeIfChanged,
    pathOf: (name) => (stored().some((backup) => backup.name === name) ? join(folder, name) : undefined),
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether the database or its journal was written to after the newest backup was: all by the clock of the disk. */
function changedSince(path: string, newest: Backup | undefined, folder: string): boolean {
  if (newest === undefined) return true;
  const written = [path, `${path}-wal`].map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    // An empty journal is made by opening alone.
    return found === undefined || found.size === 0 ? 0 : found.mtimeMs;
  });
  return Math.max(...written) > statSync(join(folder, newest.name)).mtimeMs;
}

/** What an error on the way to a file means for the person. */
export function failureOf(error: unknown): BackupFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "SQLITE_NOTADB" || code.startsWith("SQLITE_CORRUPT")) return "unreadable";
  if (["SQLITE_FULL", "ENOSPC", "EDQUOT"].includes(code)) return "full";
  if (code.startsWith("SQLITE_READONLY") || ["EROFS", "EACCES", "EPERM"].includes(code)) return "readOnly";
  return code === "ENOENT" ? "gone" : "failed";
}
