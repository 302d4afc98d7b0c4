import type { Clock } from "./clock.ts";
import type { AppStatus, Trouble } from "./contract/trouble.ts";
import { describeFault, type Log } from "./log.ts";
import { setAside } from "./set-aside.ts";
import type { WritableDb } from "./store/connection.ts";
import { openStore } from "./store/database.ts";

/** Holds the database open, or knows why it is not. The app runs either way. */
export type Keeper = {
  readonly status: () => AppStatus;
  /** The open database; undefined while there is trouble. */
  readonly db: () => WritableDb | undefined;
  /** Tries once more, after the person did something about the trouble. */
  readonly retry: () => AppStatus;
  /** Sets a damaged database aside, untouched, and begins a new one. Does nothing about any other trouble. */
  readonly startAfresh: () => AppStatus;
  readonly close: () => void;
};

type State = ReturnType<typeof openStore>;

/** Opens the database at `path` and keeps it. Never throws while opening: what goes wrong becomes the status. */
export function keepDatabase(use: {
  readonly path: string;
  readonly version: string;
  readonly clock: Clock;
  readonly log: Log;
}): Keeper {
  const { path, version, clock, log } = use;
  const open = (): State => {
    try {
      const opened = openStore(path, clock);
      log.write(opened.kind === "open" ? "database open" : `database not open: ${opened.trouble.kind}`);
      return opened;
    } catch (error) {
      log.fault("database not open", error);
      const trouble: Trouble = { kind: "cannotOpen", detail: describeFault(error) };
      return { kind: "trouble", trouble };
    }
  };
  let state = open();

  const status = (): AppStatus =>
    state.kind === "open"
      ? { kind: "ready", path, version }
      : { kind: "trouble", trouble: state.trouble, path, version };
  const retry = (): AppStatus => {
    if (state.kind === "trouble") state = open();
    return status();
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
    close: () => {
      if (state.kind === "open") state.close();
    },
  };
}
