// npm start: sets up what is missing, builds what changed, opens the window.
import { spawn } from "node:child_process";
import { appEnvironment, openDisplay, prepare, root, rootArgs } from "./system.mjs";

const began = performance.now();
const electron = await prepare();
const { buildApp } = await import("./build-app.mjs");
await buildApp();
const hadDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const closeDisplay = await openDisplay();
if (!hadDisplay && process.env.DISPLAY)
  console.log(
    `No display here: the window opens on the virtual display ${process.env.DISPLAY}. ` +
      `To see it: x11vnc -display ${process.env.DISPLAY} and any VNC viewer.`,
  );
const child = spawn(electron, [...rootArgs, root, ...process.argv.slice(2)], { stdio: "inherit", env: appEnvironment() });
console.log(`Supine is starting (set up in ${((performance.now() - began) / 1000).toFixed(1)} s).`);
child.on("exit", (code) => {
  closeDisplay();
  process.exit(code ?? 1);
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
