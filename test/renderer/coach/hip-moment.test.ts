import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Keyframe } from "#contract/exercise.ts";
import { bodyOf } from "#coach/biomechanics/body.ts";
import {
  demandCurve,
  holdsLegs,
  legMoment,
  peakOf,
  straightLegsMoment,
  tempoAddition,
} from "#coach/biomechanics/hip-moment.ts";
import { heelsDownDegrees } from "#coach/biomechanics/what-if.ts";
import { catalogue, named } from "./exercises.ts";

const man = bodyOf({ proportions: "man", massKilograms: 75, heightMetres: 1.75 });
const woman = bodyOf({ proportions: "woman", massKilograms: 62, heightMetres: 1.65 });
/** Between the two, as the catalogue gives its values. */
const anybody = bodyOf({ proportions: null, massKilograms: null, heightMetres: null });
const anyone = fc
  .record({
    proportions: fc.constantFrom("man" as const, "woman" as const, null),
    massKilograms: fc.double({ min: 30, max: 250, noNaN: true }),
    heightMetres: fc.double({ min: 1.2, max: 2.3, noNaN: true }),
  })
  .map(bodyOf);
const angle = fc.double({ min: 0, max: 90, noNaN: true });
const bend = fc.double({ min: 0, max: 150, noNaN: true });

/** One leg's demand with a thigh angle and a knee bend, relative to both legs straight at the floor. */
const demand = (alpha: number, kappa: number, body = man): number =>
  legMoment({ thighDegrees: alpha, shankDegrees: alpha - kappa }, body) / straightLegsMoment(body);

describe("the hip moment", () => {
  it("of both legs straight at the floor is that of the standard man and woman", () => {
    expect(straightLegsMoment(man)).toBeCloseTo(93.7, 1);
    expect(straightLegsMoment(woman)).toBeCloseTo(66.4, 1);
  });

  it("of straight legs falls with the cosine of their angle", () => {
    fc.assert(
      fc.property(angle, anyone, (alpha, body) => {
        expect(2 * demand(alpha, 0, body)).toBeCloseTo(Math.cos((alpha * Math.PI) / 180), 9);
      }),
    );
  });

  it("never rises as the limit of straight legs rises", () => {
    fc.assert(
      fc.property(angle, angle, anyone, (a, b, body) => {
        expect(demand(Math.max(a, b), 0, body)).toBeLessThanOrEqual(demand(Math.min(a, b), 0, body) + 1e-12);
      }),
    );
  });

  it("of knees bent 90° at a thigh of 45° is that of straight legs at 45°", () => {
    fc.assert(
      fc.property(anyone, (body) => {
        expect(demand(45, 90, body)).toBeCloseTo(demand(45, 0, body), 9);
      }),
    );
  });

  it("relative to straight legs does not depend on mass and height, whatever their unit", () => {
    fc.assert(
      fc.property(angle, bend, anyone, (alpha, kappa, body) => {
        const other = {
          ...body,
          massKilograms: body.massKilograms * 2.204_62,
          heightMetres: body.heightMetres * 39.37,
        };
        expect(demand(alpha, kappa, other)).toBeCloseTo(demand(alpha, kappa, body), 9);
      }),
    );
  });

  it.each([
    [90, 0.71, 0.69],
    [105, 0.62, 0.58],
    [120, 0.51, 0.46],
    [135, 0.4, 0.32],
  ])("of a bent-knee raise from the floor with knees at %d° peaks as published", (kappa, ofMan, ofWoman) => {
    const peak = (body: typeof man): number => {
      const start = heelsDownDegrees(kappa, body);
      return Math.max(
        ...Array.from({ length: 91 }, (_, degree) => (degree < start ? 0 : 2 * demand(degree, kappa, body))),
        2 * demand(start, kappa, body),
      );
    };
    expect(peak(man)).toBeCloseTo(ofMan, 1.7);
    expect(peak(woman)).toBeCloseTo(ofWoman, 1.7);
  });

  it("of a bent-knee raise with thigh and shank of one length peaks at the cosine of half the bend", () => {
    fc.assert(
      fc.property(fc.double({ min: 60, max: 150, noNaN: true }), anyone, (kappa, given) => {
        const { proportions } = given;
        const body = {
          ...given,
          proportions: { ...proportions, thigh: { ...proportions.thigh, length: proportions.shank.length } },
        };
        const half = kappa / 2;
        expect(2 * demand(half, kappa, body)).toBeCloseTo(Math.cos((half * Math.PI) / 180), 9);
      }),
    );
  });
});

const peakFor = (name: string): number => peakOf(demandCurve(named(name), anybody))?.h ?? Number.NaN;

describe("the demand over a repetition", () => {
  it.each(catalogue.map((exercise) => exercise.id))("of %s peaks where the catalogue says", (id) => {
    expect(peakFor(id)).toBeCloseTo(named(id).demand.hipMomentPeak, 1.7);
  });

  it("is nothing where the legs carry or rest", () => {
    for (const exercise of catalogue.filter((one) => !holdsLegs(one)))
      for (const { h } of demandCurve(exercise, man)) expect(h).toBe(0);
  });

  it("of one leg is half of that of two", () => {
    const { keyframes, ...exercise } = named("straight_raise_full");
    const oneDown = (frame: Keyframe): Keyframe => ({ ...frame, right: { ...frame.right, supported: true } });
    const one = demandCurve({ ...exercise, keyframes: keyframes.map(oneDown) }, man);
    const two = demandCurve({ ...exercise, keyframes }, man);
    for (const [place, { h }] of one.entries()) expect(h).toBeCloseTo((two[place]?.h ?? 0) / 2, 9);
  });
});

describe("the tempo", () => {
  it.each([
    [1, 0.51],
    [1.5, 0.23],
    [2, 0.13],
    [3, 0.06],
  ])("of %s s for 90° adds its share of the static moment", (seconds, share) => {
    expect(tempoAddition(90, seconds)).toBeCloseTo(share, 2);
  });
});
