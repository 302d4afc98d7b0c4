import { describe, expect, it } from "vitest";
import { anId, anItem, aPainDraft, aPlanEntry, aPrescription, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { aStore, the, type TestStore } from "./a-store.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const aSet = (sessionExerciseId: string, given: object = {}) => ({
  sessionExerciseId,
  position: 0,
  reps: 8,
  holdSeconds: null,
  rir: 2,
  ...given,
});

function anOpenSession(): TestStore & { readonly id: string; readonly exerciseId: string } {
  const store = aStore();
  const { id, exercises } = store.ask("session.start", aSessionStart());
  return { ...store, id, exerciseId: the(exercises).id };
}

describe("a session", () => {
  it("starts as it was asked for and is the current one", () => {
    const { ask, clock } = aStore();
    const routine = ask("routine.save", aRoutineDraft());
    const entry = aPlanEntry({ routineId: routine.id });
    ask("plan.put", [entry]);
    const start = aSessionStart({ planEntryId: entry.id, routineId: routine.id, preNrs: 3 });
    const exercises = start.exercises.map((exercise) => ({ ...exercise, routineItemId: the(routine.items).id }));
    const session = ask("session.start", { ...start, exercises });
    expect(session).toEqual({
      ...start,
      exercises: exercises.map((exercise) => ({ ...exercise, sets: [], missed: null, nrs: null })),
      startedAt: clock.now(),
      finishedAt: null,
      discarded: false,
      effort: null,
    });
    expect(ask("session.current")).toEqual(session);
    expect(ask("session.list", march)).toEqual([]);
  });

  it("keeps how each place is done, as it was when it began", () => {
    const { ask } = aStore();
    const start = aSessionStart();
    const first = the(start.exercises);
    const exercises = [
      { ...first, id: anId(), block: "warmup" as const, note: "Slowly" },
      { ...first, id: anId(), group: 1, sideRestSeconds: 20 },
      { ...first, id: anId(), group: 1 },
    ];
    ask("session.start", { ...start, exercises });
    expect(ask("session.current")?.exercises).toMatchObject(exercises);
  });

  it("starts once: the same start again answers the same session with what was logged", () => {
    const { ask } = aStore();
    const start = aSessionStart();
    ask("session.start", start);
    const logged = ask("session.logSet", aSet(the(start.exercises).id));
    expect(ask("session.start", start)).toEqual(logged);
  });

  it("refuses a second one while one is open", () => {
    const { ask, refused, id } = anOpenSession();
    expect(refused("session.start", aSessionStart())).toEqual({ kind: "sessionOpen" });
    ask("session.finish", { id, effort: null });
    expect(refused("session.reopen", anId())).toEqual({ kind: "notFound", what: "session" });
    const second = ask("session.start", aSessionStart());
    expect(refused("session.reopen", id)).toEqual({ kind: "sessionOpen" });
    expect(ask("session.current")?.id).toBe(second.id);
  });

  it("refuses what it cannot speak of", () => {
    const { ask, refused } = aStore();
    const start = aSessionStart();
    const [exercise] = start.exercises;
    const withExercise = (given: object) => ({ ...start, exercises: [{ ...exercise, ...given }] });
    expect(refused("session.start", { ...start, planEntryId: anId() })).toEqual({
      kind: "notFound",
      what: "planEntry",
    });
    expect(refused("session.start", { ...start, routineId: anId() })).toEqual({ kind: "notFound", what: "routine" });
    expect(refused("session.start", withExercise({ routineItemId: anId() }))).toEqual({
      kind: "notFound",
      what: "routine",
    });
    expect(refused("session.start", withExercise({ writtenExerciseId: "handstand" }))).toEqual({
      kind: "notFound",
      what: "exercise",
    });
    expect(
      refused("session.start", withExercise({ prescription: aPrescription({ exerciseId: "handstand" }) })),
    ).toEqual({
      kind: "notFound",
      what: "exercise",
    });
    ask("session.start", start);
    ask("session.finish", { id: start.id, effort: null });
    expect(refused("session.start", start)).toMatchObject({ kind: "invalid", field: "id" });
    expect(refused("session.start", { ...aSessionStart(), exercises: start.exercises })).toMatchObject({
      kind: "invalid",
      field: "id",
    });
  });
});

