import type { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { type Names, prescriptionText } from "../../text/explain.ts";
import { explainVoice } from "../../text/explain-choice.ts";
import type { PlannedExercise } from "#coach/plan/planned.ts";
import { voiceOf } from "#coach/plan/voice.ts";
import { inSentence } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

export type ChangeWords = { readonly what: string; readonly why: string };

/** One line for a changed exercise: "Bent-knee raise instead of straight leg raise", "5 during leg raises, Monday". */
export const changeWords = (
  planned: PlannedExercise,
  exercise: Exercise | undefined,
  names: Names,
  today: IsoDate,
): ChangeWords | null => {
  const voice = voiceOf(planned);
  if (voice === null) return null;
  const what =
    planned.own.exerciseId === planned.now.exerciseId
      ? `${names(planned.now.exerciseId)}: ${prescriptionText(planned.now, exercise)}`
      : t("{exercise} instead of {other}", {
          exercise: names(planned.now.exerciseId),
          other: inSentence(names(planned.own.exerciseId)),
        });
  return { what, why: explainVoice(voice, names, today) };
};
