import type { Exercise } from "#contract/exercise.ts";
import { remembered } from "./remembered.ts";

/** The exercises by their id; one map for each catalogue, so that what is worked out from it can be kept. */
export const byId = remembered(
  (exercises: readonly Exercise[]): ReadonlyMap<Exercise["id"], Exercise> =>
    new Map(exercises.map((exercise) => [exercise.id, exercise])),
);
