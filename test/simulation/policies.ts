import type { Exercise } from "#contract/exercise.ts";
import type { IsoDate } from "#contract/day.ts";
import type { Prescription } from "#contract/routine.ts";
import { concludedBy } from "#coach/conclusions/conclude.ts";
import { mostOf } from "#coach/bounds/family-state.ts";
import { chainOf, demandOfRung, type Rung } from "#coach/chains/chain.ts";
import { familyOf } from "#coach/chains/family.ts";
import { isWithin, prescriptionAt } from "#coach/chains/rungs.ts";
import { plusDays } from "#coach/days.ts";
import { evidence } from "#coach/evidence.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { leftOutOn } from "#coach/plan/planned.ts";
import { knownTolerance } from "#coach/outlook/known-tolerance.ts";
import { monday } from "../renderer/coach/diary.ts";
import { catalogue, named } from "../renderer/coach/exercises.ts";
import { byId } from "#coach/catalogue.ts";
import { dayOf, demandFor, exerciseOf, feel, type Home, morningAfter, type Person } from "./person.ts";
import {
  coachInputOn,
  newTrainee,
  nextOpenDay,
  type Opened,
  opened,
  planOn,
  trained,
  type Trained,
} from "./trainee.ts";

export const policies = ["no adaptation", "swap on any pain", "without the estimate", "coach"] as const;
export type Policy = (typeof policies)[number];

/** One exercise in one session: what it asked for against the hidden tolerance, and how it went. */
export type Exposed = {
  readonly session: number;
  readonly date: IsoDate;
  readonly place: number;
  readonly now: Prescription;
  readonly over: boolean;
  readonly nrs: number;
  readonly workSeconds: number;
};

/** What a place holds in the end; `most`: the tightest cap of its home's family. */
type Last = { readonly home: Prescription; readonly now: Prescription | null; readonly most: number };

/** Where a place of the routine ended: in rungs of its home's chain that differ in what they ask for. */
export type Ended = {
  readonly place: number;
  /** Below the lower of home and the best rung that is tolerated. */
  readonly below: number;
  /** The same by the family's caps alone: without what ends by itself, and without what other families are bounded by. */
  readonly belowForGood: number;
  /** At the lowest rung of the family, or past it, although a higher one of it is tolerated. */
  readonly lowWithoutNeed: boolean;
};

/** One person's training under one policy. */
export type Course = {
  readonly exposed: readonly Exposed[];
  readonly ended: readonly Ended[];
  readonly stepsUp: number;
  readonly rungsBack: number;
  readonly leftOut: number;
  /** Whether the interval of the leg work's estimate holds the hidden tolerance, and how wide it is. */
  readonly covered: boolean;
  readonly width: number;
};

const exercises = byId(catalogue);

