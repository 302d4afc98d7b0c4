import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// What the main process finds at run time: Electron, Node and the one addon.
const external = ["electron", "better-sqlite3", ...builtinModules, /^node:/];

export default defineConfig({
  root: at("../renderer"),
  base: "./",
  plugins: [react()],
  // Replaced for each page by electron/window/protocol.ts.
  html: { cspNonce: "__NONCE__" },
  build: {
    outDir: at("../dist/renderer"),
    emptyOutDir: true,
    target: "chrome148",
    // Read from the disk, not over a network.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: {
        // All that the start needs comes in one file: each file costs a way through the main process. In it the modules
        // run in the order they are imported, so that Zod is told not to make functions from text before anything parses.
        codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] },
      },
    },
  },
  environments: {
    main: {
      consumer: "server",
      resolve: { noExternal: true, conditions: ["node"], mainFields: ["module", "main"] },
      build: {
        outDir: at("../dist/electron"),
        emptyOutDir: true,
        target: "node24",
        minify: false,
        sourcemap: true,
        rolldownOptions: {
          input: at("../electron/main.ts"),
          external,
          output: { format: "es", entryFileNames: "main.js" },
        },
      },
    },
    // One CommonJS file: a sandboxed preload can load nothing else.
    preload: {
      consumer: "server",
      resolve: { noExternal: true, conditions: ["node"] },
      build: {
        outDir: at("../dist/electron"),
        emptyOutDir: false,
        target: "chrome148",
        minify: false,
        rolldownOptions: {
          input: at("../electron/preload.ts"),
          external,
          output: { format: "cjs", entryFileNames: "preload.cjs" },
        },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, main, preload } = builder.environments;
      // The preload comes into the folder that main has emptied.
      for (const each of [client, main, preload]) if (each !== undefined) await builder.build(each);
    },
  },
});
