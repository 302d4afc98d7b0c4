import type { ExerciseId } from "#contract/exercise.ts";
import { type Message, t } from "../i18n/t.ts";

/** What people call exercises elsewhere, by how their ids begin. */
const called: readonly (readonly [family: RegExp, words: Message])[] = [
  [/^deadbug/, "beetle dying bug"],
  [/^(?:straight|bent_knee|scissor|frog|flutter|hanging|captains)/, "psoas hip flexors lower abs leg lift"],
  [/^plank|^side_plank/, "forearm support core stability"],
  [/^(?:reverse_crunch|curl_up|sit_up|tuck_up|v_up|mcgill)/, "crunches situps abs six pack"],
  [/^glute_bridge/, "hip thrust bridge buttocks"],
  [/^bird_dog/, "all fours quadruped"],
  [/^hollow/, "boat banana"],
  [/^(?:pallof|suitcase)/, "anti rotation band carry"],
];

/** Other words an exercise is found by. */
export const exerciseWords = (id: ExerciseId): string =>
  called
    .filter(([family]) => family.test(id))
    .map(([, words]) => t(words))
    .join(" ");
