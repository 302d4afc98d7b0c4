import { describe, expect, it } from "vitest";
import type { Change, Proposal } from "#contract/decision.ts";
import { Rule, RecoveryCondition } from "#contract/decision.ts";
import { Sign } from "#contract/screening.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { weekdayText } from "../../../renderer/i18n/format.ts";
import {
  chip,
  explainAdvice,
  explainChange,
  explainEnd,
  explainReading,
  explainReason,
  explainRule,
  explainRecovery,
  type Names,
  prescriptionText,
} from "../../../renderer/text/explain.ts";
import { explainBounded, explainReach, explainVerdict } from "../../../renderer/text/explain-choice.ts";
import { explainStanding } from "../../../renderer/text/explain-ladder.ts";
import { explainOutlook } from "../../../renderer/text/explain-outlook.ts";
import { painSentence, weekSentence } from "../../../renderer/text/trend.ts";
import { signText } from "../../../renderer/text/vocabulary.ts";
import { aDay, aDecision, aProposal } from "../../builders.ts";
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
import { catalogue, named, prescribed, raise, routineOf } from "./exercises.ts";

const names: Names = (id) => named(id).name;
const exercises = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
const usualComfort = { easeFrom: 4, cleanUpTo: 2 };
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
      "2 pain-free sessions, last on Wednesday",
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
    return one === undefined ? "" : explainChange(one, names, exercises);
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
      "Bent-knee raise takes the place of straight leg raise. Half the sets.",
    );
    expect(said({ ...part, limitDegrees: 60, tempo: "3-1-3-0", cues: ["no_momentum"] })).toBe(
      "Straight leg raise: not lower than 60°, 3 s up, 3 s down, 1 s pause. Watch: lift without swing.",
    );
    expect(said({ ...part, exerciseId: "hanging_leg_raise_half", limitDegrees: 30 })).toContain("not higher than 30°");
    expect(said({ ...part, setsFactor: 0.5 })).toBe("Straight leg raise: half the sets.");
    expect(said(part)).toBe("Straight leg raise: your own number of sets again.");
    expect(said({ kind: "rest", fromDate: monday(), untilDate: monday() })).toBe("Monday, 2 March is a rest day.");
    expect(said({ kind: "park", exerciseId: raise, pattern: null, untilDate: monday(2) })).toBe(
      "Straight leg raise rests until Monday, 16 March.",
    );
    expect(said({ kind: "suspend", family: "leg_raise", untilDate: monday(2) })).toBe(
      "Suspended until Monday, 16 March: leg raises and dead bugs. Other movements take over.",
    );
    expect(said({ kind: "raise", family: "leg_raise", toDemand: 0.48 })).toBe(
      "Leg raises and dead bugs may ask for up to 48 % of a straight leg raise again.",
    );
    expect(said({ kind: "raise", family: "lateral", toDemand: 0.4 })).toBe("Sides: this step is open again.");
  });

  it("tells the tempo in the order it is done, or not at all", () => {
    const lowering = { ...part, exerciseId: "straight_lower_60", tempo: "3-1-3-0" };
    expect(said(lowering)).toBe("Straight leg lowering to 60°: 3 s down, 1 s pause, 3 s up.");
    const [change] = aProposal({ changes: [{ ...part, limitDegrees: 60, tempo: "3-1-3-0" }] }).changes;
    expect(change === undefined ? "" : explainChange(change, names)).toBe(
      "Straight leg raise: with less range, with a slower tempo.",
    );
  });

  it("is told from → to for a slot of a routine", () => {
    const reason = (from: object, to: object | null): string =>
      explainReason(
        { from: prescribed(raise, from), to: to === null ? null : prescribed(raise, to) },
        names,
        exercises,
      );
    expect(reason({}, { sets: 2 })).toBe("Straight leg raise: 3 → 2 sets.");
    expect(reason({}, { target: { kind: "reps", reps: 7 } })).toBe("Straight leg raise: 8 reps → 7 reps.");
    expect(reason({}, { limitDegrees: 60, tempo: "3-1-3-0" })).toBe(
      "Straight leg raise: not lower than 60°, 3 s up, 3 s down, 1 s pause.",
    );
    expect(reason({}, null)).toBe("Straight leg raise is left out: nothing easier fits.");
    expect(explainReason({ from: prescribed(raise), to: prescribed("plank_knees") }, names, exercises)).toMatch(
      /^Plank on knees takes the place of straight leg raise: \d × /,
    );
  });
});

