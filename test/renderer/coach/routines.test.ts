import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arranged, editDraft, groupSpotBeside, openDraft, type RoutineEdit, spotBeside } from "#coach/plan/edit.ts";
import { evidence } from "#coach/evidence.ts";
import { minutesOf, minutesOfPlaces } from "#coach/plan/minutes.ts";
import { runsOf } from "#coach/plan/rounds.ts";
import { isHardWork, needsDayBetween, type Strand, strandOf } from "#coach/week/week-strands.ts";
import { equipmentOf } from "../../../renderer/data/catalogue-search.ts";
import { weekTemplates } from "../../../renderer/routines/templates.ts";
import { anItem, aRoutineDraft } from "../../builders.ts";
import { catalogue, prescribed, raise, uuid } from "./exercises.ts";
import type { Exercise } from "#contract/exercise.ts";
import { RoutineDraft, RoutineItemDraft } from "#contract/routine.ts";

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
    expect(order(editDraft(draft, { kind: "move", id: item(3).id, to: { block: "main", at: 0 } }))).toEqual([
      "3",
      "1",
      "2",
    ]);
    expect(order(editDraft(draft, { kind: "move", id: item(1).id, to: { block: "main", at: 99 } }))).toEqual([
      "2",
      "3",
      "1",
    ]);
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

  it("takes a note typed letter by letter back in one step, and notes on two places in two", () => {
    const typed = ["s", "sl", "slow"].reduce(
      (before, note) => editDraft(before, { kind: "note", id: item(2).id, note }),
      draft,
    );
    const both = editDraft(typed, { kind: "note", id: item(3).id, note: "calm" });
    expect(editDraft(both, { kind: "undo" }).now).toEqual(typed.now);
    expect(editDraft(typed, { kind: "undo" }).now).toEqual(draft.now);
  });

  it("copies a place below itself, with everything said about it", () => {
    const noted = editDraft(draft, { kind: "note", id: item(1).id, note: "calm" });
    const { items } = editDraft(noted, { kind: "duplicate", id: item(1).id, newId: item(7).id }).now;
    expect(items[1]).toEqual({ ...items[0], id: item(7).id });
    expect(items).toHaveLength(4);
  });
});

const groups = (edited: typeof draft): readonly string[] =>
  edited.now.items.map(({ id, block, group }) => `${block === "warmup" ? "w" : ""}${id.slice(-1)}${group ?? ""}`);

describe("supersets and the warm-up", () => {
  it("joins the place above, lets a third one in, and leaves again", () => {
    const pair = editDraft(draft, { kind: "join", id: item(2).id });
    expect(groups(pair)).toEqual(["11", "21", "3"]);
    const three = editDraft(pair, { kind: "join", id: item(3).id });
    expect(groups(three)).toEqual(["11", "21", "31"]);
    expect(groups(editDraft(three, { kind: "leave", id: item(2).id }))).toEqual(["11", "31", "2"]);
    expect(groups(editDraft(pair, { kind: "leave", id: item(1).id }))).toEqual(["1", "2", "3"]);
  });

  it("puts a place that is moved out of its group, and one that is moved between two into theirs", () => {
    const pair = editDraft(draft, { kind: "join", id: item(2).id });
    expect(groups(editDraft(pair, { kind: "move", id: item(1).id, to: { block: "main", at: 2 } }))).toEqual([
      "2",
      "3",
      "1",
    ]);
    expect(groups(editDraft(pair, { kind: "move", id: item(3).id, to: { block: "main", at: 1 } }))).toEqual([
      "11",
      "31",
      "21",
    ]);
  });

  it("steps over a group as a whole and from block to block", () => {
    const pair = editDraft(draft, { kind: "join", id: item(3).id });
    expect(spotBeside(pair.now.items, item(1).id, 1)).toEqual({ block: "main", at: 2 });
    expect(spotBeside(pair.now.items, item(3).id, -1)).toEqual({ block: "main", at: 1 });
    expect(groupSpotBeside(pair.now.items, item(3).id, -1)).toEqual({ block: "main", at: 0 });
    const up = spotBeside(pair.now.items, item(1).id, -1);
    expect(up?.block).toBe("warmup");
    const warm = editDraft(pair, { kind: "move", id: item(1).id, to: up ?? { block: "main", at: 0 } });
    expect(groups(warm)).toEqual(["w1", "21", "31"]);
    expect(spotBeside(warm.now.items, item(1).id, -1)).toBeNull();
    expect(spotBeside(warm.now.items, item(1).id, 1)).toEqual({ block: "main", at: 0 });
  });

  it("moves a group into the warm-up as one", () => {
    const pair = editDraft(draft, { kind: "join", id: item(2).id });
    const to = { block: "warmup", at: 0 } as const;
    expect(groups(editDraft(pair, { kind: "moveGroup", id: item(2).id, to }))).toEqual(["w11", "w21", "3"]);
  });
});

