import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useNames } from "../../circumstances.tsx";
import { chip, weekdayText } from "../../coach/explain.ts";
import type { TrainingState } from "../../coach/training-state.ts";
import { useNavigation } from "../../navigation.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Says above the week that training is locked, paused or resting; what to do about it stands on Today. */
export const StateBanner = ({ state }: { readonly state: TrainingState }): JSX.Element | null => {
  const { go } = useNavigation();
  const names = useNames();
  const toToday = (
    <Button variant="default" onClick={() => go({ kind: "today" })}>
      What now
    </Button>
  );
  switch (state.kind) {
    case "open":
      return null;
    case "resting":
      return (
        <Notice kind="note" title="Resting">
          {`${chip(state.because, names)}. Training waits until after ${weekdayText(state.untilDate)}.`}
        </Notice>
      );
    case "paused":
      return (
        <Notice kind="care" title="Loaded training is paused" action={toToday}>
          {`${chip(state.because, names)}. Your plan stays as it is. Until this is looked at, only breathing and pelvic tilts can be started.`}
        </Notice>
      );
    case "locked":
      return (
        <Notice kind="stop" title="Training is stopped" action={toToday}>
          What you ticked can be a sign of something that needs emergency care today. Call your emergency number or go
          to an emergency department. Your plan stays as it is.
        </Notice>
      );
  }
};
