import { describe, expect, it } from "vitest";
import { outlook } from "#coach/outlook/outlook.ts";
import { idOf, raise } from "../exercises.ts";
import { live, well } from "../living.ts";

describe("what keeps a step back", () => {
  it("is named where something else stands in for it in a lighter week", () => {
    const life = live(["glute_bridge"], [...well(1), ...well(3, { nrs: 2 }), ...well(2)]);
    const { wait, eased, back } = outlook(idOf("bird_dog_leg"), life.on());
    expect({ wait, eased, back }).toEqual({ wait: { kind: "bounded" }, eased: idOf("glute_bridge"), back: null });
  });

  it("is nothing where nothing is eased", () => {
    expect(outlook(idOf(raise), live([raise], well(1)).on()).eased).toBeNull();
  });
});
