import * as z from "zod";
import catalogueFile from "../../../electron/store/catalogue.json" with { type: "json" };
import { CatalogueExercise, type Exercise, ExerciseId } from "#contract/exercise.ts";
import { Prescription, Routine } from "#contract/routine.ts";
import { prescriptionFor } from "#coach/plan/edit.ts";
import { aMoment, asExercise } from "../../builders.ts";

// What a diary speaks of: the real exercises, and routines of them.

const Catalogue = z.object({ exercises: z.array(CatalogueExercise) });

/** The real catalogue. */
export const catalogue: readonly Exercise[] = Catalogue.parse(catalogueFile).exercises.map((exercise) =>
  asExercise(exercise),
);

export const idOf = (name: string): ExerciseId => ExerciseId.parse(name);

export const named = (name: string): Exercise => {
  const found = catalogue.find((exercise) => exercise.id === name);
  if (found === undefined) throw new Error(`The catalogue has no ${name}`);
  return found;
};

/** Ids that are the same in every run. */
export const uuid = (kind: number, place: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, "0")}-${String(place).padStart(12, "0")}`;

/** The pattern's first exercise of the seed: three sets of eight straight leg raises. */
export const raise = "straight_raise_full";

export const prescribed = (exercise: string, part: object = {}): Prescription =>
  Prescription.parse({
    ...prescriptionFor(named(exercise)),
    ...(exercise === raise ? { target: { kind: "reps", reps: 8 }, limitDegrees: null } : {}),
    ...part,
  });

/** A routine with these exercises as written by the person; its items are `uuid(6, 1)`, `uuid(6, 2)`, … */
export const routineOf = (exercises: readonly (string | Prescription)[], changedAt = "2026-02-01T08:00"): Routine =>
  Routine.parse({
    id: uuid(7, 1),
    name: "Mine",
    archived: false,
    items: exercises.map((one, index) => ({
      id: uuid(6, index + 1),
      prescription: typeof one === "string" ? prescribed(one) : one,
      changedAt: aMoment(changedAt).instant,
    })),
  });
