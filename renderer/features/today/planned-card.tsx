import { ActionIcon, Badge, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconArrowsExchange } from "@tabler/icons-react";
import { type JSX, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { Decision } from "#contract/decision.ts";
import type { Routine, RoutineItemId } from "#contract/routine.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { chip, prescriptionText } from "../../text/explain.ts";
import { explainLeftOut, settingLine } from "../../text/explain-choice.ts";
import { groupName } from "../../text/place-label.ts";
import { heldSlots } from "#coach/plan/lock.ts";
import { minutesNow } from "#coach/plan/minutes.ts";
import { slotsOn } from "#coach/plan/planned.ts";
import { isChanged } from "#coach/plan/voice.ts";
import { useNames } from "../../data/coach-input.tsx";
import { NotNowNotice } from "../../exercises/not-now.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { WhyNot } from "../../exercises/alternatives.tsx";
import classes from "./today.module.css";
import { inSentence, nearDayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

type PlannedCardProps = {
  readonly routine: Routine;
  readonly movedBy: Decision | null;
  /** The day it was planned on, when it waited; null otherwise. */
  readonly waitsSince: IsoDate | null;
  /** Null while it cannot be started. */
  readonly onStart: (() => void) | null;
};

/** One planned routine of today: its exercises as they stand now, with what the coach changed marked. */
export const PlannedCard = ({ routine, movedBy, waitsSince, onStart }: PlannedCardProps): JSX.Element => {
  const coachInput = useCoachInput();
  const exercises = useExercises();
  const names = useNames();
  const { go } = useNavigation();
  const { planned, leftOut } = slotsOn(routine, coachInput, coachInput.today);
  const prescriptions = planned.map((exercise) => exercise.now);
  const held = new Map(heldSlots(routine, coachInput).map((place) => [place.item.id, place.held]));
  const [asking, setAsking] = useState<RoutineItemId | null>(null);
  const sets = prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0);
  return (
    <Card label={routine.name}>
      <Group justify="space-between" mb="md" wrap="nowrap" align="flex-start">
        <div>
          <Text size="lg" fw={650}>
            {routine.name}
          </Text>
          <Text c="dimmed">
            {[
              t("About {minutes} min", { minutes: minutesNow(planned, coachInput.exercises) }),
              t("{count, plural, one {# set} other {# sets}}", { count: sets }),
              ...(waitsSince === null
                ? []
                : [t("waiting since {day}", { day: nearDayText(waitsSince, coachInput.today) })]),
              ...(movedBy === null
                ? []
                : [t("moved here: {reason}", { reason: chip(movedBy, names, coachInput.today) })]),
            ].join(" · ")}
          </Text>
        </div>
        {onStart === null ? null : (
          <Button variant="light" onClick={onStart} aria-label={t("Start {routine}", { routine: routine.name })}>
            {t("Start")}
          </Button>
        )}
      </Group>
      <ul className={classes["exercises"]}>
        {planned.map((place) => {
          const { item, own, now } = place;
          const setting = settingLine(place, names);
          const exercise = exercises.get(now.exerciseId);
          const together = planned.filter(
            ({ item: other }) => item.group !== null && other.group === item.group,
          ).length;
          const rules = [...new Set((held.get(item.id) ?? []).map(({ rule }) => rule))].join(", ");
          return (
            <li key={item.id} className={classes["exercise"]}>
              {exercise === undefined ? null : <Figure exercise={exercise} size={56} />}
              <div>
                <button
                  type="button"
                  className={classes["name"]}
                  onClick={() => go({ kind: "exercise", id: now.exerciseId })}
                >
                  {names(now.exerciseId)}
                </button>
                <Text c="dimmed">
                  {[
                    ...(item.block === "warmup" ? [t("Warm-up")] : []),
                    ...(together === 0 ? [] : [groupName(item.group, together)]),
                    prescriptionText(now, exercise),
                  ].join(" · ")}
                </Text>
                {setting === "" ? null : (
                  <Text c="dimmed" size="sm">
                    {setting}
                  </Text>
                )}
                {rules === "" ? null : (
                  <Text c="dimmed" size="sm">
                    {t("Locked by you: stays although {rules} asks for a change.", { rules })}
                  </Text>
                )}
              </div>
              <Group gap="xs" wrap="nowrap">
                {!isChanged(place) ? null : (
                  <Badge variant="light" tt="none" fw={550}>
                    {own.exerciseId === now.exerciseId
                      ? t("Changed")
                      : t("Instead of {exercise}", { exercise: inSentence(names(own.exerciseId)) })}
                  </Badge>
                )}
                <Tooltip label={t("Other exercises for this place")}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={32}
                    aria-label={t("Other exercises in place of {exercise}", { exercise: names(now.exerciseId) })}
                    aria-expanded={asking === item.id}
                    onClick={() => setAsking(asking === item.id ? null : item.id)}
                  >
                    <IconArrowsExchange size={18} />
                  </ActionIcon>
                </Tooltip>
              </Group>
              <div className={classes["asking"]}>
                <NotNowNotice exercise={exercise} onOthers={() => setAsking(item.id)} />
              </div>
              {asking === item.id ? (
                <div className={classes["asking"]}>
                  <WhyNot slot={{ kind: "place", routine, planned: place }} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {leftOut.length === 0 ? null : (
        <ul className={classes["leftOut"]} aria-label={t("Left out today")}>
          {leftOut.map((one) => {
            const { what, why } = explainLeftOut(one, names, coachInput.today);
            return (
              <li key={one.item.id}>
                <strong>{what}</strong>
                {`: ${why}`}
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
};
