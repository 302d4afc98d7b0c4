import { describe, expect, it } from "vitest";
import type { Decision } from "#contract/decision.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { hasDaysAhead, isUpForAnswer, planNow, restDays, stands } from "#coach/log/planned-days.ts";
import { trainingState } from "#coach/plan/training-state.ts";
import { aDecision } from "../../../builders.ts";
import { withDecisions } from "../concluded.ts";
import {
  diary,
  did,
  felt,
  friday,
  type Line,
  monday,
  morning,
  noPain,
  planned,
  saturday,
  thursday,
  tuesday,
  wednesday,
} from "../diary.ts";
import { raise, uuid } from "../exercises.ts";

describe("what stands", () => {
  it("are stops and easings until they are turned down, and progressions once accepted", () => {
    const table = (direction: Decision["direction"]): readonly string[] =>
      (["proposed", "accepted", "declined", "undone", "superseded"] as const).filter((state) =>
        stands(aDecision({ direction, state })),
      );
    expect(table("ease")).toEqual(["proposed", "accepted"]);
    expect(table("stop")).toEqual(["proposed", "accepted"]);
    expect(table("progress")).toEqual(["accepted"]);
  });
});

describe("the plan as it stands", () => {
  const lines = [planned(wednesday(), friday()), did(monday(), [raise]), noPain, morning(5)];
  const daysOf = (c: CoachInput): readonly string[] => planNow(c).map(({ date }) => date);

  it("moves days for an extra rest day, and says by what", () => {
    const c = withDecisions(diary(tuesday(), lines));
    expect(daysOf(c)).toEqual([thursday(), saturday()]);
    expect(planNow(c)[0]?.movedBy?.rule).toBe("R5");
    expect(restDays(c).map(({ date }) => date)).toEqual([wednesday()]);
  });

  it("puts everything back when that is undone", () => {
    const c = withDecisions(diary(tuesday(), lines), () => "undone");
    expect(daysOf(c)).toEqual([wednesday(), friday()]);
    expect(restDays(c)).toEqual([]);
  });

  it("leaves a day where the person has put it since", () => {
    const { history } = withDecisions(diary(tuesday(), lines));
    const c = { ...diary(tuesday(), [planned(thursday(), friday())]), history };
    expect(daysOf(c)).toEqual([thursday(), saturday()]);
  });

  describe("once the rest day was trained", () => {
    const trained = did(wednesday(), ["plank_front"], { entry: uuid(5, 1) });
    const answered = (state: Decision["state"], today: CoachInput["today"], ...more: readonly Line[]) => {
      const { history } = withDecisions(diary(tuesday(), lines), () => state);
      const c = diary(today, [...lines, ...more]);
      const rest = history.decisions
        .filter(({ rule }) => rule === "R5")
        .map((one) => ({ ...one, changes: one.changes.filter(({ kind }) => kind === "rest" || kind === "move") }));
      return { ...c, history: { ...c.history, decisions: rest } };
    };
    const isOffered = (c: CoachInput): readonly boolean[] =>
      c.history.decisions.map((decision) => isUpForAnswer(decision, c));

    it("holds nothing up and moves nothing, even when it is taken after all", () => {
      const c = answered("accepted", wednesday(), trained);
      expect(daysOf(c)).toEqual([wednesday(), friday()]);
      expect(restDays(c)).toEqual([]);
      expect(trainingState(c).kind).toBe("open");
    });

    it("is not up for an answer any more, nor after it has gone by", () => {
      expect(isOffered(answered("declined", wednesday()))).toEqual([true]);
      expect(isOffered(answered("declined", wednesday(), trained))).toEqual([false]);
      expect(isOffered(answered("declined", thursday()))).toEqual([false]);
    });

    it("has nothing ahead to tell of, as it has while the days lie ahead", () => {
      const ahead = (c: CoachInput): readonly boolean[] =>
        c.history.decisions.map((decision) => hasDaysAhead(decision, c));
      expect(ahead(answered("declined", wednesday()))).toEqual([true]);
      expect(ahead(answered("declined", wednesday(), trained))).toEqual([false]);
      expect(ahead(answered("accepted", thursday()))).toEqual([true]);
      expect(ahead(answered("accepted", monday(1)))).toEqual([false]);
    });

    it("can still be turned down while a session it moved lies ahead", () => {
      expect(isOffered(answered("accepted", thursday()))).toEqual([true]);
      expect(isOffered(answered("accepted", monday(1)))).toEqual([false]);
    });

    it("stays when a stop asked for it", () => {
      const seven = [did(monday(), [raise]), felt(7).during(raise)];
      const { history } = withDecisions(diary(monday(), seven));
      const c = diary(tuesday(), [...seven, did(tuesday(), ["plank_front"], { at: "07:00" })]);
      expect(trainingState({ ...c, history: { ...c.history, decisions: history.decisions } }).kind).toBe("resting");
    });
  });

  it("rests today until the last of the rest days", () => {
    const seven = [did(monday(), [raise]), felt(7).during(raise)];
    const c = withDecisions(diary(monday(), seven));
    expect(trainingState(c)).toMatchObject({ kind: "resting", untilDate: wednesday() });
    expect(trainingState(withDecisions(diary(thursday(), seven))).kind).toBe("open");
  });
});
