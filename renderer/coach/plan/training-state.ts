import type { IsoDate } from "#contract/day.ts";
import type { Decision, Proposal } from "#contract/decision.ts";
import type { CoachInput } from "../coach-input.ts";
import { restDays } from "../log/planned-days.ts";
import { stops, type Tier } from "../log/stops.ts";

/** Whether and what can be trained today. */
export type TrainingState =
  | { readonly kind: "open" }
  /** A rest day the coach asked for. */
  | { readonly kind: "resting"; readonly untilDate: IsoDate; readonly because: Decision }
  /** Loaded work waits for a clinician's look or for things to settle; breathing and pelvic tilts stay. */
  | { readonly kind: "paused"; readonly because: Proposal }
  /** Everything waits until care was received. */
  | { readonly kind: "locked"; readonly because: Proposal };

type Lasting = { readonly tier: Tier; readonly because: Proposal };

/** Pauses that no statement has ended. */
const lastingPauses = (c: CoachInput): readonly Lasting[] =>
  stops(c).flatMap(({ proposal, tier }): readonly Lasting[] =>
    tier === null || proposal.endedOn !== null ? [] : [{ tier, because: proposal }],
  );

/** The strongest thing that holds today: locked before paused before resting; of several the newest. */
export const trainingState = (c: CoachInput): TrainingState => {
  const pauses = lastingPauses(c);
  const locked = pauses.findLast(({ tier }) => tier === "emergency");
  if (locked !== undefined) return { kind: "locked", because: locked.because };
  const paused = pauses.at(-1);
  if (paused !== undefined) return { kind: "paused", because: paused.because };
  const ahead = restDays(c).filter(({ date }) => date >= c.today);
  const today = new Set(ahead.filter(({ date }) => date === c.today).map(({ because }) => because.id));
  const last = ahead
    .filter(({ because }) => today.has(because.id))
    .reduce<(typeof ahead)[number] | null>((a, b) => (a === null || b.date > a.date ? b : a), null);
  return last === null ? { kind: "open" } : { kind: "resting", untilDate: last.date, because: last.because };
};
