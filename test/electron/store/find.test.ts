import { describe, expect, it } from "vitest";
import { logSearch } from "../../../renderer/commands/log-search.ts";
import { aDay, aPainDraft, aSessionStart } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const today = aDay("2026-03-20");

/** A log of two sessions and four pain entries. */
const aLog = (): TestStore => {
  const store = aStore();
  const { ask, clock } = store;
  for (const [day, routineName] of [
    ["2026-03-02", "Straight-leg raises"],
    ["2026-03-04", "Rückenfreundlich"],
  ]) {
    clock.set(`${day}T18:00`);
    const { id } = ask("session.start", aSessionStart({ routineName }));
    ask("session.finish", { id, effort: null });
  }
  clock.set("2026-03-20T18:00");
  ask("pain.save", aPainDraft({ date: "2025-03-02", nrs: 2, note: "100% after_work!" }));
  ask(
    "pain.save",
    aPainDraft({ date: "2026-03-02", nrs: 5, regions: ["lower_back_left"], note: "During the last set" }),
  );
  ask("pain.save", aPainDraft({ date: "2026-03-03", nrs: 3, soreness: true, note: "Ärgerlich" }));
  ask("pain.save", aPainDraft({ date: "2026-03-19", nrs: 5, regions: ["neck"] }));
  return store;
};

const found = (typed: string): { readonly sessions: readonly string[]; readonly pain: readonly string[] } => {
  const search = logSearch(typed, today);
  if (search === null) throw new Error("nothing typed");
  const { sessions, painEntries } = aLog().ask("find.log", search);
  return { sessions: sessions.map(({ routineName }) => routineName), pain: painEntries.map(({ date }) => date) };
};

describe("the log is found", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["leg raises", ["Straight-leg raises"], []],
    // Umlauts in either case, although SQLite does not know them.
    ["RÜCKEN", ["Rückenfreundlich"], []],
    ["ärgerlich", [], ["2026-03-03"]],
    ["2 march", ["Straight-leg raises"], ["2026-03-02", "2025-03-02"]],
    ["March 2 2026", ["Straight-leg raises"], ["2026-03-02"]],
    ["2.3.2026", ["Straight-leg raises"], ["2026-03-02"]],
    ["2026-03", ["Rückenfreundlich", "Straight-leg raises"], ["2026-03-19", "2026-03-03", "2026-03-02"]],
    ["2025", [], ["2025-03-02"]],
    ["yesterday", [], ["2026-03-19"]],
    ["3rd of march", [], ["2026-03-03"]],
    ["this week", [], ["2026-03-19"]],
    ["last week", [], []],
    ["tuesday", [], ["2026-03-03"]],
    ["session wed", ["Rückenfreundlich"], []],
    ["5/10", [], ["2026-03-19", "2026-03-02"]],
    ["lower back 5", [], ["2026-03-02"]],
    ["pain march 2026 5", [], ["2026-03-19", "2026-03-02"]],
    ["sore", [], ["2026-03-03"]],
    ["last set", [], ["2026-03-02"]],
    // What means something to LIKE is only a letter here.
    ["100%", [], ["2025-03-02"]],
    ["after_work!", [], ["2025-03-02"]],
    ["nothing of that", [], []],
  ])("by %s", (typed, sessions, pain) => expect(found(typed)).toEqual({ sessions, pain }));

  it("without what was discarded or removed", () => {
    const { ask } = aLog();
    const wanted = logSearch("march", today) ?? [];
    const before = ask("find.log", wanted);
    for (const { id } of before.sessions) ask("session.discard", id);
    for (const { id } of before.painEntries) ask("pain.remove", id);
    expect(ask("find.log", wanted)).toEqual({ sessions: [], painEntries: [] });
  });
});
