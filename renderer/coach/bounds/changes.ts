import type { Change } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { chainOf, demandOfRung, type Rung } from "../chains/chain.ts";
import { familyOf } from "../chains/family.ts";
import { type Done, isWithin, prescriptionAt } from "../chains/rungs.ts";
import type { CoachInput } from "../coach-input.ts";
import type { IsoDate } from "#contract/day.ts";
import { hasSymptoms } from "../log/symptoms.ts";
import { exclusionOf } from "./exclusions.ts";
import { settingsOn } from "../log/settings.ts";

// What a bound changes, told from the exercise it came from. The plan of a day is made from the bounds themselves.

type Context = {
  readonly c: CoachInput;
  readonly exercises: ReadonlyMap<ExerciseId, Exercise>;
};

/** The first rung below an exercise that a cap on its family and the settings of the day allow. */
export const rungUnder = (done: Done, most: number, date: IsoDate, { c, exercises }: Context): Rung | undefined => {
  const family = familyOf(done.exercise);
  const settings = settingsOn(date, c);
  const symptoms = hasSymptoms(date, c);
  return chainOf(done, exercises)
    .slice(1)
    .find(
      (rung) =>
        (familyOf(rung.exercise) !== family || isWithin(demandOfRung(rung), most)) &&
        exclusionOf(rung.exercise, settings, symptoms) === undefined,
    );
};

/** An exercise taken by another; less of itself where the rung is that. */
export const swapTo = ({ exercise }: Done, rung: Rung | undefined, setsFactor: number): readonly Change[] => {
  if (rung === undefined) return [];
  const share = Math.min(setsFactor, rung.setsFactor);
  return rung.exercise.id === exercise.id
    ? [{ ...adjusted(exercise.id), limitDegrees: prescriptionAt(rung).limitDegrees, setsFactor: share }]
    : [{ kind: "swap", fromExerciseId: exercise.id, to: prescriptionAt(rung), setsFactor: share }];
};

/** The exercise as it is; the base of another dose. */
export const adjusted = (exerciseId: ExerciseId): Extract<Change, { kind: "adjust" }> => ({
  kind: "adjust",
  exerciseId,
  target: null,
  tempo: null,
  limitDegrees: null,
  setsFactor: 1,
  cues: [],
});
