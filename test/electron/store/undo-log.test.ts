import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../../electron/calls/answer.ts";
import { calls, type WriteName } from "#contract/calls.ts";
import { StepCall } from "#contract/undo-log.ts";
import type { WritableDb } from "../../../electron/store/connection.ts";
import { undoScopes } from "../../../electron/store/undo-scopes.ts";
import {
  aClock,
  anId,
  anItem,
  anOwnDraft,
  aPainDraft,
  aPhoto,
  aPlanEntry,
  aPrescription,
  aProfile,
  aProposal,
  aRoutineDraft,
  aSessionStart,
  aTemplate,
  aTemplateItem,
} from "../../builders.ts";
import { asking, aStore, opened, the, type TestStore } from "./a-store.ts";
import { assert } from "../../laws.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };

/** Every row of every table a person's change can reach, as it lies in the file; photos stay while undo may bring them back. */
function wholeFile(db: WritableDb): unknown {
  const tables = db
    .all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'undo_log%' AND name <> 'photo'",
    )
    .map((row) => String(row["name"]));
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .all(`SELECT * FROM ${table}`)
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

/** What the app shows: everything but what is archived, and the decisions, which the coach concludes anew. */
const shown = ({ ask }: Pick<TestStore, "ask">): unknown => ({
  exercises: ask("exercise.list").filter(({ archived }) => !archived),
  routines: ask("routine.list").filter(({ archived }) => !archived),
  templates: ask("template.list"),
  plan: ask("plan.range", march),
  session: ask("session.current"),
  sessions: ask("session.list", march),
  pain: ask("pain.list", march).map((entry) => [entry, ask("pain.versions", entry.id)]),
  hardSets: ask("progress.hardSets", march),
  profile: ask("profile.get"),
});

const undo = ({ ask }: TestStore) => ask("history.undo", { step: null });
const redo = ({ ask }: TestStore) => ask("history.redo");

type World = {
  readonly routine: ReturnType<typeof aRoutineDraft>;
  readonly entry: ReturnType<typeof aPlanEntry>;
  readonly neighbour: ReturnType<typeof aPlanEntry>;
  readonly open: ReturnType<typeof aSessionStart>;
  readonly finished: ReturnType<typeof aSessionStart>;
  readonly removed: ReturnType<typeof aPainDraft>;
  readonly pain: ReturnType<typeof aPainDraft>;
  readonly own: ReturnType<typeof anOwnDraft>;
  readonly archived: ReturnType<typeof anOwnDraft>;
  readonly put: ReturnType<typeof aRoutineDraft>;
  readonly dropped: ReturnType<typeof aSessionStart>;
  readonly decisionId: string;
  readonly template: ReturnType<typeof aTemplate>;
  readonly gone: ReturnType<typeof aTemplate>;
};

/** A store in which there is one of everything that a write may be about. */
function aWorld(): TestStore & { readonly world: World } {
  const store = aStore();
  const { ask } = store;
  const routine = aRoutineDraft({ name: "Core A", items: [anItem(), anItem({ locked: true }), anItem()] });
  const put = aRoutineDraft({ name: "Put away" });
  const entry = aPlanEntry({ routineId: routine.id, date: "2026-03-04", locked: true });
  const neighbour = aPlanEntry({ routineId: routine.id, date: "2026-03-05" });
  const [finished, dropped, open] = [aSessionStart(), aSessionStart(), aSessionStart()];
  const pain = aPainDraft({ moment: "session", sessionId: finished.id });
  const removed = aPainDraft();
  const own = anOwnDraft();
  const archived = anOwnDraft({ name: "Out of the lists" });
  ask("routine.save", routine);
  ask("routine.save", put);
  ask("plan.put", [entry, neighbour, aPlanEntry({ routineId: put.id })]);
  ask("plan.note", { date: "2026-03-04", note: "At home" });
  ask("routine.archive", put.id);
  const template = aTemplate({ name: "Mornings", items: [aTemplateItem(), aTemplateItem()] });
  const gone = aTemplate({ name: "Gone" });
  ask("template.save", template);
  ask("template.save", gone);
  ask("template.remove", gone.id);
  for (const session of [finished, dropped]) {
    ask("session.start", session);
    ask("session.logSet", {
      sessionExerciseId: the(session.exercises).id,
      position: 0,
      reps: 8,
      holdSeconds: null,
      rir: 2,
    });
    ask("session.technique", { sessionExerciseId: the(session.exercises).id, missed: ["no_momentum"] });
    ask("session.finish", { id: session.id, effort: 5 });
  }
  ask("pain.save", aPainDraft({ moment: "session", sessionId: dropped.id }));
  ask("session.discard", dropped.id);
  ask("pain.save", pain);
  ask("pain.save", { ...pain, nrs: 3, regions: ["neck"] });
  ask("pain.save", removed);
  ask("pain.remove", removed.id);
  ask("exercise.save", own);
  ask("exercise.save", archived);
  ask("exercise.archive", archived.id);
  ask("exercise.note", { id: "deadbug_tap", note: "Slowly" });
  ask(
    "profile.save",
    aProfile({ equipment: ["mat", "wall"], week: { days: [{ weekday: 1, minutes: 20 }], goals: [] } }),
  );
  const { added } = ask("decision.sync", { gone: [], proposals: [aProposal()] });
  ask("session.start", open);
  ask("session.logSet", {
    sessionExerciseId: the(open.exercises).id,
    position: 0,
    reps: 8,
    holdSeconds: null,
    rir: 2,
  });
  store.clock.set("2026-03-02T09:00");
  const decisionId = the(added).id;
  return {
    ...store,
    world: {
      routine,
      entry,
      neighbour,
      open,
      finished,
      removed,
      pain,
      own,
      archived,
      put,
      dropped,
      decisionId,
      template,
      gone,
    },
  };
}

