import type { CoachInput } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { chances } from "../simulation/person.ts";
import { aPainEntry, aSession, aSessionExercise, aMoment } from "../builders.ts";
import { diary, monday, person } from "../renderer/coach/diary.ts";
import { prescribed, routineOf, uuid } from "../renderer/coach/exercises.ts";

const trained = ["pelvic_tilt_crook", "bent_knee_raise_90", "deadbug_alt", "plank_front", "glute_bridge"];

/** Three sessions a week for ten years: five exercises each, answered after it and the next morning. */
export const tenYears = (sessions = 1560, seed = 5): CoachInput => {
  const next = chances(seed);
  const rated = (): number => (next() < 0.75 ? Math.floor(next() * 3) : Math.floor(next() * 7));
  const days = Array.from({ length: sessions }, (_, at) => plusDays(monday(), Math.floor(at / 3) * 7 + (at % 3) * 2));
  const today = plusDays(days.at(-1) ?? monday(), 2);
  const log = days.map((date, at) => {
    const startedAt = aMoment(`${date}T18:00`);
    const session = aSession({
      id: uuid(1, at + 1),
      preNrs: next() < 0.8 ? 0 : 1,
      startedAt,
      finishedAt: startedAt,
      exercises: trained.map((exercise, place) => {
        const prescription = prescribed(exercise);
        const { target } = prescription;
        return aSessionExercise({
          id: uuid(2, at * 10 + place),
          routineItemId: uuid(6, place + 1),
          writtenExerciseId: exercise,
          prescription,
          missed: next() < 0.85 ? [] : ["slow_lowering", "kept_breathing"],
          sets: Array.from({ length: prescription.sets }, (_set, position) => ({
            position,
            reps: target.kind === "reps" ? target.reps : null,
            holdSeconds: target.kind === "hold" ? target.holdSeconds : null,
            rir: next() < 0.9 ? 2 : 1,
            doneAt: startedAt.instant,
          })),
        });
      }),
    });
    const about = trained[Math.floor(next() * trained.length)] ?? "plank_front";
    const answer = (moment: "session" | "morning", day: string, nrs: number): unknown => ({
      id: uuid(moment === "session" ? 3 : 4, at + 1),
      moment,
      sessionId: session.id,
      date: day,
      nrs,
      exerciseIds: moment === "session" ? [about] : [],
      regions: [],
      qualities: [],
      settled: moment === "morning" ? true : null,
      savedAt: aMoment(`${day}T${moment === "session" ? "19" : "07"}:30`),
    });
    const painEntries = [
      answer("session", date, rated()),
      answer("morning", plusDays(date, 1), next() < 0.9 ? 0 : 2),
    ].map((entry) => aPainEntry(entry as object));
    return { session, painEntries };
  });
  const empty = diary(today, [], { profile: person(), routines: [routineOf(trained)] });
  return {
    ...empty,
    history: {
      ...empty.history,
      sessions: log.map(({ session }) => session),
      painEntries: log.flatMap(({ painEntries }) => painEntries),
    },
  };
};
