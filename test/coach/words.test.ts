import { describe, expect, it } from "vitest";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import { Rule, WayBack } from "../../electron/contract/decision.ts";
import { Sign } from "../../electron/contract/screening.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { weekdayText } from "../../renderer/messages/format.ts";
import {
  chip,
  explainAdvice,
  explainChange,
  explainOutlook,
  explainReading,
  explainRule,
  explainWayBack,
  type Names,
  prescriptionText,
} from "../../renderer/words/explain.ts";
import { painSentence, weekSentence } from "../../renderer/words/trend.ts";
import { signText } from "../../renderer/words/vocabulary.ts";
import { aDay, aDecision, aProposal } from "../builders.ts";
import {
  clean,
  diary,
  did,
  felt,
  friday,
  type Line,
  monday,
  morning,
  noPain,
  noted,
  planned,
  stated,
  ticked,
  tuesday,
  wednesday,
} from "./diary.ts";
import { named, prescribed, raise, routineOf } from "./exercises.ts";

const names: Names = (id) => named(id).name;
const first = (...lines: readonly Line[]): Proposal => {
  const [proposal] = decide(diary(friday(), lines, { routines: [routineOf([raise])] }));
  if (proposal === undefined) throw new Error("Nothing was decided");
  return proposal;
};

describe("the reason in a few words", () => {
  it("names the reading and its day", () => {
    expect(chip(first(did(monday(), [raise]), felt(5).during(raise)), names, friday())).toBe(
      "5 during straight leg raise, Monday",
    );
    expect(chip(first(did(monday(), [raise]), noPain, morning(4)), names, friday())).toBe(
      "4 the next morning, Tuesday",
    );
    expect(chip(first(clean(monday(), ["glute_bridge"]), clean(wednesday(), ["glute_bridge"])), names, friday())).toBe(
      "2 clean sessions, last on Wednesday",
    );
    expect(chip(first(noted(monday(), 1, { regions: ["below_knee_left"] })), names, friday())).toBe(
      "Below the knee, left, Monday",
    );
    expect(chip(first(did(monday(), ["mcgill_curl_up"]), felt(5).during("mcgill_curl_up")), names, friday())).toBe(
      "5 during McGill curl-up, Monday",
    );
  });

  it("names the day by its date once a weekday would mean another one", () => {
    const decision = first(did(monday(), [raise]), felt(5).during(raise));
    const seenOn = (date: string): string => chip(decision, names, aDay(date));
    expect(seenOn("2026-03-08")).toBe("5 during straight leg raise, Monday");
    expect(seenOn("2026-03-09")).toBe("5 during straight leg raise, 2 March");
    expect(seenOn("2027-03-02")).toBe("5 during straight leg raise, 2 March 2026");
    expect(decision.readings.map((reading) => explainReading(reading, names, aDay("2026-03-09")))).toEqual([
      "2 March: you rated 5 of 10 during straight leg raise.",
    ]);
  });
});

describe("what a change does", () => {
  const said = (change: object): string => {
    const [one] = aProposal({ changes: [change] }).changes;
    return one === undefined ? "" : explainChange(one, names);
  };
  const part = {
    kind: "adjust",
    exerciseId: raise,
    target: null,
    tempo: null,
    limitDegrees: null,
    setsFactor: 1,
    cues: [],
  };

  it("is said plainly", () => {
    expect(said({ kind: "swap", fromExerciseId: raise, to: prescribed("bent_knee_raise_90"), setsFactor: 0.5 })).toBe(
      "Bent-knee raise takes the place of straight leg raise, starting with 6 reps. Half the sets.",
    );
    expect(said({ ...part, limitDegrees: 60, tempo: "3-1-3-0", cues: ["no_momentum"] })).toBe(
      "Straight leg raise: not lower than 60°, 3 s down, 1 s pause, 3 s up. Watch: lift without swing.",
    );
    expect(said({ ...part, exerciseId: "hanging_leg_raise_half", limitDegrees: 30 })).toContain("not higher than 30°");
    expect(said({ ...part, setsFactor: 0.5 })).toBe("Straight leg raise: half the sets.");
    expect(said(part)).toBe("Straight leg raise: your own number of sets again.");
    expect(said({ kind: "rest", fromDate: monday(), untilDate: monday() })).toBe("Monday, 2 March is a rest day.");
    expect(said({ kind: "park", exerciseId: raise, pattern: null, untilDate: monday(2) })).toBe(
      "Straight leg raise rests until Monday, 16 March.",
    );
  });
});

