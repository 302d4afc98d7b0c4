import { Badge, Button, Modal, Text } from "@mantine/core";
import type { JSX } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { Step, StepId } from "#contract/undo-log.ts";
import { useCall } from "../data/api.ts";
import { useCoachInput, useExercises } from "../data/coach-input.tsx";
import { atStart, fullDay, timeText } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import classes from "./history-dialog.module.css";
import { stepText } from "../text/step-text.ts";

/** Neighbours of one day, in their order. What is done again comes later in the list than its day says. */
const byDay = (steps: readonly Step[]): readonly (readonly [date: IsoDate, steps: readonly Step[]])[] => {
  const days: [IsoDate, Step[]][] = [];
  for (const step of steps) {
    const last = days.at(-1);
    if (last?.[0] === step.doneAt.date) last[1].push(step);
    else days.push([step.doneAt.date, [step]]);
  }
  return days;
};

/** A way through the list: to this step, which goes too, and where the same way back begins. */
export type Way = { readonly to: StepId; readonly way: "back" | "again"; readonly from: StepId };

/** Back to before a step, or forth to after it where it is undone. */
const wayTo = (step: Step, steps: readonly Step[]): Way => {
  const from = step.undone ? steps.findLast(({ undone }) => undone) : steps.find(({ undone }) => !undone);
  return { to: step.id, way: step.undone ? "again" : "back", from: (from ?? step).id };
};

type WhatYouDidProps = { readonly onClose: () => void; readonly onGo: (way: Way) => void };

/** Every change that can be taken back, the newest first, what is taken back marked; one press goes to any of them. */
export const WhatYouDid = ({ onClose, onGo }: WhatYouDidProps): JSX.Element => {
  const { today } = useCoachInput();
  const exercises = useExercises();
  const steps = useCall("history.list", undefined);
  if (steps.error) throw steps.error;

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("What you did")}
      size="min(640px, 92vw)"
      closeButtonProps={{ "aria-label": t("Close") }}
      radius={12}
      classNames={{ title: classes["heading"] ?? "" }}
      transitionProps={{ duration: 0 }}
    >
      {steps.data?.length === 0 ? (
        <Text c="dimmed">
          {t("Nothing yet. What you change stands here from now on, and each of it can be undone.")}
        </Text>
      ) : null}
      {byDay(steps.data ?? []).map(([date, ofDay]) => (
        <section key={ofDay[0]?.id} aria-label={fullDay(date)}>
          <h3 className={classes["day"]}>{date === today ? atStart(t("today")) : fullDay(date)}</h3>
          <ul className={classes["list"]}>
            {ofDay.map((step) => {
              const what = stepText(step, exercises);
              return (
                <li key={step.id} className={classes["step"]}>
                  <Text component="span" c="dimmed" className="digits">
                    {timeText(step.doneAt)}
                  </Text>
                  <span className={classes[step.undone ? "undone" : "what"]}>
                    {what} {step.undone ? <Badge variant="default">{t("Undone")}</Badge> : null}
                  </span>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={step.undone ? t("Redo to here: {what}", { what }) : t("Undo to here: {what}", { what })}
                    onClick={() => onGo(wayTo(step, steps.data ?? []))}
                  >
                    {step.undone ? t("Redo to here") : t("Undo to here")}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </Modal>
  );
};
