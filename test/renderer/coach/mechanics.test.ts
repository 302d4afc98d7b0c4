import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easedLimit, isTighter, robustDemand, widerLimit } from "#coach/biomechanics/mechanics.ts";
import { slowed } from "#coach/biomechanics/tempo.ts";
import { Tempo } from "#contract/quantity.ts";
import { catalogue, named, raise } from "./exercises.ts";

const ranged = catalogue.filter((exercise) => exercise.range !== null);
const inRange = fc
  .constantFrom(...ranged)
  .chain((exercise) =>
    fc.tuple(
      fc.constant(exercise),
      fc.integer({ min: exercise.range?.minDegrees ?? 0, max: exercise.range?.maxDegrees ?? 0 }),
    ),
  );

describe("a limit", () => {
  it("eases by 15 % of the peak: 0 → 32, 30 → 43, 45 → 53, 60 → 65", () => {
    expect([0, 30, 45, 60].map((limit) => easedLimit(named(raise), limit))).toEqual([32, 43, 53, 65]);
  });

  it("is ranked as if it were missed by 15°: 60° asks for 41 % more than it seems to", () => {
    expect(robustDemand(named(raise), 60) / Math.cos(Math.PI / 3)).toBeCloseTo(1.41, 2);
    expect(robustDemand(named(raise), null)).toBe(1);
  });

  it("never asks for more the tighter it is", () => {
    fc.assert(
      fc.property(inRange, fc.nat(90), ([exercise, a], step) => {
        const { range } = exercise;
        const b = range?.kind === "floor" ? a + step : a - step;
        expect(robustDemand(exercise, b)).toBeLessThanOrEqual(robustDemand(exercise, a) + 1e-12);
      }),
    );
  });

  it("is eased to a tighter one inside the range, and widened to one that adds at most 12 %, never past the usual", () => {
    fc.assert(
      fc.property(inRange, ([exercise, limit]) => {
        const { range } = exercise;
        if (range === null) return;
        const eased = easedLimit(exercise, limit);
        const wider = widerLimit(exercise, limit);
        if (eased !== null) {
          expect(isTighter(range, eased, limit)).toBe(true);
          expect(eased).toBeGreaterThanOrEqual(range.minDegrees);
          expect(eased).toBeLessThanOrEqual(range.maxDegrees);
        }
        if (wider === null) return;
        const peak = (at: number): number => (range.kind === "floor" ? Math.cos : Math.sin)((at * Math.PI) / 180);
        expect(isTighter(range, limit, wider)).toBe(true);
        expect(isTighter(range, range.defaultDegrees, wider)).toBe(false);
        expect(peak(wider) / peak(limit)).toBeLessThanOrEqual(1.12);
        expect(Math.abs(wider - limit)).toBeLessThanOrEqual(limit > 60 ? 3 : 5);
      }),
    );
  });
});

describe("a slow tempo", () => {
  it("is at least 3-1-3, and leaves what is slower", () => {
    expect(slowed(Tempo.parse("3-0-2-0"))).toBe("3-1-3-0");
    expect(slowed(Tempo.parse("5-0-2-1"))).toBe("5-1-3-1");
    expect(slowed(null)).toBe("3-1-3-0");
  });
});
