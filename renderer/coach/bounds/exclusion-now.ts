import type { Exercise } from "../../../electron/contract/exercise.ts";
import type { Circumstances } from "../circumstances.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { type Exclusion, exclusionOf } from "./exclusions.ts";
import { settingsOn } from "./settings.ts";

/** What keeps an exercise from being brought into a plan today, by settings or symptoms. */
export const exclusionNow = (exercise: Exercise, c: Circumstances): Exclusion | undefined =>
  exclusionOf(exercise, settingsOn(c.today, c), hasSymptoms(c.today, c));
