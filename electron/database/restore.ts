import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Backups, failureOf } from "./backups.ts";
import type { Clock } from "../store/clock.ts";
import { type BackupFailure, type BackupName, type BackupPreview, PreviewId } from "#contract/backup.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { DatabaseHolder } from "./database-holder.ts";
import type { Log } from "./log.ts";
import { type Contents, contentsOf, differenceOf } from "../store/contents.ts";
import { sync } from "../store/copy.ts";
import { openStore, thisRelease } from "../store/database.ts";
import { inspect } from "../store/inspect.ts";

export type Restorer = {
  /** Makes a checked copy of the file, brought to this release, and tells what is in it. The file itself is only read. */
  readonly preview: (file: string) => Reply<BackupPreview>;
  /**
   * Puts the copy that was looked at in place of the log, after a backup of the present one, whose name is answered; null
   * where the present one is damaged, which is then set aside. When anything fails, the present log is open as before.
   */
  readonly restore: (id: PreviewId) => Reply<BackupName | null>;
};

/** Restores backups: what was looked at is what comes, and nothing of the present log is lost on the way. */
export function makeRestorer(use: {
  readonly holder: DatabaseHolder;
  readonly backups: Backups;
  readonly path: string;
  readonly clock: Clock;
  readonly log: Log;
}): Restorer {
  const { holder, backups, path, clock, log } = use;
  const folder = join(dirname(path), "restoring");
  const candidate = join(folder, "supine.db");
  let looked: PreviewId | undefined;

  const preview: Restorer["preview"] = (file) => {
    looked = undefined;
    if (holder.shows() === "sample") return failed("sample");
    try {
      const contents = prepare(file);
      if (typeof contents === "string") return failed(contents);
      const db = holder.db();
      const change = db === undefined ? null : differenceOf(contents, contentsOf(db));
      looked = PreviewId.parse(crypto.randomUUID());
      const { days, holds } = contents;
      return done({ id: looked, fileName: basename(file), days, holds, change });
    } catch (error) {
      log.fault("preview of a backup", error);
      return failed(failureOf(error));
    }
  };

  /** Copies the file into the restoring folder, checks it and brings it to this release. */
  const prepare = (file: string): Contents | BackupFailure => {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(file)) return "gone";
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyFileSync(file, candidate);
    // Somebody may have chosen the file of a log that was not closed properly: the newest part is in its journal.
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${candidate}-wal`);
    // An empty file would pass as a log that nothing was put into yet.
    if (statSync(candidate).size === 0) return "unreadable";
    const trouble = inspect(candidate, thisRelease.migrations, "integrity_check");
    if (trouble !== undefined) return trouble.kind === "fromFuture" ? "fromFuture" : "unreadable";
    const opened = openStore(candidate, clock);
    if (opened.kind === "trouble") return opened.trouble.kind === "noSpace" ? "full" : "unreadable";
    try {
      return contentsOf(opened.db);
    } finally {
      opened.close();
    }
  };

  const restore: Restorer["restore"] = (id) => {
    if (id !== looked || !existsSync(candidate)) return failed("gone");
    let pinned: BackupName | null = null;
    if (holder.db() !== undefined) {
      const made = backups.make("before_restore");
      if (!made.ok) return made;
      pinned = made.value.name;
    }
    try {
      sync(candidate);
      holder.replaceBy(candidate);
      log.write("backup restored");
      return done(pinned);
    } catch (error) {
      log.fault("restore", error);
      return failed(failureOf(error));
    } finally {
      looked = undefined;
      rmSync(folder, { recursive: true, force: true });
    }
  };

  return { preview, restore };
}

const failed = (reason: BackupFailure): Reply<never> => refuse({ kind: "backup", reason });
