import type { RoutineDraft, RoutineId } from "../../../electron/contract/routine.ts";

// What was not stored when the person left the editor. It waits here, so that coming back shows it as it was typed; only
// closing the app lets it go.
const kept = new Map<RoutineId | "new", RoutineDraft>();

export const keepDraft = (id: RoutineId | "new", draft: RoutineDraft): void => {
  kept.set(id, draft);
};

/** Gives a kept draft back, once. */
export const takeDraft = (id: RoutineId | "new"): RoutineDraft | undefined => {
  const draft = kept.get(id);
  kept.delete(id);
  return draft;
};
