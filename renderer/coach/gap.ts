import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change, Proposal } from "../../electron/contract/decision.ts";
import type { Exercise } from "../../electron/contract/exercise.ts";
import { takers } from "./candidates.ts";
import type { Circumstances } from "./circumstances.ts";
import { daysBetween, plusDays } from "./days.ts";
import { evidence } from "./evidence.ts";
import { type Exposure, finishedSessions } from "./exposure.ts";
import { hardestFirst, prescriptionFor, rungsBelow } from "./ladder.ts";
import { entryRungs, heldBy, tightest } from "./resume.ts";
import type { Candidate, Choice } from "./substitution.ts";

/** How far back a stretch without training sets. */
type Setback = "one" | "two" | "entry";

const setbacks: readonly (readonly [Setback, number])[] = [
  ["one", evidence.gapOneRung.value],
  ["two", evidence.gapTwoRungs.value],
  ["entry", evidence.gapEntry.value],
];

const wantedFor = (exercise: Exercise, setback: Setback, choice: Choice): readonly Candidate[] => {
  if (setback === "entry")
    return exercise.demand.index <= evidence.entryIndex.value ? [] : entryRungs(exercise, choice);
  const levels = rungsBelow(exercise, choice.exercises);
  const wanted = setback === "one" ? levels : [...levels.slice(1), ...levels.slice(0, 1)];
  return wanted.flat().map((rung) => ({ exercise: rung, merit: "easier_rung" }));
};

const mostChanges = 40;

/**
 * R12: after 7 full days without training every exercise starts one rung lower, after 14 two, after 28 at the entry rungs
 * (demand index 25 or less). One decision for each of these days that a gap reaches, so that a longer one goes on from a
 * shorter one.
 */
export const judgeGaps = (
  all: readonly Exposure[],
  judged: readonly Proposal[],
  choose: (date: IsoDate) => Choice,
  c: Circumstances,
): readonly Proposal[] => {
  const days = [...new Set(finishedSessions(c).map(({ startedAt }) => startedAt.date))];
  return days.flatMap((last, place) => {
    const next = days[place + 1];
    return setbacks.flatMap(([setback, length]): readonly Proposal[] => {
      const date = plusDays(last, length + 1);
      if (date > c.today || (next !== undefined && next < date)) return [];
      const choice = choose(date);
      const held = heldBy(date, all, judged, c);
      const changes = [...new Set(held.map(({ exerciseId }) => exerciseId))]
        .flatMap((id) => choice.exercises.get(id) ?? [])
        .filter(({ pattern }) => pattern !== "control")
        .toSorted(hardestFirst)
        .flatMap((exercise): readonly Change[] => {
          const to = takers(tightest(exercise, held), wantedFor(exercise, setback, choice), choice).top[0];
          return to === undefined
            ? []
            : [{ kind: "swap", fromExerciseId: exercise.id, to: prescriptionFor(to.exercise), setsFactor: 1 }];
        })
        .slice(0, mostChanges);
      return changes.length === 0
        ? []
        : [
            {
              key: `R12:${last}:${length}`,
              rule: "R12",
              direction: "ease",
              date,
              exerciseId: null,
              readings: [{ kind: "gap", date, fromDate: last, days: daysBetween(last, date) - 1 }],
              changes,
              wayBack: "two_clean_exposures",
            },
          ];
    });
  });
};
