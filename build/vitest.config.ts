import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  test: {
    projects: [
      { root, plugins: [react()], test: { name: "unit", include: ["test/**/*.test.{ts,tsx}"], pool: "threads" } },
      {
        root,
        test: {
          name: "e2e",
          include: ["test/app/**/*.e2e.ts"],
          pool: "forks",
          testTimeout: 60000,
          hookTimeout: 60000,
          fileParallelism: false,
        },
      },
    ],
  },
});
