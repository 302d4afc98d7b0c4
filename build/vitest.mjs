// Runs vitest inside Electron as Node, for one file at a time: node build/vitest.mjs run --project unit test/renderer/coach
import { spawnSync } from "node:child_process";
import { openDisplay, prepare, root } from "./system.mjs";

const words = process.argv.slice(2);
const electron = await prepare();
const needsDisplay = !words.includes("unit") && !words.includes("screens");
const display = needsDisplay ? await openDisplay() : null;
const { status } = spawnSync(
  electron,
  ["node_modules/vitest/vitest.mjs", "--config", "build/vitest.config.ts", ...words],
  { cwd: root, stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
);
display?.close();
process.exit(status ?? 1);
