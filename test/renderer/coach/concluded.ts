import { Decision, type Proposal } from "#contract/decision.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { decide } from "#coach/conclusions/decide.ts";
import { aMoment } from "../../builders.ts";
import { uuid } from "./exercises.ts";

// What the coach concludes from a diary, picked out or stored.

/** Decisions as they are stored after the log is written, each in a state. */
export const stored = (
  proposals: readonly Proposal[],
  stateOf: (proposal: Proposal, place: number) => Decision["state"] = () => "proposed",
): readonly Decision[] =>
  proposals.map((proposal, place) => {
    const state = stateOf(proposal, place);
    return Decision.parse({
      ...proposal,
      id: uuid(8, place + 1),
      state,
      decidedAt: aMoment("2027-01-01T08:00"),
      answeredAt: state === "proposed" || state === "superseded" ? null : aMoment("2027-01-01T09:00"),
    });
  });

/** The same coach input once what the coach concludes from them is stored, each decision in a state. */
export const withDecisions = (
  c: CoachInput,
  stateOf?: (proposal: Proposal, place: number) => Decision["state"],
): CoachInput => ({ ...c, history: { ...c.history, decisions: stored(decide(c), stateOf) } });

/** The one proposal of a rule. */
export const only = (proposals: readonly Proposal[], rule: Proposal["rule"]): Proposal => {
  const found = proposals.filter((proposal) => proposal.rule === rule);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`Expected one ${rule}, found ${proposals.map(({ key }) => key).join(", ") || "nothing"}`);
  return first;
};

export const rulesOf = (proposals: readonly Proposal[]): readonly string[] =>
  proposals.map(({ rule }) => rule).toSorted();

/**
 * What is concluded apart from R12: most diaries are read days after their last line, and what that gap asks for stands in
 * gap.test.ts.
 */
export const decideApartFromGaps = (c: CoachInput): readonly Proposal[] =>
  decide(c).filter(({ rule }) => rule !== "R12");
