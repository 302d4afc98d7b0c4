import { existsSync, renameSync, rmSync } from "node:fs";
import { answer } from "./answer.ts";
import type { Clock } from "../store/clock.ts";
import type { Moment } from "#contract/day.ts";
import type { Reply } from "#contract/reply.ts";
import { done, refuse } from "#contract/reply.ts";
import type { SampleCall } from "#contract/sample.ts";
import type { AppStatus } from "#contract/trouble.ts";
import { failureOf } from "../database/backups.ts";
import type { DatabaseHolder } from "../database/database-holder.ts";
import type { Log } from "../database/log.ts";
import { openStore } from "../store/database.ts";

/** The sample diary: a database of its own, beside the person's, which stays closed and untouched while it is shown. */
export type Sample = {
  /** Begins an empty one in memory. */
  readonly begin: () => Reply<undefined>;
  /** Answers calls on it as if it were this moment. Throws when there is none, or when one is refused: that is a bug. */
  readonly play: (at: Moment, calls: readonly SampleCall[]) => Reply<readonly unknown[]>;
  /** Stores what was played and shows it. */
  readonly open: () => Reply<AppStatus>;
  /** Shows the person's own log again. The sample is out of the way, and gone for good with the next start. */
  readonly remove: () => Reply<AppStatus>;
  /** Shows again what was removed last. */
  readonly bringBack: () => Reply<AppStatus>;
};

const parts = ["", "-wal", "-shm"] as const;

const drop = (path: string): void => parts.forEach((part) => rmSync(path + part, { force: true }));

const move = (from: string, to: string): void => {
  drop(to);
  for (const part of parts) if (existsSync(from + part)) renameSync(from + part, to + part);
};

/** Whether there is a sample diary to show. */
export const isSampleThere = (samplePath: string): boolean => existsSync(samplePath);

export function makeSample(use: {
  readonly holder: DatabaseHolder;
  readonly samplePath: string;
  readonly clock: Clock;
  readonly log: Log;
}): Sample {
  const { holder, samplePath, clock, log } = use;
  const removedPath = samplePath.replace(/\.db$/, "-removed.db");
  drop(removedPath);
  let playing: Extract<ReturnType<typeof openStore>, { readonly kind: "open" }> | undefined;

  return {
    begin: () => {
      playing?.close();
      playing = undefined;
      const opened = openStore(":memory:", clock);
      if (opened.kind === "trouble") throw new Error("No database in memory");
      playing = opened;
      return done(undefined);
    },
    play: (at, calls) => {
      const store = playing;
      if (store === undefined) throw new Error("No sample diary was begun");
      const then: Clock = { now: () => at };
      return done(
        calls.map(({ name, input }) => {
          const reply = answer(store.db, then, name, input);
          if (!reply.ok) throw new Error(`The sample diary has a ${name} that is refused: ${reply.refusal.kind}`);
          return reply.value;
        }),
      );
    },
    open: () => {
      const store = playing;
      if (store === undefined) throw new Error("No sample diary was begun");
      // The steps of the story are nobody's to undo one by one.
      store.db.run("DELETE FROM undo_log");
      try {
        store.copyTo(samplePath);
      } catch (error) {
        log.fault("sample diary", error);
        return refuse({ kind: "backup", reason: failureOf(error) });
      } finally {
        store.close();
        playing = undefined;
      }
      return done(holder.show("sample"));
    },
    remove: () => {
      const status = holder.show("own");
      move(samplePath, removedPath);
      return done(status);
    },
    bringBack: () => {
      if (!existsSync(removedPath)) return refuse({ kind: "backup", reason: "gone" });
      move(removedPath, samplePath);
      return done(holder.show("sample"));
    },
  };
}
