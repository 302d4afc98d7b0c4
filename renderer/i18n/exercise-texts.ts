import type { Exercise } from "#contract/exercise.ts";
import { known, languageNow } from "./t.ts";

/** What the catalogue says about an exercise, in another language. `labels` name its keyframes in order. */
export type ExerciseText = Pick<Exercise, "name" | "trains" | "steps" | "cues" | "mistakes" | "care"> & {
  readonly labels: readonly string[];
};

/** By the exercise's id. */
export type ExerciseTexts = Readonly<Record<string, ExerciseText>>;

const isPseudo = (): boolean => languageNow() === "en-XA" || languageNow() === "ar-XB";

const all = (texts: readonly string[]): readonly string[] => texts.map((text) => known(text));

const pseudoText = ({ name, trains, steps, cues, mistakes, care, keyframes }: Exercise): ExerciseText => {
  return {
    name: known(name),
    trains: all(trains),
    steps: all(steps),
    cues: all(cues),
    mistakes: all(mistakes),
    care: all(care),
    labels: all(keyframes.map(({ label }) => label)),
  };
};

/** An exercise with its words in the person's language; their own exercises stay as they wrote them. */
export const inLanguage = (exercise: Exercise, texts: ExerciseTexts): Exercise => {
  if (exercise.origin === "own") return exercise;
  const text = isPseudo() ? pseudoText(exercise) : texts[exercise.id];
  if (text === undefined) return exercise;
  const { labels, ...words } = text;
  const keyframes = exercise.keyframes.map((frame, index) => ({ ...frame, label: labels[index] ?? frame.label }));
  return { ...exercise, ...words, keyframes };
};
