// Runs test/bench/store.ts inside Electron as Node, through Vite, whose globs the store reads its own files with.
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./system.mjs";

const { module } = await runnerImport(join(root, "test/bench/store.ts"), {
  configFile: false,
  root,
  logLevel: "error",
});
console.log(JSON.stringify(module.storeTimings()));
