import { describe, expect, it } from "vitest";
import type { Proposal } from "../../electron/contract/decision.ts";
import type { TechniquePoint } from "../../electron/contract/session.ts";
import { decide } from "../../renderer/coach/decide.ts";
import { routineNow } from "../../renderer/coach/plan-now.ts";
import { only, rulesOf, withDecisions } from "./concluded.ts";
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
  tuesday,
  wednesday,
} from "./diary.ts";
import { raise, routineOf } from "./exercises.ts";

const given = { routines: [routineOf([raise, "plank_front"])] };
const after = (...lines: readonly Line[]): readonly Proposal[] => decide(diary(friday(), lines, given));
/** The first place of the routine once everything concluded stands. */
const planned = (...lines: readonly Line[]) => {
  const c = withDecisions(diary(friday(), lines, given));
  return c.routines.flatMap((routine) => routineNow(routine, c, c.today))[0]?.now;
};

describe("R8: technique missed without discomfort", () => {
  const sloppy = did(monday(), [{ exercise: raise, missed: ["back_stayed_flat", "slow_lowering"] }]);

  it("keeps the exercise and goes only as far as the back stays flat, with the missed points as cues", () => {
    expect(only(after(sloppy, noPain, morning(0)), "R8")).toMatchObject({
      direction: "ease",
      readings: [{ kind: "technique", missed: ["back_stayed_flat", "slow_lowering"] }],
      changes: [{ kind: "adjust", limitDegrees: 60, cues: ["back_stayed_flat", "slow_lowering"] }],
      wayBack: "technique_clean_twice",
    });
    expect(planned(sloppy, noPain)).toMatchObject({ exerciseId: raise, limitDegrees: 60 });
  });

  it("goes by the flat-back angle where the list has said it, until the back comes off there as well", () => {
    const limited = (limitDegrees: number, missed: readonly TechniquePoint[]): Done => ({
      exercise: raise,
      prescription: { limitDegrees },
      missed,
    });
    const flatAt45 = did(monday(), [limited(45, [])]);
    const offAt50 = did(tuesday(), [limited(50, ["back_stayed_flat", "no_momentum"])]);
    const offAt20 = did(wednesday(), [limited(20, ["back_stayed_flat", "no_momentum"])]);
    const last = (...lines: readonly Line[]): unknown => after(...lines).find(({ date }) => date === wednesday());
    expect(last(flatAt45, offAt20)).toMatchObject({ rule: "R8", changes: [{ limitDegrees: 45 }] });
    expect(last(offAt20)).toMatchObject({ rule: "R8", changes: [{ limitDegrees: 60 }] });
    expect(last(flatAt45, offAt50, offAt20)).toMatchObject({ rule: "R8", changes: [{ limitDegrees: 60 }] });
  });

  it("only shows the cues where there is no range", () => {
    const plank = did(monday(), [{ exercise: "plank_front", missed: ["kept_breathing", "no_momentum"] }]);
    expect(only(after(plank, noPain), "R8")).toMatchObject({ direction: "keep", changes: [{ kind: "keep" }] });
  });

  it("holds at 3 as well, and from 4 on the rating speaks of it", () => {
    expect(rulesOf(after(sloppy, felt(3).during(raise)))).toEqual(["R7", "R8"]);
    expect(rulesOf(after(sloppy, felt(4).during(raise)))).toEqual(["R2"]);
  });

  it("lets one missed point pass", () => {
    expect(after(did(monday(), [{ exercise: raise, missed: ["slow_lowering"] }]), noPain)).toEqual([]);
  });
});

describe("R9: no reserve left, or the breath held", () => {
  it("keeps the exercise with as many repetitions fewer as were missing in reserve", () => {
    const spent = did(monday(), [{ exercise: raise, rir: 0 }]);
    expect(only(after(spent, noPain), "R9")).toMatchObject({
      readings: [{ kind: "effort", rir: 0 }],
      changes: [{ kind: "adjust", target: { kind: "reps", reps: 6 } }],
    });
    expect(planned(spent, noPain)).toMatchObject({ exerciseId: raise, target: { reps: 6 } });
    expect(planned(did(monday(), [{ exercise: raise, rir: 1 }]), noPain)).toMatchObject({ target: { reps: 7 } });
    expect(after(did(monday(), [{ exercise: raise, rir: 2 }]), noPain)).toEqual([]);
  });

  it("takes a held breath for the same, with its cue", () => {
    expect(
      only(after(did(monday(), [{ exercise: raise, missed: ["kept_breathing"] }]), noPain), "R9").changes,
    ).toMatchObject([{ target: { reps: 7 } }, { kind: "keep", cues: ["kept_breathing"] }]);
  });

  it("is not said of what another exercise takes over", () => {
    expect(rulesOf(after(did(monday(), [{ exercise: raise, rir: 0 }]), felt(5).during(raise)))).toEqual(["R3"]);
  });
});

describe("R10: soreness only", () => {
  it("carries on below 4, and takes one set away from 4 on", () => {
    const sore = (nrs: number): readonly Line[] => [
      did(monday(), [raise]),
      felt(nrs, { soreness: true }).during(raise),
    ];
    expect(only(after(...sore(3)), "R10")).toMatchObject({ direction: "keep" });
    expect(only(after(...sore(4)), "R10")).toMatchObject({
      direction: "ease",
      readings: [{ kind: "soreness", nrs: 4 }],
    });
    expect(planned(...sore(4))).toMatchObject({ exerciseId: raise, sets: 2 });
  });

  it("lays soreness that names nothing to the most demanding exercise", () => {
    const both = did(monday(), ["plank_front", raise]);
    expect(only(after(both, noPain, morning(5, { soreness: true })), "R10").exerciseId).toBe(raise);
  });

  it("lets nothing rise that gives a set up", () => {
    const before = clean(monday(-1), ["glute_bridge"]);
    const rising = clean(monday(), ["glute_bridge"]);
    expect(rulesOf(after(before, rising))).toContain("R11");
    const sore = [did(monday(), ["glute_bridge"]), noPain, morning(4, { soreness: true })];
    expect(rulesOf(after(before, ...sore))).not.toContain("R11");
  });
});
