import { describe, expect, it } from "vitest";
import type { Profile } from "../../electron/contract/profile.ts";
import { oneRungDown, otherMovement, shorterLever } from "../../renderer/coach/candidates.ts";
import { explainExclusion, explainMerit } from "../../renderer/words/explain-choice.ts";
import {
  type Choice,
  type Exclusion,
  neverFits,
  notNow,
  type Park,
  type Place,
  type Substitutes,
} from "../../renderer/coach/substitution.ts";
import { monday, person, sunday, wednesday } from "./diary.ts";
import { catalogue, idOf, named, raise } from "./exercises.ts";

type Given = { readonly profile?: Profile; readonly parks?: readonly Park[]; readonly symptoms?: boolean };

const choice = ({ profile = person(), parks = [], symptoms = true }: Given = {}): Choice => ({
  date: monday(),
  profile,
  parks,
  symptoms,
  exercises: new Map(catalogue.map((exercise) => [exercise.id, exercise])),
});

const place = (name: string): Place => ({ exercise: named(name), limitDegrees: null });
const top = ({ top: candidates }: Substitutes): readonly string[] => candidates.map(({ exercise }) => exercise.id);
const whyNot = ({ rejected }: Substitutes, name: string): Exclusion | undefined =>
  rejected.find(({ exercise }) => exercise.id === name)?.because;

describe("who can take a place", () => {
  it("are three at most, the nearest shorter lever first, each with its merit", () => {
    const found = shorterLever(place(raise), choice());
    expect(top(found)).toEqual(["bent_knee_raise_90", "bent_knee_raise_120", "bent_knee_raise_single"]);
    expect(found.top.map(({ merit }) => merit)).toEqual(["shorter_lever", "shorter_lever", "shorter_lever"]);
  });

  it("comes with an answer for every other exercise", () => {
    const { top: offered, rejected } = shorterLever(place(raise), choice());
    expect(offered.length + rejected.length).toBe(catalogue.length - 1);
  });

  it("leaves out what is too near: a bent-knee raise above three quarters of the present peak", () => {
    const limited = shorterLever({ exercise: named(raise), limitDegrees: 60 }, choice());
    expect(top(limited)[0]).toBe("bent_knee_raise_120");
  });

  it("goes on to the rung below and the dead bug where no bent-knee raise is left", () => {
    const noSlide = choice({ profile: person({ equipment: ["mat"] }) });
    expect(top(shorterLever(place("bent_knee_raise_single"), noSlide))[0]).toBe("pelvic_tilt_crook");
  });

  it("goes deeper where a rung is left out", () => {
    const noKneeling = choice({ profile: person({ provokedBy: ["kneeling_pain"] }) });
    expect(top(oneRungDown(place("plank_front"), noKneeling))[0]).toBe("brace_gap_check");
  });

  it("follows the pattern map to another movement, never harder than the ceiling", () => {
    const map = (name: string, given: Given = {}): readonly string[] =>
      top(otherMovement(place(name), choice(given), [place(name)]));
    expect(map(raise)).toEqual(["deadbug_press_iso", "deadbug_alt", "bird_dog"]);
    expect(map("reverse_crunch")).toEqual(["plank_front", "deadbug_press_iso", "pallof_press"]);
    expect(map("plank_front")).toEqual(["tabletop_hold", "deadbug_press_iso", "reverse_crunch_partial"]);
    expect(map("hanging_leg_raise")).toEqual(["bent_knee_raise_90", "bent_knee_raise_120", "deadbug_alt"]);
    expect(map("side_plank")).toEqual(["pallof_press", "bird_dog_leg", "glute_bridge"]);
    const ceiling = top(otherMovement(place(raise), choice(), [place("deadbug_press_iso")]));
    expect(ceiling).toEqual(["deadbug_press_iso", "mcgill_curl_up", "plank_knees"]);
  });
});

