import { describe, expect, it } from "vitest";
import { fit } from "../../../renderer/commands/fit.ts";

describe("a name fits", () => {
  it.each([
    ["dead bug", "Dead bug"],
    ["bug dead", "Dead bug, alternating"],
    ["raise", "Straight leg raise"],
    ["strai", "Straight leg raise"],
    ["straigth leg", "Straight leg raise"],
    ["stright", "Straight leg raise"],
    ["slr", "Straight leg raise"],
    ["nero", "New routine"],
    ["kase", "Käse"],
    // Without umlauts and ß on the keyboard.
    ["groesser", "Größer"],
    ["ded bug", "Dead bug"],
  ])("%s for %s", (typed, name) => expect(fit(typed, name)).toBeGreaterThan(0));

  it.each([
    ["", "Dead bug"],
    ["plank", "Dead bug"],
    ["dead plank", "Dead bug"],
    ["cat", "Bat"],
    ["dead cat", "Dead bug"],
  ])("not %s for %s", (typed, name) => expect(fit(typed, name)).toBe(0));

  it("better as a whole than by its beginning, inside, by other words, mistyped or abbreviated", () => {
    const fits = [
      fit("plan", "Plan"),
      fit("plan", "Plan a week"),
      fit("plan", "Plank"),
      fit("plan", "Side plank"),
      fit("plan", "Airplane"),
      fit("plan", "Build a week", "plan"),
    ];
    expect(fits).toEqual(fits.toSorted((a, b) => b - a));
    expect(fits.every((one) => one > 0)).toBe(true);
  });
});
