import { app, Menu, type MenuItemConstructorOptions } from "electron";

/** The native menu. Reload and developer tools are there only while developing. */
export function setMenu(developing: boolean): void {
  const mac: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...mac,
      { label: "File", submenu: [process.platform === "darwin" ? { role: "close" } : { role: "quit", label: "Quit Supine" }] },
      { role: "editMenu" },
      { label: "View", submenu: viewItems(developing) },
      { role: "windowMenu" },
      { label: "Help", submenu: [{ label: "About Supine", click: () => app.showAboutPanel() }] },
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

/** What Help › About says. */
export function describeApp(): void {
  app.setAboutPanelOptions({
    applicationName: "Supine",
    applicationVersion: app.getVersion(),
    copyright: "MIT licence",
    credits: "",
  });
}
