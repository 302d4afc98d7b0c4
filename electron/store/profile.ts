import { Profile } from "../contract/profile.ts";
import { done, type Reply } from "../contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { insertList, readRow } from "./rows.ts";

/** The one profile; the migration made it, so it is always there. */
export function get(db: ReadableDb): Reply<Profile> {
  const row = db.get("SELECT theme, welcomed FROM profile");
  const column = (table: string, name: string): readonly unknown[] =>
    db.all(`SELECT ${name} AS value FROM ${table} ORDER BY position`).map((item) => item["value"]);
  return done(
    readRow(Profile, "profile", 1, {
      theme: row?.["theme"],
      equipment: column("profile_equipment", "item"),
      provokedBy: column("profile_provoked_by", "flag"),
      conditions: column("profile_condition", "condition"),
      welcomed: row?.["welcomed"] === 1,
    }),
  );
}

/** Stores the whole profile; something named twice counts once. */
export function save(db: WritableDb, profile: Profile): Reply<Profile> {
  db.run("UPDATE profile SET theme = ?, welcomed = ? WHERE id = 1", [profile.theme, profile.welcomed ? 1 : 0]);
  const replace = (table: string, name: string, values: readonly string[]): void => {
    db.run(`DELETE FROM ${table}`);
    insertList(db, table, {}, name, [...new Set(values)]);
  };
  replace("profile_equipment", "item", profile.equipment);
  replace("profile_provoked_by", "flag", profile.provokedBy);
  replace("profile_condition", "condition", profile.conditions);
  return get(db);
}
