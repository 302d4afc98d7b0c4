// npm start: sets up what is missing, builds what changed, opens the window.
import { spawn } from "node:child_process";
import { appEnvironment, giveUp, openDisplay, prepare, root, rootArgs } from "./system.mjs";

const began = performance.now();
const electron = await prepare();
const { buildApp } = await import("./build-app.mjs");
await buildApp().catch((error) => giveUp(`The app could not be built. ${error.message}`));
const display = await openDisplay();
if (display.virtual !== null)
  console.log(
    `No display here: the window opens on the virtual display ${display.virtual}. ` +
      `To see it: x11vnc -display ${display.virtual} and any VNC viewer.`,
  );
const child = spawn(electron, [...rootArgs, root, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: appEnvironment(),
});
console.log(`Supine is starting (set up in ${((performance.now() - began) / 1000).toFixed(1)} s).`);
child.on("exit", (code) => {
  display.close();
  process.exit(code ?? 1);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