/** What a person wrote into a place. */
export const homePrescription = (home: Home): Prescription => {
  const exercise = exerciseOf(home);
  const prescription = prescriptionFor(exercise);
  if (!home.atTopOfDose) return prescription;
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

/** Demands differ by rounding: a rung right at the tolerance is not above it. */
const rounding = 1e-9;

const isOver = (person: Person, exercise: Exercise, limitDegrees: number | null): boolean =>
  demandFor(exercise, limitDegrees) > person.tolerances[familyOf(exercise)] + rounding;

/** The levels of a chain: rungs of one family that ask for the same within 3 % are one level. */
const levelsOf = (chain: readonly Rung[]): readonly number[] => {
  let level = 0;
  return chain.map((rung, place) => {
    const before = chain[place - 1];
    if (before === undefined) return level;
    const [above, here] = [before, rung].map((one) => demandFor(one.exercise, one.limitDegrees));
    const same =
      familyOf(before.exercise) === familyOf(rung.exercise) &&
      (here ?? 0) >= (above ?? 0) * (1 - evidence.ratioAccuracy.value) - rounding;
    if (!same) level += 1;
    return level;
  });
};

/** The place of an exercise in a chain; its length when it is nowhere in it, 0 when it is home. */
const placeIn = (chain: readonly Rung[], { exerciseId, limitDegrees }: Prescription): number => {
  const now = named(exerciseId);
  const demand = demandFor(now, limitDegrees) + rounding;
  const found = chain.findIndex(
    ({ exercise, limitDegrees: limit }) =>
      exercise.id === exerciseId || (familyOf(exercise) === familyOf(now) && demandFor(exercise, limit) <= demand),
  );
  return found === -1 ? chain.length : found;
};

/** Where a place stands in the chain of its home; past its end when it is left out. */
const endedAt = (person: Person, place: number, { home, now, most }: Last): Ended => {
  const exercise = named(home.exerciseId);
  const family = familyOf(exercise);
  const chain = chainOf({ exercise, limitDegrees: home.limitDegrees }, exercises);
  const levels = levelsOf(chain);
  const levelAt = (at: number): number => levels[at] ?? (levels.at(-1) ?? 0) + 1;
  const best = chain.findIndex((rung) => !isOver(person, rung.exercise, rung.limitDegrees));
  const bestLevel = levelAt(best === -1 ? chain.length - 1 : best);
  const level = levelAt(now === null ? chain.length : placeIn(chain, now));
  const capped = chain.findIndex((rung) => familyOf(rung.exercise) !== family || isWithin(demandOfRung(rung), most));
  const lowest = levelAt(chain.filter((rung) => familyOf(rung.exercise) === family).length - 1);
  return {
    place,
    below: level - bestLevel,
    belowForGood: levelAt(capped === -1 ? chain.length : capped) - bestLevel,
    lowWithoutNeed: level >= lowest && bestLevel < lowest,
  };
};

/** Naive: one rung down the chain after any pain, one up towards home after two sessions without. */
const naively = (home: Home, at: number, painless: number, nrs: number): readonly [at: number, painless: number] => {
  const chain = chainOf({ exercise: exerciseOf(home), limitDegrees: null }, exercises);
  if (nrs > 0) return [Math.min(at + 1, chain.length - 1), 0];
  return painless + 1 < 2 ? [at, painless + 1] : [Math.max(0, at - 1), 0];
};

const naivePrescription = (home: Home, at: number): Prescription => {
  const own = homePrescription(home);
  const rung = chainOf({ exercise: exerciseOf(home), limitDegrees: null }, exercises)[at];
  return at === 0 || rung === undefined
    ? own
    : { ...prescriptionAt(rung), sets: Math.max(1, Math.ceil(own.sets * rung.setsFactor)) };
};

const trainingDays: readonly number[] = [2, 2, 3];

/** What happened in a session; for a trace. */
export type Seen = {
  readonly session: number;
  readonly opened: Opened;
  readonly all: readonly Trained[];
  readonly before: number;
  readonly morning: { readonly nrs: number; readonly settled: boolean } | null;
};

/** Trains one person for so many sessions, three days a week, by one policy. */
export const course = (
  seed: number,
  person: Person,
  policy: Policy,
  sessions: number,
  look: (seen: Seen) => void = () => undefined,
): Course => {
  const coached = policy === "coach" || policy === "without the estimate";
  const homes = person.homes.map(homePrescription);
  let trainee = newTrainee(homes);
  let today: IsoDate = monday();
  let naive = person.homes.map(() => ({ at: 0, painless: 0 }));
  let leftOut = 0;
  const exposed: Exposed[] = [];
  for (let session = 0; session < sessions; session += 1) {
    const now: Opened = coached ? nextOpenDay(trainee, today) : { trainee, c: coachInputOn(trainee, today) };
    trainee = now.trainee;
    today = now.c.today;
    const day = dayOf(seed, person, session);
    const planned = coached
      ? planOn(now, day.before).map((one) => ({
          place: trainee.routine.items.findIndex(({ id }) => id === one.item.id),
          prescription: one.now,
        }))
      : person.homes.map((home, place) => ({
          place,
          prescription:
            policy === "no adaptation" ? homePrescription(home) : naivePrescription(home, naive[place]?.at ?? 0),
        }));
    leftOut += homes.length - planned.length;
    const all = planned.map(({ place, prescription }): Trained => {
      const exercise = named(prescription.exerciseId);
      const felt = feel(seed, person, { session, place, day }, { exercise, limitDegrees: prescription.limitDegrees });
      exposed.push({
        session,
        date: today,
        place,
        now: prescription,
        over: isOver(person, exercise, prescription.limitDegrees),
        nrs: felt.nrs,
        workSeconds: workSeconds(prescription),
      });
      return { place, own: homes[place] ?? prescription, now: prescription, ...felt };
    });
    const morning = day.answersInTheMorning ? morningAfter(day, Math.max(0, ...all.map(({ nrs }) => nrs))) : null;
    if (coached) trainee = trained(trainee, today, all, { before: day.before, after: day.answers, morning });
    naive = naive.map(({ at, painless }, place) => {
      const home = person.homes[place];
      const nrs = all.find((one) => one.place === place)?.nrs ?? 0;
      if (home === undefined) return { at, painless };
      const [nextAt, nextPainless] = naively(home, at, painless, nrs);
      return { at: nextAt, painless: nextPainless };
    });
    look({ session, opened: now, all, before: day.before, morning });
    today = plusDays(today, trainingDays[session % trainingDays.length] ?? 2);
  }
  const end = coached ? opened(trainee, today) : { trainee, c: coachInputOn(trainee, today) };
  const last = trainee.routine.items.map((item, place): Last => {
    if (!coached)
      return {
        home: item.prescription,
        now: exposed.findLast((one) => one.place === place)?.now ?? null,
        most: Infinity,
      };
    const planned = planOn(end, 0).find((one) => one.item.id === item.id);
    const left = planned ?? leftOutOn(end.trainee.routine, end.c, today).find((one) => one.item.id === item.id);
    const home = left?.home ?? item.prescription;
    const state = concludedBy(end.c, today).walk.families.get(familyOf(named(home.exerciseId)));
    return { home, now: planned?.now ?? null, most: state === undefined ? Infinity : mostOf(state) };
  });
  const known = coached ? knownTolerance({ pattern: "hip_flexor_supine" }, end.c) : undefined;
  const { leg_raise: legs } = person.tolerances;
  const accepted = end.trainee.decisions.filter(({ state }) => state === "accepted");
  return {
    exposed,
    ended: last.map((one, place) => endedAt(person, place, one)),
    stepsUp: accepted.filter(({ rule }) => rule === "R11").length,
    rungsBack: accepted.filter(({ rule }) => rule === "BACK").length,
    leftOut,
    covered: known !== undefined && legs >= known.comfortableUpTo && legs <= known.unsureUpTo,
    width: known === undefined ? 0 : known.unsureUpTo - known.comfortableUpTo,
  };
};

/**
 * Runs something with the estimate switched off: two comfortable sessions a rung are enough. Every number of the coach is
 * in one place, so the simulation lifts the one chance above which a rung or step is held back, and puts it back.
 */
export const withoutEstimate = <T>(run: () => T): T => {
  const chance: { value: number } = evidence.discomfortChance;
  const { value } = chance;
  chance.value = 1;
  try {
    return run();
  } finally {
    chance.value = value;
  }
};
