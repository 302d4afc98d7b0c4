import type { Clock } from "./clock.ts";
import { Profile } from "#contract/profile.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb, WritableDb } from "./connection.ts";
import { insertList, readRow } from "./rows.ts";
import { coachPart, keepSetting } from "./settings.ts";

/** The one profile; the migration made it, so it is always there. */
export function get(db: ReadableDb): Reply<Profile> {
  const row = db.get(
    `SELECT theme, language, text_size, units, week_start, plan_mode, ease_from, clean_up_to, welcomed, body_proportions, body_mass_kilograms,
       body_height_metres
     FROM profile`,
  );
  const column = (table: string, name: string): readonly unknown[] =>
    db.all(`SELECT ${name} AS value FROM ${table} ORDER BY position`).map((item) => item["value"]);
  return done(
    readRow(Profile, "profile", 1, {
      theme: row?.["theme"],
      language: row?.["language"],
      textSize: row?.["text_size"],
      units: row?.["units"],
      weekStart: row?.["week_start"],
      planMode: row?.["plan_mode"],
      comfort: { easeFrom: row?.["ease_from"], cleanUpTo: row?.["clean_up_to"] },
      equipment: column("profile_equipment", "item"),
      provokedBy: column("profile_provoked_by", "flag"),
      conditions: column("profile_condition", "condition"),
      body: {
        proportions: row?.["body_proportions"],
        massKilograms: row?.["body_mass_kilograms"],
        heightMetres: row?.["body_height_metres"],
      },
      week: {
        days: db.all("SELECT weekday, minutes FROM profile_week_day ORDER BY position"),
        goals: column("profile_week_goal", "goal"),
      },
      welcomed: row?.["welcomed"] === 1,
    }),
  );
}

/** Stores the whole profile; something named twice counts once. What the coach reads of it is kept with its day. */
export function save(db: WritableDb, profile: Profile, clock: Clock): Reply<Profile> {
  const { body, week } = profile;
  const before = get(db);
  db.run(
    `UPDATE profile SET theme = ?, language = ?, text_size = ?, units = ?, week_start = ?, plan_mode = ?, welcomed = ?
     WHERE id = 1`,
    [
      profile.theme,
      profile.language,
      profile.textSize,
      profile.units,
      profile.weekStart,
      profile.planMode,
      profile.welcomed ? 1 : 0,
    ],
  );
  db.run("UPDATE profile SET ease_from = ?, clean_up_to = ? WHERE id = 1", [
    profile.comfort.easeFrom,
    profile.comfort.cleanUpTo,
  ]);
  db.run("UPDATE profile SET body_proportions = ?, body_mass_kilograms = ?, body_height_metres = ? WHERE id = 1", [
    body.proportions,
    body.massKilograms,
    body.heightMetres,
  ]);
  const replace = (table: string, name: string, values: readonly string[]): void => {
    db.run(`DELETE FROM ${table}`);
    insertList(db, table, {}, name, [...new Set(values)]);
  };
  replace("profile_equipment", "item", profile.equipment);
  replace("profile_provoked_by", "flag", profile.provokedBy);
  replace("profile_condition", "condition", profile.conditions);
  replace("profile_week_goal", "goal", week.goals);
  db.run("DELETE FROM profile_week_day");
  const days = new Map(week.days.map(({ weekday, minutes }) => [weekday, minutes]));
  for (const [position, [weekday, minutes]] of [...days].entries())
    db.run("INSERT INTO profile_week_day (position, weekday, minutes) VALUES (?, ?, ?)", [position, weekday, minutes]);
  const saved = get(db);
  if (before.ok && saved.ok && JSON.stringify(coachPart(before.value)) !== JSON.stringify(coachPart(saved.value)))
    keepSetting(db, coachPart(saved.value), clock);
  return saved;
}
