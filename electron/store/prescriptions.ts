import type { PlaceFields, Prescription } from "#contract/routine.ts";
import type { Target } from "#contract/quantity.ts";
import type { Row, Value } from "./connection.ts";

/** The columns of a prescription, the same wherever one is stored. */
export const prescriptionColumns =
  "exercise_id, sets, target_kind, reps, hold_seconds, tempo, rest_seconds, limit_degrees";
export const prescriptionPlaces =
  "@exercise_id, @sets, @target_kind, @reps, @hold_seconds, @tempo, @rest_seconds, @limit_degrees";

type Columns = Readonly<Record<string, Value>>;

export const targetValues = (target: Target | null): Columns => ({
  target_kind: target?.kind ?? null,
  reps: target?.reps ?? null,
  hold_seconds: target?.kind === "hold" ? target.holdSeconds : null,
});

export const prescriptionValues = (prescription: Prescription): Columns => ({
  exercise_id: prescription.exerciseId,
  sets: prescription.sets,
  ...targetValues(prescription.target),
  tempo: prescription.tempo,
  rest_seconds: prescription.restSeconds,
  limit_degrees: prescription.limitDegrees,
});

/** The target of a row, unread; null when it has none. */
export function targetOf(row: Row): unknown {
  if (row["target_kind"] === null) return null;
  if (row["target_kind"] === "reps") return { kind: "reps", reps: row["reps"] };
  return { kind: row["target_kind"], holdSeconds: row["hold_seconds"], reps: row["reps"] };
}

/** The prescription of a row, unread. */
export const prescriptionOf = (row: Row): unknown => ({
  exerciseId: row["exercise_id"],
  sets: row["sets"],
  target: targetOf(row),
  tempo: row["tempo"],
  restSeconds: row["rest_seconds"],
  limitDegrees: row["limit_degrees"],
});

/** The columns of how a place is done, beside its prescription. */
export const placeColumns = "block, group_number, side_rest_seconds, note";
export const placePlaces = "@block, @group_number, @side_rest_seconds, @note";

export const placeValues = ({ block, group, sideRestSeconds, note }: PlaceFields): Columns => ({
  block,
  group_number: group,
  side_rest_seconds: sideRestSeconds,
  note,
});

/** How the place of a row is done, unread. */
export const placeOf = (row: Row): object => ({
  block: row["block"],
  group: row["group_number"],
  sideRestSeconds: row["side_rest_seconds"],
  note: row["note"],
});
