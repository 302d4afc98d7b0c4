import { describe, expect, it } from "vitest";
import type { Decision, Proposal } from "#contract/decision.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { needsQuestions, tierOf } from "#coach/log/screening.ts";
import { StatementMade } from "#contract/screening.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { aMoment, aPainDraft } from "../../builders.ts";
import { decideApartFromGaps, only, rulesOf, withDecisions } from "./concluded.ts";
import {
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
import { raise, routineOf } from "./exercises.ts";

const on = (today: CoachInput["today"], ...lines: readonly Line[]): CoachInput => withDecisions(diary(today, lines));
const stateOn = (today: CoachInput["today"], ...lines: readonly Line[]): string =>
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

describe("H2: signs for a clinician", () => {
  it("pause loaded training until it was checked or has settled", () => {
    const sign = ticked(monday(), "leg_weakness");
    expect(stateOn(tuesday(), sign)).toBe("paused");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "checked"))).toBe("open");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "settled"))).toBe("paused");
    expect(stateOn(monday(), sign, ticked(monday()), stated(monday(), "settled"))).toBe("paused");
    expect(stateOn(tuesday(), sign, ticked(tuesday()), stated(tuesday(), "settled"))).toBe("open");
    expect(stateOn(tuesday(), sign, stated(tuesday(), "care_received"))).toBe("paused");
  });

  it("see anything below the knee, at any rating, and whatever the exercise", () => {
    const below = felt(1, { regions: ["below_knee_left"], qualities: ["tingling"] }).during(raise);
    const proposal = only(after(did(monday(), [raise]), below), "H2");
    expect(proposal.readings.map(({ kind }) => kind)).toEqual(["region", "quality"]);
    expect(proposal).toMatchObject({
      recoveryCondition: "checked_or_settled",
      changes: [{ kind: "pause", tier: "consult" }],
    });
    expect(stateOn(monday(), did(monday(), [raise]), below)).toBe("paused");
  });

  it("see numbness, tingling and weakness anywhere, even in what was marked as soreness", () => {
    for (const quality of ["numb", "tingling", "weak"] as const)
      expect(rulesOf(after(noted(monday(), 0, { qualities: [quality], soreness: true })))).toEqual(["H2"]);
    // Below the knee, or on one side alone, it is no soreness of what was trained.
    expect(rulesOf(after(noted(monday(), 2, { regions: ["below_knee_left"], soreness: true })))).toEqual(["H2"]);
    expect(after(noted(monday(), 2, { regions: ["belly"], soreness: true }))).toEqual([]);
  });

  it("stay ended when only the note of the entry is edited later", () => {
    const entry = noted(monday(), 2, { qualities: ["tingling"] });
    const ended = on(tuesday(), entry, stated(monday(), "checked"));
    expect(trainingState(ended).kind).toBe("open");
    const edited: CoachInput = {
      ...diary(wednesday(), [
        noted(monday(), 2, { qualities: ["tingling"], note: "left foot", savedAt: `${tuesday()}T12:00` }),
        stated(monday(), "checked"),
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
      recoveryCondition: "rest_then_questions",
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

describe("no door past a sign", () => {
  const doors: Readonly<Record<string, readonly [readonly Line[], string]>> = {
    "7 before a session": [[did(monday(), [raise], { before: 7 })], "resting"],
    "a sharp 2 at rest": [[noted(monday(), 2, { qualities: ["sharp"] })], "resting"],
    "7 at rest": [[noted(monday(), 7)], "resting"],
    "7 called soreness": [[noted(monday(), 7, { soreness: true })], "resting"],
    "both thighs at 1": [[noted(monday(), 1, { regions: ["thigh_front_left", "thigh_back_right"] })], "paused"],
    "burning in one thigh": [[noted(monday(), 1, { regions: ["thigh_front_left"], qualities: ["burning"] })], "paused"],
    "below the knee, called soreness": [
      [noted(monday(), 1, { regions: ["below_knee_left", "below_knee_right"], soreness: true })],
      "paused",
    ],
    "numbness or burning in a thigh, ticked": [[ticked(monday(), "thigh_numbness")], "paused"],
  };

  it("whatever way it is said", () => {
    const open = Object.entries(doors).filter(([, [lines, state]]) => stateOn(monday(), ...lines) !== state);
    expect(open.map(([door]) => door)).toEqual([]);
  });

  it("not by a tap in a session that is open or was discarded", () => {
    const c = on(monday(), did(monday(), [{ exercise: raise, nrs: 9 }]));
    for (const discarded of [false, true]) {
      const unfinished = c.history.sessions.map((session) => ({ ...session, finishedAt: null, discarded }));
      const history = { ...c.history, sessions: [], unfinished, decisions: [] };
      expect(trainingState({ ...c, history }).kind).toBe("open");
      expect(rulesOf(decide({ ...c, history }))).toContain("H3");
    }
  });

  it("not by removing or editing the entry: the stop stays until it was a mistake", () => {
    const entry = noted(monday(), 2, { qualities: ["tingling"] });
    const said = on(tuesday(), entry);
    const removed = { ...said, history: { ...said.history, painEntries: [] } };
    expect(trainingState(removed).kind).toBe("paused");
    const [first] = said.history.painEntries;
    const mistake = StatementMade.parse({
      statement: "entered_by_mistake",
      painEntryId: first?.id,
      madeAt: aMoment(`${tuesday()}T12:00`),
    });
    expect(trainingState({ ...removed, history: { ...removed.history, statements: [mistake] } }).kind).toBe("open");
  });

  it("not by a clock that was wrong: what is dated ahead can be ended today", () => {
    const ahead = ticked(monday(40), "leg_weakness");
    expect(stateOn(monday(), ahead)).toBe("paused");
    expect(stateOn(monday(), ahead, stated(monday(), "checked"))).toBe("open");
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

it("come back at the entry rung of what is written, by somebody who has not trained yet", () => {
  const signs = [ticked(monday(), "saddle_numbness"), stated(tuesday(), "care_received")];
  const c = diary(wednesday(), signs, { routines: [routineOf([raise])] });
  const back = decideApartFromGaps(c).find(({ key }) => key.startsWith("H1:back:"));
  expect(back?.direction).toBe("ease");
  expect(back?.exerciseId).toBe(raise);
});
