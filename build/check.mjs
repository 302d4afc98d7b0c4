// npm run check: format, types, lint, dead code, unit tests. npm test: the same and then the app in the real window.
// The last line counts every test, and each of the tools as one check.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplay, prepare, root } from "./system.mjs";

const withWindow = process.argv.includes("--window");
const electron = await prepare();
const folder = mkdtempSync(join(tmpdir(), "supine-check-"));
const count = { passed: 0, failed: 0, skipped: 0 };

const run = (command, words, env = process.env) =>
  spawnSync(command, words, { cwd: root, stdio: "inherit", env }).status === 0;

const tool = (script, ...words) => run(process.execPath, [join("node_modules", ...script.split("/")), ...words]);

const check = (label, passed) => {
  console.log(`${passed ? "passed" : "FAILED"}: ${label}`);
  count[passed ? "passed" : "failed"] += 1;
};

/** Runs one vitest project inside Electron as Node and adds its tests; one that does not report counts as failed. */
const test = (project) => {
  const report = join(folder, `${project}.json`);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts", "--project", project];
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", report];
  const passed = run(electron, [...vitest, ...reporters], { ...process.env, ELECTRON_RUN_AS_NODE: "1" });
  if (!existsSync(report)) return check(`the ${project} tests ran`, false);
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests;
  // A file that does not load has no tests to fail; no tests at all is a failure too.
  if ((!passed && numFailedTests === 0) || numTotalTests === 0) check(`the ${project} tests ran to the end`, false);
};

const build = async () => {
  try {
    const { buildApp } = await import("./build-app.mjs");
    await buildApp();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
};

check("format", tool("oxfmt/bin/oxfmt", "--check"));
check("types", tool("typescript/bin/tsc", "--build"));
check("lint", tool("oxlint/bin/oxlint"));
check("dead code", tool("knip/bin/knip.js", "--config", "build/knip.jsonc"));
test("unit");
if (withWindow) {
  const built = await build();
  check("build", built);
  if (built) {
    const display = await openDisplay();
    test("e2e");
    display.close();
  }
}
rmSync(folder, { recursive: true, force: true });
if (count.skipped > 0) console.log(`${count.skipped} skipped: this machine cannot run them.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
