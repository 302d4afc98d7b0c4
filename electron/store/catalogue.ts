/// <reference types="vite/types/importMeta.d.ts" />
import { createHash } from "node:crypto";
import * as z from "zod";
import type { Clock } from "./clock.ts";
import { CatalogueExercise } from "#contract/exercise.ts";
import { done } from "#contract/reply.ts";
import { insertExercise } from "./catalogue-rows.ts";
import type { WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";

const Catalogue = z.object({ version: z.string().min(1).max(64), exercises: z.array(CatalogueExercise).readonly() });

/** The built-in catalogue as it was written; read only when the database has another one. */
export const catalogueText: string = onlyFile(
  import.meta.glob<string>("./catalogue.json", { query: "?raw", import: "default", eager: true }),
);

function onlyFile(files: Readonly<Record<string, string>>): string {
  const [text] = Object.values(files);
  if (text === undefined) throw new Error("The catalogue is missing");
  return text;
}

/**
 * Brings the built-in exercises to what `text` says, in one transaction, when the database was made from another
 * catalogue. The person's own exercises and notes stay. A built-in one that is gone stays as retired while anything
 * speaks of it. Throws when the catalogue is not valid or leads to an exercise that is not there.
 */
export function applyCatalogue(db: WritableDb, text: string, clock: Clock): void {
  const digest = createHash("sha256").update(text).digest("hex");
  if (db.get("SELECT 1 AS same FROM catalogue WHERE digest = ?", [digest]) !== undefined) return;
  const { version, exercises } = Catalogue.parse(JSON.parse(text));
  checkEdges(exercises);
  const ids = JSON.stringify(exercises.map((exercise) => exercise.id));
  db.transact(() => {
    for (const table of childTables)
      db.run(`DELETE FROM ${table} WHERE exercise_id IN (SELECT value FROM json_each(?))`, [ids]);
    for (const [position, exercise] of exercises.entries()) insertExercise(db, exercise, version, position);
    for (const exercise of exercises) insertEdges(db, exercise);
    retire(db, ids);
    db.run(
      `INSERT INTO catalogue (id, version, digest, applied_at) VALUES (1, @version, @digest, @now)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, digest = excluded.digest, applied_at = excluded.applied_at`,
      { version, digest, now: momentNow(clock).instant },
    );
    return done(undefined);
  });
}

const childTables = [
  "exercise_text",
  "exercise_equipment",
  "exercise_edge",
  "exercise_keyframe_side",
  "exercise_keyframe",
];

/** Throws when an exercise leads to one that the catalogue does not have. */
function checkEdges(exercises: readonly CatalogueExercise[]): void {
  const ids = new Set(exercises.map((exercise) => exercise.id));
  for (const { id, regressTo, progressTo, swapTo } of exercises)
    for (const to of [...regressTo, ...progressTo, ...swapTo])
      if (!ids.has(to)) throw new Error(`The catalogue's ${id} leads to ${to}, which is not there`);
}

/** After every exercise is there, since they lead to each other. */
function insertEdges(db: WritableDb, exercise: CatalogueExercise): void {
  const edges = { regress: exercise.regressTo, progress: exercise.progressTo, swap: exercise.swapTo };
  for (const [kind, targets] of Object.entries(edges))
    for (const [position, to] of targets.entries())
      db.run("INSERT INTO exercise_edge (exercise_id, kind, position, to_id) VALUES (?, ?, ?, ?)", [
        exercise.id,
        kind,
        position,
        to,
      ]);
}

const speaksOf = [
  ["routine_item", "exercise_id"],
  ["session_exercise", "exercise_id"],
  ["session_exercise", "written_exercise_id"],
  ["pain_exercise", "exercise_id"],
  ["decision", "exercise_id"],
  ["decision_reference", "exercise_id"],
  ["setting", "exercise_id"],
  ["exercise_note", "exercise_id"],
  ["exercise_preference", "exercise_id"],
  ["exercise_not_now", "exercise_id"],
  ["exercise_edge", "to_id"],
] as const;

/** Deletes built-in exercises other than `kept`, or marks them where something still speaks of them. */
function retire(db: WritableDb, kept: string): void {
  db.run("UPDATE exercise SET retired = 1 WHERE origin = 'builtin' AND id NOT IN (SELECT value FROM json_each(?))", [
    kept,
  ]);
  db.run("DELETE FROM exercise_edge WHERE exercise_id IN (SELECT id FROM exercise WHERE retired = 1)");
  const used = speaksOf
    .map(([table, column]) => `SELECT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
    .join(" UNION ");
  db.run(`DELETE FROM exercise WHERE retired = 1 AND id NOT IN (${used})`);
}