describe("a reading", () => {
  const read = (...lines: readonly Line[]): readonly string[] =>
    first(...lines).readings.map((reading) => explainReading(reading, names, friday()));

  it("names no exercise when none was chosen", () => {
    const decision = first(did(monday(), [raise]), felt(5).somewhere());
    expect(chip(decision, names, friday())).toBe("5 after the session, Monday");
    expect(decision.readings.map((reading) => explainReading(reading, names, friday()))).toEqual([
      "Monday: you rated 5 of 10 after the session.",
    ]);
  });

  it("tells the rating that was read, and how far it is above the one before", () => {
    const rise = did(monday(), [raise], { before: 1 });
    expect(read(rise, felt(3).during(raise))).toEqual([
      "Monday: you rated 3 of 10 during straight leg raise, 2 more than just before the session.",
    ]);
  });

  it("names the kind of exercise that a gap is about", () => {
    const [gap] = aProposal({
      readings: [{ kind: "gap", date: friday(), fromDate: monday(-1), days: 11, family: "leg_raise" }],
    }).readings;
    if (gap === undefined) throw new Error("No reading");
    expect(explainReading(gap, names, friday())).toBe(
      "11 days without leg raises and dead bugs before Friday, 6 March.",
    );
    expect(chip(aProposal({ readings: [gap] }), names, friday())).toBe(
      "11 days without leg raises and dead bugs, Friday",
    );
  });
});

describe("a rule", () => {
  const technique = (limitDegrees: number | null, tempo: string | null): string =>
    explainRule(
      "R2",
      usualComfort,
      aProposal({
        changes: [{ kind: "adjust", exerciseId: raise, target: null, tempo, limitDegrees, setsFactor: 1, cues: [] }],
      }).changes,
    );

  it("promises of technique first what its change holds", () => {
    expect(technique(60, "3-1-3-0")).toMatch(/technique comes first, with less range and a slower tempo\.$/);
    expect(technique(60, null)).toMatch(/technique comes first, with less range\.$/);
    expect(technique(null, "3-1-3-0")).toMatch(/technique comes first, with a slower tempo\.$/);
    expect(explainRule("R2", usualComfort)).toMatch(/with less range, a slower tempo, or both\.$/);
    const kept = aProposal({ changes: [{ kind: "keep", exerciseId: raise, cues: ["no_momentum"] }] }).changes;
    expect(explainRule("R8", usualComfort, kept)).toMatch(/the exercise stays, with the missed points to watch\.$/);
  });

  it("speaks of a rise as well as of a rating, with the person's own threshold", () => {
    for (const rule of ["R2", "R3"] as const) {
      expect(explainRule(rule, usualComfort)).toMatch(/^At 4 or 5, or at 2 or 3 points above the rating before/);
      expect(explainRule(rule, { easeFrom: 3, cleanUpTo: 2 })).toMatch(/^At 3 to 5, as you set it, or at 2 or 3/);
    }
  });

  it("tells joint pain and what goes on apart", () => {
    const parked = aProposal({
      changes: [{ kind: "park", exerciseId: raise, pattern: null, untilDate: monday(2) }],
    }).changes;
    expect(explainRule("R3", usualComfort, parked)).toContain("exercises that load it stay away for 14 days");
    const again = aProposal({
      changes: [{ kind: "suspend", family: "leg_raise", untilDate: monday(4) }, { kind: "refer" }],
    }).changes;
    expect(explainRule("R4", usualComfort, again)).toContain("28 days");
    expect(explainRule("R4", usualComfort)).toContain("14 days");
  });
});

describe("the way back", () => {
  const suspended = aProposal({
    rule: "R4",
    recoveryCondition: "retry_after_park",
    changes: [{ kind: "suspend", family: "leg_raise", untilDate: monday(2) }],
  });

  it("names the day on which it ends by itself", () => {
    expect(explainRecovery(suspended)).toBe(
      "It ends by itself on Monday, 16 March. Then it is tried again, below what hurt, and goes on step by step.",
    );
    const joint = [{ kind: "park", exerciseId: raise, pattern: null, untilDate: monday(2) }];
    expect(explainRecovery(aProposal({ rule: "R3", recoveryCondition: "retry_after_park", changes: joint }))).toBe(
      "It ends by itself on Monday, 16 March.",
    );
    const week = [{ kind: "deload", fromDate: monday(1), untilDate: monday(2), setsFactor: 0.6 }];
    expect(explainRecovery(aProposal({ rule: "R6", recoveryCondition: "flat_week", changes: week }))).toBe(
      "It ends by itself after Monday, 16 March, all of it.",
    );
  });

  it("asks a hold for no reps in reserve, and says when a reminder goes", () => {
    const adjusted = { kind: "adjust", exerciseId: "plank_front", tempo: null, limitDegrees: null, setsFactor: 1 };
    const hold = [{ ...adjusted, target: { kind: "hold", holdSeconds: 15, reps: 1 }, cues: [] }];
    expect(
      explainRecovery(aProposal({ rule: "R9", recoveryCondition: "next_clean_exposure", changes: hold })),
    ).not.toContain("reserve");
    expect(
      explainRecovery(aProposal({ rule: "R8", direction: "keep", recoveryCondition: "technique_clean_twice" })),
    ).toBe("After two sessions without these misses, or after six, the reminder goes.");
  });

  it("is over since a day, and an offer withdrawn", () => {
    const over = aProposal({ endedOn: "2026-03-12" });
    expect(explainEnd(over, aDay("2026-03-28"))).toBe("Over since 12 March");
    expect(explainEnd(over, aDay("2026-03-13"))).toBe("Over since Thursday");
    expect(explainEnd({ ...over, direction: "progress" }, aDay("2026-03-28"))).toBe("Withdrawn on 12 March");
    expect(explainEnd({ ...over, endedOn: null }, aDay("2026-03-28"))).toBe("");
  });
});

