import { Button } from "@mantine/core";
import type { JSX } from "react";
import { ExerciseId } from "#contract/exercise.ts";
import { useExercises } from "../../data/coach-input.tsx";
import { prescriptionFor } from "#coach/chains/ladder.ts";
import { ExercisePlayer } from "../../exercises/exercise-player.tsx";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import classes from "./learn.module.css";

/** An exercise that shows what the page speaks of, in motion, and the way to it. */
export const Drill = ({ id }: { readonly id: string }): JSX.Element | null => {
  const { go } = useNavigation();
  const exercise = useExercises().get(ExerciseId.parse(id));
  if (exercise === undefined) return null;
  return (
    <Card label={exercise.name}>
      <h2 className={classes["try"]}>{exercise.name}</h2>
      <ExercisePlayer exercise={exercise} {...prescriptionFor(exercise)} limitDegrees={null} size={190} />
      <Button mt="sm" variant="default" onClick={() => go({ kind: "exercise", id: exercise.id })}>
        {t("Show the exercise")}
      </Button>
    </Card>
  );
};
