import { describe, expect, it } from "vitest";
import { type Exercise, ExerciseId } from "#contract/exercise.ts";
import catalogue from "../../../electron/store/catalogue.json" with { type: "json" };
import { asExercise } from "../../builders.ts";
import { jointsOf, type Pose, poseOf, radius } from "../../../renderer/ui/figure/pose.ts";
import { hangs, posesOf } from "../../../renderer/ui/figure/grounded-pose.ts";

const exercises: readonly Exercise[] = catalogue.exercises.map((exercise) => asExercise(exercise));

const named = (id: string): Exercise => {
  const exercise = exercises.find((one) => one.id === ExerciseId.parse(id));
  if (exercise === undefined) throw new Error(`no exercise ${id}`);
  return exercise;
};

const ends = (id: string): { readonly start: Pose; readonly end: Pose } => {
  const poses = posesOf(named(id));
  const [start, end] = [poses[0], poses.at(-1)];
  if (start === undefined || end === undefined) throw new Error(`no poses of ${id}`);
  return { start, end };
};

const limb = {
  hipFlexionDegrees: 0,
  kneeFlexionDegrees: 0,
  shoulderFlexionDegrees: 0,
  elbowFlexionDegrees: 0,
  supported: false,
};
const lying = {
  t: 0,
  label: "",
  thoraxDegrees: 180,
  pelvisDegrees: 180,
  neckFlexionDegrees: 0,
  left: limb,
  right: limb,
};
const supine = { facing: 1, view: "sagittal" } as const;

describe("the joints of a figure", () => {
  it("point straight up from the hip with a straight leg at 90°", () => {
    const raised = { ...limb, hipFlexionDegrees: 90 };
    const { left } = poseOf({ ...lying, left: raised }, supine);
    expect(left.ankle.x).toBeCloseTo(0, 6);
    expect(left.ankle.y).toBeCloseTo(0.2425 + 0.2493, 6);
  });

  it("have the shank level when hip and knee are bent to 90°", () => {
    const { left } = poseOf({ ...lying, left: { ...limb, hipFlexionDegrees: 90, kneeFlexionDegrees: 90 } }, supine);
    expect(left.ankle.y).toBeCloseTo(left.knee.y, 6);
    expect(left.ankle.x - left.knee.x).toBeCloseTo(0.2493, 6);
  });

  it("follow the neck towards the belly, whichever way the belly faces", () => {
    const nodding = { ...lying, neckFlexionDegrees: 20 };
    expect(poseOf(nodding, supine).head.y).toBeGreaterThan(0.02);
    expect(poseOf(nodding, { ...supine, facing: -1 }).head.y).toBeLessThan(-0.02);
  });

  it("stand apart from the front, the person's left on the right-hand side", () => {
    const standing = { ...lying, thoraxDegrees: 90, pelvisDegrees: 90 };
    const { left, right } = poseOf(standing, { facing: 1, view: "frontal" });
    expect(left.shoulder.x).toBeGreaterThan(right.shoulder.x);
    expect(left.ankle.y).toBeCloseTo(right.ankle.y, 6);
  });
});

describe("the stance of a figure", () => {
  it("has the straight legs along the floor at the start of a leg raise and pointing up at its end", () => {
    const { start, end } = ends("straight_raise_full");
    expect(start.left.ankle.x - start.left.hip.x).toBeCloseTo(0.2425 + 0.2493, 2);
    expect(Math.abs(start.left.ankle.y - start.left.hip.y)).toBeLessThan(0.05);
    expect(end.left.ankle.y - end.left.hip.y).toBeGreaterThan(0.45);
  });

  it("keeps the head on the left and the feet on the right of a figure lying on its back", () => {
    const { start } = ends("deadbug_alt");
    expect(start.head.x).toBeLessThan(start.pelvis.x);
    expect(start.pelvis.x).toBeLessThan(start.left.ankle.x);
  });

  it("puts the whole sole of a bent leg on the floor", () => {
    const { left } = ends("pelvic_tilt_crook").start;
    expect(left.toe.y).toBeCloseTo(left.heel.y, 6);
    expect(left.heel.y - radius.heel).toBeGreaterThan(-0.01);
    expect(left.heel.y - radius.heel).toBeLessThan(0.03);
  });

  it.each(["plank_front", "plank_long_lever", "plank_knees", "side_plank", "bird_dog", "ab_wheel_kneeling"])(
    "rests %s on its arms and its legs at once",
    (id) => {
      for (const { left, right } of Object.values(ends(id))) {
        const arms = [left, right].flatMap(({ elbow, wrist }) => [elbow.y - radius.elbow, wrist.y - radius.wrist]);
        const legs = [left, right].flatMap(({ knee, ankle, toe }) => [
          knee.y - radius.knee,
          ankle.y - radius.ankle,
          toe.y - radius.toe,
        ]);
        expect(Math.abs(Math.min(...arms))).toBeLessThan(0.05);
        expect(Math.abs(Math.min(...legs))).toBeLessThan(0.02);
      }
    },
  );

  it("keeps the resting knee in place while the other leg reaches back", () => {
    const { start, end } = ends("bird_dog_leg");
    expect(end.right.knee.x).toBeCloseTo(start.right.knee.x, 6);
    expect(end.left.ankle.y).toBeGreaterThan(0.15);
  });

  it("hangs by the hands: they stay where they are and everything else is below", () => {
    const { start, end } = ends("hanging_knee_raise");
    for (const { left } of [start, end]) {
      expect(left.wrist.x).toBeCloseTo(start.left.wrist.x, 6);
      expect(left.wrist.y).toBeCloseTo(0, 6);
    }
    expect(jointsOf(start).every((joint) => joint.y <= 1e-9)).toBe(true);
  });

  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "of %s has every joint a number and none under the floor",
    (_id, exercise) => {
      const poses = posesOf(exercise);
      expect(poses.length).toBe(exercise.keyframes.length);
      expect(poses.flatMap(jointsOf).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      if (!hangs(exercise)) expect(Math.min(...poses.flatMap(jointsOf).map(({ y }) => y))).toBeGreaterThan(0);
    },
  );
});
