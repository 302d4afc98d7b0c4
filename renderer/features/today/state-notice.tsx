import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useNames } from "../../circumstances.tsx";
import { chip, weekdayText } from "../../coach/explain.ts";
import type { TrainingState } from "../../coach/training-state.ts";
import { useNavigation } from "../../navigation.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Says on top of the day that training is locked, paused or resting, and what to do. Nothing while it is open. */
export const StateNotice = ({ state }: { readonly state: TrainingState }): JSX.Element | null => {
  const { go } = useNavigation();
  const names = useNames();
  const answer = (
    <Button variant="default" onClick={() => go({ kind: "safety", occasion: "settings", then: { kind: "today" } })}>
      What now
    </Button>
  );
  switch (state.kind) {
    case "open":
      return null;
    case "resting":
      return (
        <Notice kind="note" title="A rest day">
          {`${chip(state.because, names)}. Training waits until after ${weekdayText(state.untilDate)}.`}
        </Notice>
      );
    case "paused":
      return (
        <Notice kind="care" title="Loaded training is paused" action={answer}>
          {`${chip(state.because, names)}. Please have this looked at by a doctor or physiotherapist before you load your trunk again. Breathing and pelvic tilts stay.`}
        </Notice>
      );
    case "locked":
      return (
        <Notice kind="stop" title="Training is stopped" action={answer}>
          What you ticked can be a sign of something that needs emergency care today. Call your emergency number or go
          to an emergency department.
        </Notice>
      );
  }
};
