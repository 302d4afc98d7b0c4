import type { Decision } from "#contract/decision.ts";
import type { RoutineDraft } from "#contract/routine.ts";
import { useSend } from "../data/api.ts";
import { announceProblem } from "../ui/toast.tsx";
import { useUndoable } from "../undo/undo.tsx";

/**
 * Writes routines with another exercise in a place, all or none, as one step with Undo. A decision whose substitute is left
 * out that way is turned down with them, and has its answer back when that is undone.
 */
export const useRewrite = (): {
  readonly rewrite: (all: readonly RoutineDraft[], words: string, decision: Decision | null) => void;
  readonly pending: boolean;
} => {
  const { sendStep: putInstead, pending } = useSend("routine.putInstead");
  const undoable = useUndoable();

  const rewrite = (save: readonly RoutineDraft[], words: string, decision: Decision | null): void => {
    putInstead({ save, instead: decision?.id ?? null })
      .then(({ step }) => undoable(words, [step]))
      .catch(announceProblem);
  };
  return { rewrite, pending };
};
