import { Title } from "@mantine/core";
import type { JSX } from "react";
import type { Nrs } from "#contract/quantity.ts";
import type { SessionExerciseId } from "#contract/session.ts";
import { useNames } from "../../data/coach-input.tsx";
import { t } from "../../i18n/t.ts";
import { groupName, placeLabel } from "../../text/place-label.ts";
import { ExerciseHead } from "./exercise-head.tsx";
import { Afterwards, type AskedExercise, positionsOf, setAt, Waits } from "./exercise-section.tsx";
import classes from "./session.module.css";
import { SetRow } from "./set-row.tsx";

type GroupSectionProps = {
  readonly group: number;
  readonly asked: readonly AskedExercise[];
  readonly preNrs: Nrs | null;
  readonly onEnd: () => void;
  readonly onGoOn: (id: SessionExerciseId) => void;
};

/** A superset or circuit: its exercises, then round by round one set of each in turn, in the order they are ticked. */
export const GroupSection = ({ group, asked, preNrs, onEnd, onGoOn }: GroupSectionProps): JSX.Element => {
  const names = useNames();
  const name = groupName(group, asked.length);
  const rounds = Math.max(...asked.map(({ exercise }) => exercise.prescription.sets));
  return (
    <section className={classes["group"]} aria-label={name}>
      <Title order={2} size="h3" className={classes["groupName"]}>
        {`${name} · ${t("{rounds, plural, one {# round} other {# rounds}}, one set of each in turn", { rounds })}`}
      </Title>
      {asked.map(({ exercise, meanwhile }, index) => (
        <div key={exercise.id} className={classes["member"]}>
          <ExerciseHead
            exercise={exercise}
            place={placeLabel(group, index)}
            rest={index === asked.length - 1 ? "round" : "next"}
            meanwhile={meanwhile}
          />
        </div>
      ))}
      {asked.some(({ waiting }) => waiting) ? <Waits /> : null}
      {Array.from({ length: rounds }, (_, round) => (
        <div key={round} role="group" aria-label={t("Round {round} of {rounds}", { round: round + 1, rounds })}>
          <p className={classes["round"]}>{t("Round {round} of {rounds}", { round: round + 1, rounds })}</p>
          <ul className={classes["sets"]}>
            {asked.map(({ exercise, meanwhile, waiting }, index) =>
              !positionsOf({ exercise, meanwhile }).includes(round) ? null : (
                <SetRow
                  key={exercise.id}
                  sessionExerciseId={exercise.id}
                  prescription={exercise.prescription}
                  position={round}
                  set={setAt(exercise, round)}
                  name={names(exercise.prescription.exerciseId)}
                  label={`${placeLabel(group, index)} ${names(exercise.prescription.exerciseId)}`}
                  waiting={waiting}
                />
              ),
            )}
          </ul>
        </div>
      ))}
      {asked.map(({ exercise, meanwhile, waiting }, index) => (
        <div key={exercise.id} className={classes["member"]} data-exercise={exercise.id}>
          <Title order={3}>{`${placeLabel(group, index)} ${names(exercise.prescription.exerciseId)}`}</Title>
          <Afterwards
            exercise={exercise}
            meanwhile={meanwhile}
            waiting={waiting}
            preNrs={preNrs}
            onEnd={onEnd}
            onGoOn={onGoOn}
          />
        </div>
      ))}
    </section>
  );
};
