import { describe, expect, it } from "vitest";
import { aroundOf } from "#coach/chains/around.ts";
import { catalogue, named, raise } from "../exercises.ts";
import { idsOf, live, well } from "../living.ts";

const exercises = new Map(catalogue.map((exercise) => [exercise.id, exercise]));
const around = (id: string) => {
  const { easier, instead, harder } = aroundOf(named(id), exercises);
  const ids = (list: typeof easier): readonly string[] => list.map((one) => one.id);
  return { easier: ids(easier), instead: ids(instead), harder: ids(harder) };
};

describe("what lies around an exercise", () => {
  it("is its chain: first its own kind, then other movements", () => {
    expect(around(raise)).toMatchObject({
      easier: ["straight_lower_30", "straight_lower_45", "bent_knee_raise_90", "straight_lower_60"],
      instead: ["mcgill_curl_up", "plank_knees", "bird_dog_leg", "pallof_press"],
    });
  });

  it("is what the coach brings in: after a 4, and while its kind is suspended", () => {
    const hurt = live(["plank_front"], [...well(1), { nrs: 4 }]);
    expect(around("plank_front").easier[0]).toBe(idsOf(hurt.plan())[0]);
    const twice = live([raise], [...well(1), { nrs: 5 }, { nrs: 4 }]);
    expect(around(raise).instead[0]).toBe(idsOf(twice.plan())[0]);
  });

  it("has something harder where there is a step up, and itself nowhere", () => {
    for (const { id } of catalogue) {
      const { easier, instead, harder } = around(id);
      expect([...easier, ...instead]).not.toContain(id);
      expect(harder).toEqual(named(id).progressTo);
    }
  });
});
