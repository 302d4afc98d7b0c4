import type { IsoDate } from "../../electron/contract/day.ts";
import type { Decision } from "../../electron/contract/decision.ts";
import type { Circumstances } from "./circumstances.ts";
import { restDays, stands } from "./plan-now.ts";
import { endedBy, stops } from "./stops.ts";

/** Whether and what can be trained today. */
export type TrainingState =
  | { readonly kind: "open" }
  /** A rest day the coach asked for. */
  | { readonly kind: "resting"; readonly untilDate: IsoDate; readonly because: Decision }
  /** Loaded work waits for a clinician's look or for things to settle; breathing and pelvic tilts stay. */
  | { readonly kind: "paused"; readonly because: Decision }
  /** Everything waits until care was received. */
  | { readonly kind: "locked"; readonly because: Decision };

/** The strongest thing that holds today: locked before paused before resting. */
export const trainingState = (c: Circumstances): TrainingState => {
  const lasting = stops(c).flatMap(({ proposal, saidAt }) => {
    const tier = proposal.changes.find((change) => change.kind === "pause")?.tier;
    const decision = c.history.decisions.find((one) => one.key === proposal.key && stands(one));
    return tier === undefined || decision === undefined || endedBy(tier, saidAt, c) !== undefined
      ? []
      : [{ tier, decision }];
  });
  const locked = lasting.find(({ tier }) => tier === "emergency");
  if (locked !== undefined) return { kind: "locked", because: locked.decision };
  const paused = lasting.at(-1);
  if (paused !== undefined) return { kind: "paused", because: paused.decision };
  const rest = restDays(c)
    .filter(({ date }) => date >= c.today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const today = rest.find(({ date }) => date === c.today);
  const last = today === undefined ? undefined : rest.findLast(({ because }) => because === today.because);
  return today === undefined || last === undefined
    ? { kind: "open" }
    : { kind: "resting", untilDate: last.date, because: today.because };
};
