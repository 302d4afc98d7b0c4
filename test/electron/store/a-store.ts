import type * as z from "zod";
import { answer } from "../../../electron/calls/answer.ts";
import type { Clock } from "../../../electron/store/clock.ts";
import type { Calls, Output, ReadName, WriteName } from "#contract/calls.ts";
import type { Refusal, Reply } from "#contract/reply.ts";
import type { WritableDb } from "../../../electron/store/connection.ts";
import { openStore, type OpenStore } from "../../../electron/store/database.ts";
import { migrations } from "../../../electron/store/migrate.ts";
import { aCatalogue, aClock } from "../../builders.ts";

type Name = ReadName | WriteName;
type Given<N extends Name> = z.input<Calls[N]["input"]>;
type Open = Extract<OpenStore, { readonly kind: "open" }>;

/** This schema with the small catalogue of the builders. */
export const release = { migrations, catalogue: aCatalogue() };

/** Opens a database, or fails the test with the trouble. */
export function opened(path: string, clock: Clock, given = release): Open {
  const store = openStore(path, clock, given);
  if (store.kind === "trouble") throw new Error(`Not open: ${JSON.stringify(store.trouble)}`);
  return store;
}

export type TestStore = {
  readonly db: WritableDb;
  readonly clock: ReturnType<typeof aClock>;
  /** The value of a call, by the real `answer()`; a refusal fails the test. */
  readonly ask: <N extends Name>(name: N, ...input: Given<N> extends undefined ? [] : [Given<N>]) => Output<N>;
  /** The refusal of a call; anything may be sent. A value fails the test. */
  readonly refused: (name: Name, input: unknown) => Refusal;
};

/** A store with an empty log, in memory, at half past seven on Monday 2 March 2026 in Berlin. */
export function aStore(): TestStore {
  const clock = aClock();
  const { db } = opened(":memory:", clock);
  return { db, clock, ...asking(db, clock) };
}

export function asking(db: WritableDb, clock: Clock): Pick<TestStore, "ask" | "refused"> {
  return {
    ask: <N extends Name>(name: N, ...input: readonly unknown[]): Output<N> => {
      // The table of calls pairs the name with this answer; the tests check what is in it.
      const reply = answer(db, clock, name, input[0]) as Reply<Output<N>>;
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.refusal)}`);
      return reply.value;
    },
    refused: (name, input) => {
      const reply = answer(db, clock, name, input);
      if (reply.ok) throw new Error(`${name} was not refused`);
      return reply.refusal;
    },
  };
}

/** The one a test has just made; fails the test when it is not there. */
export function the<T>(list: readonly T[], index = 0): T {
  const value = list[index];
  if (value === undefined) throw new Error(`There is no ${index} in a list of ${list.length}`);
  return value;
}
