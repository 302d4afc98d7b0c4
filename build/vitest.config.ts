import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL("..", import.meta.url));

// Limits for what never comes. No test waits for them, so they may be as long as the busiest machine needs.
const limits = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000, interval: 20 } } };

/** Files that take long although they are short: they run first, so that no core idles while the last one finishes. */
const isLong = /laws|everyone|pseudo|keyboard|main-job|plan\.e2e|long-log|undo-log/;

/** The same order in every run, long files first; Vitest would go by the times of the last run. */
class LongFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): readonly [number, string, number] => [
      isLong.test(moduleId) ? 0 : 1,
      project.name,
      -statSync(moduleId).size,
    ];
    const sorted = files.toSorted((a, b) => {
      const [longA, projectA, sizeA] = rank(a);
      const [longB, projectB, sizeB] = rank(b);
      return longA - longB || projectB.localeCompare(projectA) || sizeA - sizeB;
    });
    return Promise.resolve(sorted);
  }
}

/** Where to open windows, if there is a choice; each worker takes one, as test/app/display.ts says. */
const displays = process.env["TEST_DISPLAYS"]?.split(" ") ?? [];

/** Tests that start the app: each file in a process of its own, as many at a time as there are displays. */
const inWindow = (name: string, include: string) => ({
  root,
  test: {
    name,
    include: [include],
    pool: "forks" as const,
    maxWorkers: Math.max(1, displays.length),
    setupFiles: ["test/app/display.ts"],
    sequence: { groupOrder: 1 },
    ...limits,
  },
});

/** Tests without a window. Two processes load each module once for all their files. */
const withoutWindow = (name: string, include: string, ...setupFiles: readonly string[]) => ({
  name,
  include: [include],
  pool: "forks" as const,
  isolate: false,
  // Two workers keep two cores busy; helper threads of the collector would only get in their way.
  execArgv: ["--single-threaded-gc", "--max-semi-space-size=64"],
  maxWorkers: Math.max(2, availableParallelism() - 1),
  setupFiles: ["test/setup.ts", ...setupFiles],
  ...limits,
});

const unit = withoutWindow("unit", "test/**/*.test.ts");
const screens = withoutWindow("screens", "test/**/*.test.tsx", "test/screens-setup.ts");

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      { root, test: unit },
      { root, plugins: [react()], test: { ...screens, environment: join(root, "test", "one-window.ts") } },
      inWindow("e2e", "test/app/**/*.e2e.ts"),
      inWindow("package", "test/package/**/*.e2e.ts"),
      inWindow("shots", "test/shots/**/*.e2e.ts"),
    ],
  },
});
