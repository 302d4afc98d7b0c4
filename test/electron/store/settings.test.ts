import { describe, expect, it } from "vitest";
import { aProfile } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const settings = ({ ask }: TestStore) => ask("coach.history", { from: "2026-03-01" }).settings;

describe("settings that the coach reads", () => {
  it("come in the order they were saved in, also within one millisecond", () => {
    const store = aStore();
    const wanted = Array.from({ length: 12 }, (_, turn) => (turn % 2 === 0 ? ("never" as const) : ("prefer" as const)));
    for (const preference of wanted) store.ask("exercise.prefer", { id: "straight_raise_full", preference });
    const told = settings(store).flatMap(({ setting }) => (setting.kind === "preference" ? [setting.preference] : []));
    expect(told).toEqual(wanted);
  });

  it("keep it across kinds, and beside what was saved later", () => {
    const store = aStore();
    store.ask("profile.save", aProfile({ conditions: ["hernia"] }));
    store.ask("exercise.prefer", { id: "straight_raise_full", preference: "never" });
    store.ask("profile.save", aProfile({ conditions: [] }));
    store.clock.set("2026-03-02T09:00");
    store.ask("exercise.prefer", { id: "straight_raise_full", preference: null });
    const kinds = settings(store).map(({ setting }) => setting.kind);
    expect(kinds.slice(-4)).toEqual(["profile", "preference", "profile", "preference"]);
    expect(new Set(settings(store).map(({ at }) => at)).size).toBe(kinds.length);
  });
});