/** One call of each write that can be taken back, with something to change. */
const examples: { readonly [N in StepCall]: (world: World) => unknown } = {
  "exercise.note": () => ({ id: "deadbug_tap", note: "" }),
  "exercise.prefer": () => ({ id: "deadbug_tap", preference: "never" }),
  "exercise.notNow": () => ({ id: "deadbug_tap", notNow: { until: "2026-03-20" } }),
  "exercise.save": ({ own }) => ({ ...own, name: "Slower fold", steps: ["Fold."], equipment: [], careIf: ["grip"] }),
  "exercise.setPhoto": ({ own }) => ({ id: own.id, photo: aPhoto() }),
  "exercise.archive": ({ own }) => own.id,
  "exercise.restore": ({ archived }) => archived.id,
  "routine.save": ({ routine }) => ({
    ...routine,
    name: "Core B",
    items: [
      { ...the(routine.items, 2), prescription: aPrescription({ sets: 5 }) },
      { ...the(routine.items, 1), locked: false },
      anItem(),
    ],
  }),
  "routine.archive": ({ routine }) => routine.id,
  "routine.restore": ({ put }) => put.id,
  "routine.takeIn": () => {
    const own = anOwnDraft({ name: "Came along", steps: ["Lie down."] });
    const line = anItem({ prescription: aPrescription({ exerciseId: own.id }), block: "warmup", note: "Slowly" });
    return { routine: aRoutineDraft({ name: "Came as a file", items: [line] }), exercises: [own] };
  },
  "routine.putInstead": ({ routine, decisionId }) => ({
    save: [
      { ...routine, items: [{ ...the(routine.items), prescription: aPrescription({ exerciseId: "deadbug_tap" }) }] },
    ],
    instead: decisionId,
  }),
  "template.save": ({ template }) => ({ ...template, name: "Evenings", items: [aTemplateItem({ note: "Slowly" })] }),
  "template.remove": ({ template }) => template.id,
  "template.restore": ({ gone }) => gone.id,
  "plan.put": ({ routine, entry }) => [
    { ...entry, locked: false, position: 3 },
    aPlanEntry({ routineId: routine.id, date: "2026-03-09" }),
  ],
  "plan.move": ({ entry }) => ({ id: entry.id, date: "2026-03-05" }),
  "plan.remove": ({ entry }) => entry.id,
  "plan.order": ({ entry, neighbour }) => [neighbour.id, entry.id],
  "plan.note": () => ({ date: "2026-03-04", note: "" }),
  "week.apply": ({ routine, put, entry }) => ({
    // A new routine takes the name of the one that goes, and one of its days.
    save: [aRoutineDraft({ name: "Core C" })],
    archive: [routine.id],
    restore: [put.id],
    remove: [entry.id],
    put: [aPlanEntry({ routineId: put.id, date: "2026-03-10" })],
  }),
  "session.start": () => aSessionStart(),
  "session.logSet": ({ open }) => ({
    sessionExerciseId: the(open.exercises).id,
    position: 0,
    reps: 9,
    holdSeconds: null,
    rir: 0,
  }),
  "session.clearSet": ({ open }) => ({ sessionExerciseId: the(open.exercises).id, position: 0 }),
  "session.technique": ({ finished }) => ({ sessionExerciseId: the(finished.exercises).id, missed: [] }),
  "session.rateExercise": ({ open }) => ({ sessionExerciseId: the(open.exercises).id, nrs: 4 }),
  "session.goOnWith": ({ open }) => ({
    id: anId(),
    sessionExerciseId: the(open.exercises).id,
    prescription: aPrescription({ exerciseId: "bent_knee_raise_90", sets: 2 }),
  }),
  "session.finish": ({ open }) => ({ id: open.id, effort: 7 }),
  "session.reopen": ({ finished }) => finished.id,
  "session.discard": ({ finished }) => finished.id,
  "session.restore": ({ dropped }) => dropped.id,
  "pain.save": ({ pain }) => ({ ...pain, nrs: 6, note: "After the second set", regions: ["lower_back_left"] }),
  "pain.remove": ({ pain }) => pain.id,
  "pain.restore": ({ removed }) => removed.id,
  "decision.answer": ({ decisionId }) => ({ id: decisionId, state: "accepted" }),
  "profile.save": () =>
    aProfile({ equipment: ["wall", "mat"], body: { proportions: null, massKilograms: 70, heightMetres: null } }),
};

