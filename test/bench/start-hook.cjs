// Read into the main process by the bench: prints when the first heading was painted, in milliseconds since the epoch.
const { app } = require("electron");

const painted = `new Promise((resolve) => {
  const look = () =>
    document.querySelector("h1") === null
      ? setTimeout(look, 4)
      : requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
  look();
})`;

app.once("browser-window-created", (_event, window) => {
  window.webContents.once("dom-ready", () => {
    void window.webContents.executeJavaScript(painted).then((at) => process.stdout.write(`PAINTED ${at}\n`));
  });
});
