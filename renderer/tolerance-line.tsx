import { Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "../electron/contract/exercise.ts";
import { useCircumstances, useExercises } from "./circumstances.tsx";
import { explainDemand, explainStart, explainTolerance } from "./words/explain-tolerance.ts";
import type { Choice } from "./coach/substitution.ts";
import { hasSymptoms } from "./coach/symptoms.ts";
import { knownTolerance, startRung } from "./coach/tolerance-steps.ts";
import { demandOf } from "./coach/trials.ts";

/** What an exercise asks of the hips beside what the log says is comfortable. Nothing where the hip moment says nothing. */
export const ToleranceLine = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const circumstances = useCircumstances();
  const exercises = useExercises();
  const { today, profile } = circumstances;
  const choice: Choice = {
    date: today,
    profile,
    parks: [],
    symptoms: hasSymptoms(today, circumstances),
    exercises,
  };
  const known = knownTolerance(exercise.pattern, choice, circumstances);
  if (known === undefined) return null;
  const start = known.sessions === 0 ? startRung(exercise.pattern, choice, circumstances) : undefined;
  return (
    <>
      <Text>{explainDemand(demandOf({ exercise, limitDegrees: null }))}</Text>
      <Text c="dimmed">
        {explainTolerance(known)}
        {start === undefined ? "" : ` ${explainStart(start.name)}`}
      </Text>
    </>
  );
};
