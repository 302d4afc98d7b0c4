import type { Decision } from "../../../electron/contract/decision.ts";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import { chip, type Names, prescriptionText } from "../../words/explain.ts";
import type { PlannedExercise } from "../../coach/plan-now.ts";

export type ChangeWords = { readonly what: string; readonly why: string; readonly decision: Decision };

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** One line for a changed exercise: "Bent-knee raise instead of straight leg raise", "5 during leg raises, Monday". */
export const changeWords = (
  planned: PlannedExercise,
  exercise: Exercise | undefined,
  names: Names,
): ChangeWords | null => {
  const decision = planned.changedBy.at(-1);
  if (decision === undefined) return null;
  const what =
    planned.own.exerciseId === planned.now.exerciseId
      ? `${names(planned.now.exerciseId)}: ${prescriptionText(planned.now, exercise)}`
      : `${names(planned.now.exerciseId)} instead of ${lower(names(planned.own.exerciseId))}`;
  return { what, why: chip(decision, names), decision };
};
