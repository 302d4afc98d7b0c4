// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Exercise } from "../../electron/contract/exercise.ts";
import { frameAt } from "../../renderer/coach/motion.ts";
import { frameOf } from "../../renderer/ui/figure-parts.ts";
import { backOnFloor, MovingFigure } from "../../renderer/ui/moving-figure.tsx";
import { jointsOf } from "../../renderer/ui/pose.ts";
import { hangs, liesOnBack, placing } from "../../renderer/ui/stance.ts";
import { catalogue, named } from "../coach/exercises.ts";

afterEach(cleanup);

const anExercise = fc.constantFrom(...catalogue);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const shown = (exercise: Exercise, t: number, limitDegrees: number | null = null): SVGElement => {
  const frame = frameAt(exercise.keyframes, t);
  const { container } = render(
    <MovingFigure exercise={exercise} frame={frame} size={200} limitDegrees={limitDegrees} />,
  );
  const svg = container.querySelector("svg");
  if (svg === null) throw new Error("Nothing was drawn");
  return svg;
};

describe("a figure in motion", () => {
  it("keeps every joint above the floor, at every moment", () => {
    fc.assert(
      fc.property(anExercise, share, (exercise, t) => {
        fc.pre(!hangs(exercise));
        const pose = placing(exercise)(frameAt(exercise.keyframes, t));
        for (const { y } of jointsOf(pose)) expect(y).toBeGreaterThan(-0.005);
      }),
      { numRuns: 500 },
    );
  });

  it("stays inside the picture made for its ends", () => {
    fc.assert(
      fc.property(anExercise, share, (exercise, t) => {
        const place = placing(exercise);
        const { x, y, width, height } = frameOf(exercise.keyframes.map(place), exercise);
        for (const joint of jointsOf(place(frameAt(exercise.keyframes, t)))) {
          expect(joint.x).toBeGreaterThan(x);
          expect(joint.x).toBeLessThan(x + width);
          expect(joint.y).toBeLessThan(y);
          expect(joint.y).toBeGreaterThan(y - height);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("moves without a jump, apart from a foot that finds the floor", () => {
    fc.assert(
      fc.property(anExercise, share, (exercise, t) => {
        const place = placing(exercise);
        const [now, next] = [t, t + 1e-4].map((at) => place(frameAt(exercise.keyframes, at)));
        for (const side of ["left", "right"] as const)
          for (const joint of ["hip", "knee", "ankle", "shoulder", "elbow", "wrist"] as const) {
            const [a, b] = [now?.[side][joint], next?.[side][joint]];
            expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 1), (a?.y ?? 0) - (b?.y ?? 1))).toBeLessThan(0.02);
          }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps its picture while it moves", () => {
    const boxes = [0, 0.3, 1].map((t) => shown(named("straight_raise_full"), t).getAttribute("viewBox"));
    expect(new Set(boxes).size).toBe(1);
  });

  it("draws the limit with its degrees, and nothing without one", () => {
    expect(shown(named("straight_lower_60"), 0, 60).textContent).toBe("60°");
    expect(shown(named("straight_lower_60"), 0).textContent).toBe("");
  });

  it("marks whether the lower back is on the floor, where that is the point of the exercise", () => {
    const tilt = named("pelvic_tilt_crook");
    expect(backOnFloor(tilt, frameAt(tilt.keyframes, 0))).toBe(false);
    expect(backOnFloor(tilt, frameAt(tilt.keyframes, 1))).toBe(true);
    expect(shown(tilt, 1).querySelector('[data-down="true"]')).not.toBeNull();
    expect(shown(tilt, 0).querySelector('[data-down="false"]')).not.toBeNull();
    expect(backOnFloor(named("glute_bridge"), frameAt(named("glute_bridge").keyframes, 1))).toBeNull();
    expect(catalogue.filter((exercise) => liesOnBack(exercise)).length).toBeGreaterThan(20);
  });

  it("tells left and right apart where they differ", () => {
    const far = shown(named("deadbug_alt"), 1).querySelectorAll("[data-far]");
    expect(far.length).toBe(2);
  });
});
