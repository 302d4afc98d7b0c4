import { describe, expect, it } from "vitest";
import { CatalogueExercise } from "#contract/exercise.ts";
import { applyCatalogue, catalogueText } from "../../../electron/store/catalogue.ts";
import {
  aCatalogue,
  aCatalogueExercise,
  aClock,
  anItem,
  aPrescription,
  aRoutineDraft,
  asExercise,
} from "../../builders.ts";
import { aStore, type TestStore } from "./a-store.ts";

const straight = aCatalogueExercise({ regressTo: ["bent"], swapTo: ["bug"] });
const bent = aCatalogueExercise({ id: "bent", name: "Bent-knee raise", range: null, progressTo: [straight.id] });
const bug = aCatalogueExercise({ id: "bug", name: "Dead bug", keyframes: [], equipment: [["mat"], ["wall", "chair"]] });

function aStoreWith(...exercises: readonly CatalogueExercise[]): TestStore {
  const store = aStore();
  applyCatalogue(store.db, aCatalogue({ exercises }), store.clock);
  return store;
}

/** Gives the person an exercise of their own, made from a built-in one, that leads to it. */
function addOwn({ db }: TestStore, id: string): void {
  db.run("CREATE TEMP TABLE copied AS SELECT * FROM exercise WHERE id = 'straight_raise_full'");
  db.run("UPDATE copied SET id = ?, origin = 'own', catalogue_version = NULL, name = 'Mine'", [id]);
  db.run("INSERT INTO exercise SELECT * FROM copied");
  db.run("INSERT INTO exercise_text VALUES (?, 'step', 0, 'My way.')", [id]);
  db.run("INSERT INTO exercise_edge VALUES (?, 'swap', 0, 'bug')", [id]);
}

describe("the catalogue", () => {
  it("is read back as it was written, in its order", () => {
    const { ask } = aStoreWith(straight, bug, bent);
    expect(ask("exercise.list")).toEqual([straight, bug, bent].map((exercise) => asExercise(exercise)));
  });

  it("that comes with this release is valid, and read back as it was written", () => {
    const { db, ask } = aStore();
    applyCatalogue(db, catalogueText, aClock());
    const written: { readonly exercises: readonly unknown[] } = JSON.parse(catalogueText);
    const read = ask("exercise.list").map((exercise) => CatalogueExercise.parse(exercise));
    expect(read).toEqual(written.exercises);
  });

  it("is applied once: the same text again changes nothing", () => {
    const { db, clock } = aStoreWith(straight, bent, bug);
    db.run("UPDATE exercise SET name = 'Touched' WHERE id = 'bug'");
    applyCatalogue(db, aCatalogue({ exercises: [straight, bent, bug] }), clock);
    expect(db.get("SELECT name FROM exercise WHERE id = 'bug'")).toEqual({ name: "Touched" });
  });
});

