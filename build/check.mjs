// npm run check: format, types, lint, dead code, unit tests. npm test: the same and then the app in the real window.
// The last line counts every test, and each of the four tools as one check.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay, prepare, root } from "./system.mjs";

const withWindow = process.argv.includes("--window");
const electron = await prepare();
const folder = mkdtempSync(join(tmpdir(), "supine-check-"));
const count = { passed: 0, failed: 0, skipped: 0 };

const run = (command, args, env = process.env) =>
  spawnSync(command, args, { cwd: root, stdio: "inherit", env, shell: process.platform === "win32" }).status === 0;

const bin = (name, ...args) => run(process.execPath, [join(root, "node_modules", ...name), ...args]);

const check = (label, passed) => {
  console.log(`${passed ? "passed" : "FAILED"}: ${label}`);
  count[passed ? "passed" : "failed"] += 1;
};

/** Runs one vitest project inside Electron as Node and adds its tests; one that does not report counts as failed. */
const test = (project) => {
  const report = join(folder, `${project}.json`);
  const arguments_ = ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts"];
  const passed = run(
    electron,
    [...arguments_, "--project", project, "--reporter", "default", "--reporter", "json", "--outputFile.json", report],
    { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  );
  if (!existsSync(report)) return check(`${project} tests ran`, false);
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests;
  // A file that does not load has no tests to fail; no tests at all is a failure too.
  if ((!passed && numFailedTests === 0) || numTotalTests === 0) check(`${project} tests ran to the end`, false);
};

check("format", bin(["oxfmt", "bin", "oxfmt"], "--check"));
check("types", bin(["typescript", "bin", "tsc"], "--build"));
check("lint", bin(["oxlint", "bin", "oxlint"]));
check("dead code", bin(["knip", "bin", "knip.js"], "--config", "build/knip.json"));
test("unit");
if (withWindow) {
  const { buildApp } = await import("./build-app.mjs");
  check("build", await buildApp().then(() => true, (error) => (console.error(error), false)));
  const closeDisplay = await openDisplay();
  test("e2e");
  closeDisplay();
}
rmSync(folder, { recursive: true, force: true });
const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
process.exit(count.failed === 0 ? 0 : 1);
