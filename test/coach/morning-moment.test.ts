import { describe, expect, it } from "vitest";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { morningDue, usualNrs } from "../../renderer/coach/log/morning.ts";
import { aDay } from "../builders.ts";
import { only, rulesOf } from "./concluded.ts";
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
  sunday,
  thursday,
  tuesday,
  wednesday,
} from "./diary.ts";
import { raise, uuid } from "./exercises.ts";

const after = (...lines: readonly Line[]): readonly Proposal[] => decide(diary(tuesday(), lines));
const movesOf = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) => (change.kind === "move" ? [`${change.fromDate} → ${change.toDate}`] : []));

const quiet = [did(monday(), ["plank_front", raise]), noPain];

describe("R5: a bad next morning", () => {
  it("eases only the most demanding exercise, as R3 would", () => {
    const proposal = only(after(...quiet, morning(4)), "R5");
    expect(proposal.changes).toMatchObject([
      { kind: "rest" },
      { kind: "swap", fromExerciseId: raise, to: { exerciseId: "bent_knee_raise_90" } },
    ]);
    expect(proposal).toMatchObject({ exerciseId: raise, date: tuesday(), wayBack: "morning_as_usual" });
    expect(proposal.readings).toMatchObject([{ kind: "morning", nrs: 4, usual: 0, settled: true }]);
  });

  it("is 4 and more, 2 above the usual, or not settled", () => {
    const usualOne = [did(monday(-1), [raise], { before: 1 }), noPain, morning(0), ...quiet];
    expect(rulesOf(after(...usualOne, morning(2)))).toEqual(["R7"]);
    expect(rulesOf(after(...usualOne, morning(3)))).toEqual(["R5"]);
    expect(rulesOf(after(...quiet, morning(1, { settled: false })))).toEqual(["R5"]);
    expect(rulesOf(after(...quiet, morning(1)))).toEqual(["R7"]);
  });

  it("is 4 and more also for somebody whose usual is 3, and not 3 for somebody whose usual is 2", () => {
    const usually = (before: number): readonly Line[] => [
      did(monday(-1), [raise], { before }),
      noPain,
      morning(0),
      ...quiet,
    ];
    expect(rulesOf(after(...usually(3), morning(4)))).toContain("R5");
    expect(rulesOf(after(...usually(2), morning(3)))).not.toContain("R5");
  });

  it("is not muscle soreness", () => {
    expect(rulesOf(after(...quiet, morning(5, { soreness: true })))).toEqual(["R10"]);
  });

  it("does not ease twice what the rating has eased, but goes on where only technique was asked for", () => {
    const rated = after(did(monday(), [raise]), felt(5).during(raise), morning(4));
    expect(only(rated, "R5").changes.map(({ kind }) => kind)).toEqual(["rest"]);
    const sloppy = { exercise: raise, missed: ["no_momentum", "slow_lowering"] as const };
    const technique = after(did(monday(), [sloppy]), felt(5).during(raise), morning(4));
    expect(only(technique, "R5").changes.map(({ kind }) => kind)).toEqual(["rest", "swap"]);
  });

  it("moves tomorrow's session by one day, and those behind it only to keep their free day", () => {
    const { changes } = only(after(planned(wednesday(), friday(), monday(1)), ...quiet, morning(4)), "R5");
    expect(changes[0]).toEqual({ kind: "rest", fromDate: wednesday(), untilDate: wednesday() });
    expect(movesOf(changes)).toEqual([`${wednesday()} → ${thursday()}`, `${friday()} → ${saturday()}`]);
  });

  it("leaves what has room, and neighbours neighbours", () => {
    const roomy = only(after(planned(tuesday(), saturday()), ...quiet, morning(4)), "R5");
    expect(movesOf(roomy.changes)).toEqual([`${tuesday()} → ${wednesday()}`]);
    const dense = only(after(planned(wednesday(), thursday(), saturday()), ...quiet, morning(4)), "R5");
    expect(movesOf(dense.changes)).toEqual([
      `${wednesday()} → ${thursday()}`,
      `${thursday()} → ${friday()}`,
      `${saturday()} → ${sunday()}`,
    ]);
  });

  it("lets a plan without free days give way for a week, not longer", () => {
    const daily = Array.from({ length: 12 }, (_, day) => aDay(`2026-03-${String(day + 4).padStart(2, "0")}`));
    const moves = movesOf(only(after(planned(...daily), ...quiet, morning(4)), "R5").changes);
    expect(moves).toHaveLength(8);
    expect(moves.at(-1)).toBe(`${wednesday(1)} → ${thursday(1)}`);
  });

  it("rests the day itself when nothing is planned today or tomorrow", () => {
    const { changes } = only(after(planned(thursday()), ...quiet, morning(4)), "R5");
    expect(changes[0]).toEqual({ kind: "rest", fromDate: tuesday(), untilDate: tuesday() });
    expect(movesOf(changes)).toEqual([]);
  });

  it("does not move what is done", () => {
    const lines = [planned(monday(), wednesday()), did(monday(), [raise], { entry: uuid(5, 1) }), noPain, morning(4)];
    expect(movesOf(only(after(...lines), "R5").changes)).toEqual([`${wednesday()} → ${thursday()}`]);
  });
});

describe("R7: a 3, or a morning of one above usual", () => {
  it("keeps the exercise as it is, with one cue", () => {
    const proposal = only(after(did(monday(), [raise]), felt(3).during(raise)), "R7");
    expect(proposal).toMatchObject({
      direction: "keep",
      changes: [{ kind: "keep", exerciseId: raise, cues: ["back_stayed_flat"] }],
    });
  });

  it("takes a missed point as the cue", () => {
    const breathless = did(monday(), [{ exercise: raise, missed: ["kept_breathing"] }]);
    expect(only(after(breathless, felt(3).during(raise)), "R7").changes).toMatchObject([{ cues: ["kept_breathing"] }]);
  });

  it("lays a restless morning to the most demanding exercise alone", () => {
    expect(only(after(...quiet, morning(1)), "R7").exerciseId).toBe(raise);
  });
});

describe("the usual rating", () => {
  it("is the median before sessions in the 14 days before, 0 without any", () => {
    const c = diary(tuesday(1), [
      did(monday(-2), [raise], { before: 9 }),
      did(monday(), [raise], { before: 1 }),
      did(wednesday(), [raise], { before: 4 }),
      did(friday(), [raise], { before: 2 }),
      did(sunday(), [raise]),
    ]);
    expect(usualNrs(c, tuesday(1))).toBe(2);
    expect(usualNrs(c, friday())).toBe(2.5);
    expect(usualNrs(c, monday(-2))).toBe(0);
    const long = diary(tuesday(1), [did(monday(-1), [raise], { before: 6 }), did(monday(), [raise], { before: 2 })]);
    expect(usualNrs(long, monday(1))).toBe(4);
    expect(usualNrs(long, tuesday(1))).toBe(2);
  });
});

describe("the morning question", () => {
  it("is due for the newest finished session of an earlier day, up to three days back, until it is answered", () => {
    expect(morningDue(diary(monday(), quiet))).toBeNull();
    expect(morningDue(diary(tuesday(), quiet))?.id).toBe(uuid(1, 1));
    expect(morningDue(diary(thursday(), quiet))?.id).toBe(uuid(1, 1));
    expect(morningDue(diary(friday(), quiet))).toBeNull();
    expect(morningDue(diary(tuesday(), [...quiet, morning(0)]))).toBeNull();
  });
});
