import { app, dialog, Menu, type MenuItemConstructorOptions } from "electron";

/** The native menu. Reload and developer tools are there only while developing. */
export function setMenu(developing: boolean): void {
  // macOS has its own About in the menu of the app.
  app.setAboutPanelOptions({ credits: about });
  const mac: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      {
        label: "File",
        submenu: [process.platform === "darwin" ? { role: "close" } : { role: "quit", label: "Quit Supine" }],
      },
      { role: "editMenu" },
      { label: "View", submenu: viewItems(developing) },
      { role: "windowMenu" },
      { label: "Help", submenu: [{ label: "About Supine", click: showAbout }] },
    ]),
  );
}

function viewItems(developing: boolean): MenuItemConstructorOptions[] {
  const forDevelopers: MenuItemConstructorOptions[] = [
    { type: "separator" },
    { role: "reload" },
    { role: "toggleDevTools" },
  ];
  return [
    { role: "zoomIn" },
    // The plus of a keyboard where it needs no Shift, and of the number pad.
    { role: "zoomIn", accelerator: "CommandOrControl+=", visible: false, acceleratorWorksWhenHidden: true },
    { role: "zoomOut" },
    { role: "resetZoom" },
    { type: "separator" },
    { role: "togglefullscreen" },
    ...(developing ? forDevelopers : []),
  ];
}

const about = [
  "A workout planner for core training that listens to your lower back.",
  "It keeps your log on this computer and sends nothing anywhere.",
  "It does not diagnose or treat, and it does not take the place of somebody who can examine you.",
].join(" ");

function showAbout(): void {
  void dialog.showMessageBox({
    type: "info",
    title: "About Supine",
    message: `Supine ${app.getVersion()}`,
    detail: about,
  });
}
