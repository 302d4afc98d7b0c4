import type { Exercise } from "../../electron/contract/exercise.ts";
import type { IsoDate } from "../../electron/contract/day.ts";
import type { Prescription } from "../../electron/contract/routine.ts";
import { plusDays } from "../../renderer/coach/days.ts";
import { evidence } from "../../renderer/coach/evidence.ts";
import { prescriptionFor, rungsAbove, rungsBelow } from "../../renderer/coach/chains/ladder.ts";
import { neverFits } from "../../renderer/coach/substitution.ts";
import { knownTolerance } from "../../renderer/coach/tolerance-steps.ts";
import { demandOf } from "../../renderer/coach/trials.ts";
import { wednesday } from "../coach/diary.ts";
import { catalogue, named } from "../coach/exercises.ts";
import { aProfile } from "../builders.ts";
import { feel, type Person } from "./person.ts";
import { circumstancesOn, decided, newTrainee, nextOpenDay, prescriptionOn, trained, type Trainee } from "./trainee.ts";

export const policies = ["no adaptation", "swap on any pain", "rules only", "rules and veto"] as const;
export type Policy = (typeof policies)[number];

/** One session: what it asked for, what was felt, and how long the muscles worked. */
type Exposed = { readonly demand: number; readonly nrs: number; readonly workSeconds: number };

/** One person's training under one policy. */
export type Course = {
  readonly exposed: readonly Exposed[];
  readonly progressions: number;
  /** How far the last demand lies below the best rung; negative when above. */
  readonly gap: number;
  /** Whether the interval holds the hidden tolerance, and how wide it is. */
  readonly covered: boolean;
  readonly width: number;
};

const exercises = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
const choice = { date: wednesday(), profile: aProfile(), parks: [], symptoms: false, exercises };

const demandIn = ({ exerciseId, limitDegrees }: Prescription): number =>
  demandOf({ exercise: named(exerciseId), limitDegrees });

/** What a person's own routine holds. */
const ownPrescription = ({ startsWith, atTopOfDose }: Person): Prescription => {
  const exercise = named(startsWith);
  const prescription = prescriptionFor(exercise);
  if (!atTopOfDose) return prescription;
  const { dose } = exercise;
  return dose.kind === "reps"
    ? { ...prescription, target: { kind: "reps", reps: dose.repsMax } }
    : { ...prescription, target: { kind: "hold", holdSeconds: dose.holdSecondsMax, reps: dose.reps } };
};

const workSeconds = ({ sets, target, tempo }: Prescription): number => {
  if (target.kind === "hold") return sets * target.holdSeconds * target.reps;
  const repSeconds = (tempo ?? "2-0-2-0").split("-").reduce((sum, part) => sum + Number(part), 0);
  return sets * target.reps * repSeconds;
};

/** The hardest rung of lying leg work that a person tolerates. */
const bestDemand = ({ tolerance }: Person): number =>
  Math.max(
    0,
    ...catalogue
      .filter((exercise) => exercise.pattern === "hip_flexor_supine" && neverFits(exercise, choice) === undefined)
      .map((exercise) => demandOf({ exercise, limitDegrees: null }))
      .filter((demand) => demand <= tolerance),
  );

/** Naive: one rung down after any pain, one up after two sessions without. */
const naively = (now: Prescription, painless: number, nrs: number): readonly [Prescription, number, rose: boolean] => {
  const exercise = named(now.exerciseId);
  const fits = (one: Exercise): boolean => neverFits(one, choice) === undefined && one.pattern === exercise.pattern;
  if (nrs > 0) {
    const lower = rungsBelow(exercise, exercises)[0]?.find(fits);
    return [lower === undefined ? now : prescriptionFor(lower), 0, false];
  }
  const upper = painless + 1 < 2 ? undefined : rungsAbove(exercise, exercises).find(fits);
  return upper === undefined ? [now, painless + 1, false] : [prescriptionFor(upper), 0, true];
};

const trainingDays: readonly number[] = [2, 2, 3];

const monday = plusDays(wednesday(), -2);

/** Trains one person for so many sessions, three days a week, by one policy. */
export const course = (seed: number, person: Person, policy: Policy, sessions: number): Course => {
  const coached = policy === "rules only" || policy === "rules and veto";
  let trainee: Trainee = newTrainee(ownPrescription(person));
  let today: IsoDate = monday;
  let naive = ownPrescription(person);
  let painless = 0;
  let rises = 0;
  const exposed: Exposed[] = [];
  for (let session = 0; session < sessions; session += 1) {
    if (coached) [trainee, today] = nextOpenDay(trainee, today);
    const own = policy === "swap on any pain" ? naive : ownPrescription(person);
    const prescription = coached ? prescriptionOn(trainee, today) : own;
    const demand = demandIn(prescription);
    const told = feel(seed, person, session, demand);
    exposed.push({ demand, nrs: told.nrs, workSeconds: workSeconds(prescription) });
    trainee = trained(trainee, today, prescription, told);
    if (policy === "swap on any pain") {
      const [next, count, rose] = naively(naive, painless, told.nrs);
      [naive, painless] = [next, count];
      rises += Number(rose);
    }
    today = plusDays(today, trainingDays[session % trainingDays.length] ?? 2);
  }
  if (coached) trainee = decided(trainee, today);
  const c = circumstancesOn(trainee, today);
  const known = knownTolerance("hip_flexor_supine", { date: today, symptoms: false }, c);
  if (known === undefined) throw new Error("Lying leg work has a hip moment");
  const { comfortableUpTo, unsureUpTo } = known;
  return {
    exposed,
    progressions: coached ? trainee.decisions.filter(({ direction }) => direction === "progress").length : rises,
    gap: bestDemand(person) - (exposed.at(-1)?.demand ?? 0),
    covered: person.tolerance >= comfortableUpTo && person.tolerance <= unsureUpTo,
    width: unsureUpTo - comfortableUpTo,
  };
};

/**
 * Runs something with the veto switched off. Every number of the coach is in one place, so the simulation lifts the one
 * chance above which a step is held back, and puts it back.
 */
export const withoutVeto = <T>(run: () => T): T => {
  const step: { value: number } = evidence.stepDoubt;
  const { value } = step;
  step.value = 1;
  try {
    return run();
  } finally {
    step.value = value;
  }
};
