import { describe, expect, it } from "vitest";
import type { Decision, Proposal } from "../../electron/contract/decision.ts";
import type { Circumstances } from "../../renderer/coach/circumstances.ts";
import { needsQuestions, tierOf } from "../../renderer/coach/log/screening.ts";
import { trainingState } from "../../renderer/coach/plan/training-state.ts";
import { aPainDraft } from "../builders.ts";
import { decideApartFromGaps, only, rulesOf, withDecisions } from "./concluded.ts";
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
  saturday,
  stated,
  sunday,
  thursday,
  ticked,
  tuesday,
  wednesday,
} from "./diary.ts";
import { prescribed, raise, routineOf } from "./exercises.ts";

const on = (today: Circumstances["today"], ...lines: readonly Line[]): Circumstances =>
  withDecisions(diary(today, lines));
const stateOn = (today: Circumstances["today"], ...lines: readonly Line[]): string =>
  trainingState(on(today, ...lines)).kind;
const after = (...lines: readonly Line[]): readonly Proposal[] => decideApartFromGaps(diary(wednesday(1), lines));

describe("H1: a sign of an emergency", () => {
  it("locks everything until the person says that care was received", () => {
    const numb = ticked(monday(), "saddle_numbness");
    expect(stateOn(monday(), numb)).toBe("locked");
    expect(stateOn(monday(10), numb)).toBe("locked");
    expect(stateOn(wednesday(), numb, stated(tuesday(), "settled"), stated(tuesday(), "checked"))).toBe("locked");
    expect(stateOn(wednesday(), numb, stated(tuesday(), "care_received"))).toBe("open");
    expect(stateOn(wednesday(), stated(monday(-1), "care_received"), numb)).toBe("locked");
  });

  it("beats a sign for a clinician in the same answer", () => {
    const proposal = only(after(ticked(monday(), "night_pain", "bladder")), "H1");
    expect(proposal).toMatchObject({ direction: "stop", changes: [{ kind: "pause", tier: "emergency" }] });
    expect(tierOf(["night_pain", "bladder"])).toBe("emergency");
  });

  it("holds before it is stored, and when the log has been emptied of it by time", () => {
    expect(trainingState(diary(monday(), [ticked(monday(), "bowel")])).kind).toBe("locked");
    const tingling = on(monday(), noted(monday(), 2, { qualities: ["tingling"] }));
    const muchLater = { ...diary(monday(30), []), history: { ...tingling.history, painEntries: [] } };
    expect(trainingState(muchLater).kind).toBe("paused");
  });
});

describe("H2 and H4: signs for a clinician", () => {
  it("pause loaded training until it was checked or has settled", () => {
    const sign = ticked(monday(), "leg_weakness");
    expect(stateOn(tuesday(), sign)).toBe("paused");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "checked"))).toBe("open");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "settled"))).toBe("open");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "care_received"))).toBe("paused");
  });

  it("see anything below the knee, at any rating, and whatever the exercise", () => {
    const below = felt(1, { regions: ["below_knee_left"], qualities: ["tingling"] }).during(raise);
    const proposal = only(after(did(monday(), [raise]), below), "H4");
    expect(proposal.readings.map(({ kind }) => kind)).toEqual(["region", "quality"]);
    expect(proposal).toMatchObject({ wayBack: "checked_or_settled", changes: [{ kind: "pause", tier: "consult" }] });
    expect(stateOn(monday(), did(monday(), [raise]), below)).toBe("paused");
  });

  it("see numbness, tingling and weakness anywhere, even in what was marked as soreness", () => {
    for (const quality of ["numb", "tingling", "weak"] as const)
      expect(rulesOf(after(noted(monday(), 0, { qualities: [quality], soreness: true })))).toEqual(["H2"]);
    expect(after(noted(monday(), 2, { regions: ["below_knee_left"], soreness: true }))).toEqual([]);
  });

  it("stay ended when only the note of the entry is edited later", () => {
    const entry = noted(monday(), 2, { qualities: ["tingling"] });
    const ended = on(tuesday(), entry, stated(monday(), "settled"));
    expect(trainingState(ended).kind).toBe("open");
    const edited: Circumstances = {
      ...diary(wednesday(), [
        noted(monday(), 2, { qualities: ["tingling"], note: "left foot", savedAt: `${tuesday()}T12:00` }),
        stated(monday(), "settled"),
      ]),
    };
    const decisions = ended.history.decisions.map((decision): Decision => ({
      ...decision,
      decidedAt: ended.history.painEntries[0]?.savedAt ?? decision.decidedAt,
    }));
    expect(trainingState({ ...edited, history: { ...edited.history, decisions } }).kind).toBe("open");
    expect(trainingState(edited).kind).toBe("paused");
  });
});

