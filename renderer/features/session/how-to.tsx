import { Text } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { t } from "../../i18n/t.ts";
import classes from "./session.module.css";

/** The exercise in words: the steps, what to watch, what goes wrong, and the person's own note. */
export const HowTo = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => (
  <div className={classes["how"]}>
    <ol>
      {exercise.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    {exercise.cues.length === 0 ? null : (
      <div>
        <Text fw={550}>{t("Keep in mind")}</Text>
        <ul>
          {exercise.cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
      </div>
    )}
    {exercise.mistakes.length === 0 ? null : (
      <div>
        <Text fw={550}>{t("Often goes wrong")}</Text>
        <ul>
          {exercise.mistakes.map((mistake) => (
            <li key={mistake}>{mistake}</li>
          ))}
        </ul>
      </div>
    )}
    {exercise.note === "" ? null : (
      <div>
        <Text fw={550}>{t("Your note")}</Text>
        <Text className={classes["note"]}>{exercise.note}</Text>
      </div>
    )}
  </div>
);
