import { randomUUID } from "node:crypto";
import type { Clock } from "./clock.ts";
import { Moment } from "#contract/day.ts";
import { DatedSetting, type Profile } from "#contract/profile.ts";
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

/**
 * Now, or a millisecond after what was saved in this very one: the rows are read in the order of their moments, and the
 * last one counts.
 */
function momentAfterOthers(db: ReadableDb, clock: Clock): Moment {
  const now = momentNow(clock);
  const instant = Temporal.Instant.from(now.instant);
  const last = db.get("SELECT max(saved_at) AS at FROM setting WHERE saved_at >= ? AND saved_at < ?", [
    now.instant,
    instant.add({ seconds: 1 }).toString({ fractionalSecondDigits: 3 }),
  ]);
  return typeof last?.["at"] === "string"
    ? Moment.parse({
        ...now,
        instant: Temporal.Instant.from(last["at"]).add({ milliseconds: 1 }).toString({ fractionalSecondDigits: 3 }),
      })
    : now;
}

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
      ...momentColumns("saved", momentAfterOthers(db, clock)),
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
