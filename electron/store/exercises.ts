import type { Clock } from "./clock.ts";
import type { Input } from "#contract/calls.ts";
import { Exercise } from "#contract/exercise.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import type { ReadableDb, Row, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import { jpegUrl } from "./photos.ts";
import { allThere, groupBy, readRow } from "./rows.ts";
import { keepSetting } from "./settings.ts";

/** Every exercise, the catalogue's in its order, then the person's own; dropped ones stay while the log speaks of them. */
export function list(db: ReadableDb): Reply<readonly Exercise[]> {
  const texts = db.all(
    "SELECT exercise_id || ' ' || kind AS owner, text FROM exercise_text ORDER BY exercise_id, kind, position",
  );
  const edges = db.all(
    "SELECT exercise_id || ' ' || kind AS owner, to_id FROM exercise_edge ORDER BY exercise_id, kind, position",
  );
  const equipment = db.all(
    "SELECT exercise_id, requirement, item FROM exercise_equipment ORDER BY exercise_id, requirement, position",
  );
  const textsOf = groupBy(texts, "owner");
  const edgesOf = groupBy(edges, "owner");
  const equipmentOf = groupBy(equipment, "exercise_id");
  const keyframesOf = loadKeyframes(db);
  const rows = db.all(
    `SELECT exercise.*, coalesce(exercise_note.note, '') AS note, exercise_preference.preference,
       exercise_not_now.exercise_id IS NOT NULL AS is_not_now, exercise_not_now.until_date, photo.still FROM exercise
     LEFT JOIN exercise_note ON exercise_note.exercise_id = exercise.id
     LEFT JOIN exercise_preference ON exercise_preference.exercise_id = exercise.id
     LEFT JOIN exercise_not_now ON exercise_not_now.exercise_id = exercise.id
     LEFT JOIN exercise_photo ON exercise_photo.exercise_id = exercise.id
     LEFT JOIN photo ON photo.id = exercise_photo.photo_id ORDER BY origin, position, id`,
  );
  return done(
    rows.map((row) => {
      const textList = (kind: string): unknown => textsOf(`${String(row["id"])} ${kind}`).map((one) => one["text"]);
      const edgeList = (kind: string): unknown => edgesOf(`${String(row["id"])} ${kind}`).map((one) => one["to_id"]);
      return readRow(Exercise, "exercise", row["id"], {
        ...mainOf(row),
        trains: textList("trains"),
        equipment: requirements(equipmentOf(row["id"])),
        tags: textList("tag"),
        regressTo: edgeList("regress"),
        progressTo: edgeList("progress"),
        swapTo: edgeList("swap"),
        steps: textList("step"),
        cues: textList("cue"),
        mistakes: textList("mistake"),
        care: textList("care"),
        careIf: textList("care_flag"),
        keyframes: keyframesOf(row["id"]),
      });
    }),
  );
}

/** What the exercise's own row says. */
const mainOf = (row: Row): Readonly<Record<string, unknown>> => ({
  id: row["id"],
  origin: row["origin"],
  note: row["note"],
  preference: row["preference"],
  notNow: row["is_not_now"] === 1 ? { until: row["until_date"] } : null,
  still: row["still"] === null ? null : jpegUrl(row["still"]),
  lever: row["lever"],
  archived: row["archived_at"] !== null,
  name: row["name"],
  pattern: row["pattern"],
  view: row["view"],
  facing: row["facing"],
  anchor: row["anchor"],
  perSide: row["per_side"] === 1,
  advanced: row["advanced"] === 1,
  demand: {
    hipMomentPeak: row["hip_moment_peak"],
    hipMomentOvershoot: row["hip_moment_overshoot"],
    lumbarRank: row["lumbar_rank"],
    flexionRank: row["flexion_rank"],
    skillRank: row["skill_rank"],
    coreRank: row["core_rank"],
    index: row["demand_index"],
  },
  range:
    row["range_kind"] === null
      ? null
      : {
          kind: row["range_kind"],
          minDegrees: row["range_min_degrees"],
          maxDegrees: row["range_max_degrees"],
          defaultDegrees: row["range_default_degrees"],
          stepDegrees: row["range_step_degrees"],
        },
  dose: doseOf(row),
});

function doseOf(row: Row): unknown {
  const both = { sets: row["dose_sets"], perSide: row["dose_per_side"] === 1, restSeconds: row["dose_rest_seconds"] };
  if (row["dose_kind"] === "hold")
    return {
      kind: "hold",
      ...both,
      holdSecondsMin: row["dose_hold_seconds_min"],
      holdSecondsMax: row["dose_hold_seconds_max"],
      reps: row["dose_reps_min"],
    };
  return {
    kind: row["dose_kind"],
    ...both,
    repsMin: row["dose_reps_min"],
    repsMax: row["dose_reps_max"],
    tempo: row["dose_tempo"],
    rirMin: row["dose_rir_min"],
    rirMax: row["dose_rir_max"],
  };
}

