import type { CommandGroup, MenuItem, MenuModel, MenuWords } from "../../electron/contract/menu.ts";
import type { CommandLook } from "./registry.ts";
import { acceleratorOf } from "./shortcut.ts";

const words: MenuWords = {
  file: "File",
  edit: "Edit",
  view: "View",
  go: "Go",
  train: "Train",
  window: "Window",
  help: "Help",
  undo: "Undo",
  redo: "Redo",
  cut: "Cut",
  copy: "Copy",
  paste: "Paste",
  selectAll: "Select all",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  resetZoom: "Actual size",
  fullScreen: "Full screen",
  minimize: "Minimize",
  close: "Close window",
  quit: "Quit Supine",
};

const itemOf = ({ id, label, shortcuts, enabled, chosen }: CommandLook): MenuItem => ({
  id,
  label,
  accelerator: shortcuts.map(acceleratorOf).find((accelerator) => accelerator !== null) ?? null,
  enabled,
  chosen: chosen ?? null,
});

/** A menu's parts: what is there on every screen, what excludes each other, and what this screen adds. */
const sectionsOf = (group: CommandGroup, looks: readonly CommandLook[]): MenuModel["menus"]["file"] => {
  const own = looks.filter((look) => look.group === group && look.native !== true);
  const everywhere = own.filter(({ scope }) => scope === "everywhere");
  return [
    everywhere.filter(({ chosen }) => chosen === undefined),
    everywhere.filter(({ chosen }) => chosen !== undefined),
    own.filter(({ scope }) => scope === "screen"),
  ]
    .filter((section) => section.length > 0)
    .map((section) => section.map(itemOf));
};

/** The native menu that these commands make. */
export const menuModelOf = (looks: readonly CommandLook[]): MenuModel => ({
  words,
  menus: {
    file: sectionsOf("file", looks),
    edit: sectionsOf("edit", looks),
    view: sectionsOf("view", looks),
    go: sectionsOf("go", looks),
    train: sectionsOf("train", looks),
    help: sectionsOf("help", looks),
  },
});
