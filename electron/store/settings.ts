import { randomUUID } from "node:crypto";
import type { Clock } from "../clock.ts";
import { DatedSetting, type Profile } from "../contract/profile.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentColumns, momentNow } from "./moments.ts";
import { readRow } from "./rows.ts";

type Setting = DatedSetting["setting"];

/** Every change of a setting that the coach reads, oldest first. */
export const listSettings = (db: ReadableDb): readonly DatedSetting[] =>
  db.all("SELECT id, kind, exercise_id, value, saved_at, saved_on FROM setting ORDER BY saved_at, id").map((row) =>
    readRow(DatedSetting, "setting", row["id"], {
      at: row["saved_at"],
      date: row["saved_on"],
      setting: {
        kind: row["kind"],
        ...(row["exercise_id"] === null ? {} : { exerciseId: row["exercise_id"] }),
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        ...(JSON.parse(String(row["value"])) as object),
      },
    }),
  );

/** Writes that a setting holds from now on. */
export function keepSetting(db: WritableDb, setting: Setting, clock: Clock): void {
  const { kind, ...rest } = setting;
  const { exerciseId, ...value } = "exerciseId" in rest ? rest : { ...rest, exerciseId: null };
  db.run(
    `INSERT INTO setting (id, kind, exercise_id, value, saved_at, saved_on, saved_zone)
     VALUES (@id, @kind, @exercise_id, @value, @saved_at, @saved_on, @saved_zone)`,
    {
      id: randomUUID(),
      kind,
      exercise_id: exerciseId,
      value: JSON.stringify(value),
      ...momentColumns("saved", momentNow(clock)),
    },
  );
}

/** What the coach reads of a profile. */
export const coachPart = ({ comfort, equipment, provokedBy, conditions }: Profile): Setting => ({
  kind: "profile",
  comfort,
  equipment,
  provokedBy,
  conditions,
});
