import { useEffect } from "react";
import { ask } from "../data/api.ts";
import { menuModelOf } from "./menu-model.ts";
import { useCommandList, useCommandRunner } from "./use-commands.ts";

/** A screen that is just opening changes its commands several times; the menu waits until it has settled. */
const settleMilliseconds = 150;

/** Undo of the menu bar is for the field that somebody types in, as its keys are. */
const undoInField = (id: string): boolean =>
  // The only way a page can ask for a field's own undo.
  (id === "undo" || id === "redo") && document.execCommand(id);

/** Keeps the native menu equal to the commands there are, and does what is chosen in it. */
export const NativeMenu = (): null => {
  const { registry, run } = useCommandRunner();
  const looks = useCommandList();

  // A refused menu is a bug of ours, and rejects.
  useEffect(() => {
    const timer = setTimeout(() => void ask("app.setMenu", menuModelOf(looks)), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [looks]);

  useEffect(
    () =>
      window.supine.onCommand((id) => {
        if (registry.find(id)?.when?.(document.activeElement) === false) undoInField(id);
        else run(id);
      }),
    [registry, run],
  );
  return null;
};
