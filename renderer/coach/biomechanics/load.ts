import type { Exercise, Keyframe } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import type { Body } from "./body.ts";
import { holdsLegs, legOf, relativeDemand, straightLegsMoment, tempoAddition } from "./hip-moment.ts";
import { frameAt, repetitionOf } from "./motion.ts";

/** A moment of the whole repetition, 0 to 1 in time, and the demand there relative to a straight leg raise (1). */
export type LoadMoment = { readonly share: number; readonly h: number };

export type Load = {
  readonly curve: readonly LoadMoment[];
  /** How long the repetition takes. */
  readonly seconds: number;
  /** The hardest moment. */
  readonly peak: LoadMoment;
  /** The same in N·m for this body; good to ±12 %. */
  readonly peakNewtonMetres: number;
  /** What lifting at this tempo adds to a static hold, as a share of a straight leg raise; 0 where nothing is lifted. */
  readonly swing: number;
};

const samples = 80;

/** Degrees the thigh of the leg that moves most travels between the first and the last keyframe. */
const travel = (exercise: Exercise, keyframes: readonly Keyframe[]): number => {
  const first = keyframes[0];
  const last = keyframes.at(-1);
  if (first === undefined || last === undefined) return 0;
  const moved = (side: "left" | "right"): number =>
    Math.abs(legOf(last[side], last, exercise).thighDegrees - legOf(first[side], first, exercise).thighDegrees);
  return Math.max(moved("left"), moved("right"));
};

const fastestSeconds = (exercise: Exercise, prescription: Pick<Prescription, "tempo" | "target">): number =>
  Math.min(
    ...repetitionOf(exercise, prescription)
      .phases.filter(({ doing }) => doing.kind === "lifting" || doing.kind === "lowering")
      .map(({ fromSeconds, toSeconds }) => toSeconds - fromSeconds),
  );

/**
 * What an exercise asks of the hips over one repetition at a tempo; null where the legs carry or rest, or without joint
 * angles. `exercise` carries the keyframes to look at.
 */
export const loadOf = (
  exercise: Exercise,
  prescription: Pick<Prescription, "tempo" | "target">,
  body: Body,
): Load | null => {
  const { keyframes } = exercise;
  if (!holdsLegs(exercise)) return null;
  const { seconds, at } = repetitionOf(exercise, prescription);
  const curve = Array.from({ length: samples + 1 }, (_, step): LoadMoment => {
    const share = step / samples;
    return { share, h: relativeDemand(frameAt(keyframes, at(share * seconds)), exercise, body) };
  });
  const peak = curve.reduce((highest, moment) => (moment.h > highest.h ? moment : highest));
  const fastest = fastestSeconds(exercise, prescription);
  return {
    curve,
    seconds,
    peak,
    peakNewtonMetres: peak.h * straightLegsMoment(body),
    swing: Number.isFinite(fastest) ? tempoAddition(travel(exercise, keyframes), fastest) : 0,
  };
};
