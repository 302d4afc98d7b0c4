import type { Clock } from "./clock.ts";
import { type Exercise, type ExerciseId, type CustomExerciseDraft, undrawn } from "#contract/exercise.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { insertCustomExercise } from "./catalogue-rows.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { list } from "./exercises.ts";
import { momentNow } from "./moments.ts";
import { keyOfName } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "exercise" });

function isTaken(db: ReadableDb, id: ExerciseId, name: string): boolean {
  const names = db.all("SELECT name FROM exercise WHERE archived_at IS NULL AND retired = 0 AND id <> ?", [id]);
  return names.some((row) => keyOfName(String(row["name"])) === keyOfName(name));
}

/**
 * Stores a new exercise of the person's own, or what became of one; without joint angles, so it has no keyframes. Refuses
 * the id of a built-in exercise and a name that another exercise of the lists has.
 */
export function save(db: WritableDb, draft: CustomExerciseDraft): Reply<Exercise> {
  const before = db.get("SELECT origin FROM exercise WHERE id = ?", [draft.id]);
  if (before?.["origin"] === "builtin")
    return refuse({ kind: "invalid", field: "id", message: "Built-in exercises stay as they are." });
  if (isTaken(db, draft.id, draft.name)) return refuse({ kind: "nameTaken", name: draft.name });
  for (const table of ["exercise_text", "exercise_equipment"])
    db.run(`DELETE FROM ${table} WHERE exercise_id = ?`, [draft.id]);
  const { lever, ...described } = draft;
  insertCustomExercise(db, { ...described, ...undrawn }, lever);
  const listed = list(db);
  if (!listed.ok) return listed;
  const saved = listed.value.find((exercise) => exercise.id === draft.id);
  return saved === undefined ? notThere : done(saved);
}

/** Takes an own exercise out of the lists; routines and the log keep speaking of it. */
export function archive(db: WritableDb, id: ExerciseId, clock: Clock): Reply<undefined> {
  const own = db.get("SELECT 1 AS there FROM exercise WHERE id = ? AND origin = 'own'", [id]);
  if (own === undefined) return notThere;
  db.run("UPDATE exercise SET archived_at = ? WHERE id = ? AND archived_at IS NULL", [momentNow(clock).instant, id]);
  return done(undefined);
}

/** Brings an archived exercise back. Refuses when another one has taken its name meanwhile. */
export function restore(db: WritableDb, id: ExerciseId): Reply<undefined> {
  const row = db.get("SELECT name FROM exercise WHERE id = ? AND origin = 'own'", [id]);
  if (row === undefined) return notThere;
  const name = String(row["name"]);
  if (isTaken(db, id, name)) return refuse({ kind: "nameTaken", name });
  db.run("UPDATE exercise SET archived_at = NULL WHERE id = ?", [id]);
  return done(undefined);
}