describe("logging", () => {
  it("ticks a set, corrects it at its place and takes it back", () => {
    const { ask, clock, exerciseId } = anOpenSession();
    ask("session.logSet", aSet(exerciseId, { position: 1 }));
    const doneAt = clock.now().instant;
    clock.set("2026-03-02T07:40");
    const corrected = ask("session.logSet", aSet(exerciseId, { position: 1, reps: null, holdSeconds: 20, rir: null }));
    expect(corrected.exercises[0]?.sets).toEqual([{ position: 1, reps: null, holdSeconds: 20, rir: null, doneAt }]);
    ask("session.logSet", aSet(exerciseId));
    expect(ask("session.current")?.exercises[0]?.sets.map((set) => set.position)).toEqual([0, 1]);
    ask("session.clearSet", { sessionExerciseId: exerciseId, position: 1 });
    expect(ask("session.clearSet", { sessionExerciseId: exerciseId, position: 7 }).exercises[0]?.sets).toHaveLength(1);
  });

  it("tells an unanswered technique list from one that was all kept", () => {
    const { ask, exerciseId } = anOpenSession();
    const answer = (missed: ("no_momentum" | "kept_breathing")[] | null) =>
      ask("session.technique", { sessionExerciseId: exerciseId, missed }).exercises[0]?.missed;
    expect(answer(["no_momentum", "kept_breathing", "no_momentum"])).toEqual(["no_momentum", "kept_breathing"]);
    expect(answer([])).toEqual([]);
    expect(answer(null)).toBeNull();
  });

  it("keeps the rating of an exercise until it is taken back", () => {
    const { ask, exerciseId } = anOpenSession();
    expect(ask("session.rateExercise", { sessionExerciseId: exerciseId, nrs: 0 }).exercises[0]?.nrs).toBe(0);
    expect(ask("session.rateExercise", { sessionExerciseId: exerciseId, nrs: null }).exercises[0]?.nrs).toBeNull();
  });

  describe("something else for the sets that are left", () => {
    const bent = aPrescription({ exerciseId: "bent_knee_raise_90", sets: 2 });
    const begun = () => {
      const store = aStore();
      const routine = store.ask("routine.save", aRoutineDraft({ items: [anItem(), anItem()] }));
      const start = aSessionStart({ routineId: routine.id });
      const one = the(start.exercises);
      const session = store.ask("session.start", {
        ...start,
        exercises: routine.items.map(({ id }) => ({ ...one, id: anId(), routineItemId: id })),
      });
      const first = the(session.exercises);
      store.ask("session.logSet", aSet(first.id));
      store.ask("session.rateExercise", { sessionExerciseId: first.id, nrs: 5 });
      return { ...store, session, first };
    };

    it("follows in the same slot, and what was done stays as it was done", () => {
      const { ask, first } = begun();
      const id = anId();
      const { exercises } = ask("session.goOnWith", { id, sessionExerciseId: first.id, prescription: bent });
      expect(exercises).toHaveLength(3);
      expect(exercises[0]).toMatchObject({ id: first.id, prescription: first.prescription, nrs: 5 });
      expect(exercises[0]?.sets).toHaveLength(1);
      expect(exercises[1]).toMatchObject({
        id,
        prescription: bent,
        routineItemId: first.routineItemId,
        writtenExerciseId: "straight_raise_full",
        sets: [],
        nrs: null,
      });
    });

    it("is taken back by undo", () => {
      const { ask, first } = begun();
      ask("session.goOnWith", { id: anId(), sessionExerciseId: first.id, prescription: bent });
      const step = the(ask("history.list").filter(({ call }) => call === "session.goOnWith"));
      ask("history.undo", { step: step.id });
      expect(ask("session.current")?.exercises.map(({ sets }) => sets.length)).toEqual([1, 0]);
    });

    it("is refused once the session is finished", () => {
      const { ask, refused, session, first } = begun();
      ask("session.finish", { id: session.id, effort: null });
      expect(refused("session.goOnWith", { id: anId(), sessionExerciseId: first.id, prescription: bent })).toEqual({
        kind: "notFound",
        what: "session",
      });
    });
  });

  it("finds no exercise that is not in the log", () => {
    const { ask, refused, id, exerciseId } = anOpenSession();
    expect(refused("session.logSet", aSet(anId()))).toEqual({ kind: "notFound", what: "session" });
    ask("session.discard", id);
    expect(refused("session.logSet", aSet(exerciseId))).toEqual({ kind: "notFound", what: "session" });
    expect(refused("session.technique", { sessionExerciseId: exerciseId, missed: [] }).kind).toBe("notFound");
  });
});

