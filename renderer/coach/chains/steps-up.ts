import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { byText } from "../order.ts";
import { bendsUnderLoad, familyDemand } from "./family.ts";

const easiestFirst = (a: Exercise, b: Exercise): number =>
  familyDemand(a, null) - familyDemand(b, null) || a.demand.index - b.demand.index || byText(a.id, b.id);

/**
 * The exercises one edge of the catalogue up, in the order of the catalogue; an edge is a step whatever the index of its
 * end says. A custom exercise has no edges: its step is the next more demanding exercise of its pattern that is not
 * advanced and does not begin to bend under load.
 */
export function stepsUp(exercise: Exercise, exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] {
  if (exercise.origin === "builtin") return exercise.progressTo.flatMap((id) => exercises.get(id) ?? []);
  return [...exercises.values()]
    .filter((one) => one.origin === "builtin" && one.pattern === exercise.pattern)
    .filter((one) => !one.advanced && familyDemand(one, null) > familyDemand(exercise, null))
    .filter((one) => bendsUnderLoad(exercise) || !bendsUnderLoad(one))
    .toSorted(easiestFirst)
    .slice(0, 1);
}
