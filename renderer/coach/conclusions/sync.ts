import type { Decision, Proposal, Reading } from "#contract/decision.ts";
import type { CoachInput } from "../coach-input.ts";
import { decide } from "./decide.ts";
import { evidence } from "../evidence.ts";
import { byText } from "../order.ts";

/** What the store has to learn: conclusions that are new or have ended, and keys that are no longer concluded. */
export type SyncWanted = { readonly proposals: readonly Proposal[]; readonly gone: readonly string[] };

/** Whether what a decision was made from is still in the log as it was read. */
const holds = (reading: Reading, { history }: CoachInput): boolean => {
  if (reading.date < history.loadedFrom) return true;
  const entryId = "painEntryId" in reading ? reading.painEntryId : null;
  const sessionId = "sessionId" in reading ? reading.sessionId : null;
  const entry = history.painEntries.find(({ id }) => id === entryId);
  const session = [...history.sessions, ...history.unfinished].find(({ id }) => id === sessionId);
  if (entryId !== null && (entry === undefined || ("nrs" in reading && entry.nrs !== reading.nrs))) return false;
  if (sessionId !== null && session === undefined) return false;
  if (reading.kind !== "clean" || session === undefined) return true;
  // A session that counted as comfortable still does unless something stronger was written since.
  const ratings = history.painEntries
    .filter((one) => one.sessionId === sessionId && !one.soreness)
    .map(({ nrs }) => nrs);
  return ratings.every((nrs) => nrs <= evidence.cleanNrs.value);
};

/** A decision that nobody answered goes with its conclusion; an answered one only when its own readings changed. */
const isGone = (decision: Decision, c: CoachInput): boolean =>
  decision.state === "proposed" || decision.readings.some((reading) => !holds(reading, c));

/** The difference between what is concluded and what is stored, stops first. */
export const wantedSync = (c: CoachInput): SyncWanted => {
  const concluded = decide(c);
  const stored = new Map(c.history.decisions.map((decision) => [decision.key, decision]));
  const keys = new Set(concluded.map(({ key }) => key));
  const proposals = concluded.filter((proposal) => {
    const known = stored.get(proposal.key);
    return known === undefined || known.state === "superseded" || known.endedOn !== proposal.endedOn;
  });
  return {
    proposals: proposals.toSorted(
      (a, b) => Number(b.direction === "stop") - Number(a.direction === "stop") || byText(a.key, b.key),
    ),
    gone: c.history.decisions
      .filter(
        (decision) =>
          decision.state !== "superseded" &&
          decision.endedOn === null &&
          decision.date >= c.history.loadedFrom &&
          !keys.has(decision.key) &&
          isGone(decision, c),
      )
      .map(({ key }) => key),
  };
};
