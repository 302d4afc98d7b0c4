import type { IsoDate } from "../../electron/contract/day.ts";
import type { Decision, Proposal } from "../../electron/contract/decision.ts";
import { type Circumstances, historyStart } from "./circumstances.ts";
import { restDays, stands } from "./plan/days.ts";
import { endedBy, stops, type Tier } from "./stops.ts";

/** Whether and what can be trained today. */
export type TrainingState =
  | { readonly kind: "open" }
  /** A rest day the coach asked for. */
  | { readonly kind: "resting"; readonly untilDate: IsoDate; readonly because: Decision }
  /** Loaded work waits for a clinician's look or for things to settle; breathing and pelvic tilts stay. */
  | { readonly kind: "paused"; readonly because: Proposal | Decision }
  /** Everything waits until care was received. */
  | { readonly kind: "locked"; readonly because: Proposal | Decision };

type Lasting = { readonly tier: Tier; readonly because: Proposal | Decision };

/** Pauses the log asks for, whether stored yet or not, and stored ones from before the log the coach reads. */
const lastingPauses = (c: Circumstances): readonly Lasting[] => {
  const stored = new Map(c.history.decisions.filter(stands).map((decision) => [decision.key, decision]));
  const fromLog = stops(c);
  const known = new Set(fromLog.map(({ proposal }) => proposal.key));
  const start = historyStart(c.today);
  const older = [...stored.values()].flatMap((decision): readonly Lasting[] => {
    const tier = decision.changes.find((change) => change.kind === "pause")?.tier;
    const gone = !known.has(decision.key) && decision.date < start;
    return tier !== undefined && gone && endedBy(tier, decision.decidedAt.instant, c) === undefined
      ? [{ tier, because: decision }]
      : [];
  });
  const lasting = fromLog.flatMap(({ proposal, saidAt, tier }): readonly Lasting[] =>
    tier === null || endedBy(tier, saidAt, c) !== undefined
      ? []
      : [{ tier, because: stored.get(proposal.key) ?? proposal }],
  );
  return [...older, ...lasting];
};

/** The strongest thing that holds today: locked before paused before resting; of several the newest. */
export const trainingState = (c: Circumstances): TrainingState => {
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