describe("why not another one", () => {
  const [asked, held] = [named("hanging_knee_raise"), named("bent_knee_raise_90")];
  const verdict = (one: Parameters<typeof explainVerdict>[0]["verdict"], exercise = asked) =>
    explainVerdict({ exercise, held, verdict: one, names, today: friday() });

  it("says the bound that it breaks, and what ends that", () => {
    const decision = aDecision({ recoveryCondition: "rung_by_rung" });
    expect(explainBounded(decision, names, friday())).toMatch(
      /^Your log asks for less than this now: .*\. Step by step: after two comfortable sessions/,
    );
    expect(verdict({ kind: "bounded", decision: null }).against).toEqual(["Your log asks for less than this now."]);
  });

  it("says in what it asks for more", () => {
    expect(verdict({ kind: "asksMore", than: held.id, by: "hanging" }).against).toEqual([
      "It hangs from the bar, and bent-knee raise does not.",
    ]);
    expect(verdict({ kind: "asksMore", than: held.id, by: "bending" }).against).toEqual([
      "It bends the spine under load more than bent-knee raise.",
    ]);
  });

  it("says whether it is about what the coach brings in or about what is written too", () => {
    for (const kind of ["never", "recentSymptoms"] as const)
      expect(explainReach({ kind })).toBe("The coach won’t use it; your own routines keep it.");
    expect(explainReach({ kind: "paused", untilDate: null })).toBe(
      "The coach won’t use it; your own routines keep it.",
    );
    for (const because of [
      { kind: "equipment", missing: [] },
      { kind: "provoked", flag: "hanging_provoked" },
      { kind: "condition", condition: "hernia" },
    ] as const)
      expect(explainReach(because)).toMatch(/^That goes for your own routines too/);
  });

  it("calls nothing a shorter lever that only has less range", () => {
    expect(verdict({ kind: "later" }, named("straight_lower_60")).beside).toEqual([
      "An easier movement of the same kind.",
    ]);
    expect(verdict({ kind: "later" }, named("deadbug_alt")).beside).toEqual([
      "A dead bug: the same muscles, with the back on the floor.",
    ]);
  });
});