describe("H3: 7 and more, or sharp or electric", () => {
  const seven = [did(monday(), [raise]), felt(7).during(raise)];

  it("rests for 48 hours, moves the days in it, and eases the exercise like R1", () => {
    const proposals = after(planned(wednesday(), friday()), ...seven);
    expect(rulesOf(proposals)).toEqual(["H3", "R1"]);
    expect(only(proposals, "H3")).toMatchObject({
      direction: "stop",
      wayBack: "rest_then_questions",
      changes: [{ kind: "rest", fromDate: monday(), untilDate: wednesday() }],
    });
    const beforehand = decideApartFromGaps(diary(monday(), [planned(wednesday(), friday()), ...seven]));
    expect(only(beforehand, "H3").changes).toMatchObject([
      { kind: "rest" },
      { kind: "move", fromDate: wednesday(), toDate: thursday() },
      { kind: "move", fromDate: friday(), toDate: saturday() },
    ]);
    expect(stateOn(wednesday(), ...seven)).toBe("resting");
    expect(stateOn(thursday(), ...seven)).toBe("open");
  });

  it("comes at any rating when it was sharp or electric", () => {
    const sharp = felt(2, { qualities: ["electric"] }).during(raise);
    expect(rulesOf(after(did(monday(), [raise]), sharp))).toEqual(["H3", "R1"]);
  });

  it("comes from a rating tapped during the session, whatever was said after it", () => {
    expect(rulesOf(after(did(monday(), [{ exercise: raise, nrs: 8 }]), felt(2).during(raise)))).toEqual(["H3", "R1"]);
  });

  it("pauses training when it comes on a second day within 14", () => {
    const again = only(after(...seven, noted(monday(1), 7)), "H2");
    expect(again.changes).toMatchObject([{ kind: "pause", tier: "consult" }, { kind: "rest" }]);
    expect(stateOn(monday(1), ...seven, noted(monday(1), 7))).toBe("paused");
    expect(rulesOf(decideApartFromGaps(diary(monday(3), [...seven, noted(monday(2), 7)])))).toEqual(["H2", "H3", "R1"]);
    expect(rulesOf(decideApartFromGaps(diary(monday(3), [...seven, noted(tuesday(2), 7)])))).toEqual([
      "H3",
      "H3",
      "R1",
    ]);
  });

  it("brings no second rest day for the same morning", () => {
    const proposals = after(did(monday(), [raise]), noPain, morning(8));
    expect(rulesOf(proposals)).toEqual(["H3", "R5"]);
    expect(only(proposals, "R5").changes.map(({ kind }) => kind)).toEqual(["swap"]);
  });
});

