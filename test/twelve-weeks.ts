import type { Routine } from "#contract/routine.ts";
import type { Session } from "#contract/session.ts";
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { wantedSync } from "#coach/conclusions/sync.ts";
import { routineNow } from "#coach/plan/planned.ts";
import { aDay, aPainDraft, aPrescription, aRoutineDraft, anId, anItem } from "./builders.ts";
import type { TestStore } from "./electron/store/a-store.ts";

// Twelve weeks of somebody who likes leg raises, entered through the app's own calls, with the coach deciding after each
// entry as the app does: every session, every morning, and every answer to what was proposed.

type Life = Pick<TestStore, "ask" | "clock">;

/** What the coach looks at. */
export const coachInputOf = ({ ask, clock }: Life): CoachInput => {
  const today = clock.now().date;
  const day = Temporal.PlainDate.from(today);
  const range = { from: day.subtract({ days: 30 }).toString(), to: day.add({ days: 60 }).toString() };
  return {
    today,
    exercises: ask("exercise.list"),
    routines: ask("routine.list"),
    entries: ask("plan.range", range),
    history: ask("coach.history", { from: historyStart(today) }),
    profile: ask("profile.get"),
  };
};

/** What the app does whenever the log has changed; steps up are accepted. */
const conclude = (life: Life): void => {
  const c = coachInputOf(life);
  life.ask("decision.sync", wantedSync(c));
  for (const { id, direction, state } of coachInputOf(life).history.decisions)
    if (direction === "progress" && state === "proposed") life.ask("decision.answer", { id, state: "accepted" });
};

/** How an exercise feels on its n-th time, 0 to 10. */
export type Feeling = (exerciseId: string, time: number) => number;

/** Undefined on a day that asks for nothing. */
const train = (life: Life, routine: Routine, nrs: (exerciseId: string) => number): Session["id"] | undefined => {
  const { ask } = life;
  const c = coachInputOf(life);
  const planned = routineNow(routine, c, c.today);
  if (planned.length === 0) return undefined;
  const session = ask("session.start", {
    id: anId(),
    planEntryId: null,
    routineId: routine.id,
    routineName: routine.name,
    preNrs: 0,
    exercises: planned.map(({ item, own, now }) => ({
      id: anId(),
      routineItemId: item.id,
      writtenExerciseId: own.exerciseId,
      prescription: now,
    })),
  });
  for (const { id, prescription } of session.exercises) {
    const { target, sets } = prescription;
    for (let position = 0; position < sets; position += 1)
      ask("session.logSet", {
        sessionExerciseId: id,
        position,
        reps: target.kind === "reps" ? target.reps : null,
        holdSeconds: target.kind === "hold" ? target.holdSeconds : null,
        rir: 2,
      });
    ask("session.technique", { sessionExerciseId: id, missed: [] });
  }
  const done = ask("session.finish", { id: session.id, effort: 4 });
  const felt = done.exercises.map(({ prescription: { exerciseId } }) => ({ exerciseId, nrs: nrs(exerciseId) }));
  const worst = felt.toSorted((a, b) => b.nrs - a.nrs)[0];
  ask(
    "pain.save",
    aPainDraft({
      moment: "session",
      sessionId: done.id,
      date: c.today,
      nrs: worst?.nrs ?? 0,
      exerciseIds: worst === undefined || worst.nrs === 0 ? [] : [worst.exerciseId],
      regions: worst === undefined || worst.nrs === 0 ? [] : ["lower_back_middle"],
    }),
  );
  conclude(life);
  return done.id;
};

/** Mondays, Wednesdays and Fridays for so many weeks from 2 March 2026, with a quiet morning after each. */
export const liveWeeks = (life: Life, weeks: number, feeling: Feeling): void => {
  const { ask, clock } = life;
  clock.set("2026-03-02T17:00");
  const routine = ask(
    "routine.save",
    aRoutineDraft({ name: "Leg raises", items: [anItem({ prescription: aPrescription() })] }),
  );
  // What they want to come back to.
  ask("exercise.prefer", { id: "straight_lower_60", preference: "prefer" });
  const times = new Map<string, number>();
  for (let week = 0; week < weeks; week += 1)
    for (const day of [0, 2, 4]) {
      const date = aDay(
        Temporal.PlainDate.from("2026-03-02")
          .add({ days: week * 7 + day })
          .toString(),
      );
      clock.set(`${date}T18:00`);
      const sessionId = train(life, routine, (exerciseId) => {
        const time = (times.get(exerciseId) ?? 0) + 1;
        times.set(exerciseId, time);
        return feeling(exerciseId, time);
      });
      const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
      clock.set(`${next}T07:30`);
      if (sessionId !== undefined)
        ask("pain.save", aPainDraft({ moment: "morning", sessionId, date: next, nrs: 0, settled: true }));
      // A 6 asks the safety questions; none applied.
      if (week === 0 && day === 2) ask("screening.save", { id: anId(), occasion: "after_entry", signs: [] });
      conclude(life);
    }
};

/** Straight leg raises hurt at once, bent knees once more; everything after that goes well. */
export const sorry: Feeling = (exerciseId, time) => {
  if (exerciseId === "straight_raise_full") return 5;
  return exerciseId === "bent_knee_raise_90" && time === 1 ? 6 : 0;
};
