import { expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import { aStore } from "./a-store.ts";

it("what is unfinished is kept under its key, once, until it is let go", () => {
  const { ask } = aStore();
  ask("draft.keep", { key: "pain any", json: '{"nrs":3}' });
  ask("draft.keep", { key: "pain any", json: '{"nrs":4}' });
  ask("draft.keep", { key: "routine new", json: "null" });
  expect(ask("draft.list").map(({ key, json }) => [key, json])).toEqual([
    ["pain any", '{"nrs":4}'],
    ["routine new", "null"],
  ]);
  ask("draft.drop", "pain any");
  ask("draft.drop", "pain any");
  expect(ask("draft.list").map(({ key }) => key)).toEqual(["routine new"]);
});

it("what nobody came back to for more than 30 days goes with the next one", () => {
  const { ask, clock } = aStore();
  ask("draft.keep", { key: "old", json: "1" });
  clock.set("2026-03-20T18:00");
  ask("draft.keep", { key: "recent", json: "1" });
  clock.set("2026-04-05T18:00");
  ask("draft.keep", { key: "now", json: "1" });
  expect(ask("draft.list").map(({ key }) => key)).toEqual(["now", "recent"]);
});

it.each([
  [{ key: "pain any", json: "{" }],
  [{ key: "pain any", json: "" }],
  [{ key: "../x", json: "1" }],
  [{ key: "", json: "1" }],
  [{ key: "pain any", json: `"${"x".repeat(100_001)}"` }],
])("what is no draft is refused: %#", (input) => {
  const { db, clock } = aStore();
  expect(answer(db, clock, "draft.keep", input)).toMatchObject({ ok: false, refusal: { kind: "invalid" } });
});

it("keeping something unfinished is no step that undo takes back", () => {
  const { ask } = aStore();
  ask("draft.keep", { key: "pain any", json: "1" });
  ask("draft.drop", "pain any");
  expect(ask("history.list")).toEqual([]);
});