describe("every write", () => {
  it("is in the undo log or says why not", () => {
    const writes = Object.keys(calls).filter((name) => calls[name as WriteName].kind === "write");
    expect(Object.keys(undoScopes).toSorted()).toEqual(writes.toSorted());
    for (const name of writes) {
      const scope = undoScopes[name as WriteName];
      expect("never" in scope).toBe(!StepCall.safeParse(name).success);
      if ("never" in scope) expect(scope.never).toMatch(/\w+ \w+/);
    }
  });

  it.each(StepCall.options)("%s is taken back and brought again, to the last column of the file", (name) => {
    const store = aWorld();
    const { db, ask, clock, world } = store;
    // No other session may be open for these.
    if (name === "session.start" || name === "session.reopen")
      ask("session.finish", { id: world.open.id, effort: null });
    clock.set("2026-03-02T10:00");
    const before = wholeFile(db);
    const reply = answer(db, clock, name, examples[name](world));
    expect(reply).toMatchObject({ ok: true, step: the(ask("history.list")).id });
    const after = wholeFile(db);
    expect(after).not.toEqual(before);
    clock.set("2026-03-03T11:00");
    expect(undo(store)).toMatchObject({ passed: false, step: { call: name, undone: true } });
    expect(wholeFile(db)).toEqual(before);
    clock.set("2026-03-04T12:00");
    expect(redo(store)).toMatchObject({ passed: false, step: { call: name, undone: false } });
    expect(wholeFile(db)).toEqual(after);
    undo(store);
    expect(wholeFile(db)).toEqual(before);
  });
});

describe("going to a step", () => {
  it("takes back everything down to it as one act, and brings it all again", () => {
    const store = aStore();
    const { ask, db, refused } = store;
    const routine = aRoutineDraft({ name: "Core A" });
    ask("routine.save", routine);
    const before = wholeFile(db);
    const entry = aPlanEntry({ routineId: routine.id });
    ask("plan.put", [entry]);
    ask("plan.move", { id: entry.id, date: "2026-03-06" });
    ask("plan.note", { date: "2026-03-06", note: "Late" });
    const after = wholeFile(db);
    const [newest, put] = [the(ask("history.list")).id, the(ask("history.list"), 2).id];
    expect(ask("history.goTo", { step: put, way: "back" })).toEqual({ retraced: 3, passed: 0 });
    expect(wholeFile(db)).toEqual(before);
    expect(ask("history.list").map(({ undone }) => undone)).toEqual([true, true, true, false]);
    expect(refused("history.goTo", { step: put, way: "back" })).toEqual({ kind: "nothingTo", act: "undo" });
    expect(ask("history.goTo", { step: newest, way: "again" })).toEqual({ retraced: 3, passed: 0 });
    expect(wholeFile(db)).toEqual(after);
  });

  it("passes over what was changed in another way since", () => {
    const store = aWorld();
    const { ask, db, world } = store;
    ask("plan.note", { date: "2026-03-06", note: "Late" });
    const note = the(ask("history.list")).id;
    ask("plan.move", { id: world.entry.id, date: "2026-03-06" });
    db.run("UPDATE plan_entry SET date = '2026-03-12' WHERE id = ?", [world.entry.id]);
    expect(ask("history.goTo", { step: note, way: "back" })).toEqual({ retraced: 1, passed: 1 });
  });
});

