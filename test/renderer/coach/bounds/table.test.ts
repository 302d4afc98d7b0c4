import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TechniquePoint } from "#contract/session.ts";
import { assert } from "../../../laws.ts";
import { catalogue, raise } from "../exercises.ts";
import { type Evening, idsOf, type Life, live, told, well } from "../living.ts";

// The table of the coach, row by row: what the next plan holds, and when it is home again.

const after = (evening: Evening, home = raise, before: readonly Evening[] = well(1)): Life =>
  live([home], [...before, evening]);

describe("R3: 4 or 5, technique kept", () => {
  it.each([
    [3, raise],
    [4, "bent_knee_raise_90"],
    [5, "bent_knee_raise_90"],
  ])("at %i the raise becomes %s", (nrs, id) => {
    expect(idsOf(after({ nrs }).plan())).toEqual([id]);
  });

  it("counts a rise of two over a back that was not at 0, and not the same rating as usual", () => {
    expect(idsOf(after({ before: 1, nrs: 3 }).plan())).toEqual(["bent_knee_raise_90"]);
    expect(idsOf(after({ before: 1, nrs: 2 }).plan())).toEqual([raise]);
    const usual = live(
      [raise],
      [...well(3, { before: 4, nrs: null, morning: null }), { before: 4, nrs: 4, morning: 4 }],
    );
    expect(idsOf(usual.plan())).toEqual([raise]);
  });

  it("is one rung where nothing is lifted, and keeps the sets", () => {
    expect(told(after({ nrs: 4 }, "plank_front").plan())).toEqual(["plank_knees 3 × 1 × 10 s"]);
  });
});

describe("R1: 6, 4 above before, or sharp", () => {
  it.each<readonly [string, Evening]>([
    ["a 6", { nrs: 6 }],
    ["5 after a 1 before", { before: 1, nrs: 5 }],
    ["a sharp 2", { nrs: 2, qualities: ["sharp"] }],
  ])("%s brings half of two straight legs at most, with half the sets", (_, evening) => {
    const [planned] = after(evening).plan(4);
    expect(planned?.now).toMatchObject({ exerciseId: "deadbug_alt", sets: 2 });
  });

  it("gives the sets back with the first rung", () => {
    const life = live([raise], [...well(1), { nrs: 6 }, ...well(6)]);
    const rung = life.plans.findIndex(([planned]) => planned?.now.exerciseId === "deadbug_ext_45");
    expect(life.plans[rung]?.[0]?.now.sets).toBe(3);
  });
});

describe("R2 and R8: two technique points missed", () => {
  const missed = ["slow_lowering", "no_momentum"] as const;
  it.each([0, 5])("with a %i the raise stays, with less range and slowly", (nrs) => {
    const [planned] = after({ nrs, missed }).plan();
    expect(planned?.now).toMatchObject({ exerciseId: raise, limitDegrees: 60, tempo: "3-1-3-0" });
    expect(planned?.reasons.at(-1)?.decision.rule).toBe(nrs === 0 ? "R8" : "R2");
  });

  it("ends as a whole when the list was clean twice", () => {
    const life = live([raise], [...well(1), { missed }, ...well(3)]);
    const [limits] = [life.plans.map(([planned]) => planned?.now.limitDegrees ?? 0)];
    expect(limits).toEqual([0, 0, 60, 60, 0]);
  });

  describe("with nothing of range and tempo left to change", () => {
    const points = ["kept_breathing", "no_momentum"] as const;
    const watched = (more: readonly Evening[]): readonly string[] =>
      live(["plank_front"], [...well(1), { missed: points }, ...more]).plan(2)[0]?.cues ?? [];
    const ends = (more: readonly Evening[]): readonly unknown[] =>
      live(["plank_front"], [...well(1), { missed: points }, ...more])
        .on()
        .history.decisions.filter(({ rule }) => rule === "R8")
        .map(({ endedOn }) => endedOn);

    it("watches the points until two lists without them", () => {
      expect(watched([])).toEqual(points);
      expect(watched(well(1))).toEqual(points);
      expect(watched(well(2))).toEqual([]);
      expect(ends(well(2))).toEqual(["2026-03-08"]);
    });

    it("counts a list with another miss, and no list that was not answered", () => {
      expect(watched([{ missed: ["slow_lowering"] }, ...well(1)])).toEqual([]);
      expect(watched([{ missed: null }, ...well(1)])).toEqual(points);
    });

    it("begins to count again where a point is missed once more", () => {
      expect(watched([...well(1), { missed: ["kept_breathing"] }, ...well(1)])).toEqual(points);
    });

    it("ends after six sessions, answered or not", () => {
      expect(watched(well(5, { missed: null }))).toEqual(points);
      expect(watched(well(6, { missed: null }))).toEqual([]);
    });
  });

  it("ends for every exercise, whatever was missed", () => {
    const homes = catalogue.filter(({ pattern, tags }) => pattern !== "control" && !tags.includes("log_only"));
    assert(
      fc.property(
        fc.constantFrom(...homes.map(({ id }) => id)),
        fc.subarray([...TechniquePoint.options], { minLength: 2 }),
        fc.integer({ min: 0, max: 3 }),
        (home, points, nrs) => {
          const { decisions } = live([home], [...well(1), { missed: points, nrs }, ...well(3)]).on().history;
          const technique = decisions.filter(({ rule }) => rule === "R2" || rule === "R8");
          expect(technique.filter(({ endedOn }) => endedOn === null)).toEqual([]);
        },
      ),
    );
  });

  it("is R3 where neither range nor tempo is left to change", () => {
    expect(idsOf(after({ nrs: 4, missed: ["kept_breathing", "no_momentum"] }, "plank_front").plan())).toEqual([
      "plank_knees",
    ]);
  });
});

