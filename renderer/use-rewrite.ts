import type { Decision } from "../electron/contract/decision.ts";
import type { RoutineDraft } from "../electron/contract/routine.ts";
import { useSend } from "./api.ts";
import { announceProblem } from "./toast.tsx";
import { useUndoable } from "./undo.tsx";

/**
 * Writes routines with another exercise in a place, all or none, with Undo. A decision whose substitute is left out that
 * way is turned down; Undo gives it its answer back.
 */
export const useRewrite = (): {
  readonly rewrite: (all: readonly RoutineDraft[], words: string, decision: Decision | null) => void;
  readonly pending: boolean;
} => {
  const { sendStep: apply, pending } = useSend("week.apply");
  const { sendStep: answer } = useSend("decision.answer");
  const undoable = useUndoable();

  const rewrite = (all: readonly RoutineDraft[], words: string, decision: Decision | null): void => {
    const write = async (): Promise<void> => {
      const written = await apply({ save: [...all], put: [], archive: [], restore: [], remove: [] });
      const answered = decision === null ? null : await answer({ id: decision.id, state: "declined" });
      undoable(words, [written.step, answered?.step ?? null]);
    };
    write().catch(announceProblem);
  };
  return { rewrite, pending };
};
