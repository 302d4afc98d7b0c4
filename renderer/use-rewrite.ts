import type { Decision } from "../electron/contract/decision.ts";
import { useSend } from "./api.ts";
import type { Rewritten } from "./coach/other-choices.ts";
import { announceProblem, announceWithUndo } from "./toast.tsx";

/**
 * Writes routines with another exercise in a place, all or none, with Undo. A decision whose substitute is left out that
 * way is turned down; Undo gives it its answer back.
 */
export const useRewrite = (): {
  readonly rewrite: (all: readonly Rewritten[], words: string, decision: Decision | null) => void;
  readonly pending: boolean;
} => {
  const { send: apply, pending } = useSend("week.apply");
  const { send: answer } = useSend("decision.answer");
  const store = (save: readonly Rewritten["before"][]): Promise<unknown> =>
    apply({ save: [...save], put: [], archive: [], restore: [], remove: [] });

  const rewrite = (all: readonly Rewritten[], words: string, decision: Decision | null): void => {
    const write = async (): Promise<void> => {
      await store(all.map(({ after }) => after));
      if (decision !== null) await answer({ id: decision.id, state: "declined" });
      announceWithUndo(words, async () => {
        if (decision !== null && decision.state !== "superseded")
          await answer({ id: decision.id, state: decision.state });
        await store(all.map(({ before }) => before));
      });
    };
    write().catch(announceProblem);
  };
  return { rewrite, pending };
};
