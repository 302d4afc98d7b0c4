import { Button } from "@mantine/core";
import type { JSX } from "react";
import { useCoachInput, useNames } from "../data/coach-input.tsx";
import { weekdayText } from "../i18n/format.ts";
import { chip } from "../text/explain.ts";
import type { TrainingState } from "#coach/plan/training-state.ts";
import { LearnLink } from "../navigation/learn-link.tsx";
import { useNavigation } from "../navigation/navigation.tsx";
import { Notice } from "../ui/notice.tsx";
import { type Message, t } from "../i18n/t.ts";

type Halt = Exclude<TrainingState["kind"], "open">;
type Words = { readonly title: Message; readonly text: readonly Message[] };

const emergency: Message = "What you ticked can be a sign of something that needs emergency care today.";
const callNow: Message = "Call your emergency number or go to an emergency department.";

/** What each place has to say; the reason comes before it where the person did not just give it. */
const words: Readonly<Record<"today" | "plan" | "session", Readonly<Record<Halt, Words>>>> = {
  today: {
    resting: { title: "A rest day", text: [] },
    paused: {
      title: "Loaded training is paused",
      text: [
        "Please have this looked at by a doctor or physiotherapist before you load your trunk again. Breathing and pelvic tilts stay.",
      ],
    },
    locked: { title: "Training is stopped", text: [emergency, callNow] },
  },
  plan: {
    resting: { title: "Resting", text: [] },
    paused: {
      title: "Loaded training is paused",
      text: ["Your plan stays as it is.", "Until this is looked at, only breathing and pelvic tilts can be started."],
    },
    locked: { title: "Training is stopped", text: [emergency, callNow, "Your plan stays as it is."] },
  },
  session: {
    resting: {
      title: "A rest day was added since you started",
      text: ["What you ticked is kept.", "Please finish here and let it rest."],
    },
    paused: {
      title: "Loaded training is paused",
      text: [
        "What you ticked is kept.",
        "Breathing and pelvic tilts can go on; the other exercises wait. Finish when you are ready.",
      ],
    },
    locked: {
      title: "Please stop training",
      text: [emergency, "Your sets are kept; finish the session or leave it as it is."],
    },
  },
};

type TrainingNoticeProps = { readonly state: TrainingState; readonly at: keyof typeof words };

/** Says on top of a screen that training is locked, paused or resting, and what to do. Nothing while it is open. */
export const TrainingNotice = ({ state, at }: TrainingNoticeProps): JSX.Element | null => {
  const { go } = useNavigation();
  const names = useNames();
  const { today } = useCoachInput();
  if (state.kind === "open") return null;
  const { title, text } = words[at][state.kind];
  const because =
    at === "session" || state.kind === "locked"
      ? []
      : [
          t("{reason}.", { reason: chip(state.because, names, today) }),
          ...(state.kind === "resting"
            ? [t("Training waits until after {day}.", { day: weekdayText(state.untilDate) })]
            : []),
        ];
  const whatNow = (
    <Button
      variant="default"
      onClick={() =>
        go(at === "plan" ? { kind: "today" } : { kind: "safety", occasion: "settings", then: { kind: at } })
      }
    >
      {t("What now")}
    </Button>
  );
  return (
    <Notice
      kind={state.kind === "locked" ? "stop" : state.kind === "paused" || at === "session" ? "care" : "note"}
      title={t(title)}
      action={state.kind === "resting" ? undefined : whatNow}
    >
      {[...because, ...text.map((part) => t(part))].join(" ")}
      {at === "today" ? (
        <div>
          <LearnLink page={state.kind === "resting" ? "soreness" : "see_somebody"} />
        </div>
      ) : null}
    </Notice>
  );
};
