import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Clock } from "../store/clock.ts";
import type { AppStatus, Trouble } from "#contract/trouble.ts";
import { describeFault, type Log } from "./log.ts";
import { putBack, setAside } from "./set-aside.ts";
import type { WritableDb } from "../store/connection.ts";
import { sync } from "../store/copy.ts";
import { openStore } from "../store/database.ts";
import { walInUse } from "../store/inspect.ts";

/** Holds the database open, or knows why it is not. The app runs either way. */
export type DatabaseHolder = {
  readonly status: () => AppStatus;
  /** The open database; undefined while there is trouble. */
  readonly db: () => WritableDb | undefined;
  /** Tries once more, after the person did something about the trouble. */
  readonly retry: () => AppStatus;
  /** Sets a damaged database aside, untouched, and begins a new one. Does nothing about any other trouble. */
  readonly startAfresh: () => AppStatus;
  /** Which database is shown: the person's own, or the sample diary. */
  readonly shows: () => "own" | "sample";
  /** Shows the other one; a sample diary that cannot be opened gives way to the person's own log. */
  readonly show: (which: "own" | "sample") => AppStatus;
  /** Writes a proven copy of what is open. Throws when it could not. */
  readonly copyTo: (target: string) => void;
  /**
   * Puts a checked database in place of the person's own, in one step. A damaged one is set aside first. Throws when it
   * could not, and then the one from before is open again.
   */
  readonly replaceBy: (candidate: string) => void;
  readonly close: () => void;
};

type State = ReturnType<typeof openStore>;

/** Opens the database at `path` and keeps it. Never throws while opening: what goes wrong becomes the status. */
export function holdDatabase(use: {
  readonly path: string;
  /** Where the sample diary is, if there is one. */
  readonly samplePath: string;
  readonly startWith: "own" | "sample";
  readonly version: string;
  readonly clock: Clock;
  readonly log: Log;
}): DatabaseHolder {
  const { path, samplePath, version, clock, log } = use;
  const open = (file: string): State => {
    try {
      const opened = openStore(file, clock);
      log.write(opened.kind === "open" ? "database open" : `database not open: ${opened.trouble.kind}`);
      return opened;
    } catch (error) {
      log.fault("database not open", error);
      const trouble: Trouble = { kind: "cannotOpen", detail: describeFault(error) };
      return { kind: "trouble", trouble };
    }
  };
  let shown: "own" | "sample" = "own";
  const openShown = (which: "own" | "sample"): State => {
    shown = which;
    const opened = open(which === "sample" ? samplePath : path);
    // Nothing of the person's is in the sample, so it is not worth a screen about what is wrong with it.
    return which === "sample" && opened.kind === "trouble" ? openShown("own") : opened;
  };
  let state = openShown(use.startWith);

  const status = (): AppStatus =>
    state.kind === "open"
      ? { kind: "ready", path, version, sample: shown === "sample" }
      : { kind: "trouble", trouble: state.trouble, path, version };
  const retry = (): AppStatus => {
    if (state.kind === "trouble") state = openShown(shown);
    return status();
  };
  const close = (): void => {
    if (state.kind === "open") state.close();
  };

  const replaceBy = (candidate: string): void => {
    if (shown === "sample") throw new Error("The sample diary is not replaced");
    const damaged = state.kind === "trouble" && state.trouble.kind === "damaged";
    if (state.kind === "trouble" && !damaged) throw new Error("The log cannot be replaced while it cannot be opened");
    close();
    const aside = damaged ? setAside(path, clock.now().instant) : undefined;
    try {
      // A journal that stayed behind would be worked into the other database.
      if (walInUse(path)) throw new Error("The log is still in use");
      rmSync(`${path}-wal`, { force: true });
      rmSync(`${path}-shm`, { force: true });
      renameSync(candidate, path);
      sync(dirname(path));
    } catch (error) {
      if (aside !== undefined) putBack(aside, path);
      throw error;
    } finally {
      state = openShown("own");
    }
  };

  return {
    status,
    db: () => (state.kind === "open" ? state.db : undefined),
    retry,
    startAfresh: () => {
      if (state.kind !== "trouble" || state.trouble.kind !== "damaged") return status();
      setAside(path, clock.now().instant);
      log.write("damaged database set aside");
      return retry();
    },
    shows: () => shown,
    show: (which) => {
      close();
      state = openShown(which);
      return status();
    },
    copyTo: (target) => {
      if (state.kind === "trouble") throw new Error("The log is not open");
      state.copyTo(target);
    },
    replaceBy,
    close,
  };
}