describe("undo", () => {
  it("has nothing to do in a new log, and redo neither", () => {
    const { refused, ask } = aStore();
    expect(refused("history.undo", { step: null })).toEqual({ kind: "nothingTo", act: "undo" });
    expect(refused("history.redo", undefined)).toEqual({ kind: "nothingTo", act: "redo" });
    expect(ask("history.list")).toEqual([]);
  });

  it("says what was taken back", () => {
    const store = aWorld();
    const { ask, world } = store;
    ask("plan.move", { id: world.entry.id, date: "2026-03-06" });
    expect(undo(store).step).toMatchObject({
      call: "plan.move",
      subject: { name: "Core A", date: "2026-03-06", isNew: false },
      doneAt: { date: "2026-03-02" },
    });
    expect(ask("plan.range", march)).toContainEqual(world.entry);
  });

  it("gives the earlier rating back, and its versions are as if the later one had never been", () => {
    const store = aStore();
    const { ask, clock } = store;
    const draft = aPainDraft({ nrs: 2 });
    ask("pain.save", draft);
    clock.set("2026-03-02T08:00");
    ask("pain.save", { ...draft, nrs: 6 });
    undo(store);
    expect(the(ask("pain.list", march))).toMatchObject({ nrs: 2, version: 1 });
    expect(ask("pain.versions", draft.id)).toHaveLength(1);
    redo(store);
    expect(ask("pain.versions", draft.id).map(({ nrs }) => nrs)).toEqual([2, 6]);
  });

  it("takes out what a decision speaks of instead of deleting it, and brings it again whole", () => {
    const store = aStore();
    const { ask, db } = store;
    const routine = aRoutineDraft();
    const entry = aPlanEntry({ routineId: routine.id });
    const session = aSessionStart({ routineId: routine.id, planEntryId: entry.id });
    const pain = aPainDraft({ moment: "session", sessionId: session.id, nrs: 5 });
    const empty = shown(store);
    ask("routine.save", routine);
    ask("plan.put", [entry]);
    ask("session.start", session);
    ask("session.finish", { id: session.id, effort: null });
    ask("pain.save", pain);
    const reading = {
      kind: "pain",
      date: "2026-03-02",
      sessionId: session.id,
      painEntryId: pain.id,
      exerciseId: null,
      nrs: 5,
      above: null,
    };
    const move = { kind: "move", planEntryId: entry.id, fromDate: "2026-03-02", toDate: "2026-03-03" };
    const proposal = aProposal({ readings: [reading], changes: [move] });
    ask("decision.sync", { gone: [], proposals: [proposal] });
    const full = shown(store);
    for (let step = 0; step < 5; step += 1) expect(undo(store).passed).toBe(false);
    expect(shown(store)).toEqual(empty);
    expect(db.get("SELECT removed_at FROM pain_entry")).toEqual({ removed_at: "2026-03-02T06:30:00.000Z" });
    ask("decision.sync", { proposals: [], gone: [proposal.key] });
    for (let step = 0; step < 5; step += 1) expect(redo(store).passed).toBe(false);
    expect(shown(store)).toEqual(full);
    for (let step = 0; step < 5; step += 1) expect(undo(store).passed).toBe(false);
    expect(shown(store)).toEqual(empty);
    // A message on the screen may still offer to bring them back, and then they are whole.
    ask("session.restore", session.id);
    ask("pain.restore", pain.id);
    expect(the(ask("pain.list", march))).toMatchObject({ nrs: 5, regions: pain.regions });
    expect(ask("session.current")?.exercises).toHaveLength(1);
  });

  it("brings an archived routine back where its name has been taken meanwhile, as the other one goes first", () => {
    const store = aWorld();
    const { ask, refused, world } = store;
    ask("routine.archive", world.routine.id);
    const other = aRoutineDraft({ name: "Core A" });
    ask("routine.save", other);
    expect(refused("routine.restore", world.routine.id).kind).toBe("nameTaken");
    undo(store);
    undo(store);
    expect(ask("routine.list").filter(({ archived }) => !archived)).toMatchObject([{ id: world.routine.id }]);
  });

  it("passes over an answer to a decision that no longer stands, and reaches what was before it", () => {
    const store = aWorld();
    const { ask, world } = store;
    ask("plan.remove", world.entry.id);
    const { key } = ask("decision.answer", { id: world.decisionId, state: "accepted" });
    ask("decision.sync", { proposals: [], gone: [key] });
    expect(undo(store)).toMatchObject({ passed: true, step: { call: "decision.answer" } });
    expect(undo(store)).toMatchObject({ passed: false, step: { call: "plan.remove" } });
    expect(the(ask("decision.list", march)).state).toBe("superseded");
  });

  it("drops what redo would have brought once something else is changed", () => {
    const store = aWorld();
    const { ask, refused, world } = store;
    ask("plan.remove", world.entry.id);
    undo(store);
    ask("exercise.note", { id: "deadbug_tap", note: "Other" });
    expect(refused("history.redo", undefined)).toEqual({ kind: "nothingTo", act: "redo" });
  });

  it("keeps what redo would bring while only the coach stores what it concludes", () => {
    const store = aWorld();
    const { ask, world } = store;
    ask("plan.remove", world.entry.id);
    undo(store);
    ask("decision.sync", { proposals: [], gone: [the(ask("decision.list", march)).key] });
    expect(redo(store).step.call).toBe("plan.remove");
  });

  it("remembers neither what was refused nor what changed nothing", () => {
    const { db, clock, ask, world } = aWorld();
    const steps = ask("history.list");
    expect(answer(db, clock, "plan.move", { id: world.entry.id, date: world.entry.date })).not.toHaveProperty("step");
    expect(answer(db, clock, "plan.move", { id: anId(), date: "2026-03-09" })).toMatchObject({ ok: false });
    expect(answer(db, clock, "profile.save", ask("profile.get"))).not.toHaveProperty("step");
    expect(ask("history.list")).toEqual(steps);
  });

  it("does not bring the welcome back", () => {
    const store = aStore();
    store.ask("profile.save", aProfile({ welcomed: true }));
    expect(store.refused("history.undo", { step: null }).kind).toBe("nothingTo");
  });

  it("reaches 500 steps back", () => {
    const store = aStore();
    const { ask, db } = store;
    const routine = aRoutineDraft();
    const entry = aPlanEntry({ routineId: routine.id });
    ask("routine.save", routine);
    ask("plan.put", [entry]);
    for (let step = 0; step < 510; step += 1)
      ask("plan.move", { id: entry.id, date: step % 2 === 0 ? "2026-03-03" : "2026-03-02" });
    expect(db.get("SELECT count(*) AS steps FROM undo_log")).toEqual({ steps: 500 });
  });
});

