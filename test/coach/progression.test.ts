import { describe, expect, it } from "vitest";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { outlook } from "../../renderer/coach/steps/outlook.ts";
import { decideApartFromGaps, only, rulesOf } from "./concluded.ts";
import {
  clean,
  diary,
  did,
  type Done,
  felt,
  friday,
  type Line,
  monday,
  morning,
  noPain,
  noted,
  person,
  saturday,
  sunday,
  thursday,
  tuesday,
  ticked,
  wednesday,
} from "./diary.ts";
import { idOf, named, prescribed, raise, routineOf, uuid } from "./exercises.ts";

const at = (today: Circumstances["today"], lines: readonly Line[], given: object = {}): readonly Proposal[] =>
  decideApartFromGaps(diary(today, lines, given));
const after = (...lines: readonly Line[]): readonly Proposal[] => at(wednesday(2), lines);

const bridge = "glute_bridge";
/** Two clean exposures, two days apart. */
const twice = (...done: readonly (string | Done)[]): readonly Line[] => [
  clean(monday(), done),
  clean(wednesday(), done),
];
const changeOf = (proposals: readonly Proposal[]): Change | undefined => only(proposals, "R11").changes[0];

describe("R11: clean exposures", () => {
  it("offer one more rep after two of them, with the sessions as reason", () => {
    const proposal = only(after(...twice(bridge)), "R11");
    expect(proposal).toMatchObject({
      direction: "progress",
      exerciseId: bridge,
      changes: [{ kind: "adjust", target: { kind: "reps", reps: 9 }, limitDegrees: null, tempo: null, setsFactor: 1 }],
    });
    expect(proposal.readings).toMatchObject([
      { kind: "clean", date: monday() },
      { kind: "clean", date: wednesday() },
    ]);
  });

  it("need a third from demand index 50 on", () => {
    expect(after(...twice("bent_knee_raise_90"))).toEqual([]);
    expect(changeOf(after(...twice("bent_knee_raise_90"), clean(friday(), ["bent_knee_raise_90"])))).toMatchObject({
      target: { reps: 7 },
    });
  });

  it("lie 48 hours apart", () => {
    const close = clean(wednesday(), [bridge], { at: "17:59" });
    expect(after(clean(monday(), [bridge]), close)).toEqual([]);
    expect(rulesOf(after(clean(monday(), [bridge]), close, clean(friday(), [bridge])))).toEqual(["R11"]);
  });

  const spoilt: readonly (readonly [string, Line])[] = [
    ["without a morning answer", (d) => noPain(did(wednesday(), [bridge])(d))],
    ["with a morning above usual", (d) => morning(1)(noPain(did(wednesday(), [bridge])(d)))],
    [
      "with a morning that has not settled",
      (d) => morning(1, { settled: false })(noPain(did(wednesday(), [bridge])(d))),
    ],
    ["without an answer after the session", (d) => morning(0)(did(wednesday(), [bridge])(d))],
    ["with a 3", (d) => morning(0)(felt(3).during(bridge)(did(wednesday(), [bridge])(d)))],
    ["with pain noted in the evening", (d) => noted(wednesday(), 3)(clean(wednesday(), [bridge])(d))],
    ["without the technique list", clean(wednesday(), [{ exercise: bridge, missed: null }])],
    ["with a missed technique point", clean(wednesday(), [{ exercise: bridge, missed: ["no_momentum"] }])],
    ["with one rep in reserve", clean(wednesday(), [{ exercise: bridge, rir: 1 }])],
    ["without reps in reserve", clean(wednesday(), [{ exercise: bridge, rir: null }])],
    ["with a set left out", clean(wednesday(), [{ exercise: bridge, sets: 2 }])],
    ["with a rep left out", clean(wednesday(), [{ exercise: bridge, reps: 7 }])],
  ];
  it.each(spoilt)("are not those %s", (_, line) => {
    expect(rulesOf(after(clean(monday(), [bridge]), line))).not.toContain("R11");
  });

  it("count a 2, and a session with a rise of 1", () => {
    const mild = [did(wednesday(), [bridge], { before: 1 }), felt(2).during(bridge), morning(0)];
    expect(rulesOf(after(clean(monday(), [bridge]), ...mild))).toEqual(["R11"]);
  });

  it("need no reps in reserve for a hold, but heed them when given", () => {
    const hold = (rir: number | null): Done => ({ exercise: "plank_front", rir });
    expect(rulesOf(after(...twice(hold(null))))).toEqual(["R11"]);
    expect(rulesOf(after(...twice(hold(1))))).toEqual(["R9", "R9"]);
  });

  it("begin anew at another dose", () => {
    const more: Done = { exercise: bridge, prescription: { target: { kind: "reps", reps: 10 } } };
    expect(after(clean(monday(), [bridge]), clean(wednesday(), [more]))).toEqual([]);
  });

  it("ask again after two more at the same dose, in place of the step that was not taken", () => {
    const four = [...twice(bridge), clean(monday(1), [bridge]), clean(wednesday(1), [bridge])];
    expect(only(after(...four), "R11").readings).toMatchObject([{ date: monday(1) }, { date: wednesday(1) }]);
  });
});

