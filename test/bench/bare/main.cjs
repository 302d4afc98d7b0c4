// The floor of the start time: the smallest Electron window with a heading in it.
const path = require("node:path");
const { app, BrowserWindow } = require("electron");

app.on("window-all-closed", () => app.quit());
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false });
  window.once("ready-to-show", () => window.show());
  return window.loadFile(path.join(__dirname, "index.html"));
});
