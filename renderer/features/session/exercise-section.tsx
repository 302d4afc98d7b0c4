import { Text } from "@mantine/core";
import type { JSX } from "react";
import type { Nrs } from "#contract/quantity.ts";
import { type SessionExercise, type SessionExerciseId, type SessionSet, TechniquePoint } from "#contract/session.ts";
import { useExercises, useNames } from "../../data/coach-input.tsx";
import { pointsOf } from "#coach/log/technique.ts";
import { t } from "../../i18n/t.ts";
import { ExerciseHead } from "./exercise-head.tsx";
import { ExerciseRating } from "./exercise-rating.tsx";
import classes from "./session.module.css";
import { SetRow } from "./set-row.tsx";
import type { Meanwhile } from "./state-now.ts";
import { TechniqueList } from "./technique-list.tsx";

/** What is asked about an exercise besides its sets. */
export type AskedExercise = {
  readonly exercise: SessionExercise;
  /** What was said about it since the start. */
  readonly meanwhile: Meanwhile;
  /** No further set can be ticked because training is paused or locked; what is ticked stays. */
  readonly waiting: boolean;
};

type SectionProps = {
  readonly preNrs: Nrs | null;
  /** Asked when a rating says the session should end. */
  readonly onEnd: () => void;
  /** Told which exercise goes on in the place of another one. */
  readonly onGoOn: (id: SessionExerciseId) => void;
};

export const Waits = (): JSX.Element => (
  <Text c="dimmed" size="sm">
    {t("Waits while training is stopped. Sets you ticked before are kept.")}
  </Text>
);

/** The set of an exercise at a position; null while it is open. */
export const setAt = ({ sets }: SessionExercise, position: number): SessionSet | null =>
  sets.find((set) => set.position === position) ?? null;

/** As many sets as there are to tick; of one that something else went on for, those that are ticked. */
export const positionsOf = ({
  exercise,
  meanwhile,
}: Pick<AskedExercise, "exercise" | "meanwhile">): readonly number[] =>
  Array.from({ length: exercise.prescription.sets }, (_, position) => position).filter(
    (position) => meanwhile.wentOn === null || setAt(exercise, position) !== null,
  );

/** The technique list of an exercise, and an optional rating with what follows from it. */
export const Afterwards = ({
  exercise,
  meanwhile,
  waiting,
  preNrs,
  onEnd,
  onGoOn,
}: AskedExercise & SectionProps): JSX.Element => {
  const { exerciseId } = exercise.prescription;
  const name = useNames()(exerciseId);
  const known = useExercises().get(exerciseId);
  return (
    <>
      <TechniqueList
        sessionExerciseId={exercise.id}
        asked={known === undefined ? TechniquePoint.options : pointsOf(known)}
        missed={exercise.missed}
        name={name}
      />
      <ExerciseRating
        exercise={exercise}
        goOn={waiting ? null : meanwhile.goOn}
        wentOn={meanwhile.wentOn}
        preNrs={preNrs}
        name={name}
        onEnd={onEnd}
        onGoOn={onGoOn}
      />
    </>
  );
};

type ExerciseSectionProps = AskedExercise & SectionProps & { readonly place: number };

/** One exercise of the session: its sets to tick, the technique list, and an optional rating. */
export const ExerciseSection = (props: ExerciseSectionProps): JSX.Element => {
  const { exercise, preNrs, place, meanwhile, waiting, onEnd, onGoOn } = props;
  const { prescription } = exercise;
  const name = useNames()(prescription.exerciseId);
  return (
    // By its place as well: one exercise may stand twice, once in place of another.
    <section className={classes["exercise"]} aria-label={`${place}. ${name}`} data-exercise={exercise.id}>
      <ExerciseHead exercise={exercise} place={`${place}.`} rest="sets" meanwhile={meanwhile} />
      {waiting ? <Waits /> : null}
      <ul className={classes["sets"]}>
        {positionsOf(props).map((position) => (
          <SetRow
            key={position}
            sessionExerciseId={exercise.id}
            prescription={prescription}
            position={position}
            set={setAt(exercise, position)}
            name={name}
            waiting={waiting}
          />
        ))}
      </ul>
      <Afterwards
        exercise={exercise}
        meanwhile={meanwhile}
        waiting={waiting}
        preNrs={preNrs}
        onEnd={onEnd}
        onGoOn={onGoOn}
      />
    </section>
  );
};
