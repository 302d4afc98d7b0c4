import type { IsoDate } from "#contract/day.ts";
import type { ExerciseId } from "#contract/exercise.ts";
import type { Target } from "#contract/quantity.ts";
import { isComfortable } from "../bounds/comfort-rules.ts";
import type { Rung } from "../chains/chain.ts";
import { prescriptionAt } from "../chains/rungs.ts";
import type { CoachInput } from "../coach-input.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { type Exposure, exposures } from "../log/exposure.ts";
import { isTighter, limitInForce } from "../biomechanics/mechanics.ts";

const amount = (target: Target): number => (target.kind === "hold" ? target.holdSeconds : target.reps);

/** Whether an exposure went at least as far as a rung goes. */
const asFar = ({ exercise, prescription }: Exposure, rung: Rung): boolean => {
  const [done, wanted] = [
    limitInForce(exercise, prescription.limitDegrees),
    limitInForce(rung.exercise, rung.limitDegrees),
  ];
  return exercise.range === null || done === null || wanted === null || !isTighter(exercise.range, done, wanted);
};

/**
 * The largest dose of an exercise that was comfortable in the twelve weeks before a day, never below its starting dose:
 * more discomfort leaves fewer of them and so never a larger one.
 */
export const doseBefore = (date: IsoDate, c: CoachInput): ((rung: Rung) => Target | undefined) => {
  const from = plusDays(date, -evidence.trainingDays.value);
  const comfortable = Map.groupBy(
    exposures(c).filter((one) => one.date >= from && one.date <= date && one.done && isComfortable(one)),
    ({ exercise }): ExerciseId => exercise.id,
  );
  return (rung) => {
    const start = prescriptionAt(rung).target;
    const { dose } = rung.exercise;
    const top = dose.kind === "hold" ? dose.holdSecondsMax : dose.repsMax;
    return (comfortable.get(rung.exercise.id) ?? [])
      .filter((one) => asFar(one, rung) && one.prescription.target.kind === start.kind)
      .map(({ prescription }) => prescription.target)
      .filter((target) => amount(target) <= top)
      .reduce((best, target) => (amount(target) > amount(best) ? target : best), start);
  };
};
