import type { Change } from "../../electron/contract/decision.ts";
import type { Exercise, Pattern } from "../../electron/contract/exercise.ts";
import type { Circumstances } from "./circumstances.ts";
import { evidence } from "./evidence.ts";
import type { Exposure } from "./exposure.ts";
import { easiestFirst } from "./ladder.ts";
import { type Choice, neverFits, notNow, type Place } from "./substitution.ts";
import { chanceBelow, demandAt, estimate } from "./tolerance.ts";
import { backgroundOn, demandOf, type Trial, trials } from "./trials.ts";

/** A step from what was done to what would be. */
export type Step = { readonly from: Place; readonly to: Place };

/** The step that a change to an exposure's exercise is. */
export const stepOf = (
  { exercise, prescription }: Pick<Exposure, "exercise" | "prescription">,
  change: Change,
  { exercises }: Pick<Choice, "exercises">,
): Step => {
  const from: Place = { exercise, limitDegrees: prescription.limitDegrees };
  if (change.kind === "swap")
    return {
      from,
      to: { exercise: exercises.get(change.to.exerciseId) ?? exercise, limitDegrees: change.to.limitDegrees },
    };
  const limitDegrees = (change.kind === "adjust" ? change.limitDegrees : null) ?? prescription.limitDegrees;
  return { from, to: { exercise, limitDegrees } };
};

/** Why a step waits: what was logged leaves it open whether its demand is comfortable. */
export type Veto = { readonly kind: "tolerance" };

/** When it is asked, and whether there were symptoms in the 14 days before. */
export type Asked = Pick<Choice, "date" | "symptoms">;

/** The chance that the tolerance lies below what a step asks for, after some more trials. */
const doubt = ({ to }: Step, { date, symptoms }: Asked, more: readonly Trial[], c: Circumstances): number => {
  const background = backgroundOn(date, symptoms, c);
  const sessions = background.sessions + more.length;
  return chanceBelow(
    estimate(to.exercise.pattern, date, { symptoms, sessions }, [...trials(c), ...more]),
    demandOf(to),
  );
};

/**
 * Whether the estimate holds a step back: it asks for more of the hips, and the tolerance lies below that with a chance
 * above 0.40. More repetitions, seconds or sets at the same demand are the rules' own business.
 */
export const vetoes = (step: Step, asked: Asked, c: Circumstances): Veto | undefined =>
  demandOf(step.to) > demandOf(step.from) && doubt(step, asked, [], c) > evidence.stepDoubt.value
    ? { kind: "tolerance" }
    : undefined;

/**
 * How many more comfortable sessions at the present demand would settle a step that is held back, as things stand today;
 * null when 36 would not, which is as many as twelve weeks hold at three a week.
 */
export const sessionsUntil = (step: Step, asked: Asked, c: Circumstances): number | null => {
  const comfortable: Trial = {
    date: asked.date,
    pattern: step.from.exercise.pattern,
    demand: demandOf(step.from),
    answered: true,
    felt: false,
    badMorningOn: null,
  };
  for (let more = 1; more <= evidence.sessionsAhead.value; more += 1)
    if (
      doubt(
        step,
        asked,
        Array.from({ length: more }, () => comfortable),
        c,
      ) <= evidence.stepDoubt.value
    )
      return more;
  return null;
};

/**
 * The rung to start a pattern on: of those that fit, the highest whose demand lies above the tolerance with a chance of
 * 0.25 or less; the easiest where none does. Undefined when nothing fits.
 */
export const startRung = (pattern: Pattern, choice: Choice, c: Circumstances): Exercise | undefined => {
  const { date, symptoms } = choice;
  const tolerance = estimate(pattern, date, backgroundOn(date, symptoms, c), trials(c));
  const fitting = [...choice.exercises.values()]
    .filter((exercise) => exercise.pattern === pattern && !exercise.advanced && !exercise.archived)
    .filter((exercise) => neverFits(exercise, choice) === undefined && notNow(exercise, choice) === undefined)
    .toSorted(easiestFirst);
  const likely = fitting.filter(
    (exercise) =>
      chanceBelow(tolerance, demandOf({ exercise, limitDegrees: exercise.range?.defaultDegrees ?? null })) <=
      evidence.startDoubt.value,
  );
  return likely.at(-1) ?? fitting[0];
};

/** What is known about one pattern's tolerance, in parts of a straight leg raise with both legs (1). */
export type Known = {
  /** Likely comfortable up to here; the tolerance lies between the two with a chance of 80 %. */
  readonly comfortableUpTo: number;
  readonly unsureUpTo: number;
  readonly sessions: number;
};

const raising: ReadonlySet<Pattern> = new Set<Pattern>(["hip_flexor_supine", "hip_flexor_hang", "spinal_flexion"]);

/** The tolerance in a pattern as far as it is known; undefined where the hip moment says nothing about the load. */
export const knownTolerance = (pattern: Pattern, { date, symptoms }: Asked, c: Circumstances): Known | undefined => {
  if (!raising.has(pattern)) return undefined;
  const found = estimate(pattern, date, backgroundOn(date, symptoms, c), trials(c));
  return {
    comfortableUpTo: demandAt(found, evidence.intervalTail.value),
    unsureUpTo: demandAt(found, 1 - evidence.intervalTail.value),
    sessions: found.sessions,
  };
};
