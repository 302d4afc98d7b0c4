import { evidence } from "../evidence.ts";

// The tolerance is the demand from which discomfort begins to be likely, on the scale of the peak hip moment (1: two
// straight legs at the floor). It stands behind the rules: it governs the way back up and the steps, and is shown.

const cells = 81;
const lowest = -0.5;
const width = 0.025;
const tolerances = Float64Array.from({ length: cells }, (_, cell) => lowest + cell * width);

const logit = (chance: number): number => Math.log(chance / (1 - chance));

/**
 * Chance of discomfort (0–1) at a demand for a tolerance, both in parts of two straight legs: never below the stray share,
 * rising with the demand. The slope is fixed on purpose: then more discomfort can only lower the estimate everywhere
 * (monotone likelihood ratio).
 */
export const discomfortAt = (demand: number, tolerance: number): number => {
  const stray = evidence.strayDiscomfort.value;
  const x = evidence.toleranceSlope.value * (demand - tolerance) + logit(evidence.discomfortAtTolerance.value);
  return stray + (1 - stray) / (1 + Math.exp(-x));
};

/** The chance of discomfort at one demand over the grid, with what an exposure there adds to the log-likelihood. */
type Curve = { readonly chance: Float64Array; readonly felt: Float64Array; readonly quiet: Float64Array };

// Few demands occur, each many times.
const curves = new Map<number, Curve>();

const curveOf = (demand: number): Curve => {
  const known = curves.get(demand);
  if (known !== undefined) return known;
  const chance = tolerances.map((tolerance) => discomfortAt(demand, tolerance));
  const curve = { chance, felt: chance.map((one) => Math.log(one)), quiet: chance.map((one) => Math.log(1 - one)) };
  curves.set(demand, curve);
  return curve;
};

/** What was learned, as log-likelihood over the grid with older exposures fading; zero before anything was logged. */
export type Learned = Float64Array;

export const nothingLearned = (): Learned => new Float64Array(cells);

/** Demands are told apart to a thousandth: finer than they are known. */
const onScale = (demand: number): number => Math.round(demand * 1000) / 1000;

/**
 * Adds an exposure in place. `weight`: 1 for the family's own, less for another one's, both in what it teaches and in what
 * it lets fade.
 */
export const learn = (learned: Learned, demand: number, uncomfortable: boolean, weight: number): void => {
  const fading = evidence.toleranceMemory.value ** weight;
  const { felt, quiet } = curveOf(onScale(demand));
  const added = uncomfortable ? felt : quiet;
  for (let cell = 0; cell < cells; cell += 1)
    learned[cell] = (learned[cell] ?? 0) * fading + weight * (added[cell] ?? 0);
};

/** What is known of a person apart from how exercises felt: symptoms in the last 14 days, sessions in the last 12 weeks. */
export type Background = { readonly symptoms: boolean; readonly sessions: number };

/** The tolerance thought likeliest before anything was logged. */
const meanBefore = ({ symptoms, sessions }: Background): number => {
  let mean: number = evidence.toleranceMean.value;
  if (symptoms) mean += evidence.toleranceWithSymptoms.value;
  if (sessions < evidence.untrainedBelow.value) mean += evidence.toleranceUntrained.value;
  if (sessions >= evidence.trainedFrom.value) mean += evidence.toleranceTrained.value;
  return mean;
};

/** Chances of each tolerance of the grid, which add up to 1. */
export type Estimate = { readonly chances: Float64Array };

/** The posterior over the grid: an exact sum, normal before the log. */
export const estimate = (learned: Learned, background: Background): Estimate => {
  const mean = meanBefore(background);
  const logs = tolerances.map(
    (tolerance, cell) => (learned[cell] ?? 0) - ((tolerance - mean) / evidence.toleranceSpread.value) ** 2 / 2,
  );
  const highest = logs.reduce((a, b) => Math.max(a, b));
  const weights = logs.map((log) => Math.exp(log - highest));
  const total = weights.reduce((a, b) => a + b);
  return { chances: weights.map((weight) => weight / total) };
};

/** The chance (0–1) of discomfort at a demand. */
export const chanceOfDiscomfort = ({ chances }: Estimate, demand: number): number => {
  const { chance } = curveOf(onScale(demand));
  return chances.reduce((sum, share, cell) => sum + share * (chance[cell] ?? 0), 0);
};

/** The demand below which the tolerance lies with this chance. */
export const demandAt = ({ chances }: Estimate, chance: number): number => {
  let sum = 0;
  for (const [cell, one] of chances.entries()) {
    if (sum + one >= chance) return lowest + (cell - 0.5 + (chance - sum) / one) * width;
    sum += one;
  }
  return lowest + (cells - 0.5) * width;
};
