import { SegmentedControl } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import { ExerciseNote } from "./exercise-note.tsx";
import classes from "./routine.module.css";

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): JSX.Element | null =>
  lines.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );

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
      <div className={classes["texts"]}>
        {exercise.steps.length === 0 ? null : (
          <div>
            <h3>How</h3>
            <ol>
              {exercise.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        )}
        <Lines title="Think of" lines={exercise.cues} />
        <Lines title="Common mistakes" lines={exercise.mistakes} />
        <Lines title="Take care with" lines={exercise.care} />
      </div>
      <div className={classes["yours"]}>
        <ExerciseNote exercise={exercise} />
        <div>
          <h3>Each set counts</h3>
          <SegmentedControl
            aria-label="Each set counts"
            value={target.kind}
            data={[
              { value: "reps", label: "Reps" },
              { value: "hold", label: "Seconds held" },
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
