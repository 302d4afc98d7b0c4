import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Keyframe } from "#contract/exercise.ts";
import { bodyOf } from "#coach/biomechanics/body.ts";
import { demandCurve, peakOf } from "#coach/biomechanics/hip-moment.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { frameAt, repetitionOf } from "#coach/biomechanics/motion.ts";
import { movedAs, type WhatIf } from "#coach/biomechanics/what-if.ts";
import { catalogue, named } from "./exercises.ts";

const anExercise = fc.constantFrom(...catalogue);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const angles = ({ thoraxDegrees, pelvisDegrees, neckFlexionDegrees, left, right }: Keyframe): readonly number[] => [
  thoraxDegrees,
  pelvisDegrees,
  neckFlexionDegrees,
  left.hipFlexionDegrees,
  left.kneeFlexionDegrees,
  right.hipFlexionDegrees,
  right.kneeFlexionDegrees,
];

describe("the pose at a place of the repetition", () => {
  it("is the keyframe where there is one", () => {
    for (const { keyframes } of catalogue)
      for (const frame of keyframes) expect(angles(frameAt(keyframes, frame.t))).toEqual(angles(frame));
  });

  it("moves without a jump", () => {
    fc.assert(
      fc.property(anExercise, share, ({ keyframes }, t) => {
        const [before, after] = [frameAt(keyframes, t), frameAt(keyframes, t + 1e-6)].map(angles);
        for (const [place, angle] of (before ?? []).entries()) expect(after?.[place]).toBeCloseTo(angle, 2);
      }),
    );
  });

  it("lies flat for an exercise without joint angles", () => {
    expect(frameAt([], 0.5)).toMatchObject({ pelvisDegrees: 180, left: { supported: true } });
  });
});

describe("a repetition", () => {
  it("takes as long as its tempo says: lowering first, also where the picture starts low", () => {
    const raise = repetitionOf(named("straight_raise_full"), prescriptionFor(named("straight_raise_full")));
    expect(raise.phases.map(({ doing, fromSeconds, toSeconds }) => [doing.kind, toSeconds - fromSeconds])).toEqual([
      ["lifting", 2],
      ["lowering", 3],
    ]);
    const lowering = repetitionOf(named("straight_lower_60"), prescriptionFor(named("straight_lower_60")));
    expect(lowering.phases.map(({ doing, fromSeconds, toSeconds }) => [doing.kind, toSeconds - fromSeconds])).toEqual([
      ["lowering", 4],
      ["pause", 1],
      ["lifting", 2],
    ]);
  });

  it("pauses where it has gone to and never where it begins, as the steps say", () => {
    const paused = catalogue.flatMap((exercise) => {
      const { at, phases } = repetitionOf(exercise, prescriptionFor(exercise));
      return phases.flatMap(({ doing, fromSeconds, toSeconds }) =>
        doing.kind === "pause" ? [{ id: exercise.id, place: at((fromSeconds + toSeconds) / 2) }] : [],
      );
    });
    expect(paused.length).toBeGreaterThan(15);
    expect(paused.filter(({ place }) => place !== 1)).toEqual([]);
  });

  it("never goes down faster than up where what is lifted is heavy on the way down", () => {
    const hasty = catalogue.filter((exercise) => {
      const { phases } = repetitionOf(exercise, prescriptionFor(exercise));
      const [up, down] = (["lifting", "lowering"] as const).map((kind) =>
        phases.find(({ doing }) => doing.kind === kind),
      );
      return (
        up !== undefined && down !== undefined && down.toSeconds - down.fromSeconds < up.toSeconds - up.fromSeconds
      );
    });
    expect(hasty.map(({ id }) => id)).toEqual([]);
  });

  it("starts and ends at the start, stays within the keyframes, and never jumps", () => {
    fc.assert(
      fc.property(anExercise, share, (exercise, part) => {
        const { at, seconds, phases } = repetitionOf(exercise, prescriptionFor(exercise));
        expect(phases.at(-1)?.toSeconds).toBe(seconds);
        expect(at(0)).toBe(0);
        expect(at(seconds)).toBe(0);
        const t = at(part * seconds);
        expect(t).toBeGreaterThanOrEqual(0);
        expect(t).toBeLessThanOrEqual(1);
        expect(at(part * seconds + 1e-4)).toBeCloseTo(t, 2);
      }),
    );
  });
});

const body = bodyOf({ proportions: "man", massKilograms: null, heightMetres: null });
const asItIs: WhatIf = { kneeFlexionDegrees: null, limitDegrees: null, oneLeg: false };
const peak = (name: string, whatIf: Partial<WhatIf>): number => {
  const exercise = named(name);
  const keyframes = movedAs(exercise, { ...asItIs, ...whatIf }, body);
  return peakOf(demandCurve({ ...exercise, keyframes }, body))?.h ?? Number.NaN;
};

describe("playing with a leg raise", () => {
  it("shows what bending the knees does to the peak", () => {
    expect(peak("straight_raise_full", {})).toBeCloseTo(1, 2);
    expect(peak("straight_raise_full", { kneeFlexionDegrees: 90 })).toBeCloseTo(0.71, 2);
    expect(peak("straight_raise_full", { kneeFlexionDegrees: 120 })).toBeCloseTo(0.51, 2);
  });

  it("shows what a limit and one leg do", () => {
    expect(peak("straight_raise_full", { limitDegrees: 60 })).toBeCloseTo(0.5, 2);
    expect(peak("straight_raise_full", { oneLeg: true })).toBeCloseTo(0.5, 2);
    expect(peak("hanging_leg_raise", { limitDegrees: 45 })).toBeCloseTo(0.71, 2);
  });

  it("never makes it harder by more bend, a higher limit on the floor, or one leg", () => {
    const limit = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(limit, limit, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(peak("straight_raise_full", { limitDegrees: high })).toBeLessThanOrEqual(
          peak("straight_raise_full", { limitDegrees: low }) + 1e-9,
        );
        expect(peak("straight_raise_full", { limitDegrees: a, oneLeg: true })).toBeCloseTo(
          peak("straight_raise_full", { limitDegrees: a }) / 2,
          9,
        );
      }),
    );
  });

  it("leaves the joint angles alone when nothing is changed, up to the floor", () => {
    for (const exercise of catalogue)
      for (const [place, frame] of movedAs(exercise, asItIs, body).entries())
        expect(
          Math.abs(frame.left.hipFlexionDegrees - (exercise.keyframes[place]?.left.hipFlexionDegrees ?? 0)),
        ).toBeLessThanOrEqual(4);
  });
});
