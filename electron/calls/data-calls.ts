import { existsSync, realpathSync } from "node:fs";
import type { Backups } from "../database/backups.ts";
import { failureOf } from "../database/backups.ts";
import type { ShellHandlers } from "./serve.ts";
import { done, refuse } from "#contract/reply.ts";
import type { DatabaseHolder } from "../database/database-holder.ts";
import type { Log } from "../database/log.ts";
import type { Restorer } from "../database/restore.ts";
import type { Sample } from "./sample.ts";

const real = (file: string): string => (existsSync(file) ? realpathSync(file) : file);

/** Whether a path leads to the log itself, or to one of its journals, by whatever way. */
function isLog(target: string, path: string): boolean {
  return [path, `${path}-wal`, `${path}-shm`].some((part) => real(target) === real(part));
}

/** The dialogs of the system that ask for a file; undefined when the person thought better of it. */
export type AskForFile = {
  readonly existing: () => Promise<string | undefined>;
  readonly target: (suggested: string) => Promise<string | undefined>;
};

type DataCall = Extract<keyof ShellHandlers, `backup.${string}` | `sample.${string}`>;

/** Answers the calls about whole databases: backups, and the sample diary. */
export function handleData(use: {
  readonly holder: DatabaseHolder;
  readonly path: string;
  readonly backups: Backups;
  readonly restorer: Restorer;
  readonly sample: Sample;
  readonly ask: AskForFile;
  readonly today: () => string;
  readonly log: Log;
}): Pick<ShellHandlers, DataCall> {
  const { holder, path, backups, restorer, sample, ask, today, log } = use;
  return {
    "backup.list": () => done(backups.list()),
    "backup.make": () => backups.make("asked"),
    "backup.saveCopy": async () => {
      if (holder.shows() === "sample") return refuse({ kind: "backup", reason: "sample" });
      const target = await ask.target(`Supine ${today()}.db`);
      if (target === undefined) return done(null);
      if (isLog(target, path)) return refuse({ kind: "backup", reason: "sameFile" });
      try {
        holder.copyTo(target);
        return done(target);
      } catch (error) {
        log.fault("copy of the log", error);
        return refuse({ kind: "backup", reason: failureOf(error) });
      }
    },
    "backup.preview": async (source) => {
      const file = source.kind === "stored" ? backups.pathOf(source.name) : await ask.existing();
      if (file !== undefined) return restorer.preview(file);
      return source.kind === "stored" ? refuse({ kind: "backup", reason: "gone" }) : done(null);
    },
    "backup.restore": (id) => restorer.restore(id),

    "sample.begin": () => sample.begin(),
    "sample.play": ({ at, calls }) => sample.play(at, calls),
    "sample.open": () => sample.open(),
    "sample.remove": () => sample.remove(),
    "sample.bringBack": () => sample.bringBack(),
  };
}
