// One part of the simulation on stdout, for build/simulate.mjs: sums over some people or what one bad day costs, as JSON; or
// one person's training as text.
import { badDays } from "./bad-day.ts";
import { simulateAll } from "./totals.ts";
import { trace } from "./trace.ts";

const [what, ...rest] = process.argv.slice(2);
const numbers = rest.map(Number);
if (what === "people") {
  const [seed = 1, from = 0, until = 6, sessions = 30] = numbers;
  console.log(JSON.stringify(simulateAll({ seed, from, until, sessions })));
} else if (what === "badDay") console.log(JSON.stringify(badDays(numbers[0] ?? 6)));
else {
  const [index = 0, sessions = 30, seed = 1] = numbers;
  for (const line of trace(seed, index, sessions)) console.log(line);
}