describe("undo of one step among others", () => {
  it("takes exactly that one back while nothing changed its rows since, and redo brings it", () => {
    const store = aWorld();
    const { db, ask, clock, world } = store;
    const moved = answer(db, clock, "plan.move", { id: world.entry.id, date: "2026-03-06" });
    ask("exercise.note", { id: "breathing_90_90", note: "Calm" });
    const step = moved.ok ? (moved.step ?? null) : null;
    expect(ask("history.undo", { step })).toMatchObject({ step: { call: "plan.move", undone: true } });
    expect(ask("plan.range", march)).toContainEqual(world.entry);
    expect(ask("exercise.list").find(({ id }) => id === "breathing_90_90")?.note).toBe("Calm");
    expect(redo(store).step.call).toBe("plan.move");
    expect(undo(store).step.call).toBe("plan.move");
    expect(undo(store).step.call).toBe("exercise.note");
  });

  it("is refused when its rows were changed again, or it is undone already", () => {
    const { db, ask, clock, refused, world } = aWorld();
    const moved = answer(db, clock, "plan.move", { id: world.entry.id, date: "2026-03-06" });
    const step = moved.ok ? (moved.step ?? null) : null;
    ask("plan.remove", world.entry.id);
    expect(refused("history.undo", { step })).toEqual({ kind: "changedSince" });
    ask("history.undo", { step: null });
    ask("history.undo", { step });
    expect(refused("history.undo", { step })).toEqual({ kind: "nothingTo", act: "undo" });
  });
});

