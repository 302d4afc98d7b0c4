import type { Prescription } from "#contract/routine.ts";
import { isTighter, limitInForce } from "#coach/biomechanics/mechanics.ts";
import { excessOver } from "#coach/chains/chain.ts";
import { named } from "./exercises.ts";

const seconds = (tempo: string | null): number =>
  tempo === null ? 0 : tempo.split("-").reduce((sum, part) => sum + Number(part), 0);

/** What in a prescription asks for more than another does; nothing when it is as easy or easier. */
export const asksForMore = (a: Prescription, b: Prescription): readonly string[] => {
  const [exercise, other] = [named(a.exerciseId), named(b.exerciseId)];
  const excess = excessOver(
    { exercise, limitDegrees: a.limitDegrees },
    { exercise: other, limitDegrees: b.limitDegrees },
  );
  if (excess !== undefined) return [`${a.exerciseId} over ${b.exerciseId}: ${excess}`];
  if (exercise !== other) return [];
  const found: string[] = [];
  if (a.sets > b.sets) found.push(`sets ${a.sets} > ${b.sets}`);
  if (a.target.kind === "reps" && a.target.reps > b.target.reps) found.push("reps");
  if (a.target.kind === "hold" && b.target.kind === "hold" && a.target.holdSeconds > b.target.holdSeconds)
    found.push("hold");
  if (seconds(a.tempo) < seconds(b.tempo)) found.push("tempo");
  const [limit, before] = [limitInForce(exercise, a.limitDegrees), limitInForce(exercise, b.limitDegrees)];
  if (exercise.range !== null && limit !== null && before !== null && isTighter(exercise.range, before, limit))
    found.push("range");
  return found;
};