describe("the one variable", () => {
  const dosed = (exercise: string, prescription: object): readonly Line[] => {
    const done: Done = { exercise, prescription };
    return [clean(monday(), [done]), clean(wednesday(), [done]), clean(friday(), [done])];
  };
  const reps = (count: number): object => ({ kind: "reps", reps: count });

  it("is five more seconds for a hold, up to the catalogue's top", () => {
    const hold = (holdSeconds: number): object => ({ target: { kind: "hold", holdSeconds, reps: 1 } });
    expect(changeOf(after(...dosed("plank_front", hold(20)).slice(0, 2)))).toMatchObject({
      target: { holdSeconds: 25 },
    });
    expect(changeOf(after(...dosed("plank_front", hold(28)).slice(0, 2)))).toMatchObject({
      target: { holdSeconds: 30 },
    });
  });

  it("is range once the reps are there: 5° at most, 3° above 60°, never 12 % more peak", () => {
    const limited = (limitDegrees: number): Change | undefined =>
      changeOf(after(...dosed(raise, { target: reps(12), limitDegrees })));
    expect(limited(60)).toMatchObject({ limitDegrees: 56, target: null });
    expect(limited(30)).toMatchObject({ limitDegrees: 25 });
    expect(limited(64)).toMatchObject({ limitDegrees: 61 });
    expect(limited(75)).toMatchObject({ limitDegrees: 74 });
    expect(limited(2)).toMatchObject({ limitDegrees: 0 });
  });

  it("is the tempo once the range is there, if an easing had slowed it", () => {
    const slow = dosed(raise, { target: reps(12), tempo: "3-1-3-0" });
    expect(changeOf(after(...slow))).toMatchObject({ kind: "adjust", tempo: "3-0-2-0" });
  });

  it("is the lever next: the next rung of the pattern at its starting dose", () => {
    const top = dosed("deadbug_alt", { target: reps(8) }).slice(0, 2);
    expect(changeOf(after(...top))).toMatchObject({
      kind: "swap",
      fromExerciseId: "deadbug_alt",
      to: { exerciseId: "deadbug_ext_45", target: { reps: 5 } },
      setsFactor: 1,
    });
  });

  it("is another pattern where the ladder leads there, and nothing at the top", () => {
    const curl = dosed("mcgill_curl_up", { target: { kind: "hold", holdSeconds: 10, reps: 4 } });
    expect(changeOf(after(...curl.slice(0, 2)))).toMatchObject({ to: { exerciseId: "curl_up_free" } });
    const careful = { profile: person({ conditions: ["low_bone_density"] }) };
    expect(changeOf(at(wednesday(2), curl.slice(0, 2), careful))).toMatchObject({ to: { exerciseId: "plank_front" } });
    expect(after(...dosed(bridge, { target: reps(12) }))).toEqual([]);
  });

  it("is the person's own number of sets first, where an easing had halved them", () => {
    const routine = routineOf([prescribed(bridge, { sets: 4 })]);
    const half: Done = { exercise: bridge, prescription: { sets: 2 }, item: uuid(6, 1) };
    const c = at(wednesday(2), [clean(monday(), [half]), clean(wednesday(), [half])], { routines: [routine] });
    expect(changeOf(c)).toEqual({
      kind: "adjust",
      exerciseId: bridge,
      target: null,
      tempo: null,
      limitDegrees: null,
      setsFactor: 1,
      cues: [],
    });
  });
});

