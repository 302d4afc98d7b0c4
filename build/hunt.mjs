// npm run hunt [-- cases seed]: holds the laws against many more invented cases than the gate does, with a seed of their
// own. Prints how many cases each law got and how to repeat what failed. What it finds becomes a named example.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, root } from "./system.mjs";

const numbers = process.argv.slice(2).map(Number);
if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
  console.error("Whole numbers from 1 on: npm run hunt -- cases seed");
  process.exit(1);
}
const [cases = 20_000, seed = Math.floor(Math.random() * 2 ** 31)] = numbers;
const electron = await prepare();
const folder = mkdtempSync(join(tmpdir(), "supine-hunt-"));
const report = join(folder, "laws.jsonl");

/** Every test file that holds laws, by itself or through a file beside it. */
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join("test", file))
  .filter((file) => /from "fast-check"|\/laws\.ts"/.test(readFileSync(join(root, file), "utf8")));

console.log(`Hunting in ${files.length} files: ${cases} cases for a law that has 800 in the gate, seed ${seed}.`);
const began = performance.now();
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "build/vitest.config.ts"];
const { status } = spawnSync(
  electron,
  [...vitest, "--project", "unit", "--project", "screens", "--testTimeout", "0", ...files],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ELECTRON_RUN_AS_NODE: "1",
      LAW_RUNS: String(cases),
      LAW_SEED: String(seed),
      LAW_REPORT: report,
    },
  },
);

const laws = existsSync(report)
  ? readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });
const total = laws.reduce((sum, { numRuns }) => sum + numRuns, 0);
const broken = laws.filter(({ failed }) => failed);
for (const law of broken) console.log(`Repeat it with LAW_SEED=${law.seed} LAW_PATH=${law.path} and -t with its name.`);
console.log(
  `${laws.length} laws, ${total} cases, seed ${seed}, ${((performance.now() - began) / 1000).toFixed(0)} s: ` +
    `${broken.length === 0 && status === 0 ? "nothing found" : `${broken.length} broken`}.`,
);
process.exit(status ?? 1);