describe("who is left out, and why", () => {
  it("by missing equipment, one of each kind being enough", () => {
    const bare = choice({ profile: person({ equipment: ["mat", "dip_bars"] }) });
    expect(neverFits(named("pallof_press"), bare)).toEqual({ kind: "equipment", missing: [["band", "cable"]] });
    expect(neverFits(named("captains_chair_knee"), bare)).toBeUndefined();
  });

  it("by what provokes", () => {
    const provoked = (flag: Profile["provokedBy"][number]): readonly string[] =>
      catalogue
        .filter(
          (exercise) => neverFits(exercise, choice({ profile: person({ provokedBy: [flag] }) }))?.kind === "provoked",
        )
        .map(({ id }) => id);
    expect(provoked("flexion_provoked")).toEqual(
      expect.arrayContaining(["curl_up_free", "mcgill_curl_up", "reverse_crunch", "sit_up_bent", "hollow_full"]),
    );
    expect(provoked("extension_provoked")).toEqual(
      expect.arrayContaining(["plank_front", "bird_dog", "bird_dog_leg", raise]),
    );
    expect(provoked("hanging_provoked")).toEqual(expect.arrayContaining(["hanging_knee_raise", "toes_to_bar"]));
    expect(provoked("side_load_provoked")).toEqual(["side_plank_knees", "side_plank", "suitcase_hold"]);
    expect(provoked("wrist_pain")).toEqual(expect.arrayContaining(["bird_dog", "ab_wheel_kneeling"]));
    expect(provoked("flexion_provoked")).not.toContain("deadbug_alt");
  });

  it("by low bone density: no loaded bending; the McGill curl-up stays", () => {
    const fragile = choice({ profile: person({ conditions: ["low_bone_density"] }) });
    for (const name of ["reverse_crunch", "curl_up_free", "v_up", "sit_up_bent", "reverse_crunch_partial"])
      expect(neverFits(named(name), fragile)).toEqual({ kind: "condition", condition: "low_bone_density" });
    expect(neverFits(named("mcgill_curl_up"), fragile)).toBeUndefined();
  });

  it("by pregnancy, surgery or a hernia: no bending, hanging or advanced work without a clinician", () => {
    for (const condition of ["pregnancy", "recent_surgery", "hernia"] as const) {
      const careful = choice({ profile: person({ conditions: [condition] }) });
      for (const name of ["mcgill_curl_up", "captains_chair_knee", "plank_long_lever"])
        expect(neverFits(named(name), careful)).toEqual({ kind: "condition", condition });
      expect(neverFits(named("deadbug_alt"), careful)).toBeUndefined();
    }
  });

  it("by a park, with everything harder in its pattern, until its day", () => {
    const park = (untilDate: Park["untilDate"]): Choice =>
      choice({ symptoms: false, parks: [{ exerciseId: idOf("heel_tap_alt"), pattern: null, untilDate }] });
    expect(notNow(named("heel_tap_alt"), park(wednesday()))).toEqual({ kind: "parked", untilDate: wednesday() });
    expect(notNow(named("deadbug_alt"), park(wednesday()))).toBeDefined();
    expect(notNow(named("deadbug_press_iso"), park(wednesday()))).toBeUndefined();
    expect(notNow(named("plank_front"), park(wednesday()))).toBeUndefined();
    expect(notNow(named("heel_tap_alt"), park(monday()))).toBeUndefined();
    expect(notNow(named("heel_tap_alt"), park(sunday(-1)))).toBeUndefined();
    const pattern = choice({
      symptoms: false,
      parks: [{ exerciseId: null, pattern: "lateral", untilDate: wednesday() }],
    });
    expect(notNow(named("side_plank_knees"), pattern)).toBeDefined();
  });

  it("by recent symptoms, when it is hanging or advanced", () => {
    expect(notNow(named("hanging_knee_raise"), choice())).toEqual({ kind: "recentSymptoms" });
    expect(notNow(named("plank_long_lever"), choice())).toEqual({ kind: "recentSymptoms" });
    expect(notNow(named("plank_long_lever"), choice({ symptoms: false }))).toBeUndefined();
  });

  it("when it is harder, a side plank, or simply not what is looked for", () => {
    const below = oneRungDown(place("plank_front"), choice());
    expect(whyNot(below, "side_plank_knees")).toEqual({ kind: "sidePlank" });
    expect(whyNot(below, "sit_up_bent")).toEqual({ kind: "logOnly" });
    expect(whyNot(below, "deadbug_ext_full")).toMatchObject({ kind: "harder" });
    expect(whyNot(below, "glute_bridge")).toEqual({ kind: "otherStep" });
    expect(top(oneRungDown(place("side_plank"), choice()))[0]).toBe("side_plank_knees");
  });
});

describe("the words for it", () => {
  it("answer 'why this one' and 'why not that one'", () => {
    expect(explainMerit("shorter_lever")).toBe("The same movement with a shorter lever.");
    expect(explainExclusion({ kind: "equipment", missing: [["band", "cable"], ["mat"]] })).toBe(
      "It needs what you do not have: elastic band or cable machine and mat.",
    );
    expect(explainExclusion({ kind: "provoked", flag: "hanging_provoked" })).toBe(
      "You said this bothers you: hanging.",
    );
    expect(explainExclusion({ kind: "condition", condition: "pregnancy" })).toBe(
      "Not without your clinician: pregnancy.",
    );
    expect(explainExclusion({ kind: "parked", untilDate: wednesday() })).toContain("until Wednesday, 4 March");
    for (const kind of ["recentSymptoms", "sidePlank", "logOnly", "harder", "otherStep"] as const)
      expect(explainExclusion({ kind })).toMatch(/\.$/);
  });
});
