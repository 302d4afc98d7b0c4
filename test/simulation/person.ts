import type { Exercise, Family } from "#contract/exercise.ts";
import type { TechniquePoint } from "#contract/session.ts";
import type { Rung } from "#coach/chains/chain.ts";
import { familyOf, peakMoment } from "#coach/chains/family.ts";
import { pointsOf } from "#coach/log/technique.ts";
import { named } from "../renderer/coach/exercises.ts";

/** One place of a routine as an invented person wrote it. */
export type Home = {
  readonly exerciseId: string;
  /** Whether they do the top of its dose already, so that the next step is more range or a harder exercise. */
  readonly atTopOfDose: boolean;
};

/** An invented person. What they tolerate is hidden from the coach. */
export type Person = {
  readonly index: number;
  /** For each family the demand at which discomfort is felt in a quarter of sessions, stray discomfort apart. */
  readonly tolerances: Readonly<Record<Family, number>>;
  /** How often discomfort is felt that has nothing to do with the demand. */
  readonly stray: number;
  /** How steeply discomfort rises with demand. */
  readonly slope: number;
  /** How much all tolerances together differ from day to day. */
  readonly dayToDay: number;
  /** Whether something is felt before many sessions already. */
  readonly aches: boolean;
  readonly homes: readonly Home[];
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

/** What routines are made of, from beginner to hard: leg work, and one of each of three other kinds. */
const legWork = [
  "deadbug_press_iso",
  "heel_tap_alt",
  "deadbug_ext_45",
  "bent_knee_raise_90",
  "straight_lower_45",
  "straight_raise_full",
] as const;
const kinds = [
  [["plank_knees", "plank_front", "plank_front", "plank_long_lever", "ab_wheel_kneeling"]],
  [
    ["mcgill_curl_up", "curl_up_free", "reverse_crunch", "tuck_up"],
    ["glute_bridge", "bird_dog_leg", "bird_dog"],
  ],
  [["pallof_press"], ["suitcase_hold", "side_plank_knees", "side_plank"]],
] as const;

const oneOf = <T>(list: readonly T[], luck: number): T => {
  const found = list[Math.min(list.length - 1, Math.floor(luck * list.length))];
  if (found === undefined) throw new Error("Nothing to choose from");
  return found;
};

/** The demand that a person's back meets in an exercise; for other patterns than leg work by how much the back holds. */
export const demandFor = (exercise: Exercise, limitDegrees: number | null): number =>
  familyOf(exercise) === "leg_raise" ? peakMoment(exercise, limitDegrees) : exercise.demand.lumbarRank / 10;

/**
 * Tolerances around 0.55 of two straight legs with a spread of 0.3, of which about a third is common to all families: not
 * the coach's own prior, so that the estimate is not tried on its own assumptions.
 */
export const personOf = (seed: number, index: number): Person => {
  const next = chances(seedOf(seed, index));
  const aches = next() < 1 / 3;
  const common = normal(next);
  const tolerance = (): number =>
    between(0.05, 0.55 - (aches ? 0.1 : 0) + 0.3 * (0.6 * common + 0.8 * normal(next)), 1.4);
  const atTopOfDose = index % 2 === 1;
  const legs = legWork[Math.floor(index / 2) % legWork.length] ?? legWork[0];
  return {
    index,
    aches,
    tolerances: {
      control: 2,
      leg_raise: tolerance(),
      spinal_flexion: tolerance(),
      anti_extension: tolerance(),
      anti_rotation: tolerance(),
      lateral: tolerance(),
      posterior_chain: tolerance(),
    },
    stray: 0.05,
    slope: between(3, Math.exp(Math.log(8) + 0.4 * normal(next)), 25),
    dayToDay: 0.1 * next(),
    homes: [legs, ...kinds.map((kind) => oneOf<string>(oneOf<readonly string[]>(kind, next()), next()))].map(
      (exerciseId) => ({ exerciseId, atTopOfDose }),
    ),
  };
};

/** How often a person feels discomfort at a demand on a usual day. */
export const discomfortOf = (tolerance: number, { slope, stray }: Person, demand: number): number =>
  stray + (1 - stray) / (1 + Math.exp(-(slope * (demand - tolerance) - Math.log(3))));

/** What a day is like for a person, whatever they train. */
export type DayOf = {
  readonly before: number;
  /** Added to every tolerance. */
  readonly shift: number;
  readonly answers: boolean;
  readonly answersInTheMorning: boolean;
  readonly morning: number;
};

/** Luck depends on the seed, the person and the number of the session alone: every policy meets the same. */
export const dayOf = (seed: number, person: Person, session: number): DayOf => {
  const next = chances(seedOf(seed, person.index, session + 1));
  const ache = next();
  const aching = ache < 0.5 ? 0 : ache < 0.85 ? 1 : ache < 0.96 ? 2 : 4;
  const before = person.aches ? aching : 0;
  return {
    before,
    shift: person.dayToDay * normal(next) - (before >= 4 ? 0.1 : 0),
    answers: next() < 0.95,
    answersInTheMorning: next() < 0.9,
    morning: next(),
  };
};

/** How one exercise went. */
export type Felt = { readonly nrs: number; readonly missed: readonly TechniquePoint[]; readonly rir: number };

const missesOf = (luck: number, over: boolean, asked: readonly TechniquePoint[]): readonly TechniquePoint[] => {
  if (luck < (over ? 0.3 : 0.08))
    return asked.filter((point) => point === "back_stayed_flat" || point === "slow_lowering");
  return luck < (over ? 0.45 : 0.18) ? asked.filter((point) => point === "kept_breathing") : [];
};

/** How an exercise in a place of the routine goes on a day. */
export const feel = (
  seed: number,
  person: Person,
  { session, place, day }: { readonly session: number; readonly place: number; readonly day: DayOf },
  { exercise, limitDegrees }: Pick<Rung, "exercise" | "limitDegrees">,
): Felt => {
  const next = chances(seedOf(seed, person.index, session + 1, place + 1));
  const tolerance = person.tolerances[familyOf(exercise)] + day.shift + 0.3 * person.dayToDay * normal(next);
  const demand = demandFor(exercise, limitDegrees);
  const over = Math.max(0, demand - tolerance);
  const uncomfortable = next() < discomfortOf(tolerance, person, demand);
  const strength = -Math.log(1 - next()) * (0.8 + 2 * over);
  const little = next();
  const comfortable = little < 0.7 ? 0 : little < 0.9 ? 1 : 2;
  return {
    nrs: Math.max(uncomfortable ? Math.min(9, 3 + Math.floor(strength)) : comfortable, Math.min(day.before, 2)),
    missed: missesOf(next(), over > 0, pointsOf(exercise)),
    rir: next() < 0.9 ? 2 : 1,
  };
};

/** The answer of the next morning, given the highest rating of the session. */
export const morningAfter = ({ morning, before }: DayOf, peak: number): { nrs: number; settled: boolean } => {
  const lingers = peak >= 3 && morning < 0.35;
  const usual = Math.min(before, 1);
  return {
    nrs: lingers ? Math.max(2, peak - 1) : morning > 0.93 ? usual + 1 : usual,
    settled: !(lingers && morning < 0.1),
  };
};

export const exerciseOf = ({ exerciseId }: Home): Exercise => named(exerciseId);
