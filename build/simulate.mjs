// npm run simulate [-- people sessions seed]: invented people train by four policies; prints what became of them.
// The people are shared out over the cores; each one's luck depends on the seed alone, so the numbers do not.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { prepare, root } from "./system.mjs";

const numbers = process.argv.slice(2).map(Number);
if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
  console.error("Whole numbers from 1 on: npm run simulate -- people sessions seed");
  process.exit(1);
}
const [people = 600, sessions = 30, seed = 1] = numbers;
const began = performance.now();
const electron = await prepare();
const parts = Math.min(availableParallelism(), people);

const part = (index) =>
  new Promise((resolve, reject) => {
    const from = Math.floor((people * index) / parts);
    const until = Math.floor((people * (index + 1)) / parts);
    const child = spawn(electron, [join(root, "test/simulation/part.ts"), seed, from, until, sessions].map(String), {
      cwd: root,
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`A part ended with ${code}`)),
    );
  });

const results = await Promise.all(Array.from({ length: parts }, (_, index) => part(index)));
const names = Object.keys(results[0]);
const total = (policy, key) => results.reduce((sum, result) => sum + result[policy][key], 0);

const share = (some, whole) => `${((100 * some) / whole).toFixed(1)} %`;
const columns = {
  "at 3 or more": (of) => share(of("from3"), of("exposures")),
  "at 6 or more": (of) => share(of("from6"), of("exposures")),
  "work over tolerance": (of) => share(of("secondsOver"), of("workSeconds")),
  "below the best rung": (of) => (of("gap") / of("persons")).toFixed(2),
  "ends above it": (of) => share(of("over"), of("persons")),
  "steps up": (of) => (of("progressions") / of("persons")).toFixed(1),
  "interval holds it": (of) => share(of("covered"), of("persons")),
  "interval is wide": (of) => (of("width") / of("persons")).toFixed(2),
};
const rows = names.map((policy) => [
  policy,
  ...Object.values(columns).map((cell) => cell((key) => total(policy, key))),
]);
const table = [["policy", ...Object.keys(columns)], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
console.log(`${people} invented people, ${sessions} sessions each, seed ${seed}\n`);
console.log(line(table[0]));
console.log(`|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`);
for (const row of table.slice(1)) console.log(line(row));
console.log(`\nTook ${((performance.now() - began) / 1000).toFixed(0)} s.`);
