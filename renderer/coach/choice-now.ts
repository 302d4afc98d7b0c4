import type { Circumstances } from "./circumstances.ts";
import { stands } from "./plan-now.ts";
import type { Choice, Park } from "./substitution.ts";
import { hasSymptoms } from "./symptoms.ts";

/** What the standing decisions leave alone today. */
const parksNow = (c: Circumstances): readonly Park[] =>
  c.history.decisions
    .filter(stands)
    .flatMap(({ changes }) => changes)
    .flatMap((change) => (change.kind === "park" && change.untilDate > c.today ? [change] : []));

/** What a choice made today looks at. */
export const choiceNow = (c: Circumstances): Choice => ({
  date: c.today,
  profile: c.profile,
  parks: parksNow(c),
  symptoms: hasSymptoms(c.today, c),
  exercises: new Map(c.exercises.map((exercise) => [exercise.id, exercise])),
});