const placeIds = fc.integer({ min: 1, max: 9 }).map((n) => item(n).id);
const spots = fc.record({
  block: fc.constantFrom("warmup" as const, "main" as const),
  at: fc.integer({ min: -1, max: 9 }),
});
const edits: fc.Arbitrary<readonly RoutineEdit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("rename" as const), name: fc.string({ maxLength: 5 }) }),
    fc.record({ kind: fc.constant("add" as const), item: fc.integer({ min: 4, max: 9 }).map(item), to: spots }),
    fc.record({ kind: fc.constantFrom("remove" as const, "join" as const, "leave" as const), id: placeIds }),
    fc.record({ kind: fc.constant("duplicate" as const), id: placeIds, newId: placeIds }),
    fc.record({ kind: fc.constantFrom("move" as const, "moveGroup" as const), id: placeIds, to: spots }),
    fc.record({ kind: fc.constant("note" as const), id: placeIds, note: fc.constantFrom("", "a", "b") }),
    fc.record({ kind: fc.constant("sideRest" as const), id: placeIds, sideRestSeconds: fc.constantFrom(0, 10) }),
    fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
  ),
  { maxLength: 30 },
);
const run = (all: readonly RoutineEdit[]): typeof draft => all.reduce(editDraft, draft);
const repeated = (edited: typeof draft, kind: "undo" | "redo"): typeof draft => {
  let now = edited;
  while (kind === "undo" ? now.canUndo : now.canRedo) now = editDraft(now, { kind });
  return now;
};

