import { useMemo } from "react";
import * as z from "zod";
import { RoutineDraft, type RoutineId } from "#contract/routine.ts";
import { useDrafts } from "../../data/drafts.tsx";

/** As it was typed: the name may be one that cannot be stored. */
const Kept = RoutineDraft.unwrap().extend({ name: z.string() }).readonly();

/** What the store did not take. It waits until it is saved or let go, also when the app ends before that. */
export type KeptDraft = {
  readonly read: () => RoutineDraft | undefined;
  readonly keep: (draft: RoutineDraft) => void;
  readonly drop: () => void;
};

/** The draft that waits for this routine, or for the next new one. */
export const useKeptDraft = (subject: RoutineId | "new"): KeptDraft => {
  const drafts = useDrafts();
  return useMemo(() => {
    const key = `routine ${subject}`;
    return {
      read: () => drafts.read(key, Kept),
      keep: (draft) => drafts.keep(key, draft),
      drop: () => drafts.drop(key),
    };
  }, [drafts, subject]);
};
