import type { IsoDate } from "../../electron/contract/day.ts";
import type { Pattern } from "../../electron/contract/exercise.ts";
import { plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import type { Background, Trial } from "./trials.ts";

// The tolerance is the demand from which discomfort begins to be likely, on the scale of the peak hip moment (1: two
// straight legs at the floor). It stands behind the rules: a veto and a display, never a forecast of a session.

/** Chances of each tolerance of the grid, which add up to 1, and the number of days in this pattern behind them. */
export type Estimate = { readonly chances: readonly number[]; readonly sessions: number };

const cells = 81;
const lowest = -0.5;
const width = 0.025;
const toleranceAt = (cell: number): number => lowest + cell * width;

/** Slopes at half spreads from three below to three above the median, with the logarithm of their weight. */
const slopes = Array.from({ length: 13 }, (_, place) => {
  const spreads = (place - 6) / 2;
  return {
    slope: evidence.toleranceSlope.value * Math.exp(evidence.toleranceSlopeSpread.value * spreads),
    logWeight: -(spreads ** 2) / 2,
  };
});

const logit = (chance: number): number => Math.log(chance / (1 - chance));

/** Chance of discomfort at a demand for a tolerance and a slope: never below the stray share, rising with the demand. */
export const discomfortAt = (demand: number, tolerance: number, slope: number): number => {
  const stray = evidence.strayDiscomfort.value;
  const x = slope * (demand - tolerance) + logit(evidence.discomfortAtTolerance.value);
  return stray + (1 - stray) / (1 + Math.exp(-x));
};

// Few demands occur, each many times: what one trial says over the whole grid is worked out once.
const likelihoods = new Map<string, Float64Array>();

const logLikelihood = (demand: number, uncomfortable: boolean): Float64Array => {
  const key = `${demand} ${uncomfortable}`;
  const known = likelihoods.get(key);
  if (known !== undefined) return known;
  const made = new Float64Array(slopes.length * cells);
  for (const [place, { slope }] of slopes.entries())
    for (let cell = 0; cell < cells; cell += 1) {
      const chance = discomfortAt(demand, toleranceAt(cell), slope);
      made[place * cells + cell] = Math.log(uncomfortable ? chance : 1 - chance);
    }
  likelihoods.set(key, made);
  return made;
};

/** The tolerance thought likeliest before anything was logged. */
const meanBefore = ({ symptoms, sessions }: Background): number => {
  let mean: number = evidence.toleranceMean.value;
  if (symptoms) mean += evidence.toleranceWithSymptoms.value;
  if (sessions < evidence.untrainedBelow.value) mean += evidence.toleranceUntrained.value;
  if (sessions >= evidence.trainedFrom.value) mean += evidence.toleranceTrained.value;
  return mean;
};

const before = (background: Background): Float64Array => {
  const mean = meanBefore(background);
  const logs = new Float64Array(slopes.length * cells);
  for (const [place, { logWeight }] of slopes.entries())
    for (let cell = 0; cell < cells; cell += 1)
      logs[place * cells + cell] = logWeight - ((toleranceAt(cell) - mean) / evidence.toleranceSpread.value) ** 2 / 2;
  return logs;
};

type Known = { readonly trial: Trial; readonly uncomfortable: boolean };

/**
 * Trials of twelve weeks whose outcome is known on a day; an unanswered one teaches nothing. Older ones are left out, because
 * the log that the coach reads moves on and a decision must stay what it was as long as it is concluded anew.
 */
const knownOn = (date: IsoDate, all: readonly Trial[]): readonly Known[] => {
  const from = plusDays(date, -evidence.trainingDays.value);
  return all.flatMap((trial) => {
    if (trial.date < from || trial.date > date) return [];
    const uncomfortable = trial.felt || (trial.badMorningOn !== null && trial.badMorningOn <= date);
    return uncomfortable || trial.answered ? [{ trial, uncomfortable }] : [];
  });
};

/** How much each outcome weighs by now: forgetting multiplies, so trials of one demand and outcome add up. */
const weighed = (pattern: Pattern, known: readonly Known[]): ReadonlyMap<Float64Array, number> => {
  const weights = new Map<Float64Array, number>();
  let memory = 1;
  for (const { trial, uncomfortable } of known.toReversed()) {
    const counts = trial.pattern === pattern ? 1 : evidence.otherPatternWeight.value;
    const outcome = logLikelihood(trial.demand, uncomfortable);
    weights.set(outcome, (weights.get(outcome) ?? 0) + counts * memory);
    memory *= evidence.toleranceMemory.value ** counts;
  }
  return weights;
};

/**
 * The tolerance in one pattern from the trials known on a day (oldest first): an exact sum over a grid of 81 tolerances and
 * 13 slopes. Each exposure lets a tenth of what earlier ones taught fall back to what is thought without any; one of
 * another pattern counts as 0.3 of an exposure, in what it teaches and in what it lets be forgotten.
 */
export const estimate = (pattern: Pattern, date: IsoDate, background: Background, all: readonly Trial[]): Estimate => {
  const known = knownOn(date, all);
  const logs = before(background);
  for (const [outcome, weight] of weighed(pattern, known))
    for (let at = 0; at < logs.length; at += 1) logs[at] = (logs[at] ?? 0) + weight * (outcome[at] ?? 0);
  const highest = logs.reduce((a, b) => Math.max(a, b));
  const chances = new Float64Array(cells);
  let total = 0;
  for (let at = 0; at < logs.length; at += 1) {
    const chance = Math.exp((logs[at] ?? 0) - highest);
    chances[at % cells] = (chances[at % cells] ?? 0) + chance;
    total += chance;
  }
  return {
    chances: Array.from(chances, (chance) => chance / total),
    sessions: new Set(known.flatMap(({ trial }) => (trial.pattern === pattern ? [trial.date] : []))).size,
  };
};

/** The chance that the tolerance lies below a demand. Each point of the grid stands for its cell, evenly filled. */
export const chanceBelow = ({ chances }: Estimate, demand: number): number => {
  const filled = (demand - lowest) / width + 0.5;
  const sum = chances.reduce((all, chance, cell) => all + chance * Math.min(Math.max(filled - cell, 0), 1), 0);
  return Math.min(sum, 1);
};

/** The demand below which the tolerance lies with this chance. */
export const demandAt = ({ chances }: Estimate, chance: number): number => {
  let sum = 0;
  for (const [cell, one] of chances.entries()) {
    if (sum + one >= chance) return toleranceAt(cell - 0.5 + (chance - sum) / one);
    sum += one;
  }
  return toleranceAt(cells - 0.5);
};
