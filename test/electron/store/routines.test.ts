import { describe, expect, it } from "vitest";
import { anId, anItem, anOwnDraft, aPlanEntry, aPrescription, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { aStore, the } from "./a-store.ts";

const week = { from: "2026-03-01", to: "2026-03-08" };

describe("a routine that came as a file", () => {
  it("brings the exercises of somebody's own that it needs", () => {
    const { ask } = aStore();
    const own = anOwnDraft({ name: "Towel fold" });
    const line = anItem({ prescription: aPrescription({ exerciseId: own.id }) });
    ask("routine.takeIn", { exercises: [own], routine: aRoutineDraft({ items: [line] }) });
    expect(ask("exercise.list").some(({ name }) => name === "Towel fold")).toBe(true);
    expect(the(the(ask("routine.list")).items).prescription.exerciseId).toBe(own.id);
  });

  it("leaves nothing behind where its name is taken", () => {
    const { ask, refused } = aStore();
    ask("routine.save", aRoutineDraft({ name: "Floor day" }));
    const own = anOwnDraft({ name: "Towel fold" });
    const routine = aRoutineDraft({ name: "floor DAY" });
    expect(refused("routine.takeIn", { exercises: [own], routine })).toMatchObject({ kind: "nameTaken" });
    expect(ask("exercise.list").some(({ name }) => name === "Towel fold")).toBe(false);
  });
});

describe("a routine", () => {
  it("is read back as it was saved, its lines in their order", () => {
    const { ask, clock } = aStore();
    const hold = aPrescription({
      exerciseId: "breathing_90_90",
      target: { kind: "hold", holdSeconds: 30, reps: 2 },
      tempo: null,
      limitDegrees: 42.5,
    });
    const draft = aRoutineDraft({ name: "Abends", items: [anItem({ prescription: hold }), anItem()] });
    const saved = ask("routine.save", draft);
    const changedAt = clock.now().instant;
    expect(saved).toEqual({ ...draft, archived: false, items: draft.items.map((item) => ({ ...item, changedAt })) });
    expect(ask("routine.list")).toEqual([saved]);
  });

  it("keeps the warm-up, supersets, rest between sides and notes", () => {
    const { ask } = aStore();
    const draft = aRoutineDraft({
      items: [
        anItem({ block: "warmup", note: "Eyes closed" }),
        anItem({ group: 1, sideRestSeconds: 15 }),
        anItem({ group: 1 }),
        anItem(),
      ],
    });
    expect(ask("routine.save", draft).items).toMatchObject(draft.items);
    expect(the(ask("routine.list")).items).toMatchObject(draft.items);
  });

  it("does not take a change of how a place is done for a change of what it asks", () => {
    const { ask, clock } = aStore();
    const draft = aRoutineDraft({ items: [anItem(), anItem()] });
    const { changedAt } = the(ask("routine.save", draft).items);
    clock.set("2026-03-03T10:00");
    const items = draft.items.map((item) => ({ ...item, group: 1, note: "Slowly", sideRestSeconds: 10 }));
    expect(ask("routine.save", { ...draft, items }).items.map((item) => item.changedAt)).toEqual([
      changedAt,
      changedAt,
    ]);
  });

  it.each([
    ["a warm-up after the main part", [{}, { block: "warmup" }]],
    ["a superset of one", [{ group: 1 }, {}]],
    ["a superset with something between", [{ group: 1 }, {}, { group: 1 }]],
    ["a superset over both parts", [{ block: "warmup", group: 1 }, { group: 1 }]],
    ["groups numbered otherwise", [{ group: 2 }, { group: 2 }]],
  ])("refuses %s", (_what, places) => {
    const { refused } = aStore();
    const { id, name } = aRoutineDraft();
    expect(refused("routine.save", { id, name, items: places.map((place) => anItem(place)) })).toMatchObject({
      kind: "invalid",
      message: "The warm-up comes first, and a superset is two or more exercises in a row.",
    });
  });

  it("may have no lines yet", () => {
    const { ask } = aStore();
    expect(ask("routine.save", aRoutineDraft({ items: [] })).items).toEqual([]);
  });

  it("remembers when each prescription changed, and only then", () => {
    const { ask, clock } = aStore();
    const draft = aRoutineDraft({ items: [anItem(), anItem()] });
    const before = ask("routine.save", draft).items;
    const [first, second] = [the(before), the(before, 1)];
    clock.set("2026-03-03T10:00");
    const harder = { id: second.id, prescription: { ...second.prescription, sets: 4 } };
    const same = { id: first.id, prescription: first.prescription };
    const saved = ask("routine.save", { ...draft, name: "Renamed", items: [harder, same] });
    expect(saved.items.map((item) => [item.id, item.changedAt])).toEqual([
      [second.id, clock.now().instant],
      [first.id, first.changedAt],
    ]);
  });

  it("gets a line that was taken out back as it was", () => {
    const { ask, clock } = aStore();
    const draft = aRoutineDraft({ items: [anItem(), anItem()] });
    const before = ask("routine.save", draft);
    clock.set("2026-03-03T10:00");
    expect(ask("routine.save", { ...draft, items: draft.items.slice(1) }).items).toHaveLength(1);
    clock.set("2026-03-04T10:00");
    expect(ask("routine.save", draft)).toEqual(before);
  });

  it("keeps the history of a line that was taken out", () => {
    const { ask } = aStore();
    const draft = aRoutineDraft();
    ask("routine.save", draft);
    const start = aSessionStart({ routineId: draft.id });
    const exercises = start.exercises.map((exercise) => ({ ...exercise, routineItemId: the(draft.items).id }));
    ask("session.start", { ...start, exercises });
    ask("routine.save", { ...draft, items: [] });
    expect(ask("session.current")?.exercises[0]?.routineItemId).toBe(the(draft.items).id);
  });

  it("refuses a name another routine has, however it is written", () => {
    const { ask, refused } = aStore();
    ask("routine.save", aRoutineDraft({ name: "Übung" }));
    expect(refused("routine.save", aRoutineDraft({ name: "U\u0308BUNG" }))).toEqual({
      kind: "nameTaken",
      name: "U\u0308BUNG",
    });
  });

  it("refuses an exercise that is not there, a line twice, and a line of another routine", () => {
    const { ask, refused } = aStore();
    const item = anItem({ prescription: aPrescription({ exerciseId: "handstand" }) });
    expect(refused("routine.save", aRoutineDraft({ items: [item] }))).toEqual({ kind: "notFound", what: "exercise" });
    const draft = aRoutineDraft();
    expect(refused("routine.save", { ...draft, items: [draft.items[0], draft.items[0]] })).toMatchObject({
      field: "items",
    });
    ask("routine.save", draft);
    expect(refused("routine.save", aRoutineDraft({ name: "Other", items: draft.items }))).toMatchObject({
      field: "items",
    });
    expect(ask("routine.list")).toHaveLength(1);
  });
});

describe("an archived routine", () => {
  it("goes with its days from today on, and comes back with exactly those", () => {
    const { ask, clock } = aStore();
    const { id } = ask("routine.save", aRoutineDraft());
    const entries = ["2026-03-01", "2026-03-02", "2026-03-04"].map((date) => aPlanEntry({ date, routineId: id }));
    const removed = aPlanEntry({ date: "2026-03-05", routineId: id });
    ask("plan.put", [...entries, removed]);
    ask("plan.remove", removed.id);
    ask("routine.archive", id);
    expect(ask("plan.range", week).map((entry) => entry.date)).toEqual(["2026-03-01"]);
    expect(ask("routine.list")).toMatchObject([{ id, archived: true }]);
    clock.set("2026-03-06T08:00");
    ask("routine.archive", id);
    ask("routine.restore", id);
    expect(ask("plan.range", week)).toEqual(entries);
    expect(ask("routine.list")).toMatchObject([{ id, archived: false }]);
  });

  it("leaves its name to others, and is then not restored under it", () => {
    const { ask, refused } = aStore();
    const { id } = ask("routine.save", aRoutineDraft({ name: "Mine" }));
    ask("routine.archive", id);
    ask("routine.save", aRoutineDraft({ name: "mine" }));
    expect(refused("routine.restore", id)).toEqual({ kind: "nameTaken", name: "Mine" });
    expect(ask("routine.save", { ...aRoutineDraft({ name: "MINE" }), id }).archived).toBe(true);
  });

  it("is not found when it never was", () => {
    const { refused } = aStore();
    expect(refused("routine.archive", anId())).toEqual({ kind: "notFound", what: "routine" });
    expect(refused("routine.restore", anId())).toEqual({ kind: "notFound", what: "routine" });
  });
});
