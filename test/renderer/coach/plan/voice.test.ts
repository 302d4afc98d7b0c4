import { describe, expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { leftOutOn, type PlannedExercise, routineNow } from "#coach/plan/planned.ts";
import { voiceOf } from "#coach/plan/voice.ts";
import { changeWords } from "../../../../renderer/features/plan/change-words.ts";
import type { Names } from "../../../../renderer/text/explain.ts";
import { explainLeftOut, settingLine } from "../../../../renderer/text/explain-choice.ts";
import { did, diary, felt, type Line, monday, person, tuesday } from "../diary.ts";
import { catalogue, named, raise, routineOf } from "../exercises.ts";
import { withDecisions } from "../concluded.ts";

const names: Names = (id) => named(id).name;

/** The one slot of a routine on Tuesday. */
const slot = (
  home: string,
  lines: readonly Line[],
  profile: object = {},
  given: (exercise: Exercise) => Exercise = (exercise) => exercise,
): PlannedExercise => {
  const routine = routineOf([home]);
  const c = withDecisions(
    diary(tuesday(), lines, {
      routines: [routine],
      profile: person(profile),
      exercises: catalogue.map(given),
    }),
  );
  const [planned] = routineNow(routine, c, tuesday());
  if (planned === undefined) throw new Error("The slot is left out");
  return planned;
};

const line = (planned: PlannedExercise): string => {
  const words = changeWords(planned, named(planned.now.exerciseId), names, tuesday());
  return words === null ? "" : `${words.what}: ${words.why}`;
};

const hurt = [did(monday(), [raise]), felt(5).during(raise)];

const leftOut = (home: string, lines: readonly Line[], profile: object): string => {
  const routine = routineOf([home]);
  const c = withDecisions(diary(tuesday(), lines, { routines: [routine], profile: person(profile) }));
  const [slotOut] = leftOutOn(routine, c, tuesday());
  if (slotOut === undefined) throw new Error("The slot is not left out");
  const { what, why } = explainLeftOut(slotOut, names, tuesday());
  return `${what}: ${why}`;
};

describe("what speaks for a slot", () => {
  it("is nothing where it is as it was written", () => {
    expect(voiceOf(slot(raise, []))).toBeNull();
    expect(settingLine(slot(raise, []), names)).toBe("");
  });

  it("is a condition that is ticked", () => {
    const planned = slot("sit_up_bent", [], { conditions: ["low_bone_density"] });
    expect(line(planned)).toMatch(/ instead of sit-up, knees bent: Low bone density \(osteoporosis\) is ticked$/);
    expect(settingLine(planned, names)).toBe("Low bone density (osteoporosis) is ticked.");
  });

  it("is what tends to bother, or equipment that is not there", () => {
    expect(line(slot("plank_front", [], { provokedBy: ["extension_provoked"] }))).toMatch(
      /: Arching or lying on the belly is ticked$/,
    );
    expect(line(slot("pallof_press", [], { equipment: ["mat"] }))).toMatch(/: Not in your equipment: elastic band/);
  });

  it("is the reading, and beside it a pause or a never that kept the next one out", () => {
    expect(line(slot(raise, hurt))).toBe(
      "Bent-knee raise instead of straight leg raise: 5 during straight leg raise, Monday",
    );
    const paused = slot(raise, hurt, {}, (one) =>
      one.id === "bent_knee_raise_90" ? { ...one, notNow: { until: null } } : one,
    );
    expect(line(paused)).toMatch(/: 5 during straight leg raise, Monday; not bent-knee raise: paused by you$/);
    expect(settingLine(paused, names)).toBe("Not bent-knee raise: paused by you.");
    const never = slot(raise, hurt, {}, (one) =>
      one.id === "bent_knee_raise_90" ? { ...one, preference: "never" } : one,
    );
    expect(line(never)).toMatch(/; not bent-knee raise: you said never$/);
  });

  it("says nothing of a pause that keeps nothing out", () => {
    const paused = slot(raise, hurt, {}, (one) =>
      one.id === "heel_slide_single" ? { ...one, notNow: { until: null } } : one,
    );
    expect(line(paused)).toMatch(/: 5 during straight leg raise, Monday$/);
  });

  it("is the setting where a reading only changed the dose of what the setting had brought", () => {
    const stand = slot("sit_up_bent", [], { conditions: ["low_bone_density"] }).now.exerciseId;
    const planned = slot(
      "sit_up_bent",
      [did(monday(), [{ exercise: stand, rir: 0, written: "sit_up_bent" }]), felt(0).somewhere()],
      { conditions: ["low_bone_density"] },
    );
    expect(planned.reasons.map(({ decision }) => decision.rule)).toContain("R9");
    expect(line(planned)).toMatch(/: Low bone density \(osteoporosis\) is ticked$/);
  });
});

describe("a slot that is left out", () => {
  it("is told with the setting", () => {
    expect(leftOut(raise, [], { equipment: [] })).toBe(
      "Straight leg raise left out: not in your equipment: mat. Back once that is in your equipment.",
    );
  });

  it("is told with the reading that left nothing", () => {
    const lines = [did(monday(), ["pallof_press"]), felt(6).during("pallof_press")];
    expect(leftOut("pallof_press", lines, { equipment: ["band"] })).toMatch(
      /^Pallof press left out: 6 during Pallof press, Monday\. Step by step: /,
    );
  });
});