describe("small changes that a person sees as one", () => {
  const at = (seconds: number): string => `2026-03-02T09:00:${String(seconds).padStart(2, "0")}`;

  it("are one step while they come within five seconds of each other", () => {
    const store = aWorld();
    const { ask, clock, world } = store;
    const before = shown(store);
    for (const [index, name] of ["Core", "Core an", "Core and sides"].entries()) {
      clock.set(at(index * 4));
      ask("routine.save", { ...world.routine, name });
    }
    expect(undo(store).step.subject).toMatchObject({ name: "Core and sides", isNew: false });
    expect(shown(store)).toEqual(before);
    redo(store);
    expect(ask("routine.list").map(({ name }) => name)).toContain("Core and sides");
  });

  it("are a step each after a longer pause, and about another thing", () => {
    const { ask, clock, world } = aWorld();
    const steps = ask("history.list").length;
    ask("routine.save", { ...world.routine, name: "Core B" });
    clock.set(at(6));
    ask("routine.save", { ...world.routine, name: "Core C" });
    clock.set(at(7));
    ask("exercise.note", { id: "deadbug_tap", note: "One" });
    ask("exercise.note", { id: "breathing_90_90", note: "Two" });
    expect(ask("history.list")).toHaveLength(steps + 4);
  });

  it("are a step each for each exercise of a routine", () => {
    const store = aWorld();
    const { ask, world } = store;
    ask("routine.save", { ...world.routine, name: "Core B" });
    ask("routine.save", {
      ...world.routine,
      name: "Core B",
      items: [...world.routine.items, { id: anId(), prescription: aPrescription() }],
    });
    undo(store);
    expect(ask("routine.list").find(({ id }) => id === world.routine.id)).toMatchObject({ name: "Core B" });
    expect(ask("routine.list").find(({ id }) => id === world.routine.id)?.items).toHaveLength(3);
  });

  it("are no step when they end where they began", () => {
    const { ask, clock, world } = aWorld();
    const steps = ask("history.list");
    ask("routine.save", { ...world.routine, name: "Core B" });
    clock.set(at(1));
    ask("routine.save", world.routine);
    expect(ask("history.list")).toEqual(steps);
  });

  it("begin a step of their own after an undo, and when the clock was turned back", () => {
    const store = aWorld();
    const { ask, clock, world } = store;
    ask("routine.save", { ...world.routine, name: "Core B" });
    ask("plan.remove", world.entry.id);
    undo(store);
    ask("routine.save", { ...world.routine, name: "Core C" });
    expect(undo(store).step.subject.name).toBe("Core C");
    expect(undo(store).step.subject.name).toBe("Core B");
    clock.set("2026-03-02T08:00");
    ask("routine.save", { ...world.routine, name: "Core D" });
    clock.set("2026-03-02T07:00");
    ask("routine.save", { ...world.routine, name: "Core E" });
    expect(undo(store).step.subject.name).toBe("Core E");
    expect(undo(store).step.subject.name).toBe("Core D");
  });
});

// Few things and many writes about them, so that writes meet.
const routineIds = [anId(), anId(), anId()];
const itemIds = routineIds.map(() => [anId(), anId(), anId()]);
const [entryIds, sessionIds, painIds] = [
  [anId(), anId(), anId(), anId()],
  [anId(), anId()],
  [anId(), anId(), anId()],
];
const sessionExerciseIds = sessionIds.map(() => anId());
const ownIds = [`own-${anId()}`, `own-${anId()}`];
const exercises = ["straight_raise_full", "deadbug_tap", ...ownIds];
const one = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const date = fc.integer({ min: 1, max: 6 }).map((day) => `2026-03-0${day}`);
const index = fc.nat({ max: 2 });

const routine = fc
  .record({
    which: index,
    name: one(["Core A", "Core B", "Core C"]),
    items: fc.shuffledSubarray([0, 1, 2]),
    sets: fc.integer({ min: 1, max: 3 }),
    locked: fc.boolean(),
    exerciseId: one(exercises),
  })
  .map(({ which, name, items, sets, locked, exerciseId }) =>
    aRoutineDraft({
      id: routineIds[which],
      name,
      items: items.map((item) => ({
        id: itemIds[which]?.[item],
        locked,
        prescription: aPrescription({ sets, exerciseId }),
      })),
    }),
  );
const entry = fc.record({
  id: one(entryIds),
  date,
  routineId: one(routineIds),
  position: fc.nat({ max: 3 }),
  locked: fc.boolean(),
});
const session = fc
  .record({
    which: fc.nat({ max: 1 }),
    routineId: fc.option(one(routineIds)),
    planEntryId: fc.option(one(entryIds)),
    item: fc.option(index),
    exerciseId: one(exercises),
  })
  .map(({ which, routineId, planEntryId, item, exerciseId }) =>
    aSessionStart({
      id: sessionIds[which],
      routineId,
      planEntryId,
      exercises: [
        {
          id: sessionExerciseIds[which],
          routineItemId: item === null ? null : (itemIds[routineIds.indexOf(routineId ?? "")]?.[item] ?? null),
          writtenExerciseId: exerciseId,
          prescription: aPrescription({ exerciseId }),
        },
      ],
    }),
  );
