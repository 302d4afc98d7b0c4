import { expect, it } from "vitest";
import { inLanguage } from "../../renderer/messages/exercise-texts.ts";
import { exercises as german } from "../../renderer/messages/de/exercises.ts";
import { catalogue, named } from "../coach/exercises.ts";

it.each(catalogue.map((exercise) => [exercise.id, exercise] as const))(
  "%s has every text in German",
  (id, exercise) => {
    const text = german[id];
    expect(text).toBeDefined();
    if (text === undefined) return;
    for (const part of ["trains", "steps", "cues", "mistakes", "care"] as const)
      expect(text[part]).toHaveLength(exercise[part].length);
    expect(text.labels).toHaveLength(exercise.keyframes.length);
    expect(text.name.length).toBeLessThanOrEqual(60);
  },
);

it("names no two exercises alike and none that is not built in", () => {
  const names = Object.values(german).map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  const ids = new Set<string>(catalogue.map(({ id }) => id));
  expect(Object.keys(german).filter((id) => !ids.has(id))).toEqual([]);
});

it("leaves the person's own exercises as they wrote them", () => {
  const own = { ...named("deadbug_alt"), origin: "own" as const, name: "My dead bug" };
  expect(inLanguage(own, german).name).toBe("My dead bug");
  expect(inLanguage(named("deadbug_ext_full"), german).name).toBe("Dead Bug, ganz strecken");
});
