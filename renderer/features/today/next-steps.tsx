import { Text, Title } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { explainOutlook } from "../../text/explain-outlook.ts";
import { outlook } from "#coach/outlook/outlook.ts";
import { routineNow } from "#coach/plan/planned.ts";
import classes from "./today.module.css";
import { t } from "../../i18n/t.ts";

const shownDays = 14;

/** How far each exercise trained lately is to its next step, or why that waits. Nothing before the first session. */
export const NextSteps = ({
  exercises,
}: {
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
}): JSX.Element | null => {
  const coachInput = useCoachInput();
  const names = useNames();
  const since = Temporal.PlainDate.from(coachInput.today).subtract({ days: shownDays }).toString();
  const trained = new Set(
    coachInput.history.sessions
      .filter((session) => session.startedAt.date >= since)
      .flatMap((session) => session.exercises)
      .filter((exercise) => exercise.sets.length > 0)
      .map((exercise) => exercise.prescription.exerciseId),
  );
  // What something else took the place of has no next step of its own.
  const inRoutines = new Set(
    coachInput.routines
      .filter(({ archived }) => !archived)
      .flatMap((routine) => routineNow(routine, coachInput, coachInput.today))
      .map(({ now }) => now.exerciseId),
  );
  const steps = [...trained]
    .filter((id) => exercises.has(id) && inRoutines.has(id))
    .map((id) => outlook(id, coachInput));
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next-title">
      <Title order={2} id="next-title" mb="sm">
        {t("Progress to the next step")}
      </Title>
      <ul className={classes["steps"]}>
        {steps.map((step) => (
          <li key={step.exerciseId} className={classes["step"]}>
            <Text fw={550}>{names(step.exerciseId)}</Text>
            <Text c="dimmed" size="sm">
              {explainOutlook(step, names, coachInput.today)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
};
