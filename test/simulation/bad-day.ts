import type { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { plusDays } from "#coach/days.ts";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { monday } from "../renderer/coach/diary.ts";
import { catalogue } from "../renderer/coach/exercises.ts";
import { newTrainee, nextOpenDay, planOn, trained } from "./trainee.ts";

// One bad day in a tolerant person: a single stray 5, otherwise painless. How long until the plan is home again?

/** Sessions after the bad one in which a home was not trained as written, of somebody who had so many painless ones before. */
const sessionsAway = (home: Exercise, before: number): number => {
  const own = prescriptionFor(home);
  let trainee = newTrainee([own]);
  let today: IsoDate = monday();
  let away = 0;
  const most = before + 40;
  for (let session = 0; session < most; session += 1) {
    const now = nextOpenDay(trainee, today);
    today = now.c.today;
    const [planned] = planOn(now, 0);
    const atHome = planned?.now.exerciseId === planned?.home.exerciseId;
    if (session > before) {
      if (atHome) return away;
      away += 1;
    }
    const nrs = session === before ? 5 : 0;
    const all = planned === undefined ? [] : [{ place: 0, own, now: planned.now, nrs, missed: [], rir: 2 }];
    const answered = { before: 0, after: true, morning: { nrs: 0, settled: true } };
    trainee = trained(now.trainee, today, all, answered);
    today = plusDays(today, session % 3 === 2 ? 3 : 2);
  }
  return away;
};

export type BadDay = { readonly home: string; readonly sessions: number };

/** Every exercise of the catalogue that is a home with something below it, with the sessions one bad day costs. */
export const badDays = (before: number, homes: readonly Exercise[] = catalogue): readonly BadDay[] =>
  homes
    .filter(({ pattern }) => pattern !== "control")
    .map((home) => ({ home: home.id, sessions: sessionsAway(home, before) }))
    .toSorted((a, b) => a.sessions - b.sessions);
