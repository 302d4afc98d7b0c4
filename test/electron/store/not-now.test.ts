import { expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { aStore, type TestStore } from "./a-store.ts";

const notNow = ({ ask }: TestStore, id: string): Exercise["notNow"] | undefined =>
  ask("exercise.list").find((exercise) => exercise.id === id)?.notNow;

it("leaves an exercise alone until a day, or without one, and brings it back", () => {
  const store = aStore();
  const { ask } = store;
  expect(notNow(store, "deadbug_tap")).toBeNull();
  ask("exercise.notNow", { id: "deadbug_tap", notNow: { until: "2026-03-20" } });
  expect(notNow(store, "deadbug_tap")).toEqual({ until: "2026-03-20" });
  ask("exercise.notNow", { id: "deadbug_tap", notNow: { until: null } });
  expect(notNow(store, "deadbug_tap")).toEqual({ until: null });
  expect(notNow(store, "straight_raise_full")).toBeNull();
  ask("exercise.notNow", { id: "deadbug_tap", notNow: null });
  expect(notNow(store, "deadbug_tap")).toBeNull();
});

it("takes back what was said, as every change", () => {
  const store = aStore();
  store.ask("exercise.notNow", { id: "deadbug_tap", notNow: { until: "2026-03-20" } });
  store.ask("exercise.notNow", { id: "deadbug_tap", notNow: null });
  store.ask("history.undo", { step: null });
  expect(notNow(store, "deadbug_tap")).toEqual({ until: "2026-03-20" });
});

it("refuses an exercise that is not there, and a day the calendar does not have", () => {
  const { refused } = aStore();
  expect(refused("exercise.notNow", { id: "no_such", notNow: null })).toEqual({ kind: "notFound", what: "exercise" });
  expect(refused("exercise.notNow", { id: "deadbug_tap", notNow: { until: "2026-02-30" } })).toMatchObject({
    kind: "invalid",
    field: "notNow.until",
  });
});
