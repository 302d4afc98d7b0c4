import { Button } from "@mantine/core";
import type { JSX } from "react";
import type { TrainingState } from "../../coach/training-state.ts";
import { useNavigation } from "../../navigation.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Says on top of a running session that something said in the meantime stops it. Nothing while training is open. */
export const StopNotice = ({ state }: { readonly state: TrainingState }): JSX.Element | null => {
  const { go } = useNavigation();
  const answer = (
    <Button variant="default" onClick={() => go({ kind: "safety", occasion: "settings", then: { kind: "session" } })}>
      What now
    </Button>
  );
  switch (state.kind) {
    case "open":
      return null;
    case "resting":
      return (
        <Notice kind="care" title="A rest day was added since you started">
          What you ticked is kept. Please finish here and let it rest.
        </Notice>
      );
    case "paused":
      return (
        <Notice kind="care" title="Loaded training is paused" action={answer}>
          What you ticked is kept. Breathing and pelvic tilts can go on; the other exercises wait. Finish when you are
          ready.
        </Notice>
      );
    case "locked":
      return (
        <Notice kind="stop" title="Please stop training" action={answer}>
          What you ticked can be a sign of something that needs emergency care today. Your sets are kept; finish the
          session or leave it as it is.
        </Notice>
      );
  }
};
