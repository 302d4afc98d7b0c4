import { expect, it } from "vitest";
import { inLanguage } from "../../../renderer/i18n/exercise-texts.ts";
import { exercises as german } from "../../../renderer/i18n/de/exercises.ts";
import { catalogue, named } from "../coach/exercises.ts";

it("has every text of every exercise in German", () => {
  const wrong = catalogue.flatMap((exercise) => {
    const text = german[exercise.id];
    if (text === undefined) return [`${exercise.id}: nothing`];
    const lists = (["trains", "steps", "cues", "mistakes", "care"] as const).filter(
      (part) => text[part].length !== exercise[part].length,
    );
    return [
      ...lists.map((part) => `${exercise.id}: ${part}`),
      ...(text.labels.length === exercise.keyframes.length ? [] : [`${exercise.id}: labels`]),
      ...(text.name.length <= 60 ? [] : [`${exercise.id}: name too long`]),
    ];
  });
  expect(catalogue.length).toBeGreaterThan(40);
  expect(wrong).toEqual([]);
});

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
