import type { Prescription, RoutineDraft, RoutineItemDraft, RoutineItemId } from "../../electron/contract/routine.ts";

export { prescriptionFor } from "./ladder.ts";

/** One change to a routine while it is being written. */
export type RoutineEdit =
  | { readonly kind: "rename"; readonly name: string }
  | { readonly kind: "add"; readonly item: RoutineItemDraft }
  | { readonly kind: "remove"; readonly id: RoutineItemId }
  /** Moves an item to a place counted from 0; places outside the list are its ends. */
  | { readonly kind: "move"; readonly id: RoutineItemId; readonly to: number }
  | { readonly kind: "prescribe"; readonly id: RoutineItemId; readonly prescription: Prescription }
  | { readonly kind: "lock"; readonly id: RoutineItemId; readonly locked: boolean }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** A routine being written, with every step back and forth. */
export type Draft = {
  readonly now: RoutineDraft;
  readonly past: readonly RoutineDraft[];
  readonly future: readonly RoutineDraft[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

const drafted = (now: RoutineDraft, past: readonly RoutineDraft[], future: readonly RoutineDraft[]): Draft => ({
  now,
  past,
  future,
  canUndo: past.length > 0,
  canRedo: future.length > 0,
});

export const openDraft = (now: RoutineDraft): Draft => drafted(now, [], []);

const moved = (items: readonly RoutineItemDraft[], id: RoutineItemId, to: number): readonly RoutineItemDraft[] => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) return items;
  const others = items.filter((one) => one !== item);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, item);
};

const edited = (routine: RoutineDraft, edit: Exclude<RoutineEdit, { kind: "undo" | "redo" }>): RoutineDraft => {
  switch (edit.kind) {
    case "rename":
      return { ...routine, name: edit.name };
    case "add":
      return { ...routine, items: [...routine.items, edit.item] };
    case "remove":
      return { ...routine, items: routine.items.filter((item) => item.id !== edit.id) };
    case "move":
      return { ...routine, items: moved(routine.items, edit.id, edit.to) };
    case "prescribe":
      return {
        ...routine,
        items: routine.items.map((item) => (item.id === edit.id ? { ...item, prescription: edit.prescription } : item)),
      };
    case "lock":
      return {
        ...routine,
        items: routine.items.map((item) => (item.id === edit.id ? { ...item, locked: edit.locked } : item)),
      };
  }
};

/** The draft after one edit. Typing a name letter by letter is one step back, not one for each letter. */
export const editDraft = (draft: Draft, edit: RoutineEdit): Draft => {
  const { now, past, future } = draft;
  if (edit.kind === "undo") {
    const before = past.at(-1);
    return before === undefined ? draft : drafted(before, past.slice(0, -1), [now, ...future]);
  }
  if (edit.kind === "redo") {
    const after = future[0];
    return after === undefined ? draft : drafted(after, [...past, now], future.slice(1));
  }
  const next = edited(now, edit);
  if (JSON.stringify(next) === JSON.stringify(now)) return draft;
  const before = past.at(-1);
  const stillTyping =
    edit.kind === "rename" && before !== undefined && before.name !== now.name && before.items === now.items;
  return drafted(next, stillTyping ? past : [...past, now], []);
};
