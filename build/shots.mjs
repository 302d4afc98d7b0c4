// npm run shots: every screen in the real window, in four lives and two themes, on contact sheets in release/shots/.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildApp } from "./build-app.mjs";
import { openDisplay, prepare, root } from "./system.mjs";

const electron = await prepare();
await buildApp();
const display = await openDisplay();
const { status } = spawnSync(
  electron,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts", "--project", "shots"],
  { cwd: root, stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
);
display.close();
console.log(`The sheets are in ${join("release", "shots")}.`);
process.exit(status ?? 1);
