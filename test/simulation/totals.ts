import { type Course, course, type Policy, policies, withoutVeto } from "./policies.ts";
import { type Person, personOf } from "./person.ts";

/** Sums over persons, which add up over parts of the people. */
export type Totals = {
  readonly persons: number;
  readonly exposures: number;
  readonly from3: number;
  readonly from6: number;
  readonly workSeconds: number;
  readonly secondsOver: number;
  readonly gap: number;
  readonly distance: number;
  readonly over: number;
  readonly progressions: number;
  readonly covered: number;
  readonly width: number;
};

const none: Totals = {
  persons: 0,
  exposures: 0,
  from3: 0,
  from6: 0,
  workSeconds: 0,
  secondsOver: 0,
  gap: 0,
  distance: 0,
  over: 0,
  progressions: 0,
  covered: 0,
  width: 0,
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Demands differ by rounding: a rung right at the tolerance is not above it. */
const rounding = 1e-9;

const totalsOf = ({ exposed, gap, progressions, covered, width }: Course, { tolerance }: Person): Totals => {
  const over = exposed.filter(({ demand }) => demand > tolerance + rounding);
  return {
    persons: 1,
    exposures: exposed.length,
    from3: exposed.filter(({ nrs }) => nrs >= 3).length,
    from6: exposed.filter(({ nrs }) => nrs >= 6).length,
    workSeconds: sum(exposed.map((one) => one.workSeconds)),
    secondsOver: sum(over.map((one) => one.workSeconds)),
    gap,
    distance: Math.abs(gap),
    over: Number(gap < -rounding),
    progressions,
    covered: Number(covered),
    width,
  };
};

const names = Object.keys(none) as readonly (keyof Totals)[];

export const added = (a: Totals, b: Totals): Totals =>
  Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Totals;

export type Extent = {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly sessions: number;
};

/** What becomes of persons `from` … `until` − 1 under a policy. */
export const simulate = (policy: Policy, { seed, from, until, sessions }: Extent): Totals => {
  const people = Array.from({ length: until - from }, (_, place) => personOf(seed, from + place));
  const all = (): Totals =>
    people.reduce((totals, person) => added(totals, totalsOf(course(seed, person, policy, sessions), person)), none);
  return policy === "rules only" ? withoutVeto(all) : all();
};

export const simulateAll = (extent: Extent): Readonly<Record<Policy, Totals>> =>
  Object.fromEntries(policies.map((policy) => [policy, simulate(policy, extent)])) as Record<Policy, Totals>;
