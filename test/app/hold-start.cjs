// Loaded into Electron before the app (-r): holds `ready` back until the driver is attached and calls __playwright_run().
// Attaching while the first window navigates loses the event that the driver waits for. Playwright's own loader does the
// same, but only without an executable path, and it changes Chromium's switches.
const { app } = require("electron");

const whenReady = app.whenReady();
const emit = app.emit.bind(app);
let released = false;
let release;
const whenReleased = new Promise((resolve) => {
  release = resolve;
});
let readyArguments = [];

app.isReady = () => released;
app.whenReady = () => whenReleased;
app.emit = (event, ...given) => {
  if (event !== "ready" || released) return emit(event, ...given);
  readyArguments = given;
  return true;
};

const start = async () => {
  await whenReady;
  released = true;
  release();
  emit("ready", ...readyArguments);
};
Object.defineProperty(globalThis, "__playwright_run", { value: start });
