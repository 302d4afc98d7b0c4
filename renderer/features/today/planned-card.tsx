import { Badge, Button, Group, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Decision } from "../../../electron/contract/decision.ts";
import type { Routine } from "../../../electron/contract/routine.ts";
import { useCircumstances, useExercises } from "../../circumstances.tsx";
import { chip, prescriptionText } from "../../coach/explain.ts";
import { minutesOf } from "../../coach/minutes.ts";
import { routineNow } from "../../coach/plan-now.ts";
import { useNames } from "../../circumstances.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure.tsx";
import classes from "./today.module.css";

type PlannedCardProps = {
  readonly routine: Routine;
  readonly movedBy: Decision | null;
  /** Null while it cannot be started. */
  readonly onStart: (() => void) | null;
};

/** One planned routine of today: its exercises as they stand now, with what the coach changed marked. */
export const PlannedCard = ({ routine, movedBy, onStart }: PlannedCardProps): JSX.Element => {
  const circumstances = useCircumstances();
  const exercises = useExercises();
  const names = useNames();
  const planned = routineNow(routine, circumstances, circumstances.today);
  const prescriptions = planned.map((exercise) => exercise.now);
  const sets = prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0);
  return (
    <Card label={routine.name}>
      <Group justify="space-between" mb="md" wrap="nowrap" align="flex-start">
        <div>
          <Text size="lg" fw={650}>
            {routine.name}
          </Text>
          <Text c="dimmed" className="digits">
            {`About ${minutesOf(prescriptions, circumstances.exercises)} min · ${sets} sets`}
            {movedBy === null ? "" : ` · moved here: ${chip(movedBy, names)}`}
          </Text>
        </div>
        {onStart === null ? null : (
          <Button variant="light" onClick={onStart} aria-label={`Start ${routine.name}`}>
            Start
          </Button>
        )}
      </Group>
      <ul className={classes["exercises"]}>
        {planned.map(({ item, own, now, changedBy }) => {
          const exercise = exercises.get(now.exerciseId);
          return (
            <li key={item.id} className={classes["exercise"]}>
              {exercise === undefined ? null : <Figure exercise={exercise} size={56} />}
              <div>
                <Text fw={550}>{names(now.exerciseId)}</Text>
                <Text c="dimmed" className="digits">
                  {prescriptionText(now, exercise)}
                </Text>
              </div>
              {changedBy.length === 0 ? null : (
                <Badge variant="light" tt="none" fw={550}>
                  {own.exerciseId === now.exerciseId ? "Adjusted" : `Instead of ${names(own.exerciseId).toLowerCase()}`}
                </Badge>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};
