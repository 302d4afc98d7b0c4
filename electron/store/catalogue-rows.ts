import type { CatalogueExercise, Dose, Lever } from "#contract/exercise.ts";
import type { Value, WritableDb } from "./connection.ts";
import { insertList } from "./rows.ts";

type Columns = Readonly<Record<string, Value>>;

/**
 * Stores a built-in exercise with all but its edges; one that is there gets the new values. Its child rows have to be
 * gone already. Throws when the id is one of the person's own exercises.
 */
export function insertExercise(db: WritableDb, exercise: CatalogueExercise, version: string, position: number): void {
  const values = { ...mainValues(exercise), catalogue_version: version, position };
  const names = Object.keys(values);
  const changed = db.run(
    `INSERT INTO exercise (origin, retired, ${names.join(", ")}) VALUES ('builtin', 0, ${names.map((name) => `@${name}`).join(", ")})
     ON CONFLICT (id) DO UPDATE SET retired = 0, ${names.map((name) => `${name} = excluded.${name}`).join(", ")}
     WHERE exercise.origin = 'builtin'`,
    values,
  );
  if (changed === 0) throw new Error(`The catalogue's ${exercise.id} is already an exercise of the person`);
  insertParts(db, exercise);
}

/** Stores an exercise of the person's own; one that is there gets the new values. Its child rows have to be gone already. */
export function insertCustomExercise(db: WritableDb, exercise: CatalogueExercise, lever: Lever): void {
  const values = { ...mainValues(exercise), lever };
  const names = Object.keys(values);
  db.run(
    `INSERT INTO exercise (origin, position, ${names.join(", ")})
     VALUES ('own', (SELECT coalesce(max(position), 0) + 1 FROM exercise), ${names.map((name) => `@${name}`).join(", ")})
     ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`,
    values,
  );
  insertParts(db, exercise);
}

function insertParts(db: WritableDb, exercise: CatalogueExercise): void {
  insertTexts(db, exercise);
  for (const [requirement, items] of exercise.equipment.entries())
    insertList(db, "exercise_equipment", { exercise_id: exercise.id, requirement }, "item", items);
  insertKeyframes(db, exercise);
}

const mainValues = (exercise: CatalogueExercise): Columns => ({
  id: exercise.id,
  name: exercise.name,
  pattern: exercise.pattern,
  view: exercise.view,
  facing: exercise.facing,
  anchor: exercise.anchor,
  per_side: Number(exercise.perSide),
  advanced: Number(exercise.advanced),
  hip_moment_peak: exercise.demand.hipMomentPeak,
  hip_moment_overshoot: exercise.demand.hipMomentOvershoot,
  lumbar_rank: exercise.demand.lumbarRank,
  flexion_rank: exercise.demand.flexionRank,
  skill_rank: exercise.demand.skillRank,
  core_rank: exercise.demand.coreRank,
  demand_index: exercise.demand.index,
  range_kind: exercise.range?.kind ?? null,
  range_min_degrees: exercise.range?.minDegrees ?? null,
  range_max_degrees: exercise.range?.maxDegrees ?? null,
  range_default_degrees: exercise.range?.defaultDegrees ?? null,
  range_step_degrees: exercise.range?.stepDegrees ?? null,
  ...doseValues(exercise.dose),
});

const doseValues = (dose: Dose): Columns => ({
  dose_kind: dose.kind,
  dose_sets: dose.sets,
  dose_per_side: Number(dose.perSide),
  dose_rest_seconds: dose.restSeconds,
  dose_reps_min: dose.kind === "reps" ? dose.repsMin : dose.reps,
  dose_reps_max: dose.kind === "reps" ? dose.repsMax : null,
  dose_tempo: dose.kind === "reps" ? dose.tempo : null,
  dose_rir_min: dose.kind === "reps" ? dose.rirMin : null,
  dose_rir_max: dose.kind === "reps" ? dose.rirMax : null,
  dose_hold_seconds_min: dose.kind === "hold" ? dose.holdSecondsMin : null,
  dose_hold_seconds_max: dose.kind === "hold" ? dose.holdSecondsMax : null,
});

function insertTexts(db: WritableDb, exercise: CatalogueExercise): void {
  const texts = {
    trains: exercise.trains,
    tag: exercise.tags,
    step: exercise.steps,
    cue: exercise.cues,
    mistake: exercise.mistakes,
    care: exercise.care,
    care_flag: exercise.careIf,
  };
  for (const [kind, list] of Object.entries(texts))
    insertList(db, "exercise_text", { exercise_id: exercise.id, kind }, "text", list);
}

function insertKeyframes(db: WritableDb, exercise: CatalogueExercise): void {
  for (const [position, frame] of exercise.keyframes.entries()) {
    db.run(
      `INSERT INTO exercise_keyframe (exercise_id, position, t, label, thorax_degrees, pelvis_degrees, neck_flexion_degrees)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [exercise.id, position, frame.t, frame.label, frame.thoraxDegrees, frame.pelvisDegrees, frame.neckFlexionDegrees],
    );
    for (const side of ["left", "right"] as const)
      db.run(
        `INSERT INTO exercise_keyframe_side (exercise_id, position, side, hip_flexion_degrees, knee_flexion_degrees,
           shoulder_flexion_degrees, elbow_flexion_degrees, supported) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          exercise.id,
          position,
          side,
          frame[side].hipFlexionDegrees,
          frame[side].kneeFlexionDegrees,
          frame[side].shoulderFlexionDegrees,
          frame[side].elbowFlexionDegrees,
          Number(frame[side].supported),
        ],
      );
  }
}