describe("H5 and the limits", () => {
  it("lets two exercises rise a week", () => {
    const many = ["glute_bridge", "pelvic_tilt_crook", "plank_front", "mcgill_curl_up"];
    expect(rulesOf(after(...twice(...many)))).toEqual(["R11", "R11"]);
  });

  it("lets what had no room rise the week after", () => {
    const many = ["glute_bridge", "pelvic_tilt_crook", "plank_front"];
    const late = after(...twice(...many), clean(monday(1), many)).map(({ exerciseId, date }) => [exerciseId, date]);
    expect(late).toContainEqual(["plank_front", tuesday(1)]);
  });

  it("never lets two exercises of one pattern rise in one session", () => {
    expect(rulesOf(after(...twice("deadbug_alt", "deadbug_arms")))).toEqual(["R11"]);
  });

  it("gives the room of what hurts to nobody else", () => {
    const lines = [
      clean(monday(), ["glute_bridge", "plank_front", "mcgill_curl_up"]),
      did(wednesday(), ["glute_bridge", "plank_front", "mcgill_curl_up"]),
      felt(3).during("plank_front"),
      morning(0),
    ];
    expect(rulesOf(after(...lines))).toEqual(["R11", "R7"]);
  });

  it("gives a step that discomfort has put off to nobody else", () => {
    const both = ["deadbug_press_iso", "straight_raise_single"];
    const risen = (...lines: readonly Line[]): readonly unknown[] =>
      after(...lines).flatMap(({ rule, exerciseId }) => (rule === "R11" ? [exerciseId] : []));
    const hurt = [did(monday(), both), felt(3).during("deadbug_press_iso"), morning(0), clean(wednesday(), both)];
    expect(risen(...twice(...both))).toEqual(["deadbug_press_iso"]);
    expect(risen(...hurt)).toEqual([]);
    expect(risen(...hurt, clean(monday(1), both))).toEqual(["straight_raise_single"]);
  });

  it("gives no room to a run that discomfort has moved to other days", () => {
    const both = ["bent_knee_raise_120", "heel_slide_single"];
    const later = [sunday(1), monday(2), tuesday(2), thursday(2)].map((date) => clean(date, both));
    const risen = (...first: readonly Line[]): readonly unknown[] =>
      at(monday(4), [...first, ...later], { profile: person() }).flatMap(({ rule, exerciseId }) =>
        rule === "R11" ? [exerciseId] : [],
      );
    const hurt = [did(saturday(1), both), felt(3).during("heel_slide_single"), morning(0)];
    // Clean, both are due on the same days, and the raise goes first; hurt, the slide was due alone on Tuesday, and rose.
    expect(new Set(risen(clean(saturday(1), both)))).toEqual(new Set(["bent_knee_raise_120"]));
    expect(new Set(risen(...hurt))).toEqual(new Set(["bent_knee_raise_120"]));
  });

  it("lets one exercise above demand index 50 rise a week", () => {
    const two = [raise, "hanging_knee_raise"];
    const lines = [monday(), wednesday(), friday()].map((date) => clean(date, two));
    expect(rulesOf(at(wednesday(2), lines, { profile: person() }))).toEqual(["R11"]);
  });

  it("holds back hanging and advanced work for 14 days after a 3", () => {
    const lines = [monday(1), wednesday(1), friday(1)].map((date) => clean(date, [raise]));
    expect(rulesOf(after(...lines))).toEqual(["R11"]);
    expect(after(noted(monday(), 3), ...lines)).toEqual([]);
    expect(after(noted(saturday(-1), 3), ...lines)).toEqual([]);
    expect(rulesOf(after(noted(friday(-1), 3), ...lines))).toEqual(["R11"]);
  });

  it("holds a rung back that is only waiting, so that none is skipped", () => {
    const top: Done = { exercise: "plank_front", prescription: { target: { kind: "hold", holdSeconds: 30, reps: 1 } } };
    expect(changeOf(after(...twice(top)))).toMatchObject({ to: { exerciseId: "plank_long_lever" } });
    expect(after(noted(sunday(-1), 3), ...twice(top))).toEqual([]);
  });

  it("stops everything from rising while training is paused", () => {
    expect(rulesOf(after(ticked(monday(), "night_pain"), ...twice(bridge)))).toEqual(["H2"]);
  });

  it("lets nothing of a session rise that ended at 7", () => {
    const lines = [clean(monday(), [bridge]), did(wednesday(), [bridge, raise]), felt(7).during(raise), morning(0)];
    expect(rulesOf(after(...lines))).toEqual(["H3", "R1"]);
  });
});

