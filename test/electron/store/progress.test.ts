import fc from "fast-check";
import { expect, it } from "vitest";
import { hardWorkDone } from "#coach/plan/hard-work.ts";
import { anId, anOwnDraft, aPrescription, aSessionStart } from "../../builders.ts";
import { aStore, the, type TestStore } from "./a-store.ts";
import { assert } from "../../laws.ts";

/** Logs a finished session with one set for each number of reps in reserve. */
function train(
  { ask, clock }: TestStore,
  local: string,
  rirs: readonly (number | null)[],
  exerciseId = "straight_raise_full",
): string {
  clock.set(local);
  const exercise = {
    id: anId(),
    routineItemId: null,
    writtenExerciseId: exerciseId,
    prescription: aPrescription({ exerciseId }),
  };
  const { id } = ask("session.start", aSessionStart({ exercises: [exercise] }));
  for (const [position, rir] of rirs.entries())
    ask("session.logSet", { sessionExerciseId: exercise.id, position, reps: 8, holdSeconds: null, rir });
  ask("session.finish", { id, effort: null });
  return id;
}

it("does not count a warm-up, nor breathing and control", () => {
  const store = aStore();
  const { ask } = store;
  const start = aSessionStart();
  const exercises = start.exercises.map((exercise) => ({ ...exercise, block: "warmup" as const }));
  const { id } = ask("session.start", { ...start, exercises });
  const sessionExerciseId = the(exercises).id;
  ask("session.logSet", { sessionExerciseId, position: 0, reps: 8, holdSeconds: null, rir: 2 });
  ask("session.finish", { id, effort: null });
  train(store, "2026-03-08T23:30", [1], "breathing_90_90");
  expect(ask("progress.hardSets", { from: "2026-02-23", to: "2026-03-15" })).toEqual([]);
});

it("counts the hard sets of each week and pattern", () => {
  const store = aStore();
  train(store, "2026-03-01T10:00", [2]);
  train(store, "2026-03-02T10:00", [0, 4, 5, null]);
  const { id: sidePlank } = store.ask("exercise.save", anOwnDraft({ pattern: "lateral" }));
  train(store, "2026-03-08T23:30", [1], sidePlank);
  train(store, "2026-03-08T23:50", [1]);
  train(store, "2026-03-09T10:00", [5]);
  expect(store.ask("progress.hardSets", { from: "2026-02-23", to: "2026-03-15" })).toEqual([
    { weekStart: "2026-02-23", pattern: "hip_flexor_supine", hardSets: 1 },
    { weekStart: "2026-03-02", pattern: "hip_flexor_supine", hardSets: 4 },
    { weekStart: "2026-03-02", pattern: "lateral", hardSets: 1 },
  ]);
  expect(store.ask("progress.hardSets", { from: "2026-03-03", to: "2026-03-15" }).map((week) => week.hardSets)).toEqual(
    [1, 1],
  );
});

it("counts the same hard sets as the plan does", () => {
  const store = aStore();
  const { ask } = store;
  const start = aSessionStart();
  const prescription = aPrescription({ exerciseId: "straight_raise_full" });
  const exercises = (["warmup", "main"] as const).map((block) => ({
    ...the(start.exercises),
    id: anId(),
    block,
    prescription,
  }));
  const { id } = ask("session.start", { ...start, exercises });
  for (const { id: sessionExerciseId } of exercises)
    for (const [position, rir] of [0, 4, 5, null].entries())
      ask("session.logSet", { sessionExerciseId, position, reps: 8, holdSeconds: null, rir });
  ask("session.finish", { id, effort: null });
  const [done] = ask("session.list", { from: "2026-02-23", to: "2026-03-15" });
  const planned = hardWorkDone(done?.exercises ?? []).map(({ sets }) => sets);
  expect(planned).toEqual([3]);
  expect(ask("progress.hardSets", { from: "2026-02-23", to: "2026-03-15" }).map(({ hardSets }) => hardSets)).toEqual(
    planned,
  );
});

it("does not count what is open or was taken out", () => {
  const store = aStore();
  store.ask("session.discard", train(store, "2026-03-02T10:00", [2]));
  store.ask("session.reopen", train(store, "2026-03-03T10:00", [2]));
  expect(store.ask("progress.hardSets", { from: "2026-03-01", to: "2026-03-31" })).toEqual([]);
});

it("begins every week on the Monday on or before the day", () => {
  expect.hasAssertions();
  const { db } = aStore();
  const law = fc.property(fc.integer({ min: 0, max: 84_000 }), (days) => {
    const day = Temporal.PlainDate.from("1970-01-01").add({ days });
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    const row = db.get("SELECT date(?, 'weekday 0', '-6 days') AS monday", [day.toString()]);
    expect(row).toEqual({ monday: monday.toString() });
  });
  assert(law);
});
