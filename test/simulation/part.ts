// One part of the simulation, as JSON on stdout; build/simulate.mjs adds the parts up.
import { badDays } from "./bad-day.ts";
import { type Extent, simulateAll } from "./totals.ts";

const [what = "people", ...numbers] = process.argv.slice(2);
const [seed = 1, from = 0, until = 6, sessions = 30] = numbers.map(Number);
const extent: Extent = { seed, from, until, sessions };
console.log(JSON.stringify(what === "badDay" ? badDays(seed) : simulateAll(extent)));
