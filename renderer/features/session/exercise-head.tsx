import { Button, Collapse, Group, Text, Title } from "@mantine/core";
import { type JSX, useState } from "react";
import type { Exercise } from "#contract/exercise.ts";
import type { SessionExercise } from "#contract/session.ts";
import { useExercises, useNames } from "../../data/coach-input.tsx";
import { listed } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { NotNowNotice } from "../../exercises/not-now.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { prescriptionText } from "../../text/explain.ts";
import { cueText } from "../../text/vocabulary.ts";
import { HowTo } from "./how-to.tsx";
import classes from "./session.module.css";
import type { Meanwhile } from "./state-now.ts";

/** When to rest: between its own sets, or once a round after the last of its superset. */
export type Rest = "sets" | "round" | "next";

type ExerciseHeadProps = {
  readonly exercise: SessionExercise;
  /** "3." or "A1". */
  readonly place: string;
  readonly rest: Rest;
  /** What was said about it since the start. */
  readonly meanwhile: Meanwhile;
};

const restText = ({ prescription }: SessionExercise, rest: Rest): string => {
  const { restSeconds: seconds } = prescription;
  if (rest === "next") return t("Straight on to the next");
  if (rest === "round")
    return seconds === 0 ? t("No rest after a round") : t("{seconds} s rest after a round", { seconds });
  return seconds === 0 ? t("No rest between sets") : t("{seconds} s rest between sets", { seconds });
};

const facts = (exercise: SessionExercise, rest: Rest, known: Exercise | undefined, own: string | null): string =>
  [
    restText(exercise, rest),
    known?.dose.perSide === true && exercise.sideRestSeconds > 0
      ? t("{seconds} s between sides", { seconds: exercise.sideRestSeconds })
      : "",
    own === null ? "" : t("takes the place of: {exercise}", { exercise: own }),
  ]
    .filter((fact) => fact !== "")
    .join(" · ");

/** What is to be done: the figure, the dose, when to rest, the notes, and how it is done for whoever wants to read it. */
export const ExerciseHead = ({
  exercise,
  place,
  rest,
  meanwhile: { cues, next, goOn, wentOn },
}: ExerciseHeadProps): JSX.Element => {
  const exercises = useExercises();
  const names = useNames();
  const [reading, setReading] = useState(false);
  const { prescription, writtenExerciseId, note, sets } = exercise;
  const known = exercises.get(prescription.exerciseId);
  const name = names(prescription.exerciseId);
  const own = writtenExerciseId === prescription.exerciseId ? null : names(writtenExerciseId);
  return (
    <>
      <Group wrap="nowrap" gap="md" align="flex-start">
        {known === undefined ? null : <Figure exercise={known} size={88} />}
        <div className={classes["head"]}>
          <Title order={2}>{`${place} ${name}`}</Title>
          <Text>{prescriptionText(prescription, known)}</Text>
          <Text c="dimmed" size="sm">
            {facts(exercise, rest, known, own)}
          </Text>
          {note === "" ? null : <Text className={classes["placeNote"]}>{note}</Text>}
          {wentOn === null ? null : (
            <Text className={classes["since"]}>
              {t("{exercise} takes the sets that were left.", { exercise: names(wentOn.prescription.exerciseId) })}
            </Text>
          )}
          {next === null || goOn !== null || sets.length === prescription.sets ? null : (
            <Text className={classes["since"]}>
              {t("By now your routine asks for this here: {exercise}, {dose}. This session goes on as it began.", {
                exercise: names(next.exerciseId),
                dose: prescriptionText(next, exercises.get(next.exerciseId)),
              })}
            </Text>
          )}
          {cues.length === 0 ? null : (
            <Text className={classes["cues"]}>{t("This time: {cues}.", { cues: listed(cues.map(cueText)) })}</Text>
          )}
        </div>
        {known === undefined ? null : (
          <Button
            variant="subtle"
            size="xs"
            aria-expanded={reading}
            onClick={() => setReading((before) => !before)}
            aria-label={t("How to do {exercise}", { exercise: name })}
          >
            {t("How to")}
          </Button>
        )}
      </Group>
      <NotNowNotice exercise={known} onOthers={null} />
      {known === undefined ? null : (
        <Collapse expanded={reading}>
          <HowTo exercise={known} />
        </Collapse>
      )}
    </>
  );
};
