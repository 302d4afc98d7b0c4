import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidence } from "../../renderer/coach/evidence.ts";
import { discomfortOf, feel, personOf } from "./person.ts";
import { withoutVeto } from "./policies.ts";
import { added, simulate } from "./totals.ts";

const extent = { seed: 7, from: 0, until: 6, sessions: 8 };

describe("the simulation", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    expect(simulate("rules and veto", extent)).toEqual(simulate("rules and veto", extent));
    expect(simulate("rules and veto", { ...extent, seed: 8 })).not.toEqual(simulate("rules and veto", extent));
  });

  it("gives the same numbers however the people are shared out", () => {
    const parts = added(
      simulate("swap on any pain", { ...extent, until: 2 }),
      simulate("swap on any pain", { ...extent, from: 2 }),
    );
    const whole = simulate("swap on any pain", extent);
    expect(parts).toMatchObject({ persons: 6, exposures: 48, from3: whole.from3, progressions: whole.progressions });
    expect(parts.gap).toBeCloseTo(whole.gap, 9);
  });

  it("lets people train over their tolerance less with the rules than without", () => {
    const without = simulate("no adaptation", extent);
    const rules = simulate("rules and veto", extent);
    expect(rules.secondsOver / rules.workSeconds).toBeLessThan(without.secondsOver / without.workSeconds);
    expect(without.progressions).toBe(0);
  });

  it("puts the veto back after a run without it", () => {
    const { value } = evidence.stepDoubt;
    expect(withoutVeto((): number => evidence.stepDoubt.value)).toBe(1);
    expect(evidence.stepDoubt.value).toBe(value);
  });
});

describe("invented people", () => {
  it("feel more at a higher demand, whatever their luck", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (index, session, demand) => {
        const person = personOf(3, index);
        expect(discomfortOf(person, demand + 0.1)).toBeGreaterThan(discomfortOf(person, demand));
        const felt = feel(3, person, session, demand);
        expect(feel(3, person, session, demand + 0.1).nrs).toBeGreaterThanOrEqual(felt.nrs);
        expect(feel(3, person, session, demand)).toEqual(felt);
      }),
    );
  });
});
