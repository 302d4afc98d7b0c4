import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Tests that start the app: one at a time, each file in a process of its own. */
const inWindow = (name: string, include: string) => ({
  root,
  test: {
    name,
    include: [include],
    pool: "forks" as const,
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      { root, plugins: [react()], test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], pool: "threads" } },
      inWindow("e2e", "test/app/**/*.e2e.ts"),
      inWindow("package", "test/package/**/*.e2e.ts"),
      inWindow("shots", "test/shots/**/*.e2e.ts"),
    ],
  },
});
