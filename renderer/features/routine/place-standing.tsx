import type { JSX } from "react";
import type { Decision } from "../../../electron/contract/decision.ts";
import { useExercises, useNames } from "../../circumstances.tsx";
import type { PlannedExercise } from "../../coach/plan-now.ts";
import { DecisionLine } from "../../decision-line.tsx";
import { listed } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";
import { prescriptionText } from "../../words/explain.ts";
import { cueText } from "../../words/vocabulary.ts";
import classes from "./board.module.css";

type PlaceStandingProps = { readonly planned: PlannedExercise; readonly held: readonly Decision[] };

/** What the coach makes of a place now, with its reasons; nothing where it leaves the place alone. */
export const PlaceStanding = ({ planned, held }: PlaceStandingProps): JSX.Element | null => {
  const names = useNames();
  const exercises = useExercises();
  const { now, changedBy, waiting, cues } = planned;
  if (changedBy.length === 0 && waiting.length === 0 && cues.length === 0 && held.length === 0) return null;
  const watch = cues.length === 0 ? "" : ` ${t("Watch: {cues}.", { cues: listed(cues.map(cueText)) })}`;
  return (
    <div className={classes["standing"]}>
      {changedBy.length === 0 && cues.length === 0 ? null : (
        <p className={classes["nowLine"]}>
          <strong>{t("Now: {exercise}", { exercise: names(now.exerciseId) })}</strong>
          {`, ${prescriptionText(now, exercises.get(now.exerciseId))}.${watch} ${t("Your own dose stays above and comes back when this goes.")}`}
        </p>
      )}
      {[...changedBy, ...waiting, ...held].map((decision) => (
        <DecisionLine key={decision.id} decision={decision} />
      ))}
    </div>
  );
};
