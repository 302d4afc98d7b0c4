import fc from "fast-check";

// Laws are properties held against invented cases. The gate invents the same ones every time (setup.ts), so its verdict
// does not change; `npm run hunt` looks further with another seed and more cases.

/** While hunting: how many cases a law gets that has 800 of them in the gate; the others in proportion. */
const { LAW_RUNS: hunted } = process.env;
const usual = 800;

/** How many cases a law gets that has this many in the gate. */
export const casesOf = (inGate: number): number =>
  hunted === undefined ? inGate : Math.ceil((inGate * Number(hunted)) / usual);

/** Holds a law against this many invented cases. */
export const assert = <T extends [unknown, ...unknown[]]>(
  property: fc.IPropertyWithHooks<T> | fc.IProperty<T>,
  cases = 100,
): void => fc.assert(property as fc.IPropertyWithHooks<T>, { numRuns: casesOf(cases) });
