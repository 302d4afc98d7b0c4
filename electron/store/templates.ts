import type { Clock } from "./clock.ts";
import { done, refuse, type Reply } from "#contract/reply.ts";
import { Template, type TemplateId } from "#contract/template.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { momentNow } from "./moments.ts";
import {
  placeColumns,
  placeOf,
  placePlaces,
  placeValues,
  prescriptionColumns,
  prescriptionOf,
  prescriptionPlaces,
  prescriptionValues,
} from "./prescriptions.ts";
import { allThere, groupBy, idList, keyOfName, readRow } from "./rows.ts";

const notThere = refuse({ kind: "notFound", what: "template" });

/** The person's own templates, by name. */
export function list(db: ReadableDb): Reply<readonly Template[]> {
  const rows = db.all("SELECT id, name FROM routine_template WHERE removed_at IS NULL ORDER BY name_key, id");
  const items = db.all(
    `SELECT template_id, ${prescriptionColumns}, ${placeColumns} FROM routine_template_item
     WHERE template_id IN (SELECT value FROM json_each(?)) ORDER BY template_id, position`,
    [idList(rows)],
  );
  const itemsOf = groupBy(items, "template_id");
  return done(
    rows.map((row) =>
      readRow(Template, "routine_template", row["id"], {
        id: row["id"],
        name: row["name"],
        items: itemsOf(row["id"]).map((item) => ({ prescription: prescriptionOf(item), ...placeOf(item) })),
      }),
    ),
  );
}

/** Stores a new template, or what became of one. Refuses a name that another one of the list has. */
export function save(db: WritableDb, template: Template): Reply<Template> {
  const exercises = template.items.map(({ prescription }) => prescription.exerciseId);
  if (!allThere(db, "exercise", exercises)) return refuse({ kind: "notFound", what: "exercise" });
  if (isTaken(db, template.id, template.name)) return refuse({ kind: "nameTaken", name: template.name });
  db.run(
    `INSERT INTO routine_template (id, name, name_key) VALUES (@id, @name, @key)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, removed_at = NULL`,
    { id: template.id, name: template.name, key: keyOfName(template.name) },
  );
  db.run("DELETE FROM routine_template_item WHERE template_id = ?", [template.id]);
  for (const [position, item] of template.items.entries())
    db.run(
      `INSERT INTO routine_template_item (template_id, position, ${prescriptionColumns}, ${placeColumns})
       VALUES (@template_id, @position, ${prescriptionPlaces}, ${placePlaces})`,
      { template_id: template.id, position, ...prescriptionValues(item.prescription), ...placeValues(item) },
    );
  return done(template);
}

function isTaken(db: ReadableDb, id: TemplateId, name: string): boolean {
  const sql = "SELECT 1 AS taken FROM routine_template WHERE name_key = ? AND removed_at IS NULL AND id <> ?";
  return db.get(sql, [keyOfName(name), id]) !== undefined;
}

/** Takes a template out of the list; routines made from it stay. */
export function remove(db: WritableDb, id: TemplateId, clock: Clock): Reply<undefined> {
  if (db.get("SELECT 1 AS there FROM routine_template WHERE id = ?", [id]) === undefined) return notThere;
  const { instant } = momentNow(clock);
  db.run("UPDATE routine_template SET removed_at = ? WHERE id = ? AND removed_at IS NULL", [instant, id]);
  return done(undefined);
}

/** Brings a removed template back. Refuses when another one has taken its name meanwhile. */
export function restore(db: WritableDb, id: TemplateId): Reply<undefined> {
  const row = db.get("SELECT name FROM routine_template WHERE id = ?", [id]);
  if (row === undefined) return notThere;
  const name = String(row["name"]);
  if (isTaken(db, id, name)) return refuse({ kind: "nameTaken", name });
  db.run("UPDATE routine_template SET removed_at = NULL WHERE id = ?", [id]);
  return done(undefined);
}
