// npm run test:package: makes the packages of this platform and starts each of them.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { openDisplay, prepare, root } from "./system.mjs";

const electron = await prepare();
const made = spawnSync(process.execPath, [join(root, "build", "dist.mjs")], { cwd: root, stdio: "inherit" });
if (made.status !== 0) process.exit(made.status ?? 1);
const display = await openDisplay();
const { status } = spawnSync(
  electron,
  ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts", "--project", "package"],
  { cwd: root, stdio: "inherit", env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" } },
);
display.close();
process.exit(status ?? 1);