describe("coming back after a pause", () => {
  const routines = [routineOf([raise, "plank_front", "breathing_90_90"])];
  const back = (lines: readonly Line[], rule: "H1" | "H2"): Proposal => {
    const proposals = decideApartFromGaps(diary(friday(), lines, { routines }));
    const found = proposals.find((proposal) => proposal.rule === rule && proposal.direction === "ease");
    if (found === undefined) throw new Error("Nothing brings training back");
    return found;
  };
  const toOf = (proposal: Proposal, from: string): unknown =>
    proposal.changes.find((change) => change.kind === "swap" && change.fromExerciseId === from);

  it("starts at the entry rung with half the sets after an emergency sign", () => {
    const proposal = back([ticked(monday(), "bladder"), stated(wednesday(), "care_received")], "H1");
    expect(proposal).toMatchObject({ direction: "ease", date: wednesday() });
    expect(toOf(proposal, raise)).toMatchObject({ to: { exerciseId: "deadbug_press_iso" }, setsFactor: 0.5 });
    expect(toOf(proposal, "plank_front")).toMatchObject({ to: { exerciseId: "plank_knees" }, setsFactor: 0.5 });
    expect(proposal.changes).toHaveLength(2);
  });

  it("starts two rungs below with half the sets after a clinician's sign", () => {
    const proposal = back([ticked(monday(), "night_pain"), stated(wednesday(), "settled")], "H2");
    expect(toOf(proposal, raise)).toMatchObject({ to: { exerciseId: "straight_lower_45" }, setsFactor: 0.5 });
    expect(toOf(proposal, "plank_front")).toMatchObject({ to: { exerciseId: "brace_gap_check" }, setsFactor: 0.5 });
  });

  it("counts from the last clean level of the pattern", () => {
    const lines = [
      clean(monday(-1), ["bent_knee_raise_90"]),
      ticked(monday(), "night_pain"),
      stated(wednesday(), "checked"),
    ];
    expect(toOf(back(lines, "H2"), raise)).toMatchObject({ to: { exerciseId: "deadbug_alt" } });
  });

  it("is one decision for all that one statement ended, and none without a pause", () => {
    const lines = [
      ticked(monday(), "night_pain"),
      noted(tuesday(), 1, { qualities: ["numb"] }),
      stated(wednesday(), "checked"),
      stated(thursday(), "checked"),
    ];
    const eases = decideApartFromGaps(diary(friday(), lines, { routines })).filter(
      ({ direction }) => direction === "ease",
    );
    expect(eases).toHaveLength(1);
    expect(eases[0]?.readings).toHaveLength(2);
  });

  it("changes what the coach had put into the place before", () => {
    const lines = [
      did(monday(), [raise]),
      felt(5).during(raise),
      ticked(tuesday(), "night_pain"),
      stated(wednesday(), "checked"),
    ];
    expect(toOf(back(lines, "H2"), "bent_knee_raise_90")).toMatchObject({
      to: { exerciseId: "deadbug_alt" },
      setsFactor: 0.5,
    });
  });

  it("halves the sets where there is nothing below", () => {
    const noWay = { routines: [routineOf([prescribed("brace_gap_check"), prescribed("bird_dog_leg")])] };
    const proposals = decideApartFromGaps(
      diary(friday(), [ticked(monday(), "bowel"), stated(tuesday(), "care_received")], noWay),
    );
    const proposal = proposals.find(({ direction }) => direction === "ease");
    expect(proposal?.changes).toMatchObject([{ kind: "swap", to: { exerciseId: "glute_bridge" } }]);
  });
});

describe("asking the safety questions again", () => {
  const asks = (given: object, ...lines: readonly Line[]): boolean =>
    needsQuestions(aPainDraft({ date: friday(), nrs: 2, ...given }), diary(friday(), lines));

  it("is for 6 and more, below the knee, nerve-like or sharp qualities", () => {
    expect(asks({})).toBe(false);
    expect(asks({ nrs: 6 })).toBe(true);
    expect(asks({ regions: ["below_knee_right"] })).toBe(true);
    for (const quality of ["numb", "tingling", "weak", "electric", "sharp"])
      expect(asks({ qualities: [quality] })).toBe(true);
    expect(asks({ nrs: 6, soreness: true })).toBe(false);
  });

  it("is for pain that has lasted more than three days, not for each entry of it", () => {
    expect(asks({}, noted(wednesday(), 2))).toBe(false);
    expect(asks({}, noted(tuesday(), 2), noted(wednesday(), 2))).toBe(false);
    expect(asks({}, noted(monday(), 2), noted(wednesday(), 1))).toBe(true);
    expect(asks({}, noted(monday(), 2), noted(wednesday(), 0))).toBe(false);
    expect(asks({}, noted(monday(), 2), noted(wednesday(), 1, { soreness: true }))).toBe(false);
    const lasting = [noted(sunday(-1), 2), noted(tuesday(), 1), noted(thursday(), 2)];
    expect(asks({}, ...lasting)).toBe(true);
    expect(asks({}, ...lasting, ticked(thursday()))).toBe(false);
    const longer = [saturday(-2), sunday(-1), tuesday(-1), friday(-1), monday(), thursday()].map((day) =>
      noted(day, 1),
    );
    expect(asks({}, ...longer, ticked(saturday(-1)))).toBe(false);
    expect(asks({}, ...longer, ticked(friday(-1)))).toBe(true);
  });
});
