import { SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { ExerciseNote } from "../../exercises/exercise-note.tsx";
import { ExerciseTexts } from "../../exercises/exercise-texts.tsx";
import { t } from "../../i18n/t.ts";
import classes from "./board.module.css";

type ExerciseDetailsProps = {
  readonly exercise: Exercise;
  readonly prescription: Prescription;
  readonly onChange: (prescription: Prescription) => void;
};

/** How the exercise is done and what to mind, the person's note, and whether sets count repetitions or holds. */
export const ExerciseDetails = ({ exercise, prescription, onChange }: ExerciseDetailsProps): JSX.Element => {
  const { target } = prescription;
  return (
    <div className={classes["details"]}>
      <ExerciseTexts exercise={exercise} />
      <div className={classes["yours"]}>
        <ExerciseNote exercise={exercise} />
        <div>
          <h3>{t("Each set counts")}</h3>
          <SegmentedControl
            aria-label={t("Each set counts")}
            value={target.kind}
            data={[
              { value: "reps", label: t("Reps") },
              { value: "hold", label: t("Seconds held") },
            ]}
            onChange={(kind) => {
              if (kind === target.kind) return;
              onChange(
                kind === "hold"
                  ? { ...prescription, tempo: null, target: { kind: "hold", holdSeconds: 10, reps: 1 } }
                  : {
                      ...prescription,
                      tempo: exercise.dose.kind === "reps" ? exercise.dose.tempo : null,
                      target: { kind: "reps", reps: exercise.dose.kind === "reps" ? exercise.dose.repsMin : 8 },
                    },
              );
            }}
          />
        </div>
      </div>
    </div>
  );
};
