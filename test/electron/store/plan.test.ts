import { describe, expect, it } from "vitest";
import { anId, aPlanEntry, aRoutineDraft } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const week = { from: "2026-03-01", to: "2026-03-08" };

function aPlannedWeek(): TestStore & { readonly routineId: string } {
  const store = aStore();
  const { id } = store.ask("routine.save", aRoutineDraft());
  return { ...store, routineId: id };
}

describe("the plan", () => {
  it("shows the entries of the days asked for, both included, in their order", () => {
    const { ask, routineId } = aPlannedWeek();
    const entries = [
      aPlanEntry({ date: "2026-03-08", routineId }),
      aPlanEntry({ date: "2026-03-01", position: 1, routineId }),
      aPlanEntry({ date: "2026-03-01", position: 0, routineId }),
      aPlanEntry({ date: "2026-03-09", routineId }),
      aPlanEntry({ date: "2026-02-28", routineId }),
    ];
    ask("plan.put", entries);
    expect(ask("plan.range", week)).toEqual([entries[2], entries[1], entries[0]]);
  });

  it("moves an entry to the end of another day", () => {
    const { ask, routineId } = aPlannedWeek();
    const [moved, there] = [aPlanEntry({ routineId }), aPlanEntry({ date: "2026-03-03", position: 4, routineId })];
    ask("plan.put", [moved, there]);
    expect(ask("plan.move", { id: moved.id, date: "2026-03-03" })).toEqual({
      ...moved,
      date: "2026-03-03",
      position: 5,
    });
    expect(ask("plan.range", week).map((entry) => entry.id)).toEqual([there.id, moved.id]);
    expect(ask("plan.move", { id: there.id, date: "2026-03-03" })).toEqual(there);
  });

  it("refuses a day that is full", () => {
    const { ask, refused, routineId } = aPlannedWeek();
    const moved = aPlanEntry({ routineId });
    ask("plan.put", [moved, aPlanEntry({ date: "2026-03-03", position: 20, routineId })]);
    expect(refused("plan.move", { id: moved.id, date: "2026-03-03" })).toMatchObject({
      kind: "invalid",
      field: "date",
    });
  });

  it("takes an entry off and puts it back exactly", () => {
    const { ask, refused, routineId } = aPlannedWeek();
    const entry = aPlanEntry({ position: 3, routineId });
    ask("plan.put", [entry]);
    ask("plan.remove", entry.id);
    expect(ask("plan.range", week)).toEqual([]);
    expect(refused("plan.move", { id: entry.id, date: "2026-03-03" })).toEqual({ kind: "notFound", what: "planEntry" });
    ask("plan.remove", entry.id);
    ask("plan.put", [entry]);
    expect(ask("plan.range", week)).toEqual([entry]);
  });

  it("refuses all entries when one has no routine", () => {
    const { ask, refused, routineId } = aPlannedWeek();
    const entries = [aPlanEntry({ routineId }), aPlanEntry()];
    expect(refused("plan.put", entries)).toEqual({ kind: "notFound", what: "routine" });
    expect(ask("plan.range", week)).toEqual([]);
  });

  it("takes no new entry of an archived routine, but takes an earlier one back", () => {
    const { ask, refused, routineId } = aPlannedWeek();
    const past = aPlanEntry({ date: "2026-03-01", routineId });
    ask("plan.put", [past]);
    ask("routine.archive", routineId);
    ask("plan.remove", past.id);
    expect(refused("plan.put", [aPlanEntry({ routineId })])).toEqual({ kind: "notFound", what: "routine" });
    ask("plan.put", [past]);
    expect(ask("plan.range", week)).toEqual([past]);
  });

  it("does not find what never was", () => {
    const { refused } = aStore();
    expect(refused("plan.remove", anId())).toEqual({ kind: "notFound", what: "planEntry" });
    expect(refused("plan.move", { id: anId(), date: "2026-03-03" })).toEqual({ kind: "notFound", what: "planEntry" });
  });
});

describe("the order of a day", () => {
  it("is the one that was given", () => {
    const { ask, routineId } = aPlannedWeek();
    const [first, second] = [aPlanEntry({ routineId, position: 0 }), aPlanEntry({ routineId, position: 1 })];
    ask("plan.put", [first, second]);
    ask("plan.order", [second.id, first.id]);
    expect(ask("plan.range", week).map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it("stays as it was when one of them is gone", () => {
    const { ask, refused, routineId } = aPlannedWeek();
    const [first, second] = [aPlanEntry({ routineId, position: 0 }), aPlanEntry({ routineId, position: 1 })];
    ask("plan.put", [first, second]);
    expect(refused("plan.order", [second.id, anId()])).toEqual({ kind: "notFound", what: "planEntry" });
    expect(refused("plan.order", [second.id, second.id])).toEqual({ kind: "notFound", what: "planEntry" });
    expect(ask("plan.range", week)).toEqual([first, second]);
  });
});

describe("the note of a day", () => {
  it("is written over, and taken away by an empty one", () => {
    const { ask } = aPlannedWeek();
    ask("plan.note", { date: "2026-03-04", note: "  At home " });
    ask("plan.note", { date: "2026-03-09", note: "After the week" });
    expect(ask("plan.notes", week)).toEqual([{ date: "2026-03-04", note: "At home" }]);
    ask("plan.note", { date: "2026-03-04", note: "Travelling" });
    expect(ask("plan.notes", week)).toEqual([{ date: "2026-03-04", note: "Travelling" }]);
    ask("plan.note", { date: "2026-03-04", note: " " });
    expect(ask("plan.notes", week)).toEqual([]);
  });

  it("holds up to 200 characters", () => {
    const { refused } = aPlannedWeek();
    expect(refused("plan.note", { date: "2026-03-04", note: "a".repeat(201) })).toMatchObject({ field: "note" });
  });
});