/** The items by requirement: any one of each inner list. */
function requirements(rows: readonly Row[]): unknown {
  const itemsOf = groupBy(rows, "requirement");
  const numbers = new Set(rows.map((row) => row["requirement"]));
  return [...numbers].map((number) => itemsOf(number).map((row) => row["item"]));
}

function loadKeyframes(db: ReadableDb): (exerciseId: unknown) => unknown {
  const frames = db.all(
    `SELECT exercise_id, position, t, label, thorax_degrees, pelvis_degrees, neck_flexion_degrees FROM exercise_keyframe
     ORDER BY exercise_id, position`,
  );
  const sides = db.all(
    `SELECT exercise_id || ' ' || position || ' ' || side AS owner, hip_flexion_degrees, knee_flexion_degrees,
       shoulder_flexion_degrees, elbow_flexion_degrees, supported FROM exercise_keyframe_side`,
  );
  const framesOf = groupBy(frames, "exercise_id");
  const sidesOf = groupBy(sides, "owner");
  return (exerciseId) =>
    framesOf(exerciseId).map((frame) => {
      const side = (name: string): unknown =>
        sidesOf(`${String(exerciseId)} ${String(frame["position"])} ${name}`).map(limbOf)[0];
      return {
        t: frame["t"],
        label: frame["label"],
        thoraxDegrees: frame["thorax_degrees"],
        pelvisDegrees: frame["pelvis_degrees"],
        neckFlexionDegrees: frame["neck_flexion_degrees"],
        left: side("left"),
        right: side("right"),
      };
    });
}

const limbOf = (row: Row): unknown => ({
  hipFlexionDegrees: row["hip_flexion_degrees"],
  kneeFlexionDegrees: row["knee_flexion_degrees"],
  shoulderFlexionDegrees: row["shoulder_flexion_degrees"],
  elbowFlexionDegrees: row["elbow_flexion_degrees"],
  supported: row["supported"] === 1,
});

/** Stores the person's note beside an exercise; an empty one takes it away. */
export function saveNote(db: WritableDb, { id, note }: Input<"exercise.note">, clock: Clock): Reply<undefined> {
  if (!allThere(db, "exercise", [id])) return refuse({ kind: "notFound", what: "exercise" });
  if (note === "") db.run("DELETE FROM exercise_note WHERE exercise_id = ?", [id]);
  else
    db.run(
      `INSERT INTO exercise_note (exercise_id, note, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (exercise_id) DO UPDATE SET note = excluded.note, saved_at = excluded.saved_at`,
      [id, note, momentNow(clock).instant],
    );
  return done(undefined);
}

/** Stores what the person says about an exercise; null takes it back. */
export function savePreference(
  db: WritableDb,
  { id, preference }: Input<"exercise.prefer">,
  clock: Clock,
): Reply<undefined> {
  if (!allThere(db, "exercise", [id])) return refuse({ kind: "notFound", what: "exercise" });
  if (preference === null) db.run("DELETE FROM exercise_preference WHERE exercise_id = ?", [id]);
  else
    db.run(
      `INSERT INTO exercise_preference (exercise_id, preference, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (exercise_id) DO UPDATE SET preference = excluded.preference, saved_at = excluded.saved_at`,
      [id, preference, momentNow(clock).instant],
    );
  keepSetting(db, { kind: "preference", exerciseId: id, preference }, clock);
  return done(undefined);
}

/** Leaves an exercise alone until a day, or until the person says otherwise; null brings it back. */
export function saveNotNow(db: WritableDb, { id, notNow }: Input<"exercise.notNow">, clock: Clock): Reply<undefined> {
  if (!allThere(db, "exercise", [id])) return refuse({ kind: "notFound", what: "exercise" });
  if (notNow === null) db.run("DELETE FROM exercise_not_now WHERE exercise_id = ?", [id]);
  else
    db.run(
      `INSERT INTO exercise_not_now (exercise_id, until_date, saved_at) VALUES (?, ?, ?)
       ON CONFLICT (exercise_id) DO UPDATE SET until_date = excluded.until_date, saved_at = excluded.saved_at`,
      [id, notNow.until, momentNow(clock).instant],
    );
  keepSetting(db, { kind: "pause", exerciseId: id, notNow }, clock);
  return done(undefined);
}
