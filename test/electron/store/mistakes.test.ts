import { expect, it } from "vitest";
import { catalogue } from "../../renderer/coach/exercises.ts";

/** Leg raises lying down, bent or straight, and their lowerings. */
const raises = catalogue.filter(({ id, pattern }) => pattern === "hip_flexor_supine" && /raise|lower/.test(id));

it("looks at the whole line", () => expect(raises).toHaveLength(10));

it.each(raises.map((exercise) => [exercise.id, exercise.mistakes.join(" ")] as const))(
  "%s names a lost tilt, the held breath, the hands under the hips and momentum",
  (_, mistakes) => {
    expect(mistakes).toMatch(/tilt|arched/);
    expect(mistakes).toMatch(/breath held/i);
    expect(mistakes).toMatch(/hands (?:wedged )?under the hips/i);
    expect(mistakes).toMatch(/swing|momentum/i);
  },
);

it.each(
  raises.filter(({ id }) => !id.endsWith("_single")).map((exercise) => [exercise.id, exercise.mistakes] as const),
)("%s, with both legs in the air, names lowering too far", (_, mistakes) =>
  expect(mistakes.join(" ")).toMatch(/lowering too far/i),
);
