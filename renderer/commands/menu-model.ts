import type { CommandGroup, MenuItem, MenuModel, MenuWords } from "#contract/menu.ts";
import { t } from "../i18n/t.ts";
import type { CommandLook } from "./registry.ts";
import { acceleratorOf } from "./shortcut.ts";

const wordsNow = (): MenuWords => ({
  file: t("File"),
  edit: t("Edit"),
  view: t("View"),
  go: t("Go to"),
  train: t("Train"),
  window: t("Window"),
  help: t("Help"),
  undo: t("Undo"),
  redo: t("Redo"),
  cut: t("Cut"),
  copy: t("Copy"),
  paste: t("Paste"),
  selectAll: t("Select all"),
  zoomIn: t("Zoom in"),
  zoomOut: t("Zoom out"),
  resetZoom: t("Actual size"),
  fullScreen: t("Full screen"),
  minimize: t("Minimize"),
  close: t("Close window"),
  quit: t("Quit Supine"),
});

const itemOf = ({ id, label, shortcuts, enabled, chosen }: CommandLook): MenuItem => ({
  id,
  label,
  accelerator: shortcuts.map(acceleratorOf).find((accelerator) => accelerator !== null) ?? null,
  enabled,
  chosen: chosen ?? null,
});

/** The habit of every desktop: what a program is stands at the end of its help. */
const last = "help.about";

/** A menu's parts: what is there on every screen, what excludes each other, and what this screen adds. */
const sectionsOf = (group: CommandGroup, looks: readonly CommandLook[]): MenuModel["menus"]["file"] => {
  const own = looks.filter((look) => look.group === group && look.native !== true);
  const everywhere = own.filter(({ scope }) => scope === "everywhere");
  return [
    everywhere.filter(({ chosen, id }) => chosen === undefined && id !== last),
    everywhere.filter(({ chosen }) => chosen !== undefined),
    own.filter(({ scope }) => scope === "screen"),
    everywhere.filter(({ id }) => id === last),
  ]
    .filter((section) => section.length > 0)
    .map((section) => section.map(itemOf));
};

/** The native menu that these commands make. */
export const menuModelOf = (looks: readonly CommandLook[]): MenuModel => ({
  words: wordsNow(),
  menus: {
    file: sectionsOf("file", looks),
    edit: sectionsOf("edit", looks),
    view: sectionsOf("view", looks),
    go: sectionsOf("go", looks),
    train: sectionsOf("train", looks),
    help: sectionsOf("help", looks),
  },
});
