import { cleanup, render } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { frameAt } from "#coach/biomechanics/motion.ts";
import { frameOf } from "../../../renderer/ui/figure/figure-parts.ts";
import { backOnFloor, MovingFigure } from "../../../renderer/ui/figure/moving-figure.tsx";
import { jointsOf, radius } from "../../../renderer/ui/figure/pose.ts";
import { hangs, liesOnBack, placing } from "../../../renderer/ui/figure/grounded-pose.ts";
import { catalogue, named } from "../coach/exercises.ts";
import { assert } from "../../laws.ts";

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
    assert(
      fc.property(anExercise, share, (exercise, t) => {
        fc.pre(!hangs(exercise));
        const pose = placing(exercise)(frameAt(exercise.keyframes, t));
        for (const { y } of jointsOf(pose)) expect(y).toBeGreaterThan(-0.005);
      }),
      500,
    );
  });

  it("stays inside the picture made for its ends", () => {
    assert(
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
      500,
    );
  });

  it("moves without a jump, apart from a foot that finds the floor", () => {
    assert(
      fc.property(anExercise, share, (exercise, t) => {
        const place = placing(exercise);
        const [now, next] = [t, t + 1e-4].map((at) => place(frameAt(exercise.keyframes, at)));
        for (const side of ["left", "right"] as const)
          for (const joint of ["hip", "knee", "ankle", "shoulder", "elbow", "wrist"] as const) {
            const [a, b] = [now?.[side][joint], next?.[side][joint]];
            expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 1), (a?.y ?? 0) - (b?.y ?? 1))).toBeLessThan(0.02);
          }
      }),
      500,
    );
  });

  // Every leg that carries throughout, apart from the one that slides.
  const carrying = catalogue
    .filter((exercise) => exercise.facing === 1 && exercise.view === "sagittal" && !hangs(exercise))
    .flatMap((exercise) => (["left", "right"] as const).map((side) => ({ exercise, id: exercise.id, side })))
    .filter(({ exercise, side }) => exercise.keyframes.every((frame) => frame[side].supported))
    .filter(({ exercise, side }) => exercise.id !== named("heel_slide_single").id || side === "right");

  it.each(carrying)("keeps the $side foot of $id where it is, however the hips move", ({ exercise, side }) => {
    const place = placing(exercise);
    const start = place(frameAt(exercise.keyframes, 0))[side];
    for (const t of [0.2, 0.4, 0.6, 0.8, 1]) {
      const { ankle, heel, toe } = place(frameAt(exercise.keyframes, t))[side];
      expect(Math.hypot(ankle.x - start.ankle.x, ankle.y - start.ankle.y)).toBeLessThan(0.012);
      if (start.toe.y > 0.05) continue;
      for (const gap of [heel.y - radius.heel, toe.y - radius.toe]) {
        expect(gap).toBeGreaterThan(-0.002);
        expect(gap).toBeLessThan(0.01);
      }
    }
  });

  it("bridges from shoulders and head on the floor, with the arms beside", () => {
    const place = placing(named("glute_bridge"));
    for (const t of [0, 0.5, 1]) {
      const { chest, head, left } = place(frameAt(named("glute_bridge").keyframes, t));
      expect(chest.y - radius.shoulder).toBeLessThan(0.01);
      expect(head.y - radius.head).toBeLessThan(0.01);
      expect(left.wrist.y - radius.wrist).toBeLessThan(0.05);
    }
  });

  it("lays the forearms of a plank flat on the floor, or on the ball", () => {
    for (const id of ["plank_front", "plank_knees", "plank_long_lever", "stir_the_pot"])
      for (const t of [0, 0.5, 1]) {
        const { left } = placing(named(id))(frameAt(named(id).keyframes, t));
        expect(left.wrist.y).toBeCloseTo(left.elbow.y, 2);
      }
  });

  it("presses the hands against the thighs in a dead bug press", () => {
    const { left } = placing(named("deadbug_press_iso"))(frameAt(named("deadbug_press_iso").keyframes, 0));
    const way = (left.wrist.y - left.hip.y) / (left.knee.y - left.hip.y);
    const thigh = left.hip.x + (left.knee.x - left.hip.x) * way;
    expect(way).toBeGreaterThan(0.4);
    expect(thigh - left.wrist.x).toBeLessThan(radius.thigh + 2 * radius.wrist);
  });

  it("brings the toes to the bar, in front of the arms", () => {
    const { left } = placing(named("toes_to_bar"))(frameAt(named("toes_to_bar").keyframes, 1));
    expect(Math.hypot(left.toe.x - left.wrist.x, left.toe.y - left.wrist.y)).toBeLessThan(0.06);
    expect(left.knee.x).toBeGreaterThan(left.elbow.x + radius.knee);
  });

  it("keeps bench and chair where they stand", () => {
    for (const id of ["reverse_crunch_incline", "breathing_90_90"]) {
      const gear = [0, 0.5, 1].map((t) => shown(named(id), t).querySelector('[class*="gear"]')?.getAttribute("d"));
      expect(gear[0]).toBeTruthy();
      expect(new Set(gear).size).toBe(1);
    }
  });

  it("lies on a mat where the exercise asks for one", () => {
    expect(shown(named("deadbug_alt"), 0).querySelector('[class*="mat"]')).not.toBeNull();
    expect(shown(named("pallof_press"), 0).querySelector('[class*="mat"]')).toBeNull();
  });

  it("keeps its picture while it moves", () => {
    const boxes = [0, 0.3, 1].map((t) => shown(named("straight_raise_full"), t).getAttribute("viewBox"));
    expect(new Set(boxes).size).toBe(1);
  });

  it("draws the limit with its degrees, and nothing without one", () => {
    expect(shown(named("straight_lower_60"), 0, 60).textContent).toBe("60°");
    expect(shown(named("straight_lower_60"), 0).textContent).toBe("");
  });

  it.each([15, 30, 45, 75])("writes %s degrees inside the picture and clear of the feet", (limitDegrees) => {
    const exercise = named("straight_lower_60");
    const svg = shown(exercise, 1, limitDegrees);
    const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const text = svg.querySelector("text");
    const at = { x: Number(text?.getAttribute("x")), y: Number(text?.getAttribute("y")) };
    expect(at.x).toBeGreaterThan(x + 0.05);
    expect(at.x).toBeLessThan(x + width - 0.05);
    expect(at.y).toBeGreaterThan(y + 0.03);
    expect(at.y).toBeLessThan(y + height);
    const { left } = placing(exercise)(frameAt(exercise.keyframes, 1));
    for (const { x: jointX, y: jointY } of [left.heel, left.toe, left.ankle])
      expect(Math.hypot(jointX - at.x, -jointY - at.y)).toBeGreaterThan(0.05);
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