describe("laws of every row of edits", () => {
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

  it("keeps the order that can be stored: the warm-up first, groups of two or more neighbours in one block", () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { items } = run(all).now;
        expect(RoutineDraft.safeParse({ ...draft.now, items }).success).toBe(true);
        expect(arranged(items)).toEqual(items);
        const warm = items.filter(({ block }) => block === "warmup").length;
        expect(items.slice(0, warm).every(({ block }) => block === "warmup")).toBe(true);
        for (const together of runsOf(items))
          for (const { group, block } of together)
            expect({ group, block }).toEqual({
              group: together.length > 1 ? together[0]?.group : null,
              block: together[0]?.block,
            });
      }),
    );
  });

  it("brings a place that is done alone back to where it was by a step and the step back", () => {
    fc.assert(
      fc.property(edits, placeIds, fc.constantFrom(-1 as const, 1 as const), (all, id, by) => {
        const before = run(all);
        const to = spotBeside(before.now.items, id, by);
        const isAlone = before.now.items.some((one) => one.id === id && one.group === null);
        if (to === null || !isAlone) return;
        const after = editDraft(before, { kind: "move", id, to });
        const back = spotBeside(after.now.items, id, by === 1 ? -1 : 1);
        expect(back).not.toBeNull();
        if (back !== null) expect(editDraft(after, { kind: "move", id, to: back }).now).toEqual(before.now);
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
      }
      expect(ids.size).toBe(next);
      for (const { key, weekday } of days) {
        expect(routines.map((routine) => routine.key)).toContain(key);
        expect(weekday).toBeGreaterThanOrEqual(1);
        expect(weekday).toBeLessThanOrEqual(7);
      }
    }
  });

  it("comes at least nine times, each with a name of its own and for somebody", () => {
    const all = weekTemplates();
    expect(all.length).toBeGreaterThanOrEqual(9);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(all.every(({ forWhom }) => forWhom.length > 40)).toBe(true);
  });

  const known = (id: string): Exercise => {
    const exercise = catalogue.find((one) => one.id === id);
    if (exercise === undefined) throw new Error(`No ${id}`);
    return exercise;
  };
  // What a week is made of, day by day; the rules are those of a built week.
  const weeks = weekTemplates().map((template) => {
    let next = 0;
    const drafts = new Map(template.routines.map(({ key, draft: make }) => [key, make(() => uuid(8, ++next)).items]));
    return { template, days: template.days.map(({ weekday, key }) => ({ weekday, items: drafts.get(key) ?? [] })) };
  });

  it.each(weeks.map((one) => [one.template.id, one] as const))(
    "%s stays inside the doses of the catalogue",
    (_id, { days }) => {
      for (const { prescription, sideRestSeconds } of days.flatMap(({ items }) => items)) {
        const { dose } = known(prescription.exerciseId);
        const { target, sets } = prescription;
        expect(sets).toBeLessThanOrEqual(dose.sets);
        if (!dose.perSide) expect(sideRestSeconds).toBe(0);
        if (dose.kind === "reps") expect(target).toMatchObject({ kind: "reps" });
        const [amount, least, most] =
          dose.kind === "reps"
            ? [target.reps, dose.repsMin, dose.repsMax]
            : [target.kind === "hold" ? target.holdSeconds : 0, dose.holdSecondsMin, dose.holdSecondsMax];
        expect(amount).toBeGreaterThanOrEqual(least);
        expect(amount).toBeLessThanOrEqual(most);
        if (dose.kind === "hold") expect(target.reps).toBeLessThanOrEqual(dose.reps);
      }
    },
  );

  it.each(weeks.map((one) => [one.template.id, one] as const))(
    "%s trains each movement two or three times, with no more sets than a week bears, and a day between what is demanding",
    (_id, { days }) => {
      const done = new Map<Strand, { readonly weekdays: number[]; sets: number; demanding: boolean }>();
      for (const { weekday, items } of days)
        for (const { prescription, block } of items) {
          const exercise = known(prescription.exerciseId);
          const strand = strandOf(exercise);
          if (block === "warmup" || !isHardWork(strand)) continue;
          const before = done.get(strand) ?? { weekdays: [], sets: 0, demanding: false };
          done.set(strand, {
            weekdays: [...new Set([...before.weekdays, weekday])],
            sets: before.sets + prescription.sets,
            demanding: before.demanding || needsDayBetween(exercise),
          });
        }
      for (const { weekdays, sets, demanding } of done.values()) {
        expect(weekdays.length).toBeGreaterThanOrEqual(2);
        expect(weekdays.length).toBeLessThanOrEqual(evidence.weekTimes.value);
        expect(sets).toBeGreaterThanOrEqual(evidence.weekSetsLeast.value);
        expect(sets).toBeLessThanOrEqual(evidence.weekSetsMost.value);
        const gaps = weekdays.slice(1).map((weekday, index) => weekday - (weekdays[index] ?? 0));
        if (demanding) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2);
      }
    },
  );

  // Breathing is short on purpose; on the road there are two standing exercises in the whole catalogue.
  const short = ["breathing_and_control", "travel_without_mat"];

  it.each(weeks.map((one) => [one.template.id, one] as const))(
    "%s takes the minutes and exercises it says",
    (id, { days }) => {
      for (const { items } of days) {
        const minutes = minutesOfPlaces(items, catalogue);
        const main = items.filter(({ block }) => block === "main");
        expect(minutes).toBeLessThanOrEqual(30);
        expect(minutes).toBeGreaterThanOrEqual(short.includes(id) ? 8 : 15);
        expect(main.length).toBeLessThanOrEqual(4);
        expect(main.length).toBeGreaterThanOrEqual(short.includes(id) ? 2 : 3);
        if (id === "general_core_20") expect(minutes).toBe(20);
        if (id === "travel_without_mat")
          expect(equipmentOf(items.map(({ prescription }) => known(prescription.exerciseId)))).not.toMatch(/mat/i);
      }
    },
  );

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

  const place = (id: string, given: object = {}): RoutineItemDraft =>
    RoutineItemDraft.parse(anItem({ prescription: prescribed(id), ...given }));

  it("count the rest between sides only where there are sides", () => {
    // 3 × (2 sides × 5 × 7 s + 30 s + 60 s) + 20 s = 500 s
    expect(minutesOfPlaces([place("deadbug_alt", { sideRestSeconds: 30 })], catalogue)).toBe(9);
    expect(minutesOfPlaces([place(raise, { sideRestSeconds: 600 })], catalogue)).toBe(7);
  });

  it("count the rest of a group once a round, and the change after every set", () => {
    const [first, last] = [place(raise, { group: 1 }), place("deadbug_alt", { group: 1 })];
    // 3 × (8 × 5 s + 20 s) + 3 × (2 sides × 5 × 7 s + 20 s) + 3 × 60 s = 630 s
    expect(minutesOfPlaces([first, last], catalogue)).toBe(11);
    expect(
      minutesOfPlaces(
        [
          { ...first, group: null },
          { ...last, group: null },
        ],
        catalogue,
      ),
    ).toBe(14);
  });
});