describe("finishing", () => {
  it("closes the session and lists it on the day it started", () => {
    const { ask, clock, id } = anOpenSession();
    clock.set("2026-03-03T00:20");
    const finished = ask("session.finish", { id, effort: 7 });
    expect(finished).toMatchObject({ effort: 7, finishedAt: clock.now() });
    expect(ask("session.current")).toBeNull();
    expect(ask("session.list", { from: "2026-03-02", to: "2026-03-02" })).toEqual([finished]);
  });

  it("never ends before it began, though the clock was turned back", () => {
    const { ask, clock, id } = anOpenSession();
    clock.set("2026-03-01T12:00");
    const { startedAt, finishedAt } = ask("session.finish", { id, effort: null });
    expect(finishedAt).toEqual(startedAt);
  });

  it("again changes the effort and not the end", () => {
    const { ask, clock, id } = anOpenSession();
    const first = ask("session.finish", { id, effort: null });
    clock.set("2026-03-02T09:00");
    expect(ask("session.finish", { id, effort: 3 })).toEqual({ ...first, effort: 3 });
  });

  it("is taken back by reopening, with all that was logged", () => {
    const { ask, exerciseId, id } = anOpenSession();
    const before = ask("session.logSet", aSet(exerciseId));
    ask("session.finish", { id, effort: 9 });
    expect(ask("session.reopen", id)).toEqual(before);
    expect(ask("session.current")).toEqual(before);
  });

  it("lists the newest first", () => {
    const { ask, clock } = aStore();
    const ids = ["2026-03-02T07:00", "2026-03-02T18:00", "2026-03-04T07:00"].map((local) => {
      clock.set(local);
      const { id } = ask("session.start", aSessionStart());
      ask("session.finish", { id, effort: null });
      return id;
    });
    expect(ask("session.list", march).map((session) => session.id)).toEqual(ids.toReversed());
  });

  it("does not find what never was", () => {
    const { refused } = aStore();
    expect(refused("session.finish", { id: anId(), effort: 3 })).toEqual({ kind: "notFound", what: "session" });
    for (const name of ["session.reopen", "session.discard", "session.restore"] as const)
      expect(refused(name, anId())).toEqual({ kind: "notFound", what: "session" });
  });
});

describe("a discarded session", () => {
  it("goes with its pain entries and comes back with exactly those", () => {
    const { ask, refused, id } = anOpenSession();
    const finished = ask("session.finish", { id, effort: 4 });
    const kept = ask("pain.save", aPainDraft({ moment: "session", sessionId: id }));
    const removed = ask("pain.save", aPainDraft({ moment: "morning", sessionId: id, settled: true }));
    ask("pain.remove", removed.id);
    ask("session.discard", id);
    ask("session.discard", id);
    expect(ask("session.list", march)).toEqual([]);
    expect(ask("pain.list", march)).toEqual([]);
    expect(refused("session.finish", { id, effort: 1 }).kind).toBe("notFound");
    expect(refused("pain.restore", kept.id)).toEqual({ kind: "notFound", what: "session" });
    ask("session.restore", id);
    expect(ask("session.list", march)).toEqual([finished]);
    expect(ask("pain.list", march)).toEqual([kept]);
  });

  it("makes room for another one, and then stays out until that is closed", () => {
    const { ask, refused, id } = anOpenSession();
    ask("session.discard", id);
    const second = ask("session.start", aSessionStart());
    expect(refused("session.restore", id)).toEqual({ kind: "sessionOpen" });
    ask("session.finish", { id: second.id, effort: null });
    ask("session.restore", id);
    expect(ask("session.current")?.id).toBe(id);
  });
});
