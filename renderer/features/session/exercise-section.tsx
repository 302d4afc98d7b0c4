import { Button, Collapse, Group, Stack, Text, Title } from "@mantine/core";
import { type JSX, useState } from "react";
import type { Nrs } from "../../../electron/contract/quantity.ts";
import type { SessionExercise, SessionSet } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { useCircumstances, useExercises, useNames } from "../../circumstances.tsx";
import { advise } from "../../coach/advice.ts";
import { explainAdvice, prescriptionText } from "../../coach/explain.ts";
import { stands } from "../../coach/plan-now.ts";
import { cueText } from "../../coach/vocabulary.ts";
import { announceProblem } from "../../toast.tsx";
import { Figure } from "../../ui/figure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Rating } from "../../ui/rating.tsx";
import classes from "./session.module.css";
import { SetRow } from "./set-row.tsx";
import { TechniqueList } from "./technique-list.tsx";

type ExerciseSectionProps = {
  readonly exercise: SessionExercise;
  readonly preNrs: Nrs | null;
  /** Its place in the session, from 1. */
  readonly place: number;
  /** Asked when a rating says the session should end. */
  readonly onEnd: () => void;
};

/** One more row than planned once the planned ones are done, so that an extra set can be logged. */
const rowsOf = (exercise: SessionExercise): readonly number[] => {
  const last = Math.max(-1, ...exercise.sets.map((set) => set.position));
  return Array.from({ length: Math.max(exercise.prescription.sets, last + 1) }, (_, position) => position);
};

/** One exercise of the session: its sets to tick, the technique list, and an optional rating with what follows from it. */
export const ExerciseSection = ({ exercise, preNrs, place, onEnd }: ExerciseSectionProps): JSX.Element => {
  const exercises = useExercises();
  const names = useNames();
  const { history } = useCircumstances();
  const rate = useSend("session.rateExercise");
  const [rating, setRating] = useState(exercise.nrs !== null);
  const [reading, setReading] = useState(false);
  const { prescription } = exercise;
  const known = exercises.get(prescription.exerciseId);
  const name = names(prescription.exerciseId);
  const byPosition = new Map<number, SessionSet>(exercise.sets.map((set) => [set.position, set]));
  const cues = history.decisions
    .filter(stands)
    .flatMap((decision) => decision.changes)
    .flatMap((change) =>
      (change.kind === "adjust" || change.kind === "keep") && change.exerciseId === prescription.exerciseId
        ? change.cues
        : [],
    );
  const advice = exercise.nrs === null ? null : advise(exercise.nrs, preNrs, exercise.missed);

  return (
    <section className={classes["exercise"]} aria-label={name}>
      <Group wrap="nowrap" gap="md" align="flex-start">
        {known === undefined ? null : <Figure exercise={known} size={88} />}
        <div className={classes["head"]}>
          <Title order={2}>{`${place}. ${name}`}</Title>
          <Text className="digits">{prescriptionText(prescription, known)}</Text>
          <Text c="dimmed" size="sm" className="digits">
            {`${prescription.restSeconds} s rest`}
            {exercise.ownExerciseId === prescription.exerciseId
              ? ""
              : ` · instead of ${names(exercise.ownExerciseId).toLowerCase()}`}
          </Text>
          {cues.length === 0 ? null : (
            <Text size="sm" fw={550}>
              {`Watch: ${[...new Set(cues)].map(cueText).join(", ")}.`}
            </Text>
          )}
        </div>
        <Button
          variant="subtle"
          size="xs"
          aria-expanded={reading}
          onClick={() => setReading((before) => !before)}
          aria-label={`How to do ${name}`}
        >
          How to
        </Button>
      </Group>
      {known === undefined ? null : (
        <Collapse expanded={reading}>
          <ol className={classes["steps"]}>
            {known.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Collapse>
      )}
      <ul className={classes["sets"]}>
        {rowsOf(exercise).map((position) => (
          <SetRow
            key={position}
            sessionExerciseId={exercise.id}
            prescription={prescription}
            position={position}
            set={byPosition.get(position) ?? null}
            name={name}
          />
        ))}
      </ul>
      <TechniqueList sessionExerciseId={exercise.id} missed={exercise.missed} name={name} />
      {rating ? (
        <Stack gap="xs">
          <Text fw={550}>How does it feel?</Text>
          <Rating
            label={`Pain during ${name}`}
            value={exercise.nrs}
            onChange={(nrs) => {
              rate.send({ sessionExerciseId: exercise.id, nrs }).catch(announceProblem);
            }}
          />
          {advice === null ? null : (
            <Notice
              kind={advice.kind === "carryOn" ? "note" : advice.kind === "endSession" ? "stop" : "care"}
              action={advice.kind === "endSession" ? <Button onClick={onEnd}>End the session</Button> : null}
            >
              {explainAdvice(advice)}
            </Notice>
          )}
        </Stack>
      ) : (
        <Button
          variant="subtle"
          size="xs"
          w="fit-content"
          onClick={() => setRating(true)}
          aria-label={`I feel something, ${name}`}
        >
          I feel something
        </Button>
      )}
    </section>
  );
};
