import { describe, expect, it } from "vitest";
import { CatalogueExercise, type Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import catalogue from "../../electron/store/catalogue.json" with { type: "json" };
import { jointsOf, posesOf } from "../../renderer/ui/pose.ts";

const exercises: readonly Exercise[] = catalogue.exercises.map((exercise) => ({
  ...CatalogueExercise.parse(exercise),
  origin: "builtin",
  note: "",
}));

const named = (id: string): Exercise => {
  const exercise = exercises.find((one) => one.id === ExerciseId.parse(id));
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
};

describe("the pose of a figure", () => {
  it("has the straight legs along the floor at the start of a leg raise and pointing up at its end", () => {
    const poses = posesOf(named("straight_raise_full"));
    const start = poses[0];
    const top = poses.toSorted((a, b) => b.left.ankle.y - a.left.ankle.y)[0];
    if (start === undefined || top === undefined) throw new Error("no poses");
    expect(start.left.ankle.x - start.left.hip.x).toBeCloseTo(0.2425 + 0.2493, 2);
    expect(Math.abs(start.left.ankle.y - start.left.hip.y)).toBeLessThan(0.05);
    expect(top.left.ankle.y - top.left.hip.y).toBeGreaterThan(0.45);
  });

  it("keeps the head on the left and the feet on the right of a figure lying on its back", () => {
    const start = posesOf(named("deadbug_alt"))[0];
    expect(start?.head.x).toBeLessThan(start?.left.hip.x ?? 0);
  });

  it("hangs by the hands: they stay where they are and everything else is below", () => {
    const poses = posesOf(named("hanging_knee_raise"));
    const [first, last] = [poses[0], poses.at(-1)];
    if (first === undefined || last === undefined) throw new Error("no poses");
    expect(last.left.wrist.x).toBeCloseTo(first.left.wrist.x, 6);
    expect(last.left.wrist.y).toBeCloseTo(first.left.wrist.y, 6);
    expect(jointsOf(first).every((joint) => joint.y <= first.left.wrist.y + 1e-9)).toBe(true);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "of %s starts on the ground, with every joint a number",
    (_id, exercise) => {
      const poses = posesOf(exercise);
      expect(poses.length).toBe(exercise.keyframes.length);
      expect(
        Math.min(
          ...poses
            .slice(0, 1)
            .flatMap(jointsOf)
            .map((joint) => joint.y),
        ),
      ).toBeCloseTo(0, 6);
      expect(poses.flatMap(jointsOf).every((joint) => Number.isFinite(joint.x) && Number.isFinite(joint.y))).toBe(true);
    },
  );
});
