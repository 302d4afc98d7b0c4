// One part of the people, as lines of JSON on stdout; build/simulate.mjs adds the parts up.
import { type Extent, simulateAll } from "./totals.ts";

const [seed = 1, from = 0, until = 6, sessions = 30] = process.argv.slice(2).map(Number);
const extent: Extent = { seed, from, until, sessions };
console.log(JSON.stringify(simulateAll(extent)));
