import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PainEntryDraft } from "#contract/pain.ts";
import { Quality, Region } from "#contract/pain.ts";
import { Pattern } from "#contract/exercise.ts";
import { ConsultSign, EmergencySign } from "#contract/screening.ts";
import { Rule, RecoveryCondition } from "#contract/decision.ts";
import { TechniquePoint } from "#contract/session.ts";
import { aPainDraft, aPlanEntry, aProposal, aRoutineDraft, aScreeningDraft, aSessionStart } from "../../builders.ts";
import { aStore, the } from "./a-store.ts";
import { assert } from "../../laws.ts";

const march = { from: "2026-03-01", to: "2026-03-31" };
const exerciseId = fc.constantFrom("straight_raise_full", "bent_knee_raise_90", "deadbug_tap", "breathing_90_90");
const id = fc.uuid();
const day = fc.integer({ min: 1, max: 31 }).map((number) => `2026-03-${String(number).padStart(2, "0")}`);
const text = (maxLength: number) =>
  fc
    .string({ unit: "binary", maxLength })
    .filter((value) => value.length <= maxLength && value.isWellFormed() && !value.includes("\0"));
// The contract takes space off both ends of a name.
const name = text(60).filter((value) => value.trim().length > 0);
const nrs = fc.integer({ min: 0, max: 10 });
const nullable = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
const someOf = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...values]);
const seconds = fc.integer({ min: 0, max: 99 });
const tempo = fc.tuple(seconds, seconds, seconds, seconds).map((parts) => parts.join("-"));
const degrees = fc.double({ min: 0, max: 180, noNaN: true }).map((value) => value + 0);
const target = fc.oneof(
  fc.record({ kind: fc.constant("reps" as const), reps: fc.integer({ min: 1, max: 100 }) }),
  fc.record({
    kind: fc.constant("hold" as const),
    holdSeconds: fc.integer({ min: 1, max: 600 }),
    reps: fc.integer({ min: 1, max: 20 }),
  }),
);
const prescription = fc.record({
  exerciseId,
  sets: fc.integer({ min: 1, max: 10 }),
  target,
  tempo: nullable(tempo),
  restSeconds: fc.integer({ min: 0, max: 600 }),
  limitDegrees: nullable(degrees),
});
const item = fc.record({ id, prescription });
const unique = <T extends { readonly id: string }>(of: fc.Arbitrary<T>, minLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(of, { minLength, maxLength: 30, selector: (one) => one.id });

const felt = {
  nrs,
  soreness: fc.boolean(),
  regions: someOf(Region.options),
  qualities: someOf(Quality.options),
  exerciseIds: fc.uniqueArray(exerciseId),
  note: text(2000),
  date: day,
};
const painContent = fc.record(felt);

const points = fc.array(fc.constantFrom(...TechniquePoint.options), { maxLength: 8 });
const factor = fc.double({ min: 0.01, max: 1, noNaN: true });

describe("what is saved is read back equal", () => {
  it("for every routine, through every change of it", () => {
    assert(
      fc.property(fc.array(fc.record({ name, items: unique(item, 0) }), { minLength: 1, maxLength: 4 }), (drafts) => {
        const { ask } = aStore();
        const routineId = aRoutineDraft().id;
        for (const draft of drafts) {
          const saved = ask("routine.save", { ...draft, id: routineId });
          expect(saved.name).toBe(draft.name.trim());
          expect(
            saved.items.map(({ id: itemId, prescription: asked }) => ({ id: itemId, prescription: asked })),
          ).toEqual(draft.items);
          expect(ask("routine.list")).toEqual([saved]);
        }
      }),
      40,
    );
  });

  it("for every session and everything logged in it", () => {
    const exercise = fc.record({
      id,
      writtenExerciseId: exerciseId,
      prescription,
      sets: fc.uniqueArray(
        fc.record({
          position: fc.integer({ min: 0, max: 19 }),
          work: fc.oneof(
            fc.record({ reps: fc.integer({ min: 0, max: 200 }), holdSeconds: fc.constant(null) }),
            fc.record({ reps: fc.constant(null), holdSeconds: fc.integer({ min: 0, max: 3600 }) }),
          ),
          rir: nullable(fc.integer({ min: 0, max: 5 })),
        }),
        { selector: (set) => set.position, maxLength: 6 },
      ),
      missed: nullable(someOf(TechniquePoint.options)),
      nrs: nullable(nrs),
    });
    const session = fc.record({
      routineName: name,
      preNrs: nullable(nrs),
      effort: nullable(nrs),
      exercises: unique(exercise, 1),
    });
    assert(
      fc.property(session, ({ routineName, preNrs, effort, exercises }) => {
        const { ask, clock } = aStore();
        const start = aSessionStart({
          routineName,
          preNrs,
          exercises: exercises.map((one) => ({
            id: one.id,
            routineItemId: null,
            writtenExerciseId: one.writtenExerciseId,
            prescription: one.prescription,
          })),
        });
        ask("session.start", start);
        for (const { id: sessionExerciseId, sets, missed, nrs: rating } of exercises) {
          for (const { position, work, rir } of sets)
            ask("session.logSet", { sessionExerciseId, position, ...work, rir });
          ask("session.technique", { sessionExerciseId, missed });
          ask("session.rateExercise", { sessionExerciseId, nrs: rating });
        }
        const finished = ask("session.finish", { id: start.id, effort });
        expect(finished).toEqual({
          ...start,
          startedAt: clock.now(),
          finishedAt: clock.now(),
          discarded: false,
          effort,
          exercises: start.exercises.map((one, index) => ({
            ...one,
            sets: the(exercises, index)
              .sets.toSorted((a, b) => a.position - b.position)
              .map(({ position, work, rir }) => ({
                position,
                ...work,
                rir,
                doneAt: clock.now().instant,
              })),
            missed: the(exercises, index).missed,
            nrs: the(exercises, index).nrs,
          })),
        });
        expect(ask("session.list", march)).toEqual([finished]);
        ask("session.discard", start.id);
        ask("session.restore", start.id);
        expect(ask("session.list", march)).toEqual([finished]);
      }),
      40,
    );
  });

  it("for every pain entry, with each version as it was written", () => {
    assert(
      fc.property(fc.array(painContent, { minLength: 1, maxLength: 4 }), (contents) => {
        const { ask } = aStore();
        const { id: entryId } = aPainDraft();
        const drafts = contents.map((content): PainEntryDraft => aPainDraft({ ...content, id: entryId }));
        for (const draft of drafts) expect(ask("pain.save", draft)).toMatchObject(draft);
        const written = drafts.filter((draft, index) => JSON.stringify(draft) !== JSON.stringify(drafts[index - 1]));
        const versions = ask("pain.versions", entryId);
        expect(versions.map(({ version }) => version)).toEqual(written.map((_, index) => index + 1));
        for (const [index, version] of versions.entries()) {
          const { nrs: rating, soreness, settled, regions, qualities, exerciseIds, note } = the(written, index);
          expect(version).toMatchObject({ nrs: rating, soreness, settled, regions, qualities, exerciseIds, note });
        }
        expect(ask("pain.list", march)).toMatchObject([drafts.at(-1)]);
      }),
      60,
    );
  });

  it("for every decision", () => {
    const [session, entry, screening, planned] = [aSessionStart(), aPainDraft(), aScreeningDraft(), aPlanEntry()];
    const sessionId = fc.constant(session.id);
    const painEntryId = fc.constant(entry.id);
    const sign = fc.constantFrom(...EmergencySign.options, ...ConsultSign.options);
    const kind = <K extends string>(value: K): fc.Arbitrary<K> => fc.constant(value);
    const reading = fc.oneof(
      fc.record({
        kind: kind("pain"),
        date: day,
        sessionId: nullable(sessionId),
        painEntryId: nullable(painEntryId),
        exerciseId: nullable(exerciseId),
        nrs,
        above: nullable(fc.integer({ min: -10, max: 10 })),
      }),
      fc.record({ kind: kind("technique"), date: day, sessionId, exerciseId, missed: points }),
      fc.record({
        kind: kind("morning"),
        date: day,
        sessionId,
        painEntryId,
        nrs,
        usual: fc.double({ min: 0, max: 10, noNaN: true }).map((value) => value + 0),
        settled: fc.boolean(),
      }),
      fc.record({ kind: kind("clean"), date: day, sessionId, exerciseId }),
      fc.record({
        kind: kind("sign"),
        date: day,
        screeningId: nullable(fc.constant(screening.id)),
        painEntryId: nullable(painEntryId),
        sign,
      }),
      fc.record({ kind: kind("region"), date: day, painEntryId, region: fc.constantFrom(...Region.options) }),
      fc.record({ kind: kind("quality"), date: day, painEntryId, quality: fc.constantFrom(...Quality.options) }),
    );
    const change = fc.oneof(
      fc.record({ kind: kind("swap"), fromExerciseId: exerciseId, to: prescription, setsFactor: factor }),
      fc.record({
        kind: kind("adjust"),
        exerciseId,
        target: nullable(target),
        tempo: nullable(tempo),
        limitDegrees: nullable(degrees),
        setsFactor: factor,
        cues: points,
      }),
      fc.record({ kind: kind("keep"), exerciseId, cues: points }),
      fc.record({ kind: kind("move"), planEntryId: fc.constant(planned.id), fromDate: day, toDate: day }),
      fc.record({ kind: kind("rest"), fromDate: day, untilDate: day }),
      fc.record({
        kind: kind("park"),
        exerciseId: nullable(exerciseId),
        pattern: nullable(fc.constantFrom(...Pattern.options)),
        untilDate: day,
      }),
      fc.record({ kind: kind("pause"), tier: fc.constantFrom("consult", "emergency") }),
    );
    const proposal = fc.record({
      key: text(200).filter((key) => key.length > 0),
      rule: fc.constantFrom(...Rule.options),
      direction: fc.constantFrom("stop", "ease", "keep", "progress"),
      date: day,
      exerciseId: nullable(exerciseId),
      readings: fc.array(reading, { minLength: 1, maxLength: 8 }),
      changes: fc.array(change, { maxLength: 8 }),
      recoveryCondition: fc.constantFrom(...RecoveryCondition.options),
    });
    assert(
      fc.property(fc.uniqueArray(proposal, { selector: (one) => one.key, maxLength: 5 }), (drafts) => {
        const { ask } = aStore();
        ask("session.start", session);
        ask("pain.save", entry);
        ask("screening.save", screening);
        ask("routine.save", aRoutineDraft({ id: planned.routineId }));
        ask("plan.put", [planned]);
        const proposals = drafts.map((draft) => aProposal(draft));
        const { added } = ask("decision.sync", { gone: [], proposals });
        const stored = new Map(ask("decision.list", march).map((decision) => [decision.key, decision]));
        expect(added).toHaveLength(proposals.length);
        for (const one of proposals) expect(stored.get(one.key)).toMatchObject(one);
      }),
      60,
    );
  });
});