describe("every sentence", () => {
  const proposals = [
    [planned(wednesday()), did(monday(), [raise, "plank_front"]), felt(7).during(raise), morning(5)],
    [did(monday(), [{ exercise: raise, missed: ["kept_breathing", "no_momentum"] }]), felt(5).during(raise)],
    [did(monday(), [raise]), felt(5).during(raise), did(wednesday(), [raise]), felt(6).during(raise)],
    [did(monday(), [raise]), felt(3).during(raise), morning(1)],
    [ticked(monday(), ...Sign.options.flatMap((sign) => sign.options)), stated(tuesday(), "care_received")],
    [noted(monday(), 2, { qualities: ["numb"], regions: ["below_knee_left"] }), stated(tuesday(), "checked")],
    [clean(monday(), ["glute_bridge"]), clean(wednesday(), ["glute_bridge"])],
    [clean(monday(-2), [raise])],
    [1, 2, 3].map((nrs, day) => [did(monday(day - 2), [raise]), felt(nrs).during(raise)]).flat(),
    [did(monday(), [{ exercise: raise, missed: ["slow_lowering", "no_momentum"] }]), noPain],
    [did(monday(), [{ exercise: raise, rir: 0 }]), noPain, morning(4, { soreness: true })],
    [did(monday(), [{ exercise: raise, missed: ["kept_breathing"] }]), felt(2, { soreness: true }).during(raise)],
  ].flatMap((lines) => decide(diary(friday(), lines, { routines: [routineOf([raise, "plank_front"])] })));
  const sentences = proposals.flatMap((proposal) => [
    chip(proposal, names, friday()),
    explainRule(proposal.rule, { easeFrom: 4, cleanUpTo: 2 }),
    explainWayBack(proposal),
    ...proposal.readings.map((reading) => explainReading(reading, names, friday())),
    ...proposal.changes.map((change: Change) => explainChange(change, names)),
  ]);

  it("exists for each rule, sign and way back", () => {
    const all = [
      ...Rule.options.map((rule) => explainRule(rule, { easeFrom: 4, cleanUpTo: 2 })),
      ...(["R2", "R3", "R7", "R11"] as const).map((rule) => explainRule(rule, { easeFrom: 3, cleanUpTo: 1 })),
      ...WayBack.options.map((wayBack) => explainWayBack(aProposal({ wayBack }))),
      ...Sign.options.flatMap((sign) => sign.options).map(signText),
    ];
    for (const sentence of all) expect(sentence.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(proposals.map(({ rule }) => rule)).size).toBe(Rule.options.length);
  });

  it("is calm: no exclamation marks, no promises, no diagnosis, nothing unfinished", () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/!|\bsafe\b|undefined|null|NaN|diagnos|injur|predict|guarantee|regression/i);
      expect(sentence).not.toMatch(/\s{2}|^\s|\s$/);
      expect(sentence.length).toBeLessThanOrEqual(220);
    }
  });
});

describe("the other words", () => {
  it("put a prescription into one line", () => {
    expect(prescriptionText(prescribed(raise, { limitDegrees: 60 }), named(raise))).toBe(
      "3 × 8, 2 s up, 3 s down, not lower than 60°",
    );
    expect(prescriptionText(prescribed("straight_lower_60"), named("straight_lower_60"))).toContain(
      "4 s down, 1 s pause, 2 s up",
    );
    expect(prescriptionText(prescribed("pallof_press"), named("pallof_press"))).toContain(
      "2 s out, 2 s pause, 2 s back",
    );
    expect(prescriptionText(prescribed("bird_dog"), named("bird_dog"))).toBe("3 × 4 × 7 s hold, each side");
  });

  it("say the weekday, the advice and the outlook", () => {
    expect(weekdayText(monday())).toBe("Monday");
    expect(explainAdvice({ kind: "stopExercise", rule: "R1" })).toContain("Leave this exercise for today");
    const outlook = {
      exerciseId: named(raise).id,
      cleanSoFar: 1,
      cleanNeeded: 2,
      missing: ["morning"] as const,
      wait: null,
      offered: false,
    };
    expect(explainOutlook(outlook)).toBe(
      "1 of 2 pain-free sessions so far. To count, the last one still needed: a next-morning answer.",
    );
  });

  it("sum a chart up in one sentence", () => {
    const day = (date: Proposal["date"], after: number | null): { date: Proposal["date"]; after: number | null } => ({
      date,
      after,
    });
    expect(painSentence([], [], names, friday())).toBe("No ratings after training in this time yet.");
    const falling = [day(monday(), 4), day(tuesday(), null), day(wednesday(), 4), day(friday(), 2), day(monday(1), 1)];
    expect(painSentence(falling, [], names, friday())).toBe(
      "Ratings after training went from 4 to 1 on average in this time.",
    );
    expect(painSentence(falling, [aDecision()], names, friday())).toContain("Latest change, Monday: ");
    expect(weekSentence([])).toBe("No sets in this time yet.");
    expect(
      weekSentence([
        { weekStart: monday(), total: 6 },
        { weekStart: monday(1), total: 1 },
      ]),
    ).toBe("1 hard set this week so far; 6 a week before.");
  });
});