describe("a new catalogue", () => {
  it("changes, adds and takes away built-in exercises with all that belongs to them", () => {
    const store = aStoreWith(straight, bent, bug);
    const changed = aCatalogueExercise({
      ...bent,
      name: "Bent-knee raise, 90°",
      steps: ["One."],
      keyframes: [],
      progressTo: ["plank"],
      range: straight.range,
    });
    const plank = aCatalogueExercise({
      id: "plank",
      name: "Plank",
      dose: { kind: "hold", sets: 3, holdSecondsMin: 10, holdSecondsMax: 30, reps: 2, perSide: true, restSeconds: 45 },
    });
    applyCatalogue(store.db, aCatalogue({ version: "2", exercises: [changed, plank] }), store.clock);
    expect(store.ask("exercise.list").map((exercise) => CatalogueExercise.parse(exercise))).toEqual([changed, plank]);
    expect(store.db.get("SELECT DISTINCT catalogue_version FROM exercise")).toEqual({ catalogue_version: "2" });
    expect(store.db.all("PRAGMA foreign_key_check")).toEqual([]);
  });

  it("leaves the person's own exercises and notes alone", () => {
    const store = aStoreWith(straight, bent, bug);
    addOwn(store, "own_1");
    store.ask("exercise.note", { id: straight.id, note: "Towel under the head." });
    store.ask("exercise.note", { id: "own_1", note: "Slowly." });
    const before = store.ask("exercise.list").find((exercise) => exercise.id === "own_1");
    applyCatalogue(
      store.db,
      aCatalogue({
        version: "2",
        exercises: [aCatalogueExercise({ ...straight, name: "Leg raise", regressTo: [], swapTo: [] })],
      }),
      store.clock,
    );
    const after = new Map(store.ask("exercise.list").map((exercise) => [String(exercise.id), exercise]));
    expect(after.get("own_1")).toEqual(before);
    expect(after.get("own_1")).toMatchObject({ origin: "own", note: "Slowly.", steps: ["My way."], swapTo: ["bug"] });
    expect(after.get(straight.id)).toMatchObject({ name: "Leg raise", note: "Towel under the head." });
  });

  it("keeps a dropped exercise, as it was, while something speaks of it, and takes it in again later", () => {
    const store = aStoreWith(straight, bent, bug);
    store.ask(
      "routine.save",
      aRoutineDraft({ items: [anItem({ prescription: aPrescription({ exerciseId: "bent" }) })] }),
    );
    applyCatalogue(store.db, aCatalogue({ version: "2", exercises: [aCatalogueExercise()] }), store.clock);
    expect(store.ask("exercise.list").map((exercise) => exercise.id)).toEqual(["straight_raise_full", "bent"]);
    expect(store.ask("exercise.list")[1]).toMatchObject({ name: bent.name, steps: bent.steps, progressTo: [] });
    expect(store.db.all("SELECT id FROM exercise WHERE retired = 1")).toEqual([{ id: "bent" }]);
    applyCatalogue(store.db, aCatalogue({ version: "3", exercises: [straight, bent, bug] }), store.clock);
    expect(store.ask("exercise.list")[1]).toMatchObject(bent);
    expect(store.db.all("SELECT id FROM exercise WHERE retired = 1")).toEqual([]);
  });

  it("that is not valid is refused whole", () => {
    const { db, clock, ask } = aStoreWith(straight, bent, bug);
    const before = ask("exercise.list");
    const broken = [
      aCatalogue({ exercises: [straight, bug] }),
      aCatalogue({ exercises: [] }).replace("[]", '[{"id":"half"}]'),
      aCatalogue({ exercises: [aCatalogueExercise({ regressTo: [straight.id] })] }),
      "not JSON",
    ];
    for (const text of broken) expect(() => applyCatalogue(db, text, clock)).toThrow(/not there|invalid|CHECK|JSON/);
    expect(ask("exercise.list")).toEqual(before);
  });

  it("does not take the id of one of the person's own exercises", () => {
    const store = aStoreWith(straight, bent, bug);
    addOwn(store, "plank");
    const plank = aCatalogueExercise({ id: "plank" });
    expect(() =>
      applyCatalogue(store.db, aCatalogue({ exercises: [straight, bent, bug, plank] }), store.clock),
    ).toThrow("plank is already");
  });
});

describe("a note beside an exercise", () => {
  it("is kept, changed and taken away", () => {
    const { ask } = aStore();
    const noted = (note: string) => {
      ask("exercise.note", { id: "deadbug_tap", note });
      return ask("exercise.list").find((exercise) => exercise.id === "deadbug_tap")?.note;
    };
    expect([noted("Left heel first."), noted("Both."), noted("")]).toEqual(["Left heel first.", "Both.", ""]);
  });

  it("is refused where there is no such exercise", () => {
    expect(aStore().refused("exercise.note", { id: "handstand", note: "x" })).toEqual({
      kind: "notFound",
      what: "exercise",
    });
  });
});
