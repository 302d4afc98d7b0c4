// Runs vitest inside Electron as Node: same V8, same SQLite addon, Temporal.
import { spawn } from "node:child_process";
import { electronPath } from "./electron.mjs";

const root = new URL("..", import.meta.url).pathname;
const child = spawn(
  await electronPath(),
  ["node_modules/vitest/vitest.mjs", "--config", "build/vitest.config.ts", ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
);
child.on("exit", (code) => process.exit(code ?? 1));
