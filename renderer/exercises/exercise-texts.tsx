import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { t } from "../i18n/t.ts";
import classes from "./exercise-texts.module.css";

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

/** How an exercise is done and what to mind. */
export const ExerciseTexts = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => (
  <div className={classes["texts"]}>
    {exercise.steps.length === 0 ? null : (
      <div>
        <h3>{t("How")}</h3>
        <ol>
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    )}
    <Lines title={t("Think of")} lines={exercise.cues} />
    <Lines title={t("Common mistakes")} lines={exercise.mistakes} />
    <Lines title={t("Take care with")} lines={exercise.care} />
  </div>
);
