import { describe, expect, it } from "vitest";
import type { Exercise } from "#contract/exercise.ts";
import { anId, anItem, anOwnDraft, aPrescription, aRoutineDraft } from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const listed = ({ ask }: TestStore, id: string): Exercise | undefined =>
  ask("exercise.list").find((exercise) => exercise.id === id);

describe("an exercise of the person's own", () => {
  it("is stored as it was told and listed after the catalogue", () => {
    const store = aStore();
    const draft = anOwnDraft({
      equipment: [["mat"], ["band", "cable"]],
      careIf: ["extension_provoked"],
      steps: ["Lie down.", "Lift."],
    });
    const saved = store.ask("exercise.save", draft);
    expect(saved).toMatchObject({ ...draft, origin: "own", archived: false, keyframes: [], range: null, note: "" });
    expect(store.ask("exercise.list").at(-1)).toEqual(saved);
  });

  it("keeps a dose that is held", () => {
    const store = aStore();
    const dose = {
      kind: "hold",
      sets: 2,
      holdSecondsMin: 10,
      holdSecondsMax: 30,
      reps: 3,
      perSide: true,
      restSeconds: 45,
    } as const;
    expect(store.ask("exercise.save", anOwnDraft({ dose })).dose).toEqual(dose);
  });

  it("becomes what it is edited to, in its place, with its note and what was said about it", () => {
    const store = aStore();
    const first = store.ask("exercise.save", anOwnDraft({ steps: ["One.", "Two."], equipment: [["mat"], ["chair"]] }));
    const second = store.ask("exercise.save", anOwnDraft({ name: "Second" }));
    store.ask("exercise.note", { id: first.id, note: "Slowly." });
    store.ask("exercise.prefer", { id: first.id, preference: "prefer" });
    const edit = anOwnDraft({ id: first.id, name: "First, slower", lever: "none", steps: ["One."], equipment: [] });
    const edited = store.ask("exercise.save", edit);
    expect(edited).toMatchObject({ ...edit, note: "Slowly.", preference: "prefer" });
    expect(
      store
        .ask("exercise.list")
        .map(({ id }) => id)
        .slice(-2),
    ).toEqual([first.id, second.id]);
  });

  it("stands in a routine like any other", () => {
    const store = aStore();
    const { id } = store.ask("exercise.save", anOwnDraft());
    const draft = aRoutineDraft({ items: [anItem({ prescription: aPrescription({ exerciseId: id }) })] });
    expect(store.ask("routine.save", draft).items[0]?.prescription.exerciseId).toBe(id);
  });
});

describe("the name of an own exercise", () => {
  it("is nobody else's in the list, whatever its case or the spaces around it", () => {
    const store = aStore();
    store.ask("exercise.save", anOwnDraft({ name: "Slow fold" }));
    for (const name of ["slow FOLD", "  Slow fold ", "Straight leg raise"])
      expect(store.refused("exercise.save", anOwnDraft({ name })).kind).toBe("nameTaken");
    expect(store.ask("exercise.list").filter(({ origin }) => origin === "own")).toHaveLength(1);
  });

  it("may stay its own when something else changes", () => {
    const store = aStore();
    const draft = anOwnDraft({ name: "Slow fold" });
    store.ask("exercise.save", draft);
    expect(store.ask("exercise.save", { ...draft, perSide: true }).perSide).toBe(true);
  });

  it("holds from 1 to 60 characters", () => {
    const store = aStore();
    expect(store.ask("exercise.save", anOwnDraft({ name: "x".repeat(60) })).name).toHaveLength(60);
    for (const name of ["", "   ", "x".repeat(61)])
      expect(store.refused("exercise.save", { ...anOwnDraft(), name })).toMatchObject({
        kind: "invalid",
        field: "name",
      });
  });
});

describe("an own exercise that is archived", () => {
  it("stays in the routine it stands in, and comes back as it was", () => {
    const store = aStore();
    const saved = store.ask("exercise.save", anOwnDraft());
    const item = anItem({ prescription: aPrescription({ exerciseId: saved.id }) });
    const routine = store.ask("routine.save", aRoutineDraft({ items: [item] }));
    store.ask("exercise.archive", saved.id);
    expect(listed(store, saved.id)).toEqual({ ...saved, archived: true });
    expect(store.ask("routine.list")).toEqual([routine]);
    store.ask("exercise.restore", saved.id);
    expect(listed(store, saved.id)).toEqual(saved);
  });

  it("leaves its name to others, and asks for another one on the way back", () => {
    const store = aStore();
    const saved = store.ask("exercise.save", anOwnDraft({ name: "Slow fold" }));
    store.ask("exercise.archive", saved.id);
    store.ask("exercise.save", anOwnDraft({ name: "Slow fold" }));
    expect(store.refused("exercise.restore", saved.id)).toEqual({ kind: "nameTaken", name: "Slow fold" });
    store.ask("exercise.save", { ...anOwnDraft({ name: "Slow fold, seated" }), id: saved.id });
    store.ask("exercise.restore", saved.id);
    expect(listed(store, saved.id)).toMatchObject({ name: "Slow fold, seated", archived: false });
  });

  it("may be archived twice, and restored without having been", () => {
    const store = aStore();
    const { id } = store.ask("exercise.save", anOwnDraft());
    store.ask("exercise.restore", id);
    store.ask("exercise.archive", id);
    store.ask("exercise.archive", id);
    expect(listed(store, id)?.archived).toBe(true);
  });
});

describe("built-in exercises", () => {
  it("cannot be written over, archived or restored", () => {
    const store = aStore();
    const before = store.ask("exercise.list");
    expect(store.refused("exercise.save", { ...anOwnDraft(), id: "straight_raise_full" })).toMatchObject({
      kind: "invalid",
      field: "id",
    });
    expect(store.refused("exercise.archive", "straight_raise_full")).toEqual({ kind: "notFound", what: "exercise" });
    expect(store.refused("exercise.restore", "straight_raise_full")).toEqual({ kind: "notFound", what: "exercise" });
    expect(store.refused("exercise.archive", anId())).toEqual({ kind: "notFound", what: "exercise" });
    expect(store.ask("exercise.list")).toEqual(before);
  });
});

describe("what an own exercise may hold", () => {
  it("refuses what does not fit and stores nothing of it", () => {
    const store = aStore();
    const before = store.ask("exercise.list");
    const wrong: readonly object[] = [
      { pattern: "juggling" },
      { lever: "three_bent" },
      { equipment: [["trampoline"]] },
      { equipment: [[]] },
      { equipment: Array.from({ length: 6 }, () => ["mat"]) },
      { steps: ["x".repeat(301)] },
      { steps: Array.from({ length: 13 }, () => "Again.") },
      { demand: { ...anOwnDraft().demand, lumbarRank: 11 } },
      { dose: { ...anOwnDraft().dose, sets: 0 } },
    ];
    for (const part of wrong) expect(store.refused("exercise.save", { ...anOwnDraft(), ...part }).kind).toBe("invalid");
    expect(store.ask("exercise.list")).toEqual(before);
  });
});
