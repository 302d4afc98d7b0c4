import type { Proposal } from "#contract/decision.ts";
import { concludedBy } from "./conclude.ts";
import { type CoachInput, decisionStart } from "../coach-input.ts";

/**
 * What the log says should happen, by the decision table: each bound and each step once, with the day it ended where it
 * has. The same log and answers give the same proposals with the same keys, ordered by key. What ended before
 * `decisionStart` is history: it is told only where it is stored, so that its end is.
 */
export const decide = (c: CoachInput): readonly Proposal[] => {
  const from = decisionStart(c.today);
  const stored = new Set(c.history.decisions.map(({ key }) => key));
  return concludedBy(c, c.today).proposals.filter(
    ({ key, date, endedOn }) => endedOn === null || date >= from || stored.has(key),
  );
};
