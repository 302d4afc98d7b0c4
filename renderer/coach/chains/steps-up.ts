import type { Exercise, ExerciseId } from "../../../electron/contract/exercise.ts";
import { byText } from "../order.ts";

const easiestFirst = (a: Exercise, b: Exercise): number => a.demand.index - b.demand.index || byText(a.id, b.id);

/**
 * The exercises one edge of the catalogue up, in the order of the catalogue; an edge is a step whatever the index of its
 * end says. An own exercise has no edges: its step is the next exercise of its pattern that is not advanced.
 */
export function stepsUp(exercise: Exercise, exercises: ReadonlyMap<ExerciseId, Exercise>): readonly Exercise[] {
  const { origin, pattern, demand } = exercise;
  if (origin === "builtin") return exercise.progressTo.flatMap((id) => exercises.get(id) ?? []);
  return [...exercises.values()]
    .filter((one) => one.origin === "builtin" && one.pattern === pattern && !one.advanced)
    .filter((one) => one.demand.index > demand.index)
    .toSorted(easiestFirst)
    .slice(0, 1);
}
