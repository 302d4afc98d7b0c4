import type { Exercise, Family, Pattern } from "#contract/exercise.ts";
import { concludedBy } from "../conclusions/conclude.ts";
import { exclusionOf } from "../bounds/exclusions.ts";
import { settingsOn } from "../log/settings.ts";
import { familyOf, toleranceDemand } from "../chains/family.ts";
import type { CoachInput } from "../coach-input.ts";
import { evidence } from "../evidence.ts";
import { exposures } from "../log/exposure.ts";
import { raisesLegs } from "../biomechanics/hip-moment.ts";
import { easiestFirst } from "../chains/ladder.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { sessionsBefore } from "../log/training.ts";
import { chanceOfDiscomfort, demandAt, type Estimate, estimate, nothingLearned } from "../tolerance/estimate.ts";

/** What is known about one family's tolerance, in parts of a straight leg raise with both legs (1). */
export type Known = {
  /** Likely comfortable up to here; the tolerance lies between the two with a chance of 80 %. */
  readonly comfortableUpTo: number;
  readonly unsureUpTo: number;
  readonly sessions: number;
};

const estimateNow = (family: Family, c: CoachInput): Estimate =>
  estimate(concludedBy(c, c.today).walk.families.get(family)?.learned ?? nothingLearned(), {
    symptoms: hasSymptoms(c.today, c),
    sessions: sessionsBefore(c.today, c),
  });

/** The tolerance of an exercise's family as far as it is known; undefined where no leg is raised. */
export const knownTolerance = ({ pattern }: Pick<Exercise, "pattern">, c: CoachInput): Known | undefined => {
  if (!raisesLegs(pattern)) return undefined;
  const family = familyOf({ pattern });
  const found = estimateNow(family, c);
  const sessions = new Set(
    exposures(c)
      .filter(({ exercise, nrs, answered }) => familyOf(exercise) === family && (nrs !== null || answered))
      .map(({ session }) => session.id),
  );
  return {
    comfortableUpTo: demandAt(found, evidence.intervalTail.value),
    unsureUpTo: demandAt(found, 1 - evidence.intervalTail.value),
    sessions: sessions.size,
  };
};

/**
 * The exercise to start a pattern on: of those that fit, the highest with a chance of discomfort of 0.25 or less; the
 * easiest where none has. Undefined when nothing fits.
 */
export const startRung = (pattern: Pattern, c: CoachInput): Exercise | undefined => {
  const settings = settingsOn(c.today, c);
  const symptoms = hasSymptoms(c.today, c);
  const fitting = c.exercises
    .filter((exercise) => exercise.pattern === pattern && !exercise.advanced)
    .filter((exercise) => exclusionOf(exercise, settings, symptoms) === undefined)
    .toSorted(easiestFirst);
  const found = estimateNow(familyOf({ pattern }), c);
  const likely = fitting.filter(
    (exercise) => chanceOfDiscomfort(found, toleranceDemand(exercise, null)) <= evidence.discomfortChance.value,
  );
  return likely.at(-1) ?? fitting[0];
};
