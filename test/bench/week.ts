// How fast a week is built, as JSON on stdout; build/bench.mjs prints the table.
import { CareFlag } from "#contract/exercise.ts";
import { Goal, type WeekWishes } from "#contract/profile.ts";
import { buildWeek } from "#coach/week/week.ts";
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { withDecisions } from "../renderer/coach/concluded.ts";
import { person } from "../renderer/coach/diary.ts";
import { chances } from "../simulation/person.ts";
import { timed } from "./timing.ts";
import { tenYears } from "./years.ts";

const all = tenYears(90);
const from = historyStart(all.today);
const trained = withDecisions({
  ...all,
  history: {
    ...all.history,
    sessions: all.history.sessions.filter((session) => session.startedAt.date >= from),
    painEntries: all.history.painEntries.filter((entry) => entry.date >= from),
  },
});
const weekFrom = plusDays(all.today, 8 - Temporal.PlainDate.from(all.today).dayOfWeek);

type Wished = { readonly wishes: WeekWishes; readonly c: CoachInput };

/** One to seven days of 5 to 120 minutes, any goals, with and without equipment, a log, and things that bother the back. */
const wished = (run: number): Wished => {
  const next = chances(run + 1);
  const some = <T>(options: readonly T[], share: number): T[] => options.filter(() => next() < share);
  const count = 1 + Math.floor(next() * 7);
  const weekdays = [1, 2, 3, 4, 5, 6, 7].toSorted(() => next() - 0.5).slice(0, count);
  const wishes: WeekWishes = {
    days: weekdays.toSorted((a, b) => a - b).map((weekday) => ({ weekday, minutes: 5 + Math.floor(next() * 116) })),
    goals: some(Goal.options, 0.6),
  };
  const profile = person({ provokedBy: some(CareFlag.options, 0.1), ...(next() < 0.5 ? { equipment: ["mat"] } : {}) });
  const history =
    next() < 0.7 ? { ...trained.history } : { ...trained.history, sessions: [], painEntries: [], decisions: [] };
  return { wishes, c: { ...trained, profile, history } };
};

const timing = timed(
  "build a week: 1 to 7 days, 5 to 120 minutes, any goals",
  { target: 50, judgedBy: "p99", runs: 200, warmUps: 5 },
  wished,
  ({ wishes, c }) => buildWeek(wishes, c, weekFrom),
);
console.log(JSON.stringify([timing]));