const felt = { nrs: fc.nat({ max: 10 }), exerciseIds: fc.shuffledSubarray(exercises), date };
const pain = fc.oneof(
  fc.record({ id: one(painIds.slice(0, 1)), ...felt }).map((draft) => aPainDraft(draft)),
  fc
    .record({ id: one(painIds.slice(1)), sessionId: one(sessionIds), ...felt })
    .map((draft) => aPainDraft({ ...draft, moment: "session" })),
);
const own = fc
  .record({ id: one(ownIds), name: one(["Fold", "Hover"]), steps: fc.subarray(["In.", "Out."]) })
  .map((draft) => anOwnDraft(draft));
const set = { sessionExerciseId: one(sessionExerciseIds), position: index };

const write = <I>(name: StepCall, input: fc.Arbitrary<I>): fc.Arbitrary<readonly [StepCall, unknown]> =>
  input.map((given) => [name, given]);
const aWrite = fc.oneof(
  { weight: 4, arbitrary: write("routine.save", routine) },
  write("routine.archive", one(routineIds)),
  write("routine.restore", one(routineIds)),
  write(
    "routine.putInstead",
    fc.record({ save: fc.array(routine, { minLength: 1, maxLength: 2 }), instead: fc.constant(null) }),
  ),
  { weight: 3, arbitrary: write("plan.put", fc.array(entry, { minLength: 1, maxLength: 3 })) },
  { weight: 2, arbitrary: write("plan.move", fc.record({ id: one(entryIds), date })) },
  write("plan.remove", one(entryIds)),
  write("plan.order", fc.shuffledSubarray([...entryIds], { minLength: 2 })),
  write("plan.note", fc.record({ date, note: fc.constantFrom("", "At home", "Travelling") })),
  write(
    "week.apply",
    fc.record({
      save: fc.array(routine, { maxLength: 2 }),
      archive: fc.subarray(routineIds, { maxLength: 1 }),
      restore: fc.subarray(routineIds, { maxLength: 1 }),
      remove: fc.subarray(entryIds, { maxLength: 1 }),
      put: fc.array(entry, { maxLength: 2 }),
    }),
  ),
  { weight: 3, arbitrary: write("session.start", session) },
  {
    weight: 2,
    arbitrary: write(
      "session.logSet",
      fc.record({ ...set, reps: fc.nat({ max: 9 }), holdSeconds: fc.constant(null), rir: fc.constant(null) }),
    ),
  },
  write("session.clearSet", fc.record(set)),
  write(
    "session.technique",
    fc.record({
      sessionExerciseId: set.sessionExerciseId,
      missed: fc.option(fc.subarray(["no_momentum", "kept_breathing"])),
    }),
  ),
  write("session.rateExercise", fc.record({ sessionExerciseId: set.sessionExerciseId, nrs: fc.option(felt.nrs) })),
  write(
    "session.goOnWith",
    fc.record({
      id: fc.uuid({ version: 4 }),
      sessionExerciseId: set.sessionExerciseId,
      prescription: fc.constant(aPrescription({ exerciseId: "bent_knee_raise_90", sets: 2 })),
    }),
  ),
  { weight: 2, arbitrary: write("session.finish", fc.record({ id: one(sessionIds), effort: fc.option(felt.nrs) })) },
  write("session.reopen", one(sessionIds)),
  write("session.discard", one(sessionIds)),
  write("session.restore", one(sessionIds)),
  { weight: 3, arbitrary: write("pain.save", pain) },
  write("pain.remove", one(painIds)),
  write("pain.restore", one(painIds)),
  { weight: 2, arbitrary: write("exercise.save", own) },
  write("exercise.archive", one(ownIds)),
  write("exercise.restore", one(ownIds)),
  write("exercise.note", fc.record({ id: one(exercises), note: one(["", "Slowly"]) })),
  write("exercise.prefer", fc.record({ id: one(exercises), preference: fc.option(one(["never", "prefer"])) })),
  write(
    "profile.save",
    fc
      .record({ equipment: fc.shuffledSubarray(["mat", "wall", "chair"]) })
      .map((part) => aProfile({ ...part, welcomed: false })),
  ),
);

