import { Button, Collapse, Group, Text, Title } from "@mantine/core";
import { type JSX, useState } from "react";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { SessionExercise, SessionSet, TechniquePoint } from "../../../electron/contract/session.ts";
import { useExercises, useNames } from "../../circumstances.tsx";
import { listed } from "../../messages/format.ts";
import { prescriptionText } from "../../words/explain.ts";
import { cueText } from "../../words/vocabulary.ts";
import { Figure } from "../../ui/figure.tsx";
import { t } from "../../messages/t.ts";
import { ExerciseRating } from "./exercise-rating.tsx";
import { HowTo } from "./how-to.tsx";
import classes from "./session.module.css";
import { SetRow } from "./set-row.tsx";
import { TechniqueList } from "./technique-list.tsx";

type ExerciseSectionProps = {
  readonly exercise: SessionExercise;
  readonly preNrs: Nrs | null;
  /** Its place in the session, from 1. */
  readonly place: number;
  /** What the coach asks to watch. */
  readonly cues: readonly TechniquePoint[];
  /** No further set can be ticked because training is paused or locked; what is ticked stays. */
  readonly waiting: boolean;
  /** Asked when a rating says the session should end. */
  readonly onEnd: () => void;
};

/** One exercise of the session: its sets to tick, the technique list, and an optional rating with what follows from it. */
export const ExerciseSection = ({
  exercise,
  preNrs,
  place,
  cues,
  waiting,
  onEnd,
}: ExerciseSectionProps): JSX.Element => {
  const exercises = useExercises();
  const names = useNames();
  const [reading, setReading] = useState(false);
  const { prescription } = exercise;
  const known = exercises.get(prescription.exerciseId);
  const name = names(prescription.exerciseId);
  const byPosition = new Map<number, SessionSet>(exercise.sets.map((set) => [set.position, set]));
  const own = exercise.ownExerciseId === prescription.exerciseId ? null : names(exercise.ownExerciseId);

  return (
    <section className={classes["exercise"]} aria-label={name}>
      <Group wrap="nowrap" gap="md" align="flex-start">
        {known === undefined ? null : <Figure exercise={known} size={88} />}
        <div className={classes["head"]}>
          <Title order={2}>{`${place}. ${name}`}</Title>
          <Text className="digits">{prescriptionText(prescription, known)}</Text>
          <Text c="dimmed" size="sm" className="digits">
            {prescription.restSeconds === 0
              ? t("No rest between sets")
              : t("{seconds} s rest between sets", { seconds: prescription.restSeconds })}
            {own === null ? "" : ` · ${t("takes the place of: {exercise}", { exercise: own })}`}
          </Text>
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
      {known === undefined ? null : (
        <Collapse expanded={reading}>
          <HowTo exercise={known} />
        </Collapse>
      )}
      {waiting ? (
        <Text c="dimmed" size="sm">
          {t("Waits while training is stopped. Sets you ticked before are kept.")}
        </Text>
      ) : null}
      <ul className={classes["sets"]}>
        {Array.from({ length: prescription.sets }, (_, position) => (
          <SetRow
            key={position}
            sessionExerciseId={exercise.id}
            prescription={prescription}
            position={position}
            set={byPosition.get(position) ?? null}
            name={name}
            waiting={waiting}
          />
        ))}
      </ul>
      <TechniqueList sessionExerciseId={exercise.id} missed={exercise.missed} name={name} />
      <ExerciseRating exercise={exercise} preNrs={preNrs} name={name} onEnd={onEnd} />
    </section>
  );
};
