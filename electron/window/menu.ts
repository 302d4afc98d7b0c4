import { app, dialog, Menu, type MenuItemConstructorOptions } from "electron";
import type { CommandId, MenuItem, MenuModel, MenuWords } from "#contract/menu.ts";

type Use = {
  readonly developing: boolean;
  /** Hears what was chosen. */
  readonly onCommand: (id: CommandId) => void;
  readonly resetZoom: () => void;
};

const mac = process.platform === "darwin";
const line: MenuItemConstructorOptions = { type: "separator" };

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

const bare: MenuModel = { words, menus: { file: [], edit: [], view: [], go: [], train: [], help: [] } };

/** The native menu while no page has said what can be done: what the system does by itself. */
export const setBareMenu = (use: Use): void => setMenu(bare, use);

/** The native menu: the page's commands, and what the system does by itself. Reload and tools only while developing. */
export function setMenu({ words: text, menus }: MenuModel, use: Use): void {
  // macOS has its own About in the menu of the app.
  app.setAboutPanelOptions({ credits: about });
  const parts = (sections: MenuModel["menus"]["file"]): MenuItemConstructorOptions[][] =>
    sections.map((section) => section.map((item) => itemOf(item, use.onCommand)));
  const help = parts(menus.help);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: "appMenu" } as const] : []),
      ...menu(text.file, [
        ...parts(menus.file),
        [mac ? { role: "close", label: text.close } : { role: "quit", label: text.quit }],
      ]),
      ...menu(text.edit, [...undoItems(menus.edit, text, parts), editItems(text)]),
      ...menu(text.view, [...parts(menus.view), viewItems(text, use.resetZoom), use.developing ? developerItems : []]),
      ...menu(text.go, parts(menus.go)),
      ...menu(text.train, parts(menus.train)),
      // macOS adds what it knows of windows, in its own words.
      ...(mac ? [{ role: "windowMenu", label: text.window } as const] : menu(text.window, [windowItems(text)])),
      // The page brings its own About once it is there.
      ...menu(text.help, help.length === 0 ? [[{ label: "About Supine", click: showAbout }]] : help).map(
        (item): MenuItemConstructorOptions => ({ ...item, role: "help" }),
      ),
    ]),
  );
}

/** A menu with a line between its parts; none where it would be empty. */
function menu(
  label: string,
  parts: readonly (readonly MenuItemConstructorOptions[])[],
): readonly MenuItemConstructorOptions[] {
  const submenu = parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [line, ...part]));
  return submenu.length === 0 ? [] : [{ label, submenu }];
}

/** The page listens for the keys itself, so they are only shown; on macOS a key it did not take comes back from here. */
function itemOf(
  { id, label, accelerator, enabled, chosen }: MenuItem,
  onCommand: Use["onCommand"],
): MenuItemConstructorOptions {
  return {
    id,
    // A letter after & would be underlined.
    label: label.replaceAll("&", "&&"),
    enabled,
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    ...(chosen === null ? {} : { type: "radio", checked: chosen }),
    click: () => onCommand(id),
  };
}

/** A page that has no undo of its own leaves it to the field somebody types in. */
function undoItems(
  edit: MenuModel["menus"]["edit"],
  text: MenuWords,
  parts: (sections: MenuModel["menus"]["edit"]) => MenuItemConstructorOptions[][],
): MenuItemConstructorOptions[][] {
  if (edit.some((section) => section.some(({ id }) => id === "undo"))) return parts(edit);
  return [
    [
      { role: "undo", label: text.undo },
      { role: "redo", label: text.redo },
    ],
    ...parts(edit),
  ];
}

const windowItems = (text: MenuWords): MenuItemConstructorOptions[] => [
  { role: "minimize", label: text.minimize },
  { role: "close", label: text.close },
];

const editItems = (text: MenuWords): MenuItemConstructorOptions[] => [
  { role: "cut", label: text.cut },
  { role: "copy", label: text.copy },
  { role: "paste", label: text.paste },
  { role: "selectAll", label: text.selectAll },
];

const viewItems = (text: MenuWords, resetZoom: () => void): MenuItemConstructorOptions[] => [
  { role: "zoomIn", label: text.zoomIn },
  // The plus of a keyboard where it needs no Shift, and of the number pad.
  { role: "zoomIn", accelerator: "CommandOrControl+=", visible: false, acceleratorWorksWhenHidden: true },
  { role: "zoomOut", label: text.zoomOut },
  // Back to the text size the person has chosen, which the role knows nothing of.
  {
    id: "resetZoom",
    label: text.resetZoom,
    accelerator: "CommandOrControl+0",
    click: resetZoom,
  },
  line,
  { role: "togglefullscreen", label: text.fullScreen },
];

const developerItems: MenuItemConstructorOptions[] = [{ role: "reload" }, { role: "toggleDevTools" }];

const about = [
  "A workout planner for core training that listens to your lower back.",
  "It keeps your log on this computer and sends nothing anywhere.",
  "It does not diagnose or treat, and it does not take the place of somebody who can examine you.",
].join(" ");

/** Says what this is; macOS shows its own panel from the menu of the app. */
export function showAbout(): void {
  void dialog.showMessageBox({
    type: "info",
    title: "About Supine",
    message: `Supine ${app.getVersion()}`,
    detail: about,
  });
}
