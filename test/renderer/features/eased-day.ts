import { RoutineDraft } from "#contract/routine.ts";
import { aPainDraft, aPlanEntry, aPrescription, aSessionStart, anId } from "../../builders.ts";
import type { Given } from "./harness.tsx";

/** A routine of straight leg raises, three sets of eight. */
export const legRaises = (given: { readonly locked?: boolean } = {}): RoutineDraft =>
  RoutineDraft.parse({
    id: anId(),
    name: "Floor day",
    items: [{ id: anId(), prescription: aPrescription(), ...given }],
  });

/** A 5 during leg raises on Monday evening, technique clean; the routine is planned again for Tuesday, which it is now. */
export const easedDay = (routine: RoutineDraft): Given => ({
  at: "2026-03-03T07:30",
  seed: (ask, clock) => {
    clock.set("2026-03-02T18:00");
    ask("routine.save", routine);
    ask("plan.put", [aPlanEntry({ date: "2026-03-03", routineId: routine.id })]);
    const [id, done] = [anId(), anId()];
    const start = aSessionStart({ id, routineId: routine.id });
    ask("session.start", { ...start, exercises: start.exercises.map((exercise) => ({ ...exercise, id: done })) });
    ask("session.logSet", { sessionExerciseId: done, position: 0, reps: 8, holdSeconds: null, rir: 2 });
    ask("session.technique", { sessionExerciseId: done, missed: [] });
    ask("session.finish", { id, effort: 4 });
    const felt = { moment: "session", sessionId: id, nrs: 5, exerciseIds: ["straight_raise_full"] };
    ask("pain.save", aPainDraft({ ...felt, regions: ["lower_back_middle"] }));
    clock.set("2026-03-03T07:30");
  },
});
