import { useEffect, useRef } from "react";
import type { Decision, Proposal } from "../electron/contract/decision.ts";
import { useSend } from "./api.ts";
import { decisionStart } from "./coach/circumstances.ts";
import { decide } from "./coach/decide.ts";
import { useCircumstances } from "./circumstances.tsx";
import { t } from "./messages/t.ts";
import { announce } from "./toast.tsx";

const keysOf = (decisions: readonly (Decision | Proposal)[]): string =>
  decisions
    .map((decision) => decision.key)
    .toSorted()
    .join("\n");

/** A stop has a screen of its own, and what stays as it is needs no message. */
const isSeen = (decision: Decision): boolean => decision.direction === "ease" || decision.direction === "progress";

const sentence = (added: number, superseded: number): string => {
  if (added === 0) return t("Your log changed, so an earlier change no longer applies. Your own plan is back.");
  const changed = t("{count, plural, =1 {One change} other {# changes}} to your plan, with the reason on Today.", {
    count: added,
  });
  return superseded === 0 ? changed : `${t("Your log changed, so the coach decided again.")} ${changed}`;
};

/**
 * Keeps the stored decisions equal to what the coach concludes from the log: whenever the log changes it decides again
 * and stores the difference. Draws nothing.
 */
export const CoachKeeper = (): null => {
  const circumstances = useCircumstances();
  const { send } = useSend("decision.sync");
  const lastSent = useRef("");

  useEffect(() => {
    const from = decisionStart(circumstances.today);
    const proposals = decide(circumstances);
    const stored = circumstances.history.decisions.filter(
      (decision) => decision.date >= from && decision.state !== "superseded",
    );
    const wanted = keysOf(proposals);
    const difference = `${keysOf(stored)}\n→\n${wanted}`;
    // The same difference is sent once: what the store did not take would only be refused again.
    if (keysOf(stored) === wanted || lastSent.current === difference) return;
    lastSent.current = difference;
    send({ from, proposals })
      .then(({ added, superseded }) => {
        const seen = added.filter(isSeen).length;
        const gone = superseded.filter(isSeen).length;
        if (seen > 0 || gone > 0) announce(sentence(seen, gone));
      })
      .catch((error: unknown) => announce(error instanceof Error ? error.message : String(error)));
  }, [circumstances, send]);

  return null;
};
