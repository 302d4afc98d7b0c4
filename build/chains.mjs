// npm run chains: prints what can stand in for each exercise, to be read as a trainer would.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./system.mjs";

const electron = await prepare();
const { status } = spawnSync(electron, [join(root, "test/renderer/coach/chains/print.ts")], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
});
process.exit(status ?? 1);
