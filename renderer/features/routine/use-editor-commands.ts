import type { RoutineItemId } from "#contract/routine.ts";
import type { Draft, RoutineEdit } from "#coach/plan/edit.ts";
import type { Command } from "../../commands/registry.ts";
import { useCommands } from "../../commands/use-commands.ts";
import { t } from "../../i18n/t.ts";
import type { EditorActs } from "./editor-header.tsx";

type Editor = {
  readonly draft: Draft;
  readonly edit: (edit: RoutineEdit) => void;
  readonly acts: EditorActs;
  /** The place the focus is in, or was last. */
  readonly active: RoutineItemId | null;
  readonly name: string;
  readonly remove: (id: RoutineItemId) => void;
  readonly duplicate: (id: RoutineItemId) => void;
  readonly isFull: boolean;
  /** A note on an exercise and a search undo their own text. */
  readonly isOurs: (focused: Element | null) => boolean;
};

/** Whether the keys of a row's commands are for it: the focus is in it. */
const isInRow = (focused: Element | null): boolean => focused?.closest("[data-place]") !== null && focused !== null;

const placeCommands = (editor: Editor): readonly Command[] => {
  const { draft, edit, active, name, remove, duplicate, isFull } = editor;
  const { items } = draft.now;
  const index = items.findIndex(({ id }) => id === active);
  const item = items[index];
  if (item === undefined) return [];
  const { id, group, block, locked } = item;
  const above = items[index - 1];
  const inGroup = group !== null && group === above?.group;
  return [
    {
      id: "routine.duplicatePlace",
      label: t("Duplicate {exercise}", { exercise: name }),
      group: "edit",
      shortcuts: ["Mod+D"],
      enabled: !isFull,
      when: isInRow,
      run: () => duplicate(id),
    },
    {
      id: "routine.superset",
      label:
        group !== null && (inGroup || above?.block !== block)
          ? t("{exercise} leaves the superset", { exercise: name })
          : t("Superset of {exercise} with the one above", { exercise: name }),
      group: "edit",
      shortcuts: ["Mod+G"],
      enabled: group !== null || above?.block === block,
      words: t("circuit group join leave"),
      when: isInRow,
      run: () => edit({ kind: group !== null && (inGroup || above?.block !== block) ? "leave" : "join", id }),
    },
    {
      id: "routine.warmup",
      label:
        block === "warmup"
          ? t("{exercise} into the main part", { exercise: name })
          : t("{exercise} into the warm-up", { exercise: name }),
      group: "edit",
      shortcuts: ["Mod+Shift+W"],
      when: isInRow,
      run: () =>
        edit({
          kind: "move",
          id,
          to: block === "warmup" ? { block: "main", at: 0 } : { block: "warmup", at: items.length },
        }),
    },
    {
      id: "routine.lock",
      label: locked ? t("Unlock {exercise}", { exercise: name }) : t("Lock {exercise}", { exercise: name }),
      group: "edit",
      when: isInRow,
      run: () => edit({ kind: "lock", id, locked: !locked }),
    },
    {
      id: "routine.remove",
      label: t("Remove {exercise}", { exercise: name }),
      group: "edit",
      shortcuts: ["Delete"],
      when: isInRow,
      run: () => remove(id),
    },
  ];
};

/** What the editor offers in the palette, the menu and by keys: for the whole routine, and for the place with the focus. */
export const useEditorCommands = (editor: Editor): void => {
  const { draft, acts, isFull, isOurs } = editor;
  const hasItems = draft.now.items.length > 0;
  useCommands([
    {
      id: "undo",
      label: t("Undo"),
      group: "edit",
      shortcuts: ["Mod+Z"],
      enabled: draft.canUndo,
      when: isOurs,
      run: acts.undo,
    },
    {
      id: "redo",
      label: t("Redo"),
      group: "edit",
      shortcuts: ["Mod+Shift+Z", "Mod+Y"],
      enabled: draft.canRedo,
      when: isOurs,
      run: acts.redo,
    },
    {
      id: "routine.add",
      label: t("Add exercise"),
      group: "edit",
      shortcuts: ["Mod+E"],
      enabled: !isFull,
      words: t("library search"),
      run: acts.add,
    },
    ...placeCommands(editor),
    {
      id: "routine.duplicate",
      label: t("Duplicate this routine"),
      group: "file",
      words: t("copy"),
      run: acts.duplicate,
    },
    {
      id: "routine.saveFile",
      label: t("Save to a file to share"),
      group: "file",
      shortcuts: ["Mod+S"],
      enabled: hasItems,
      words: t("export"),
      run: acts.saveFile,
    },
    {
      id: "routine.keepAsTemplate",
      label: t("Save as a template"),
      group: "file",
      enabled: hasItems,
      words: t("keep"),
      run: acts.keepAsTemplate,
    },
  ]);
};
