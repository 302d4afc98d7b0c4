import * as z from "zod";
import type { Exercise } from "#contract/exercise.ts";
import type { RoutineDraft } from "#contract/routine.ts";
import {
  type FileExercise,
  type FilePlace,
  RoutineFile,
  routineFileCharacters,
  routineFileVersion,
} from "#contract/routine-file.ts";
import { unknownKey } from "#contract/unknown-key.ts";
import { placeFieldsOf } from "#coach/plan/edit.ts";

const exerciseOf = ({
  id,
  name,
  pattern,
  lever,
  equipment,
  perSide,
  advanced,
  careIf,
  dose,
  steps,
}: Exercise): FileExercise => ({
  id,
  name,
  pattern,
  lever: lever ?? "none",
  equipment,
  perSide,
  advanced,
  careIf,
  dose,
  steps,
});

/**
 * A routine as the text of a file: what it asks for, and the exercises of the person's own it needs. Locks, the log and
 * notes on exercises stay at home.
 */
export const fileText = ({ name, items }: RoutineDraft, exercises: readonly Exercise[]): string => {
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const used = [...new Set(items.map(({ prescription }) => prescription.exerciseId))].flatMap(
    (id) => known.get(id) ?? [],
  );
  const file: RoutineFile = {
    format: "supine-routine",
    version: routineFileVersion,
    name,
    items: items.map((item): FilePlace => ({
      ...item.prescription,
      exerciseName: known.get(item.prescription.exerciseId)?.name ?? item.prescription.exerciseId,
      ...placeFieldsOf(item),
    })),
    exercises: used.filter(({ origin }) => origin === "own").map(exerciseOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

/** What the text of a file turned out to be. `newer`: of a later version; `broken`: where something does not fit. */
export type ReadFile =
  | { readonly kind: "routine"; readonly file: RoutineFile }
  | { readonly kind: "tooLarge" | "notRoutine" }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "broken"; readonly place: string };

/** As far as every version will say it. */
const Head = z.object({ format: z.literal("supine-routine"), version: z.int().min(1) });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isStorable = (value: unknown): boolean => {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\0");
  return typeof value !== "object" || value === null || Object.values(value).every(isStorable);
};

/** Reads the text of a file that came from anywhere. Nothing the format does not name gets through. */
export const readFileText = (text: string): ReadFile => {
  if (text.length > routineFileCharacters) return { kind: "tooLarge" };
  const value = parsed(text);
  const head = Head.safeParse(value);
  if (!head.success) return { kind: "notRoutine" };
  if (head.data.version > routineFileVersion) return { kind: "newer", version: head.data.version };
  const read = RoutineFile.safeParse(value);
  if (!read.success) return { kind: "broken", place: read.error.issues[0]?.path.map(String).join(".") ?? "" };
  const unknown = unknownKey(value, read.data);
  if (unknown !== undefined) return { kind: "broken", place: unknown.map(String).join(".") };
  return isStorable(read.data) ? { kind: "routine", file: read.data } : { kind: "broken", place: "" };
};
