// npm run simulate [-- people sessions seed]: invented people train by four policies; prints what became of them, for 30
// and for 90 sessions unless told, and what one bad day costs. npm run simulate -- person 12 [sessions seed]: one of them,
// session by session. The people are shared out over the cores; luck depends on the seed alone, so the numbers do not.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { prepare, root } from "./system.mjs";

const words = process.argv.slice(2);
const one = words[0] === "person";
const numbers = (one ? words.slice(1) : words).map(Number);
if (numbers.some((number) => !Number.isInteger(number) || number < 0)) {
  console.error("Whole numbers: npm run simulate -- people sessions seed, or -- person number sessions seed");
  process.exit(1);
}
const electron = await prepare();
const env = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };

const part = (...given) =>
  new Promise((resolve, reject) => {
    const child = spawn(electron, [join(root, "test/simulation/part.ts"), ...given].map(String), {
      cwd: root,
      env,
      stdio: ["ignore", one ? "inherit" : "pipe", "inherit"],
    });
    let out = "";
    child.stdout?.on("data", (chunk) => {
      out += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`A part ended with ${code}`))));
  });

const share = (some, whole) => `${((100 * some) / whole).toFixed(1)} %`;
const of = (some, whole) => (total) => share(total[some], total[whole]);
/** Only the coach has caps and an estimate. */
const isCoached = ({ width }) => width > 0;
const columns = {
  "at 3 or more": of("from3", "exposures"),
  "at 6 or more": of("from6", "exposures"),
  "work over tolerance": of("secondsOver", "workSeconds"),
  "far below": of("far", "places"),
  "by caps alone": (total) => (isCoached(total) ? share(total.farForGood, total.places) : "–"),
  "lowest without need": of("lowest", "places"),
  "left out": ({ leftOut, exposures }) => share(leftOut, exposures + leftOut),
  "leg work at 3": of("legFrom3", "legExposures"),
  "far below ": of("legFar", "persons"),
  "by caps alone ": (total) => (isCoached(total) ? share(total.legFarForGood, total.persons) : "–"),
  "lowest ": of("legLowest", "persons"),
  "steps up": ({ stepsUp, persons }) => (stepsUp / persons).toFixed(1),
  "rungs back": ({ rungsBack, persons }) => (rungsBack / persons).toFixed(1),
  "interval holds it": (total) => (isCoached(total) ? share(total.covered, total.persons) : "–"),
  "is wide": (total) => (isCoached(total) ? (total.width / total.persons).toFixed(2) : "–"),
};

const print = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  console.log(line(rows[0]));
  console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
  for (const row of rows.slice(1)) console.log(line(row));
};

const simulate = async (people, sessions, seed) => {
  const began = performance.now();
  const parts = Math.min(availableParallelism(), people);
  const bound = (index) => Math.floor((people * index) / parts);
  const results = await Promise.all(
    Array.from({ length: parts }, (_, index) => part("people", seed, bound(index), bound(index + 1), sessions)),
  );
  const totals = results.map((result) => JSON.parse(result));
  const added = (policy) =>
    totals
      .map((total) => total[policy])
      .reduce((a, b) => Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]])));
  console.log(`\n${people} invented people, ${sessions} sessions each, seed ${seed}\n`);
  const rows = Object.keys(totals[0]).map((policy) => [
    policy,
    ...Object.values(columns).map((cell) => cell(added(policy))),
  ]);
  print([["policy", ...Object.keys(columns).map((name) => name.trim())], ...rows]);
  console.log(`\nTook ${((performance.now() - began) / 1000).toFixed(0)} s.`);
};

const badDay = async (before) => {
  const costs = JSON.parse(await part("badDay", before));
  const [median, worst] = [costs[Math.floor(costs.length / 2)].sessions, costs.at(-1).sessions];
  const homes = costs.filter(({ sessions }) => sessions === worst).map(({ home }) => home);
  console.log(`after ${before} painless ones: median ${median}, worst ${worst} (${homes.join(", ")})`);
};

if (one) await part("person", ...numbers);
else {
  const [people = 600, sessions = 0, seed = 1] = numbers;
  for (const many of sessions === 0 ? [30, 90] : [sessions]) await simulate(people, many, seed);
  console.log("\nSessions below home after one stray 5, by home:");
  for (const before of [6, 24]) await badDay(before);
}
