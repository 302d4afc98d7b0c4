import { Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { explainDemand, explainStart, explainTolerance } from "../../text/explain-tolerance.ts";
import { toleranceDemand } from "#coach/chains/family.ts";
import { knownTolerance, startRung } from "#coach/outlook/known-tolerance.ts";

/** What an exercise asks of the hips beside what the log says is comfortable. Nothing where the hip moment says nothing. */
export const ToleranceLine = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const coachInput = useCoachInput();
  const known = knownTolerance(exercise, coachInput);
  if (known === undefined) return null;
  const start = known.sessions === 0 ? startRung(exercise.pattern, coachInput) : undefined;
  return (
    <>
      <Text>{explainDemand(toleranceDemand(exercise, null))}</Text>
      <Text c="dimmed">
        {explainTolerance(known)}
        {start === undefined ? "" : ` ${explainStart(start.name)}`}
      </Text>
    </>
  );
};
