import { type Course, course, type Policy, policies, withoutEstimate } from "./policies.ts";
import { type Person, personOf } from "./person.ts";

const names = [
  "persons",
  "exposures",
  "from3",
  "from6",
  "workSeconds",
  "secondsOver",
  "places",
  "far",
  "farForGood",
  "lowest",
  "stepsUp",
  "rungsBack",
  "leftOut",
  "legExposures",
  "legFrom3",
  "legFar",
  "legFarForGood",
  "legLowest",
  "covered",
  "width",
] as const;

/** Sums over persons, which add up over parts of the people. `leg…`: of the first place alone, which is leg work. */
export type Totals = Readonly<Record<(typeof names)[number], number>>;

const none = Object.fromEntries(names.map((name) => [name, 0])) as Totals;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const totalsOf = ({ exposed, ended, stepsUp, rungsBack, leftOut, covered, width }: Course): Totals => {
  const legs = exposed.filter(({ place }) => place === 0);
  const far = ended.filter(({ below }) => below > 1);
  const lowest = ended.filter(({ lowWithoutNeed }) => lowWithoutNeed);
  return {
    persons: 1,
    exposures: exposed.length,
    from3: exposed.filter(({ nrs }) => nrs >= 3).length,
    from6: exposed.filter(({ nrs }) => nrs >= 6).length,
    workSeconds: sum(exposed.map((one) => one.workSeconds)),
    secondsOver: sum(exposed.filter(({ over }) => over).map((one) => one.workSeconds)),
    places: ended.length,
    far: far.length,
    farForGood: ended.filter(({ belowForGood }) => belowForGood > 1).length,
    lowest: lowest.length,
    stepsUp,
    rungsBack,
    leftOut,
    legExposures: legs.length,
    legFrom3: legs.filter(({ nrs }) => nrs >= 3).length,
    legFar: far.filter(({ place }) => place === 0).length,
    legFarForGood: ended.filter(({ place, belowForGood }) => place === 0 && belowForGood > 1).length,
    legLowest: lowest.filter(({ place }) => place === 0).length,
    covered: Number(covered),
    width,
  };
};

export const added = (a: Totals, b: Totals): Totals =>
  Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Totals;

/** What becomes of some people under a policy. */
export const totalsFor = (
  policy: Policy,
  people: readonly Person[],
  { seed, sessions }: { readonly seed: number; readonly sessions: number },
): Totals => {
  const all = (): Totals =>
    people.reduce((totals, person) => added(totals, totalsOf(course(seed, person, policy, sessions))), none);
  return policy === "without the estimate" ? withoutEstimate(all) : all();
};

export type Extent = {
  readonly seed: number;
  readonly from: number;
  readonly until: number;
  readonly sessions: number;
};

/** What becomes of persons `from` … `until` − 1 under a policy. */
export const simulate = (policy: Policy, { seed, from, until, sessions }: Extent): Totals =>
  totalsFor(
    policy,
    Array.from({ length: until - from }, (_, place) => personOf(seed, from + place)),
    { seed, sessions },
  );

export const simulateAll = (extent: Extent): Readonly<Record<Policy, Totals>> =>
  Object.fromEntries(policies.map((policy) => [policy, simulate(policy, extent)])) as Record<Policy, Totals>;
