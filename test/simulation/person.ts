import type { TechniquePoint } from "../../electron/contract/session.ts";

/** An invented person. What they tolerate is hidden from the coach. */
export type Person = {
  readonly index: number;
  /** Demand at which discomfort is felt in a quarter of sessions, stray discomfort apart. */
  readonly tolerance: number;
  /** How steeply discomfort rises with demand. */
  readonly slope: number;
  /** How much the tolerance differs from day to day. */
  readonly dayToDay: number;
  /** What their own routine holds. */
  readonly startsWith: string;
  /** Whether they do the top of its dose already, so that the next step is a harder exercise. */
  readonly atTopOfDose: boolean;
};

/** How one session went. */
export type Felt = {
  readonly nrs: number;
  readonly morningNrs: number;
  readonly settled: boolean;
  readonly missed: readonly TechniquePoint[];
  readonly rir: number;
  readonly answers: boolean;
  readonly answersInTheMorning: boolean;
};

/** Chances between 0 and 1, the same for the same seed (mulberry32). */
export const chances = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const seedOf = (...parts: readonly number[]): number =>
  parts.reduce((seed, part) => Math.imul(seed ^ (part + 0x9e3779b9), 0x85ebca6b) >>> 0, 17);

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

const between = (low: number, x: number, high: number): number => Math.min(Math.max(x, low), high);

const starts = ["straight_raise_full", "bent_knee_raise_90", "deadbug_press_iso"] as const;

/**
 * Tolerances around 0.55 of two straight legs with a spread of 0.3: not the coach's own prior, so that the estimate is not
 * tried on its own assumptions. A third each begins with straight leg raises, bent-knee raises and the dead-bug press.
 */
export const personOf = (seed: number, index: number): Person => {
  const next = chances(seedOf(seed, index));
  return {
    index,
    tolerance: between(0.05, 0.55 + 0.3 * normal(next), 1.4),
    slope: between(3, Math.exp(Math.log(8) + 0.4 * normal(next)), 25),
    dayToDay: 0.1 * next(),
    startsWith: starts[index % starts.length] ?? starts[0],
    atTopOfDose: index % 2 === 1,
  };
};

const strayDiscomfort = 0.05;

/** How often a person feels discomfort at a demand on a usual day. */
export const discomfortOf = ({ tolerance, slope }: Person, demand: number): number =>
  strayDiscomfort + (1 - strayDiscomfort) / (1 + Math.exp(-(slope * (demand - tolerance) - Math.log(3))));

const missesOf = (luck: number, over: boolean): readonly TechniquePoint[] => {
  if (luck < (over ? 0.3 : 0.08)) return ["back_stayed_flat", "slow_lowering"];
  return luck < (over ? 0.45 : 0.18) ? ["kept_breathing"] : [];
};

/**
 * How a session at a demand goes for a person. Luck depends on the seed, the person and the number of the session alone, so
 * that every policy meets the same luck.
 */
export const feel = (seed: number, person: Person, session: number, demand: number): Felt => {
  const next = chances(seedOf(seed, person.index, session + 1));
  const today = { ...person, tolerance: person.tolerance + person.dayToDay * normal(next) };
  const over = Math.max(0, demand - today.tolerance);
  const uncomfortable = next() < discomfortOf(today, demand);
  const strength = -Math.log(1 - next()) * (0.8 + 2 * over);
  const little = next();
  const comfortable = little < 0.7 ? 0 : little < 0.9 ? 1 : 2;
  const nrs = uncomfortable ? Math.min(9, 3 + Math.floor(strength)) : comfortable;
  const morning = next();
  const lingers = uncomfortable && morning < 0.35;
  return {
    nrs,
    morningNrs: lingers ? Math.max(2, nrs - 1) : morning > 0.93 ? 1 : 0,
    settled: !(lingers && morning < 0.1),
    missed: missesOf(next(), over > 0),
    rir: next() < 0.9 ? 2 : 1,
    answers: next() < 0.95,
    answersInTheMorning: next() < 0.9,
  };
};
