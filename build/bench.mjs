// npm run bench: how fast the coach, the store and the start are, against their targets. It reports and never fails.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildApp } from "./build-app.mjs";
import { appEnvironment, openDisplay, prepare, root, rootArgs } from "./system.mjs";

const starts = 7;
/** Of the bare window's time. */
const startTarget = 1.25;

const electron = await prepare();

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const at = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const median = (numbers) => at(numbers, 0.5);
const text = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;

const print = (title, rows) => {
  const table = [["what", "median", "99th percentile", "from – to", "runs", "target", ""], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
};

const rowOf = ({ what, milliseconds, target, judgedBy }) => {
  const slow = at(milliseconds, 0.99);
  const reached =
    target === null ? "" : (judgedBy === "p99" ? slow : median(milliseconds)) <= target ? "reached" : "MISSED";
  const [least, most] = [Math.min(...milliseconds), Math.max(...milliseconds)];
  return [
    what,
    text(median(milliseconds)),
    text(slow),
    `${text(least)} – ${text(most)}`,
    String(milliseconds.length),
    target === null ? "–" : `${target} ms (${judgedBy === "p99" ? "99th" : "median"})`,
    reached,
  ];
};

/** What one of the programs measured, or nothing and a line that says so. */
const inside = (title, script) => {
  const { status, stdout } = spawnSync(electron, [join(root, script)], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) return console.log(`\n${title}: not measured, the program ended with ${status}.`);
  return print(title, JSON.parse(stdout).map(rowOf));
};

/** Milliseconds from starting a program until its first heading is painted. */
const startOnce = async (folder, userData) => {
  const began = performance.timeOrigin + performance.now();
  const child = spawn(
    electron,
    [...rootArgs, `--user-data-dir=${userData}`, "-r", join(root, "test/bench/start-hook.cjs"), folder],
    { env: appEnvironment(), stdio: ["ignore", "pipe", "ignore"] },
  );
  const ended = new Promise((resolve) => {
    child.once("exit", resolve);
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 20_000);
  let painted;
  for await (const line of createInterface({ input: child.stdout }))
    if (line.startsWith("PAINTED ")) {
      painted = Number(line.slice(8)) - began;
      break;
    }
  child.kill();
  await ended;
  clearTimeout(timer);
  if (painted === undefined) throw new Error(`${folder} painted no heading`);
  return painted;
};

const measureStart = async () => {
  await buildApp();
  const display = await openDisplay();
  const folders = { "bare window": join(root, "test/bench/bare"), Supine: root };
  const programs = Object.entries(folders).map(([what, folder]) => ({
    what,
    folder,
    userData: mkdtempSync(join(tmpdir(), "supine-bench-")),
    milliseconds: [],
  }));
  try {
    // The first start of each makes its files; after that they take turns, so that both meet the same machine.
    for (let run = -1; run < starts; run += 1)
      for (const { folder, userData, milliseconds } of programs) {
        const time = await startOnce(folder, userData);
        if (run >= 0) milliseconds.push(time);
      }
  } finally {
    display.close();
    for (const { userData } of programs) rmSync(userData, { recursive: true, force: true });
  }
  const rows = programs.map(({ what, milliseconds }) => rowOf({ what, milliseconds, target: null }));
  print("From the start of the program until its first heading is painted", rows);
  const [bare, supine] = programs.map(({ milliseconds }) => median(milliseconds));
  const ratio = supine / bare;
  console.log(
    `${ratio.toFixed(2)} times the bare window (target ${startTarget}): ${ratio <= startTarget ? "reached" : "MISSED"}`,
  );
};

inside("The coach", "test/bench/coach.ts");
inside("The week builder", "test/bench/week.ts");
inside("The store, ten years in it", "build/bench-store.mjs");
await measureStart().catch((error) => console.log(`\nThe start: not measured. ${error.message}`));
