import type { IsoDate } from "#contract/day.ts";
import { Family } from "#contract/exercise.ts";
import type { StatementMade } from "#contract/screening.ts";
import { familyDemand, familyOf } from "../chains/family.ts";
import { demandUnder, type Done, entryDemand } from "../chains/rungs.ts";
import { evidence } from "../evidence.ts";
import { byText } from "../order.ts";
import { endedBy, type Stop, type Tier } from "../log/stops.ts";
import { rungUnder, swapTo } from "./changes.ts";
import { doneOf } from "./rating-rules.ts";
import { conclude, familyState, type Walk } from "./walk.ts";

/** A pause that a statement ended, with the stops behind it. */
export type Resumption = { readonly tier: Tier; readonly by: StatementMade; readonly stops: readonly Stop[] };

/** The pauses that have ended, by statement. */
export const resumptions = (halted: readonly Stop[], w: Walk): readonly Resumption[] => {
  const ended = halted.flatMap((stop) => {
    const by = stop.tier === null ? undefined : endedBy(stop.tier, stop.saidAt, w.c);
    return stop.tier === null || by === undefined ? [] : [{ stop, tier: stop.tier, by }];
  });
  return [...Map.groupBy(ended, ({ tier, by }) => `${tier} ${by.madeAt.instant}`).values()].flatMap((group) =>
    group.slice(0, 1).map(({ tier, by }) => ({ tier, by, stops: group.map(({ stop }) => stop) })),
  );
};

const mostReadings = 40;

/** Where a family stood before the pause: what was last done of it, or else the most that is written. */
const levelOf = (family: Family, w: Walk): Done | undefined => {
  const { lastLevel } = familyState(w, family);
  if (lastLevel !== null) return doneOf(lastLevel);
  return w.c.routines
    .filter(({ archived }) => !archived)
    .flatMap(({ items }) => items)
    .flatMap(({ prescription: { exerciseId, limitDegrees } }): readonly Done[] => {
      const exercise = w.exercises.get(exerciseId);
      return exercise !== undefined && familyOf(exercise) === family ? [{ exercise, limitDegrees }] : [];
    })
    .toSorted(
      (a, b) =>
        familyDemand(b.exercise, b.limitDegrees) - familyDemand(a.exercise, a.limitDegrees) ||
        byText(a.exercise.id, b.exercise.id),
    )[0];
};

/**
 * How a family comes back after a pause: at the entry rung after an emergency sign, two rungs below its last comfortable
 * demand after a consult sign, with half the sets; two comfortable sessions give a rung.
 */
const resume = (family: Family, date: IsoDate, { tier, by, stops }: Resumption, w: Walk): void => {
  const state = familyState(w, family);
  const done = levelOf(family, w);
  if (done === undefined || family === "control") return;
  const rule = tier === "emergency" ? "H1" : "H2";
  const below =
    state.cleanDemand === null
      ? entryDemand
      : demandUnder(done, state.cleanDemand, evidence.strongRungs.value, w.exercises);
  const most = tier === "emergency" ? Math.min(entryDemand, below) : below;
  const key = `${rule}:back:${by.madeAt.instant}:${family}`;
  const held = conclude(w, {
    key,
    rule,
    direction: "ease",
    date,
    exerciseId: done.exercise.id,
    readings: stops.flatMap(({ proposal }) => proposal.readings).slice(0, mostReadings),
    changes: swapTo(done, rungUnder(done, most, date, w), evidence.halfSets.value),
    recoveryCondition: "two_clean_exposures",
  });
  if (!held) return;
  state.comfortable = [];
  state.caps.push({
    key,
    rule,
    date,
    exerciseId: done.exercise.id,
    reach: familyDemand(done.exercise, done.limitDegrees),
    risesAlone: false,
    most,
    halfSets: true,
  });
};

export const judgeResumption = (resumption: Resumption, w: Walk): void => {
  for (const family of Family.options.toSorted(byText)) resume(family, resumption.by.madeAt.date, resumption, w);
};
