import { describe, expect, it } from "vitest";
import { comfortOf } from "#coach/log/comfort.ts";
import { explainRule } from "../../../renderer/text/explain.ts";
import { decideApartFromGaps, only, rulesOf } from "./concluded.ts";
import { clean, diary, did, felt, monday, morning, person, wednesday, type Line } from "./diary.ts";
import { raise } from "./exercises.ts";

const after = (comfort: object, ...lines: readonly Line[]): readonly string[] =>
  rulesOf(decideApartFromGaps(diary(wednesday(2), lines, { profile: person({ comfort }) })));

const table = { easeFrom: 4, cleanUpTo: 2 };

describe("who wants more care", () => {
  it("has an exercise eased from 3 on, with those words, and the table's rule for the rest", () => {
    const three = [did(monday(), [raise]), felt(3).during(raise)];
    expect(after(table, ...three)).toEqual([]);
    const careful = { easeFrom: 3, cleanUpTo: 2 };
    expect(after(careful, ...three)).toEqual(["R3"]);
    expect(after(careful, did(monday(), [raise]), felt(2).during(raise))).toEqual([]);
    expect(after(careful, did(monday(), [raise]), felt(6).during(raise))).toEqual(["R1"]);
    expect(explainRule("R3", careful)).toMatch(/^At 3 to 5, as you set it, or at 2 or 3 points above/);
    expect(explainRule("R3", table)).toMatch(/^At 4 or 5, or at 2 or 3 points above/);
  });

  it("steps up only after sessions with less than others may have felt", () => {
    const bridge = "glute_bridge";
    const twoFelt = (nrs: number): readonly Line[] => [
      did(monday(), [bridge]),
      felt(nrs).during(bridge),
      morning(0),
      clean(wednesday(), [bridge]),
    ];
    expect(after(table, ...twoFelt(2))).toEqual(["R11"]);
    expect(after({ easeFrom: 4, cleanUpTo: 1 }, ...twoFelt(2))).toEqual([]);
    expect(after({ easeFrom: 4, cleanUpTo: 1 }, ...twoFelt(1))).toEqual(["R11"]);
    expect(after({ easeFrom: 4, cleanUpTo: 0 }, ...twoFelt(1))).toEqual([]);
    expect(explainRule("R11", { easeFrom: 4, cleanUpTo: 1 })).toMatch(/at 1 or less, as you set it/);
  });

  it("is never held to less care than the table, whatever the file says", () => {
    const profile = { ...person(), comfort: { easeFrom: 9, cleanUpTo: 9 } };
    expect(comfortOf(profile)).toEqual(table);
    const lines = [did(monday(), [raise]), felt(5).during(raise)];
    const eased = decideApartFromGaps(diary(wednesday(1), lines, { profile }));
    expect(only(eased, "R3").direction).toBe("ease");
  });
});
