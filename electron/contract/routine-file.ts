import * as z from "zod";
import { ExerciseId, CustomExerciseDraft } from "./exercise.ts";
import { Name, RestSeconds, Sets, Tempo } from "./quantity.ts";
import { placeFields, placesOf, Prescription } from "./routine.ts";

/** The version this Supine writes and the newest it reads. A change that an older one could not read raises it. */
export const routineFileVersion = 1;

/** Larger than thirty places with the longest notes and thirty exercises of one's own. */
export const routineFileCharacters = 500_000;

/** What the name of such a file ends with. */
export const routineFileEnding = ".supine-routine.json";

const count = z.int().min(1).max(100);
const seconds = z.int().min(1).max(600);
const reserve = z.int().min(0).max(5);

/** The dose of an exercise from elsewhere, within what a person could fill in. */
const FileDose = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("reps"),
      sets: Sets,
      repsMin: count,
      repsMax: count,
      perSide: z.boolean(),
      tempo: Tempo,
      restSeconds: RestSeconds,
      rirMin: reserve,
      rirMax: reserve,
    })
    .readonly(),
  z
    .object({
      kind: z.literal("hold"),
      sets: Sets,
      holdSecondsMin: seconds,
      holdSecondsMax: seconds,
      reps: z.int().min(1).max(20),
      perSide: z.boolean(),
      restSeconds: RestSeconds,
    })
    .readonly(),
]);

/** An exercise of somebody's own. What it asks of the back is guessed anew where it is opened, never believed. */
export const FileExercise = CustomExerciseDraft.unwrap().omit({ demand: true }).extend({ dose: FileDose }).readonly();
export type FileExercise = z.infer<typeof FileExercise>;

/** One place; the name is there for a Supine that does not have the exercise. */
export const FilePlace = Prescription.unwrap()
  .extend({ exerciseId: ExerciseId, exerciseName: Name, ...placeFields })
  .readonly();
export type FilePlace = z.infer<typeof FilePlace>;

/** A routine to be given to somebody: its places, and the exercises of one's own they need. */
export const RoutineFile = z
  .object({
    format: z.literal("supine-routine"),
    version: z.literal(routineFileVersion),
    name: Name,
    items: placesOf(FilePlace),
    exercises: z.array(FileExercise).max(30).readonly(),
  })
  .readonly();
export type RoutineFile = z.infer<typeof RoutineFile>;

/** What is asked of the system's dialog: the text, and the name of the routine to suggest for the file. */
export const RoutineFileWanted = z
  .object({ name: Name, text: z.string().min(1).max(routineFileCharacters) })
  .readonly();
export type RoutineFileWanted = z.infer<typeof RoutineFileWanted>;