describe("whatever a person does", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "supine-undo-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  type Play = { readonly store: () => TestStore; readonly reopen: () => void; readonly close: () => void };
  const play = (): Play => {
    const path = join(folder, `${anId()}.db`);
    const clock = aClock();
    let now = opened(path, clock);
    const { ask } = asking(now.db, clock);
    ask("exercise.save", anOwnDraft({ id: ownIds[0], name: "Hover" }));
    for (const which of [0, 1])
      ask(
        "routine.save",
        aRoutineDraft({
          id: routineIds[which],
          name: `Core ${which}`,
          items: (itemIds[which] ?? []).map((id) => anItem({ id })),
        }),
      );
    ask("plan.put", [
      aPlanEntry({ id: entryIds[0], routineId: routineIds[0] }),
      aPlanEntry({ id: entryIds[1], routineId: routineIds[1] }),
    ]);
    now.db.run("DELETE FROM undo_log");
    return {
      store: () => ({ db: now.db, clock, ...asking(now.db, clock) }),
      reopen: () => {
        now.close();
        now = opened(path, clock);
      },
      close: () => now.close(),
    };
  };

  const act = ({ db, clock }: TestStore, [name, input]: readonly [StepCall, unknown], step: number): void => {
    // Sometimes soon after the one before, sometimes later.
    const at = Temporal.PlainDateTime.from("2026-03-02T07:30").add({ seconds: step * 4 + (step % 3) * 3 });
    clock.set(at.toString());
    answer(db, clock, name, input);
  };

  /** Undoes or redoes to the end and answers how many steps that took. */
  const allTheWay = (store: TestStore, name: "history.undo" | "history.redo"): number => {
    for (let steps = 0; ; steps += 1) {
      const reply = answer(store.db, store.clock, name, name === "history.undo" ? { step: null } : undefined);
      if (!reply.ok) return steps;
      expect(reply.value).toMatchObject({ passed: false });
    }
  };

  it("undoing all of it leads to the very file from before, redoing to the one from after, with restarts between", () => {
    assert(
      fc.property(
        fc.array(aWrite, { maxLength: 12 }),
        fc.array(aWrite, { minLength: 1, maxLength: 25 }),
        (first, then) => {
          const { store, reopen, close } = play();
          for (const [step, made] of first.entries()) act(store(), made, step);
          store().db.run("DELETE FROM undo_log");
          const before = wholeFile(store().db);
          for (const [step, made] of then.entries()) act(store(), made, 100 + step);
          const after = wholeFile(store().db);
          reopen();
          const undone = allTheWay(store(), "history.undo");
          expect(wholeFile(store().db)).toEqual(before);
          reopen();
          expect(allTheWay(store(), "history.redo")).toBe(undone);
          expect(wholeFile(store().db)).toEqual(after);
          expect(allTheWay(store(), "history.undo")).toBe(undone);
          expect(wholeFile(store().db)).toEqual(before);
          close();
        },
      ),
      30,
    );
  });

  it("what is shown comes back also where the coach has decided from it meanwhile", () => {
    assert(
      fc.property(
        fc.array(fc.oneof({ weight: 5, arbitrary: aWrite }, fc.constant(null)), { minLength: 1, maxLength: 30 }),
        (steps) => {
          const { store, reopen, close } = play();
          const before = shown(store());
          for (const [step, made] of steps.entries()) {
            if (made === null) conclude(store(), `key ${step}`);
            else act(store(), made, step);
          }
          const after = shown(store());
          reopen();
          const undone = allTheWay(store(), "history.undo");
          expect(shown(store())).toEqual(before);
          conclude(store(), "later");
          expect(allTheWay(store(), "history.redo")).toBe(undone);
          expect(shown(store())).toEqual(after);
          close();
        },
      ),
      30,
    );
  });

  /** A decision that speaks of everything there is. */
  function conclude({ db, ask }: TestStore, key: string): void {
    const ids = (table: string): readonly string[] => db.all(`SELECT id FROM ${table}`).map((row) => String(row["id"]));
    const readings = ids("session").map((sessionId) => ({
      kind: "clean",
      date: "2026-03-02",
      sessionId,
      exerciseId: ids("exercise").at(-1),
    }));
    const felts = ids("pain_entry").map((painEntryId) => ({
      kind: "region",
      date: "2026-03-02",
      painEntryId,
      region: "neck",
    }));
    const moves = ids("plan_entry").map((planEntryId) => ({
      kind: "move",
      planEntryId,
      fromDate: "2026-03-02",
      toDate: "2026-03-03",
    }));
    if (readings.length + felts.length > 0)
      ask("decision.sync", {
        gone: [],
        proposals: [aProposal({ key, readings: [...readings, ...felts], changes: moves })],
      });
  }
});
