import type { Decision } from "#contract/decision.ts";

type Told = {
  /** What makes a place what it is now, and what is up for an answer. */
  readonly latest: readonly Decision[];
  /** What led there, newest first. */
  readonly earlier: readonly Decision[];
};

const changes = (kind: "swap" | "deload") => (decision: Decision) =>
  decision.changes.some((change) => change.kind === kind);

const waits = ({ direction, state }: Decision): boolean => direction === "progress" && state === "proposed";

/**
 * Of the decisions laid over a place, oldest first, those to be told at once: the last that brought another exercise, the
 * last that changed its dose since, a lighter week, every stop, and every step that waits for a yes.
 */
export const latestChanges = (decisions: readonly Decision[]): Told => {
  const swapped = decisions.findLast((one) => changes("swap")(one) && !waits(one));
  const since = swapped === undefined ? decisions : decisions.slice(decisions.indexOf(swapped) + 1);
  const dosed = since.findLast((one) => !changes("deload")(one) && one.direction !== "stop" && !waits(one));
  const isLatest = (one: Decision): boolean =>
    one === swapped || one === dosed || one.direction === "stop" || waits(one) || changes("deload")(one);
  return {
    latest: decisions.filter(isLatest),
    earlier: decisions.filter((one) => !isLatest(one)).toReversed(),
  };
};
