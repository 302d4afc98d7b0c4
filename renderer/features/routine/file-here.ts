import { type Exercise, ExerciseId, type CustomExerciseDraft } from "#contract/exercise.ts";
import { type RoutineDraft, RoutineId, RoutineItemId } from "#contract/routine.ts";
import type { FileExercise, FilePlace, RoutineFile } from "#contract/routine-file.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { arranged, placeFieldsOf } from "#coach/plan/edit.ts";
import { guessDemand } from "#coach/biomechanics/guess.ts";
import { freeName } from "./free-name.ts";

/** What a routine file comes to on this machine: what would be stored, and what of it is left out. */
export type FileHere = {
  readonly routine: RoutineDraft;
  /** The exercises of somebody's own that are not here yet, under a free name. */
  readonly brought: readonly CustomExerciseDraft[];
  /** Names of exercises neither this Supine nor the file has; their places are left out. */
  readonly unknown: readonly string[];
};

const plain = ({ name, pattern, lever, equipment, perSide, advanced, careIf, dose, steps }: FileExercise): string =>
  JSON.stringify([
    name.normalize("NFKC").toLowerCase(),
    pattern,
    lever,
    equipment.map((items) => items.toSorted()),
    perSide,
    advanced,
    careIf.toSorted(),
    Object.entries(dose).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    steps,
  ]);

const isSame = (exercise: Exercise, other: FileExercise): boolean =>
  exercise.origin === "own" &&
  !exercise.archived &&
  plain({ ...exercise, lever: exercise.lever ?? "none" }) === plain(other);

/**
 * What a file comes to here. An exercise of somebody's own that is here with everything the same is taken for that one; any
 * other gets an id of its own, so that nothing here is ever written over. The same holds for the routine and its name.
 */
export const fileHere = (
  { name, items, exercises: theirs }: RoutineFile,
  { exercises, routines }: Pick<CoachInput, "exercises" | "routines">,
  newId: () => string,
): FileHere => {
  const listed = exercises.filter(({ archived }) => !archived);
  const names = listed.map((exercise) => exercise.name);
  const brought: CustomExerciseDraft[] = [];
  const idHere = new Map<ExerciseId, ExerciseId>();
  for (const exercise of theirs) {
    const there = listed.find((one) => isSame(one, exercise));
    const id = there?.id ?? ExerciseId.parse(`own-${newId()}`);
    idHere.set(exercise.id, id);
    if (there !== undefined) continue;
    const free = freeName(exercise.name, [...names, ...brought.map((one) => one.name)]);
    brought.push({ ...exercise, id, name: free, demand: guessDemand(exercise, exercises) });
  }
  const known = new Map(listed.map((exercise) => [exercise.id, exercise]));
  const idOf = ({ exerciseId }: FilePlace): ExerciseId | undefined =>
    idHere.get(exerciseId) ?? (known.get(exerciseId)?.origin === "builtin" ? exerciseId : undefined);

  const places = items.flatMap((place) => {
    const exerciseId = idOf(place);
    if (exerciseId === undefined) return [];
    const { sets, target, tempo, restSeconds } = place;
    // Only what has a range can be kept from a part of it.
    const limitDegrees = (known.get(exerciseId)?.range ?? null) === null ? null : place.limitDegrees;
    const prescription = { exerciseId, sets, target, tempo, restSeconds, limitDegrees };
    return [{ id: RoutineItemId.parse(newId()), prescription, locked: false, ...placeFieldsOf(place) }];
  });
  const taken = routines.filter(({ archived }) => !archived).map((routine) => routine.name);
  return {
    routine: { id: RoutineId.parse(newId()), name: freeName(name, taken), items: arranged(places) },
    brought: brought.filter(({ id }) => places.some(({ prescription }) => prescription.exerciseId === id)),
    unknown: [...new Set(items.filter((place) => idOf(place) === undefined).map((place) => place.exerciseName))],
  };
};
