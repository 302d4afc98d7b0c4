// The coach's own speed, as JSON on stdout; build/bench.mjs prints the table.
import { type CoachInput, historyStart } from "#coach/coach-input.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { outlook } from "#coach/outlook/outlook.ts";
import { routineNow } from "#coach/plan/planned.ts";
import { withDecisions } from "../renderer/coach/concluded.ts";
import { idOf } from "../renderer/coach/exercises.ts";
import { timed, type Timing } from "./timing.ts";
import { tenYears } from "./years.ts";

/** Everything that was ever logged; the coach walks through all of it. */
const all = tenYears();

/** What the app loads: the last 120 days. */
const loaded: CoachInput = ((): CoachInput => {
  const from = historyStart(all.today);
  return withDecisions({
    ...all,
    history: {
      ...all.history,
      loadedFrom: from,
      sessions: all.history.sessions.filter((session) => session.startedAt.date >= from),
      painEntries: all.history.painEntries.filter((entry) => entry.date >= from),
    },
  });
})();

/** The same log as a new one, so that nothing worked out before is used again. */
const anew = (c: CoachInput): CoachInput => ({
  ...c,
  history: { ...c.history, sessions: [...c.history.sessions], painEntries: [...c.history.painEntries] },
});

/** The same, once it was decided on, as it is when a screen asks for the plan of a day. */
const decidedOn = (c: CoachInput): CoachInput => {
  const again = anew(c);
  decide(again);
  return again;
};

const planOfToday = (c: CoachInput): unknown => c.routines.map((routine) => routineNow(routine, c, c.today));

const timings: readonly Timing[] = [
  timed(
    `decide on ten years, all of them walked (${all.history.sessions.length} sessions of 5 exercises, ${all.history.painEntries.length} pain entries)`,
    { target: null, runs: 15 },
    () => anew(all),
    decide,
  ),
  timed(
    "decide, given ten years of which the last 120 days count",
    { target: 50, runs: 15 },
    () => anew({ ...all, history: { ...all.history, loadedFrom: historyStart(all.today) } }),
    decide,
  ),
  timed("decide, given the 120 days that the app loads", { target: 50, runs: 50 }, () => anew(loaded), decide),
  timed("the plan of a day, decided on", { target: 5, runs: 50 }, () => decidedOn(loaded), planOfToday),
  timed(
    "what the next step of an exercise needs, from those 120 days",
    { target: 5, runs: 50 },
    () => decidedOn(loaded),
    (c) => outlook(idOf("bent_knee_raise_90"), c),
  ),
];
console.log(JSON.stringify(timings));