describe("R4: two of the last three sessions of a family", () => {
  const twice = [...well(1), { nrs: 5 }, { nrs: 4 }];

  it("leaves the family alone for 14 days, and another movement takes the slot", () => {
    const life = live([raise], twice);
    expect(idsOf(life.plan(2))).toEqual(["mcgill_curl_up"]);
    expect(idsOf(life.plan(13))).not.toContain("bent_knee_raise_90");
  });

  it("then tries again below what hurt", () => {
    const life = live([raise], [...twice, ...well(8)]);
    const [back] = life.plans.at(-1) ?? [];
    expect(["deadbug_ext_45", "deadbug_alt", "heel_tap_alt", "bent_knee_raise_120"]).toContain(back?.now.exerciseId);
  });

  it("does not count two exercises of one session as two sessions", () => {
    const life = live([raise, "bent_knee_raise_90"], [...well(1), { nrs: 5, about: [0, 1] }]);
    expect(life.plan().flatMap(({ reasons }) => reasons.map(({ decision }) => decision.rule))).not.toContain("R4");
  });
});

describe("R5: a bad morning", () => {
  it.each<readonly [string, Evening, boolean]>([
    ["two above usual", { morning: 2 }, true],
    ["one above usual", { morning: 1 }, false],
    ["not settled", { morning: 1, settled: false }, true],
  ])("%s", (_, evening, eased) => {
    expect(idsOf(after(evening).plan())).toEqual([eased ? "straight_lower_30" : raise]);
  });

  it("ends with the next quiet morning", () => {
    const life = live([raise], [...well(1), { morning: 3 }, ...well(2)]);
    expect(life.plans.map((plan) => idsOf(plan)[0])).toEqual([raise, raise, "straight_lower_30", raise]);
  });

  it("eases what was declined after the session all the same: 5, then a morning of 6", () => {
    const life = live([raise], [...well(1), { nrs: 5, morning: 6 }], { answers: { R3: "declined" } });
    expect(idsOf(life.plan(3))).not.toEqual([raise]);
  });
});

describe("R6: discomfort that stays", () => {
  it("brings a week with 40 % fewer sets and one rung lower, which ends by itself", () => {
    const life = live(["glute_bridge"], [...well(1), ...well(3, { nrs: 2 })]);
    expect(told(life.plan(2))).toEqual(["bird_dog_leg 2 × 4 × 5 s"]);
    const on = live(["glute_bridge"], [...well(1), ...well(3, { nrs: 2 }), ...well(5)]);
    expect(on.plans.slice(4).map((plan) => idsOf(plan)[0])).toEqual([
      "bird_dog_leg",
      "bird_dog_leg",
      "bird_dog_leg",
      "glute_bridge",
      "glute_bridge",
    ]);
  });

  it("comes from three mornings in a row above usual too", () => {
    const life = live(["glute_bridge"], well(3, { morning: 1 }));
    expect(life.plan().flatMap(({ reasons }) => reasons.map(({ decision }) => decision.rule))).toContain("R6");
  });
});

describe("R7, R9 and R10", () => {
  it("a 3 changes nothing", () => {
    expect(idsOf(after({ nrs: 3 }).plan())).toEqual([raise]);
  });

  it("one rep in reserve on the last set takes that many reps, until a session with two", () => {
    const life = live([raise], [...well(1), { rir: 0 }, ...well(1), { rir: 2 }]);
    expect(life.plans.map(([planned]) => planned?.now.target)).toEqual([
      { kind: "reps", reps: 8 },
      { kind: "reps", reps: 8 },
      { kind: "reps", reps: 6 },
      { kind: "reps", reps: 8 },
    ]);
  });
});

describe("R12: a gap", () => {
  it.each([
    [7, raise],
    [9, "straight_lower_30"],
    [15, "straight_lower_45"],
    [29, "deadbug_press_iso"],
    [57, "deadbug_press_iso"],
    [130, "deadbug_press_iso"],
  ])("of %i days brings %s, whether the app was opened meanwhile or not", (days, id) => {
    const life = live([raise], well(4));
    expect(idsOf(life.plan(days))).toEqual([id]);
  });

  it("gives one rung back for each comfortable session", () => {
    const life = live([raise], [...well(4), { after: 15 }, ...well(2)]);
    expect(life.plans.slice(4).map((plan) => idsOf(plan)[0])).toEqual([
      "straight_lower_45",
      "straight_lower_30",
      raise,
    ]);
  });

  it("is none for somebody who trains once a week, until 1.5 times that", () => {
    const life = live([raise], well(5, { after: 7 }));
    expect(idsOf(life.plan(9))).toEqual([raise]);
    expect(idsOf(life.plan(11))).toEqual(["straight_lower_30"]);
  });
});
