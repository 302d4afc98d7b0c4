import { useEffect, useRef } from "react";
import { syncedAtOnce } from "#contract/calls.ts";
import type { Decision, Proposal } from "#contract/decision.ts";
import { useSend } from "./api.ts";
import { useNavigation } from "../navigation/navigation.tsx";
import { useCoachInput } from "./coach-input.tsx";
import { type SyncWanted, wantedSync } from "#coach/conclusions/sync.ts";
import { t } from "../i18n/t.ts";
import { announce } from "../ui/toast.tsx";

/** A stop has a screen of its own, and what stays as it is needs no message. */
const isSeen = (decision: Decision): boolean =>
  (decision.direction === "ease" || decision.direction === "progress") && decision.endedOn === null;

const sentence = (added: number, superseded: number): string => {
  if (added === 0) return t("Your log changed, so an earlier change no longer applies. Your own plan is back.");
  const changed = t("{count, plural, =1 {One change} other {# changes}} to your plan, with the reason on Today.", {
    count: added,
  });
  return superseded === 0 ? changed : `${t("Your log changed, so the coach decided again.")} ${changed}`;
};

const textOf = ({ proposals, gone }: SyncWanted): string =>
  [...proposals.map(({ key, endedOn }) => `${key} ${endedOn ?? ""}`), "→", ...gone].join("\n");

/** Parts that one call takes each, in order. */
const parts = ({
  proposals,
  gone,
}: SyncWanted): readonly { proposals: readonly Proposal[]; gone: readonly string[] }[] =>
  Array.from({ length: Math.ceil(Math.max(proposals.length, gone.length) / syncedAtOnce) }, (_, part) => ({
    proposals: proposals.slice(part * syncedAtOnce, (part + 1) * syncedAtOnce),
    gone: gone.slice(part * syncedAtOnce, (part + 1) * syncedAtOnce),
  }));

/**
 * Keeps the stored decisions equal to what the coach concludes from the log: whenever the log changes it concludes again
 * and stores the difference. Draws nothing.
 */
export const DecisionSync = (): null => {
  const coachInput = useCoachInput();
  const { send } = useSend("decision.sync");
  const { screen } = useNavigation();
  const lastSent = useRef("");
  // A rating on the session's screen brings its own words; a message would cover the answer to them.
  const isTraining = screen.kind === "session";

  useEffect(() => {
    const wanted = wantedSync(coachInput);
    const difference = textOf(wanted);
    // The same difference is sent once: what the store set aside would only be set aside again.
    if ((wanted.proposals.length === 0 && wanted.gone.length === 0) || lastSent.current === difference) return;
    lastSent.current = difference;
    Promise.all(parts(wanted).map((part) => send(part)))
      .then((replies) => {
        const seen = replies.flatMap(({ added }) => added).filter(isSeen).length;
        const gone = replies.flatMap(({ superseded }) => superseded).filter(isSeen).length;
        if (!isTraining && (seen > 0 || gone > 0)) announce(sentence(seen, gone));
      })
      .catch((error: unknown) => announce(error instanceof Error ? error.message : String(error)));
  }, [coachInput, send, isTraining]);

  return null;
};
