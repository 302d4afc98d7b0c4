import { createContext, type JSX, type ReactNode, use, useEffect, useState } from "react";
import type * as z from "zod";
import type { KeptDraft } from "#contract/draft.ts";
import { call, useCall } from "./api.ts";

/** What is not finished, by key; the store keeps it, so that it is there again after a crash. */
export type Drafts = {
  /** What waits under a key, if it still is what its owner expects. */
  readonly read: <T extends z.ZodType>(key: string, schema: T) => z.output<T> | undefined;
  /** Keeps it, at the latest a moment later. */
  readonly keep: (key: string, value: unknown) => void;
  /** Lets it go: it was saved, or is not wanted any more. */
  readonly drop: (key: string) => void;
};

type DatabaseHolder = Drafts & {
  readonly flush: () => void;
  /** Sends nothing more: another log stands in the place of the one these belong to. */
  readonly end: () => void;
};

/** Long enough not to write each letter, short enough that a crash takes a word at most. */
const pauseMilliseconds = 250;

/** A draft that could not be kept is no loss yet: the form is still there, and says so itself when it cannot be saved. */
const silently = (sent: Promise<unknown>): void => {
  sent.catch(() => undefined);
};

const makeHolder = (stored: readonly KeptDraft[]): DatabaseHolder => {
  const kept = new Map<string, string>(stored.map(({ key, json }) => [key, json]));
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (key: string): void => {
    clearTimeout(waiting.get(key));
    waiting.delete(key);
  };
  const send = (key: string): void => {
    stop(key);
    const json = kept.get(key);
    if (json !== undefined) silently(call("draft.keep", { key, json }));
  };
  return {
    read: (key, schema) => {
      const json = kept.get(key);
      // What the store holds is JSON; what is in it may come from an older Supine.
      return json === undefined ? undefined : schema.safeParse(JSON.parse(json)).data;
    },
    keep: (key, value) => {
      const json = JSON.stringify(value);
      if (kept.get(key) === json) return;
      kept.set(key, json);
      stop(key);
      waiting.set(
        key,
        setTimeout(() => send(key), pauseMilliseconds),
      );
    },
    drop: (key) => {
      stop(key);
      if (kept.delete(key)) silently(call("draft.drop", key));
    },
    flush: () => [...waiting.keys()].forEach(send),
    end: () => [...waiting.keys()].forEach(stop),
  };
};

/** Undefined outside the provider, null until what was kept has been read. */
const DraftsContext = createContext<Drafts | null | undefined>(undefined);

/** Reads what was left unfinished. What needs it asks `useLoadedDrafts` first. */
export const DraftsProvider = ({ children }: { readonly children: ReactNode }): JSX.Element => {
  const stored = useCall("draft.list", undefined);
  if (stored.error) throw stored.error;
  // Read once: from then on what is typed counts, and the store follows it.
  const [holder, setHolder] = useState<DatabaseHolder | null>(null);
  if (holder === null && stored.data !== undefined) setHolder(makeHolder(stored.data));
  useEffect(() => {
    if (holder === null) return undefined;
    window.addEventListener("pagehide", holder.flush);
    return () => {
      window.removeEventListener("pagehide", holder.flush);
      holder.end();
    };
  }, [holder]);
  return <DraftsContext value={holder}>{children}</DraftsContext>;
};

/** Null while what was left unfinished is still being read. */
export const useLoadedDrafts = (): Drafts | null => {
  const drafts = use(DraftsContext);
  if (drafts === undefined) throw new Error("useDrafts outside DraftsProvider");
  return drafts;
};

export const useDrafts = (): Drafts => {
  const drafts = useLoadedDrafts();
  if (drafts === null) throw new Error("useDrafts before they were read");
  return drafts;
};
