import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { ExerciseId } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { cleanNeeded, type Run } from "./clean.ts";
import { plusDays } from "./days.ts";
import { easeOneStep } from "./easing.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { prescriptionFor } from "./ladder.ts";
import { progress } from "./progression.ts";
import { cleanOf } from "./readings.ts";
import { type Choice, neverFits, notNow } from "./substitution.ts";
import { stepOf, vetoes } from "./tolerance-steps.ts";

const mondayOf = (date: IsoDate): IsoDate => plusDays(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);

const isDemanding = ({ exercise }: Exposure): boolean => exercise.demand.index >= evidence.demandingIndex.value;

/** Who has the room for steps: `taken` by exposures that stepped up or hurt, `reserved` by those whose turn it was. */
type Room = { readonly taken: readonly Exposure[]; readonly reserved: readonly Exposure[] };

const crowds = (exposure: Exposure, others: readonly Exposure[]): boolean => {
  const monday = mondayOf(exposure.date);
  const week = others.filter(({ date }) => date >= monday);
  return (
    week.length >= evidence.progressionsPerWeek.value ||
    (isDemanding(exposure) && week.filter(isDemanding).length >= evidence.demandingProgressionsPerWeek.value) ||
    week.some((other) => other.session === exposure.session && other.exercise.pattern === exposure.exercise.pattern)
  );
};

/**
 * Whether a step has no room: two steps a week in all, one a week from demand index 50 on, never two of one pattern in one
 * session (H5). What hurt takes the room a step would have had, and so does what only earlier discomfort kept from
 * stepping up (`isTurn`), so that more discomfort in one exercise never lets another one rise.
 */
export const isCrowded = (exposure: Exposure, { taken, reserved }: Room): boolean => {
  // What comes after it does not stand in its way; where it is not its turn, everything else does.
  const turn = reserved.indexOf(exposure);
  const before = (turn === -1 ? reserved : reserved.slice(0, turn)).filter(
    ({ exercise }) => exercise.id !== exposure.exercise.id,
  );
  return crowds(exposure, [...new Set([...taken, ...before])]);
};

/**
 * Whether the step after an exposure would be this exercise's if nothing had been felt: `painless` is its run without
 * regard to discomfort. Not when nothing is above it.
 */
export const isTurn = (
  exposure: Exposure,
  painless: Run,
  reserved: readonly Exposure[],
  choice: Choice,
  c: Circumstances,
): boolean =>
  painless.at(-1) === exposure &&
  painless.length >= cleanNeeded(exposure) &&
  !crowds(exposure, reserved) &&
  progress(exposure, { ...choice, symptoms: false, parks: [] }, c) !== undefined;

/**
 * Whether an exercise has had more turns than steps by now. Discomfort puts a step off but never makes one: a run that begins
 * anew after it ends on other days, on which nothing else may be due, and would find room it had not found without.
 */
export const hasTurn = (
  { exercise }: Exposure,
  { reserved, stepped }: { readonly reserved: readonly Exposure[]; readonly stepped: readonly Exposure[] },
): boolean => {
  const of = (all: readonly Exposure[]): number => all.filter((one) => one.exercise.id === exercise.id).length;
  return of(reserved) > of(stepped);
};

const step = (exposure: Exposure, rule: "R4" | "R11", key: string, run: Run, change: Change): Proposal => ({
  key,
  rule,
  direction: "progress",
  date: exposure.morning?.date ?? exposure.date,
  exerciseId: exposure.exercise.id,
  readings: run.map(cleanOf),
  changes: [change],
  wayBack: "none_needed",
});

/** R11: the step a run of clean exposures has earned; undefined while it is too short, held back, or nothing is above. */
export const stepUp = (exposure: Exposure, run: Run, choice: Choice, c: Circumstances): Proposal | undefined => {
  const needed = cleanNeeded(exposure);
  if (run.at(-1) !== exposure || run.length < needed) return undefined;
  const change = progress(exposure, choice, c);
  if (change === undefined || vetoes(stepOf(exposure, change, choice), choice, c) !== undefined) return undefined;
  const counted = run.slice(-needed);
  const key = `R11:${exposure.exercise.id}:${counted.map(({ session }) => session.id).join("+")}`;
  return step(exposure, "R11", key, counted, change);
};

/** An exercise that R4 left alone, and what took its place. */
export type Resting = { readonly felt: Exposure; readonly substituteId: ExerciseId; readonly untilDate: IsoDate };

/** What R4 left alone, from its proposal. */
export const restingFrom = (felt: Exposure, proposal: Proposal): Resting | undefined => {
  const park = proposal.changes.find((change) => change.kind === "park");
  const swap = proposal.changes.find((change) => change.kind === "swap");
  return park === undefined || swap === undefined
    ? undefined
    : { felt, substituteId: swap.to.exerciseId, untilDate: park.untilDate };
};

/**
 * R4's way back, offered once: after the 14 days, on a clean exposure of the substitute and without symptoms in between,
 * the exercise comes back one step lower (a shorter lever, a smaller range or one rung down). Undefined otherwise.
 */
export const retry = (
  exposure: Exposure,
  { felt, substituteId, untilDate }: Resting,
  choice: Choice,
): Proposal | undefined => {
  if (exposure.exercise.id !== substituteId || choice.date < untilDate || choice.symptoms) return undefined;
  // What is left alone is waited for, not gone round.
  const [change] = easeOneStep(felt, { ...choice, parks: [] }).changes;
  const usual = prescriptionFor(felt.exercise);
  const to =
    change?.kind === "swap"
      ? change.to
      : { ...usual, limitDegrees: (change?.kind === "adjust" ? change.limitDegrees : null) ?? usual.limitDegrees };
  const exercise = choice.exercises.get(to.exerciseId);
  if (exercise === undefined || to.exerciseId === substituteId) return undefined;
  if (neverFits(exercise, choice) !== undefined || notNow(exercise, choice) !== undefined) return undefined;
  const key = `R4:back:${felt.exercise.id}:${exposure.session.id}`;
  return step(exposure, "R4", key, [exposure], { kind: "swap", fromExerciseId: substituteId, to, setsFactor: 1 });
};
