import type { IsoDate } from "../../../electron/contract/day.ts";
import type { Decision } from "../../../electron/contract/decision.ts";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import { chip, type Names, prescriptionText } from "../../words/explain.ts";
import type { PlannedExercise } from "../../coach/plan/planned.ts";
import { inSentence } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";

export type ChangeWords = { readonly what: string; readonly why: string; readonly decision: Decision };

/** One line for a changed exercise: "Bent-knee raise instead of straight leg raise", "5 during leg raises, Monday". */
export const changeWords = (
  planned: PlannedExercise,
  exercise: Exercise | undefined,
  names: Names,
  today: IsoDate,
): ChangeWords | null => {
  // A replacement is told by what replaced it, never by a change to the replacement itself.
  const swapped = planned.reasons.findLast(({ from, to }) => from?.exerciseId !== to?.exerciseId)?.decision;
  const decision =
    (planned.own.exerciseId === planned.now.exerciseId ? undefined : swapped) ?? planned.changedBy.at(-1);
  if (decision === undefined) return null;
  const what =
    planned.own.exerciseId === planned.now.exerciseId
      ? `${names(planned.now.exerciseId)}: ${prescriptionText(planned.now, exercise)}`
      : t("{exercise} instead of {other}", {
          exercise: names(planned.now.exerciseId),
          other: inSentence(names(planned.own.exerciseId)),
        });
  return { what, why: chip(decision, names, today), decision };
};
