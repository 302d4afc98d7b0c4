// npm run check: format, types, lint, dead code, unit tests. npm test: the same and then the app in the real window.
// The last line counts every test, and each of the tools as one check.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDisplays, prepare, root } from "./system.mjs";

const withWindow = process.argv.includes("--window");
const electron = await prepare();
const folder = mkdtempSync(join(tmpdir(), "supine-check-"));
const count = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command. Resolves with whether it went well and, unless it prints as it runs, with what it printed. */
const run = (command, words, { stdio = "inherit", env = process.env } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, words, { cwd: root, stdio, env });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        printed += chunk;
      });
    child.on("error", (error) => resolve({ passed: false, printed: `${printed}${error.message}\n` }));
    child.on("close", (code) => resolve({ passed: code === 0, printed }));
  });

const check = (label, passed) => {
  console.log(`${passed ? "passed" : "FAILED"}: ${label}`);
  count[passed ? "passed" : "failed"] += 1;
};

const tools = [
  ["format", "oxfmt/bin/oxfmt", "--check"],
  ["types", "typescript/bin/tsc", "--build"],
  ["lint", "oxlint/bin/oxlint"],
  ["dead code", "knip/bin/knip.js", "--config", "build/knip.jsonc"],
];

/** Runs the tools one after the other, beside the unit tests; what they say is printed after those. */
const runTools = async () => {
  const said = [];
  for (const [label, script, ...words] of tools) {
    const path = join("node_modules", ...script.split("/"));
    said.push({ label, ...(await run(process.execPath, [path, ...words], { stdio: ["ignore", "pipe", "pipe"] })) });
  }
  return said;
};

/** Runs vitest projects inside Electron as Node and adds their tests; without a report they count as failed. */
const test = async (label, ...projects) => {
  const report = join(folder, `${label}.json`);
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts"];
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter", "default", "--reporter", "json", "--outputFile.json", report];
  const { passed } = await run(electron, [...vitest, ...chosen, ...reporters], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
  });
  if (!existsSync(report)) return check(`the ${label} tests ran`, false);
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8"));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  count.skipped += numPendingTests;
  // A file that does not load has no tests to fail; no tests at all is a failure too.
  if ((!passed && numFailedTests === 0) || numTotalTests === 0) check(`the ${label} tests ran to the end`, false);
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

const [said] = await Promise.all([runTools(), test("unit", "unit", "screens")]);
for (const { label, passed, printed } of said) {
  if (!passed) process.stdout.write(printed);
  check(label, passed);
}
if (withWindow) {
  const built = await build();
  check("build", built);
  if (built) {
    const displays = await openDisplays(2);
    await test("window", "e2e");
    displays.close();
  }
}
rmSync(folder, { recursive: true, force: true });
if (count.skipped > 0) console.log(`${count.skipped} skipped: this machine cannot run them.`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