describe("the outlook", () => {
  const said = (part: object): string =>
    explainOutlook(
      {
        exerciseId: named(raise).id,
        cleanSoFar: 0,
        cleanNeeded: 2,
        missing: [],
        wait: null,
        eased: null,
        offered: false,
        back: null,
        ...part,
      },
      names,
      friday(),
    );
  const earned = { cleanSoFar: 2 };

  it("says what is there first, then what is needed", () => {
    expect(said({ cleanSoFar: 1 })).toBe("1 of 2 pain-free sessions so far. 1 more, then the next step.");
    expect(said({ missing: ["morning"] })).toBe(
      "0 of 2 pain-free sessions so far. To count, the last session still needs: a next-morning answer",
    );
    expect(said({ missing: ["technique", "reps_in_reserve"] })).toBe(
      "0 of 2 pain-free sessions so far. To count, the last session would have needed: a technique answer with every point kept · reps in reserve of 2 or more",
    );
  });

  it("says why an earned step waits, and until when", () => {
    expect(said({ ...earned, wait: { kind: "spacing", untilDate: monday(1) } })).toBe(
      "2 pain-free sessions: the next step is earned. Ready from Monday: one step in one week, of a demanding exercise in two.",
    );
    expect(said({ ...earned, wait: { kind: "calm", untilDate: aDay("2026-03-13") } })).toContain(
      "Ready next week, from 13 March, if nothing of its kind is at 3 or more until then.",
    );
    expect(said({ ...earned, wait: { kind: "elsewhere", untilDate: monday(1) } })).toContain(
      "Ready from Monday, if no",
    );
    expect(said({ ...earned, wait: { kind: "bounded" }, eased: "bent_knee_raise_90" })).toContain(
      "First back up: bent-knee raise is still eased.",
    );
    expect(said({ ...earned, wait: { kind: "bounded" } })).toContain("First back up: something of its kind");
    expect(said({ ...earned, wait: { kind: "tolerance" } })).toContain("leaves it open");
    expect(said({ ...earned, wait: { kind: "symptoms" } })).toContain("14 days without a 3");
    expect(said({ ...earned, wait: { kind: "top" } })).toBe("2 pain-free sessions. This is the top of this line.");
    expect(said({ ...earned, offered: true })).toBe("The next step is ready, and waits for your answer.");
  });

  it("never leaves a full count without a reason", () => {
    expect(said(earned)).toBe(
      "2 pain-free sessions: the next step is earned. It is looked at again after the next session.",
    );
  });

  it("speaks of the way back up where something only stands in", () => {
    const rungs = { kind: "rungs", comfortable: 1, needed: 2, offered: false };
    expect(said({ back: rungs })).toBe("1 of 2 comfortable sessions for the next step back up.");
    expect(said({ back: { ...rungs, comfortable: 2 } })).toContain("once your log makes it likely");
    expect(said({ back: { ...rungs, offered: true } })).toContain("The next step back up is ready");
    expect(said({ back: { kind: "suspended", untilDate: monday(1) } })).toBe(
      "It stands in until Monday; then it goes back up step by step.",
    );
  });

  it("is part of what a rung of the ladder says", () => {
    expect(explainStanding({ kind: "bounded" }, names, friday())).toBe(
      "Your log asks for less of this kind now. It comes back step by step.",
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
    [0, 1, 2].flatMap((week) => [did(monday(week - 3), ["plank_front"]), felt(2).during("plank_front"), morning(0)]),
    [
      did(monday(-2), [raise]),
      felt(6).during(raise),
      morning(0),
      ...[wednesday(-2), friday(-2), monday(-1), wednesday(-1)].map((date) => clean(date, ["deadbug_alt"])),
    ],
    [did(monday(), [{ exercise: raise, missed: ["slow_lowering", "no_momentum"] }]), noPain],
    [did(monday(), [{ exercise: raise, rir: 0 }]), noPain, morning(4, { soreness: true })],
    [did(monday(), [{ exercise: raise, missed: ["kept_breathing"] }]), felt(2, { soreness: true }).during(raise)],
  ].flatMap((lines) => decide(diary(friday(), lines, { routines: [routineOf([raise, "plank_front"])] })));
  const sentences = proposals.flatMap((proposal) => [
    chip(proposal, names, friday()),
    explainRule(proposal.rule, usualComfort, proposal.changes),
    explainRecovery(proposal),
    ...proposal.readings.map((reading) => explainReading(reading, names, friday())),
    ...proposal.changes.map((change: Change) => explainChange(change, names)),
  ]);

  it("exists for each rule, sign and way back", () => {
    const all = [
      ...Rule.options.map((rule) => explainRule(rule, { easeFrom: 4, cleanUpTo: 2 })),
      ...(["R2", "R3", "R7", "R11"] as const).map((rule) => explainRule(rule, { easeFrom: 3, cleanUpTo: 1 })),
      ...RecoveryCondition.options.map((recoveryCondition) => explainRecovery(aProposal({ recoveryCondition }))),
      ...Sign.options.flatMap((sign) => sign.options).map(signText),
    ];
    for (const sentence of all) expect(sentence.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
    // P is a bound of its day and no decision; R7 takes nothing away.
    const concluded = new Set<string>(proposals.map(({ rule }) => rule));
    expect(Rule.options.filter((rule) => !concluded.has(rule))).toEqual(["H4", "P", "R7"]);
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

  it("say the weekday and the advice", () => {
    expect(weekdayText(monday())).toBe("Monday");
    expect(explainAdvice({ kind: "stopExercise", rule: "R1" }, false)).toContain("Leave this exercise for today");
    expect(explainAdvice({ kind: "easeNow", rule: "R3" }, true)).toContain("Something easier");
    // Nobody bends the knees of a plank.
    expect(explainAdvice({ kind: "easeNow", rule: "R3" }, false)).not.toMatch(/knees|range/);
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