describe("the way back after R4", () => {
  const parked = [
    did(monday(), [raise]),
    felt(5).during(raise),
    did(wednesday(), [raise]),
    felt(5).during(raise),
    clean(friday(), ["deadbug_press_iso"]),
  ];
  const press = (date: Circumstances["today"]): Line => clean(date, ["deadbug_press_iso"]);

  it("is offered once, one step lower, on a clean day after the 14 days", () => {
    const proposals = at(friday(3), [
      ...parked,
      press(monday(1)),
      press(friday(2)),
      press(monday(3)),
      press(wednesday(3)),
    ]);
    const back = proposals.filter(({ rule, direction }) => rule === "R4" && direction === "progress");
    expect(back).toHaveLength(1);
    expect(back[0]).toMatchObject({
      exerciseId: "deadbug_press_iso",
      date: saturday(2),
      changes: [{ kind: "swap", fromExerciseId: "deadbug_press_iso", to: { exerciseId: "bent_knee_raise_90" } }],
    });
  });

  it("waits while there are symptoms", () => {
    const proposals = at(friday(3), [...parked, noted(monday(2), 3), press(friday(2)), press(wednesday(3))]);
    expect(proposals.filter(({ rule, direction }) => rule === "R4" && direction === "progress")).toEqual([]);
  });
});

describe("the outlook", () => {
  const of = (...lines: readonly Line[]): ReturnType<typeof outlook> =>
    outlook(idOf(bridge), diary(wednesday(2), lines));

  it("counts clean exposures and says what the last one lacked", () => {
    expect(of()).toEqual({ exerciseId: bridge, cleanSoFar: 0, cleanNeeded: 2, missing: [], sessionsMore: null });
    expect(of(clean(monday(), [bridge]))).toMatchObject({ cleanSoFar: 1, missing: [] });
    expect(of(clean(monday(), [bridge]), clean(tuesday(), [bridge]))).toMatchObject({
      cleanSoFar: 1,
      missing: ["hours_apart"],
    });
    expect(of(did(monday(), [{ exercise: bridge, missed: null, rir: null, sets: 1 }]))).toMatchObject({
      cleanSoFar: 0,
      missing: ["pain_answer", "morning", "technique", "reps_in_reserve", "top_of_dose"],
    });
    expect(outlook(named(raise).id, diary(wednesday(), [clean(monday(), [raise])]))).toMatchObject({ cleanNeeded: 3 });
  });
});
