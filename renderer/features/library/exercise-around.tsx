import { Stack, Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { exclusionOf } from "#coach/bounds/exclusions.ts";
import { settingsOn } from "#coach/log/settings.ts";
import { aroundOf } from "#coach/chains/around.ts";
import { hasSymptoms } from "#coach/log/symptoms.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { explainExclusion, explainInstead } from "../../text/explain-choice.ts";
import classes from "./library.module.css";

type StepsProps = { readonly title: string; readonly exercises: readonly Exercise[] };

const Steps = ({ title, exercises }: StepsProps): JSX.Element | null => {
  const { go } = useNavigation();
  return exercises.length === 0 ? null : (
    <div>
      <Text fz={13} c="dimmed" mb={4}>
        {title}
      </Text>
      <ul className={classes["figures"]}>
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <button type="button" className={classes["step"]} onClick={() => go({ kind: "exercise", id: exercise.id })}>
              <Figure exercise={exercise} size={64} />
              {exercise.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What can stand in for it, why, and what speaks against it for this person now. */
const Instead = ({
  exercise,
  others,
}: {
  readonly exercise: Exercise;
  readonly others: readonly Exercise[];
}): JSX.Element => {
  const coachInput = useCoachInput();
  const { go } = useNavigation();
  const settings = settingsOn(coachInput.today, coachInput);
  const symptoms = hasSymptoms(coachInput.today, coachInput);
  return (
    <div>
      <Text fz={13} c="dimmed" mb={4}>
        {t("Instead of it")}
      </Text>
      <ul className={classes["instead"]}>
        {others.map((other) => {
          const against = exclusionOf(other, settings, symptoms);
          return (
            <li key={other.id}>
              <button type="button" onClick={() => go({ kind: "exercise", id: other.id })}>
                <Figure exercise={other} size={48} />
                <span>
                  <strong>{other.name}</strong>
                  <span>{explainInstead(other, exercise)}</span>
                  {against === undefined ? null : <span data-against>{explainExclusion(against)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};

/** What lies around an exercise: the next ones of its chain, a step up, and other movements. Nothing where nothing does. */
export const Around = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const exercises = useExercises();
  const { easier, instead, harder } = aroundOf(exercise, exercises);
  return easier.length + harder.length + instead.length === 0 ? null : (
    <Card label={t("Around it")}>
      <Stack gap="md">
        <Steps title={t("Easier")} exercises={easier} />
        <Steps title={t("Harder")} exercises={harder} />
        {instead.length === 0 ? null : <Instead exercise={exercise} others={instead} />}
      </Stack>
    </Card>
  );
};
