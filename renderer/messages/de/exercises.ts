import type { ExerciseTexts } from "../exercise-texts.ts";

/** The built-in exercises in German. */
export const exercises: ExerciseTexts = {};
