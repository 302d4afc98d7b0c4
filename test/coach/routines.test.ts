import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDraft, openDraft, type RoutineEdit } from "../../renderer/coach/edit.ts";
import { minutesOf } from "../../renderer/coach/minutes.ts";
import { weekTemplates } from "../../renderer/templates.ts";
import { anItem, aRoutineDraft } from "../builders.ts";
import { catalogue, prescribed, raise, uuid } from "./exercises.ts";
import type { RoutineItemDraft } from "../../electron/contract/routine.ts";

const item = (place: number): RoutineItemDraft => {
  const [made] = aRoutineDraft({ items: [anItem({ id: uuid(6, place) })] }).items;
  if (made === undefined) throw new Error("No item");
  return made;
};
const draft = openDraft(aRoutineDraft({ items: [item(1), item(2), item(3)] }));
const order = (edited: typeof draft): readonly string[] => edited.now.items.map(({ id }) => id.slice(-1));

describe("writing a routine", () => {
  it("adds, moves, removes, prescribes and renames", () => {
    expect(order(editDraft(draft, { kind: "add", item: item(4) }))).toEqual(["1", "2", "3", "4"]);
    expect(order(editDraft(draft, { kind: "move", id: item(3).id, to: 0 }))).toEqual(["3", "1", "2"]);
    expect(order(editDraft(draft, { kind: "move", id: item(1).id, to: 99 }))).toEqual(["2", "3", "1"]);
    expect(order(editDraft(draft, { kind: "remove", id: item(2).id }))).toEqual(["1", "3"]);
    const prescription = prescribed("plank_front");
    const edited = editDraft(draft, { kind: "prescribe", id: item(2).id, prescription });
    expect(edited.now.items[1]?.prescription).toEqual(prescription);
    expect(editDraft(draft, { kind: "rename", name: "Evening" }).now.name).toBe("Evening");
  });

  it("takes a name typed letter by letter back in one step", () => {
    const typed = ["E", "Ev", "Eve"].reduce((before, name) => editDraft(before, { kind: "rename", name }), draft);
    expect(editDraft(typed, { kind: "undo" }).now).toEqual(draft.now);
  });

  const edits = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant("rename" as const), name: fc.string({ maxLength: 5 }) }),
      fc.record({ kind: fc.constant("add" as const), item: fc.integer({ min: 4, max: 9 }).map(item) }),
      fc.record({ kind: fc.constant("remove" as const), id: fc.integer({ min: 1, max: 9 }).map((n) => item(n).id) }),
      fc.record({
        kind: fc.constant("move" as const),
        id: fc.integer({ min: 1, max: 9 }).map((n) => item(n).id),
        to: fc.integer({ min: -2, max: 12 }),
      }),
      fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
    ),
    { maxLength: 25 },
  );
  const run = (all: readonly RoutineEdit[]): typeof draft => all.reduce(editDraft, draft);
  const repeated = (edited: typeof draft, kind: "undo" | "redo"): typeof draft => {
    let now = edited;
    while (kind === "undo" ? now.canUndo : now.canRedo) now = editDraft(now, { kind });
    return now;
  };

  it("goes all the way back, and all the way forth again", () => {
    fc.assert(
      fc.property(edits, (all) => {
        const end = repeated(run(all), "redo");
        const start = repeated(end, "undo");
        expect(start.now).toEqual(draft.now);
        expect(repeated(start, "redo").now).toEqual(end.now);
      }),
    );
  });
});

describe("a template", () => {
  it("prescribes what the catalogue has, inside its doses, with new ids each time", () => {
    for (const { routines, days } of weekTemplates()) {
      let next = 0;
      const ids = new Set<string>();
      for (const { draft: make } of routines) {
        const made = [make(() => uuid(9, ++next)), make(() => uuid(9, ++next))];
        for (const { id, items } of made) [id, ...items.map((one) => one.id)].forEach((one) => ids.add(one));
        for (const { prescription } of made.flatMap(({ items }) => items)) {
          const exercise = catalogue.find(({ id }) => id === prescription.exerciseId);
          expect(exercise?.dose.kind).toBe(prescription.target.kind);
        }
        const prescriptions = made[0]?.items.map((one) => one.prescription) ?? [];
        expect(minutesOf(prescriptions, catalogue)).toBeGreaterThanOrEqual(10);
        expect(minutesOf(prescriptions, catalogue)).toBeLessThanOrEqual(25);
      }
      expect(ids.size).toBe(next);
      for (const { key, weekday } of days) {
        expect(routines.map((routine) => routine.key)).toContain(key);
        expect(weekday).toBeGreaterThanOrEqual(1);
        expect(weekday).toBeLessThanOrEqual(7);
      }
    }
  });

  it("has straight leg raises on Monday, Wednesday and Friday in the first", () => {
    const [week] = weekTemplates();
    let next = 0;
    const raises = week?.routines[0]?.draft(() => uuid(9, ++next)).items.map(({ prescription }) => prescription);
    expect(raises?.find(({ exerciseId }) => exerciseId === raise)).toMatchObject({ sets: 3, target: { reps: 8 } });
    expect(week?.days.map(({ weekday }) => weekday)).toEqual([1, 3, 5]);
  });
});

describe("minutes", () => {
  it("count work, rest, both sides and the change-over", () => {
    expect(minutesOf([], catalogue)).toBe(0);
    // 3 × (8 × 5 s + 90 s) + 20 s
    expect(minutesOf([prescribed(raise)], catalogue)).toBe(7);
    // 3 × (2 sides × 5 × 7 s + 60 s) + 20 s
    expect(minutesOf([prescribed("deadbug_alt")], catalogue)).toBe(7);
  });
});
