import type { Clock } from "./clock.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { Screening, type ScreeningDraft, type StatementDraft, StatementMade } from "#contract/screening.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentColumns, momentNow, momentOf } from "./moments.ts";
import { allThere, groupBy, insertList, readRow } from "./rows.ts";

/** Every round of safety questions, oldest first. */
export function listScreenings(db: ReadableDb): readonly Screening[] {
  const signs = db.all("SELECT screening_id, sign FROM screening_sign ORDER BY screening_id, position");
  const signsOf = groupBy(signs, "screening_id");
  return db
    .all("SELECT id, occasion, answered_at, answered_on, answered_zone FROM screening ORDER BY answered_at, rowid")
    .map((row) =>
      readRow(Screening, "screening", row["id"], {
        id: row["id"],
        occasion: row["occasion"],
        signs: signsOf(row["id"]).map((sign) => sign["sign"]),
        answeredAt: momentOf(row, "answered"),
      }),
    );
}

/** Every statement, oldest first. */
export const listStatements = (db: ReadableDb): readonly StatementMade[] =>
  db
    .all("SELECT id, statement, pain_entry_id, made_at, made_on, made_zone FROM statement ORDER BY made_at, id")
    .map((row) =>
      readRow(StatementMade, "statement", row["id"], {
        statement: row["statement"],
        painEntryId: row["pain_entry_id"],
        madeAt: momentOf(row, "made"),
      }),
    );

/** Stores a round of answers. What was answered stays as it was: the same id with other answers is refused. */
export function save(db: WritableDb, draft: ScreeningDraft, clock: Clock): Reply<Screening> {
  const signs = [...new Set(draft.signs)];
  const before = listScreenings(db).find((screening) => screening.id === draft.id);
  if (before !== undefined)
    return JSON.stringify([before.occasion, before.signs]) === JSON.stringify([draft.occasion, signs])
      ? done(before)
      : refuse({ kind: "invalid", field: "id", message: "These answers were already kept. Please answer anew." });
  const answeredAt = momentNow(clock);
  db.run(
    `INSERT INTO screening (id, occasion, answered_at, answered_on, answered_zone)
     VALUES (@id, @occasion, @answered_at, @answered_on, @answered_zone)`,
    { id: draft.id, occasion: draft.occasion, ...momentColumns("answered", answeredAt) },
  );
  insertList(db, "screening_sign", { screening_id: draft.id }, "sign", signs);
  return done({ ...draft, signs, answeredAt });
}

/** Stores what the person states now. */
export function state(db: WritableDb, { statement, painEntryId }: StatementDraft, clock: Clock): Reply<StatementMade> {
  if (!allThere(db, "pain_entry", [painEntryId])) return refuse({ kind: "notFound", what: "painEntry" });
  const madeAt = momentNow(clock);
  db.run(
    `INSERT INTO statement (statement, pain_entry_id, made_at, made_on, made_zone)
     VALUES (@statement, @pain_entry_id, @made_at, @made_on, @made_zone)`,
    { statement, pain_entry_id: painEntryId, ...momentColumns("made", madeAt) },
  );
  return done({ statement, painEntryId, madeAt });
}
