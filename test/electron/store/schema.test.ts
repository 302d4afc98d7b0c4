import { describe, expect, it } from "vitest";
import * as decision from "#contract/decision.ts";
import * as exercise from "#contract/exercise.ts";
import * as pain from "#contract/pain.ts";
import * as profile from "#contract/profile.ts";
import * as screening from "#contract/screening.ts";
import { Block } from "#contract/routine.ts";
import { TechniquePoint } from "#contract/session.ts";
import { migrations, tablesAfter } from "../../../electron/store/migrate.ts";
import { aPainDraft, aProposal, aRoutineDraft, aSessionStart } from "../../builders.ts";
import { aStore, the, type TestStore } from "./a-store.ts";

/** A store with a routine, a finished session with a set, a pain entry and a decision. */
function aFullStore(): TestStore {
  const store = aStore();
  const { ask } = store;
  const routine = ask("routine.save", aRoutineDraft());
  ask("plan.put", [{ id: crypto.randomUUID(), date: "2026-03-02", routineId: routine.id, position: 0 }]);
  const start = aSessionStart();
  ask("session.start", start);
  ask("session.logSet", {
    sessionExerciseId: the(start.exercises).id,
    position: 0,
    reps: 8,
    holdSeconds: null,
    rir: 2,
  });
  ask("session.finish", { id: start.id, effort: 5 });
  ask("pain.save", aPainDraft());
  const changes = [{ kind: "keep", exerciseId: "deadbug_tap", cues: ["no_momentum"] }];
  ask("decision.sync", {
    gone: [],
    proposals: [aProposal(), aProposal({ rule: "H2", direction: "stop", changes })],
  });
  return store;
}

describe("the tables themselves refuse", () => {
  it.each([
    "UPDATE pain_version SET nrs = 11",
    "UPDATE pain_version SET nrs = -1",
    "UPDATE pain_version SET nrs = 4.5",
    "UPDATE pain_version SET nrs = 'four'",
    "UPDATE pain_version SET note = replace(printf('%2001s', ''), ' ', 'x')",
    "UPDATE pain_version SET date = '2026-02-30'",
    "UPDATE pain_version SET saved_at = '2026-03-02T06:30:00Z'",
    "UPDATE pain_region SET region = 'tail'",
    "UPDATE pain_entry SET moment = 'session'",
    "UPDATE pain_entry SET removed_with_session = 1",
    "DELETE FROM pain_version",
    "UPDATE session SET pre_nrs = 11",
    "UPDATE session SET effort = 11",
    "UPDATE session SET started_on = 'Monday'",
    "UPDATE session SET finished_at = '2020-01-01T00:00:00.000Z'",
    "UPDATE session SET finished_at = NULL",
    "UPDATE session SET finished_at = NULL, finished_on = NULL, finished_zone = NULL",
    "UPDATE session SET routine_id = 'nothing'",
    "DELETE FROM session",
    "UPDATE session_exercise SET nrs = 11",
    "UPDATE session_exercise SET sets = 0",
    "UPDATE session_exercise SET exercise_id = 'handstand'",
    "UPDATE session_exercise SET target_kind = 'hold'",
    "UPDATE session_set SET rir = 6",
    "UPDATE session_set SET reps = NULL",
    "UPDATE session_set SET hold_seconds = 5",
    "INSERT INTO technique_miss SELECT id, 0, 'smiled' FROM session_exercise",
    "UPDATE routine SET name = ''",
    "UPDATE routine_item SET tempo = 'slow'",
    "UPDATE routine_item SET limit_degrees = 181",
    "UPDATE routine_item SET position = 30",
    "UPDATE routine_item SET group_number = 0",
    "UPDATE routine_item SET side_rest_seconds = 601",
    "UPDATE routine_item SET note = replace(printf('%301s', ''), ' ', 'x')",
    "UPDATE session_exercise SET block = 'cooldown'",
    "UPDATE plan_entry SET date = '2026-13-01'",
    "UPDATE plan_entry SET position = 21",
    "UPDATE decision SET state = 'accepted'",
    "UPDATE decision SET state = 'declined', answered_at = decided_at, answered_on = decided_on, answered_zone = decided_zone WHERE direction = 'stop'",
    "UPDATE decision SET readings = 'no list'",
    "UPDATE decision SET ended_on = 'soon'",
    "UPDATE decision_reference SET exercise_id = NULL",
    "DELETE FROM exercise",
    "UPDATE exercise SET demand_index = 101",
    "UPDATE exercise SET range_kind = NULL WHERE range_kind IS NOT NULL",
    "INSERT INTO profile (id, theme, welcomed) VALUES (2, 'dark', 0)",
    "UPDATE profile SET theme = 'pink'",
  ])("%s", (sql) => {
    const { db } = aFullStore();
    const code = expect.stringMatching(/^SQLITE_CONSTRAINT_(?:CHECK|DATATYPE|FOREIGNKEY|UNIQUE|NOTNULL|PRIMARYKEY)$/);
    expect(() => db.run(sql)).toThrow(expect.objectContaining({ code }));
  });

  it("a second open session", () => {
    const { db, ask } = aFullStore();
    ask("session.start", aSessionStart());
    expect(() =>
      db.run("UPDATE session SET effort = NULL, finished_at = NULL, finished_on = NULL, finished_zone = NULL"),
    ).toThrow(expect.objectContaining({ code: "SQLITE_CONSTRAINT_UNIQUE" }));
  });
});

describe("the tables", () => {
  it("are strict, every one", () => {
    const { db } = aStore();
    const loose = db.all(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
    );
    expect(loose).toEqual([]);
  });

  it("are those the migrations say", () => {
    const { db } = aStore();
    const names = db
      .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
      .map((row) => row["name"]);
    expect([...tablesAfter(migrations)].toSorted()).toEqual(names);
  });

  it("know the words of the contract, all of them and no others", () => {
    const { db } = aStore();
    const words = new Map<string, readonly (readonly string[])[]>();
    const check = /CHECK \((?:kind <> 'care_flag' OR )?(\w+) IN \(('[^)]*)\)\)/g;
    for (const row of db.all("SELECT sql FROM sqlite_schema WHERE type = 'table'"))
      for (const [, column = "", list = ""] of String(row["sql"]).matchAll(check))
        words.set(column, [...(words.get(column) ?? []), list.slice(1, -1).split("', '")]);
    const known: Readonly<Record<string, readonly string[]>> = {
      pattern: exercise.Pattern.options,
      item: exercise.Equipment.options,
      text: exercise.CareFlag.options,
      flag: exercise.CareFlag.options,
      view: exercise.CatalogueExercise.unwrap().shape.view.options,
      anchor: exercise.CatalogueExercise.unwrap().shape.anchor.options,
      point: TechniquePoint.options,
      moment: pain.PainMoment.options,
      region: pain.Region.options,
      quality: pain.Quality.options,
      occasion: screening.ScreeningOccasion.options,
      direction: decision.Direction.options,
      state: decision.DecisionState.options,
      theme: profile.Theme.options,
      condition: profile.Condition.options,
      body_proportions: profile.BodyMeasures.unwrap().shape.proportions.unwrap().options,
      goal: profile.Goal.options,
      block: Block.options,
      lever: exercise.Lever.options,
      preference: exercise.Preference.options,
    };
    for (const [column, values] of Object.entries(known)) {
      const lists = words.get(column) ?? [];
      expect([column, ...lists]).toEqual([column, ...lists.map(() => values)]);
      expect([column, lists.length]).not.toEqual([column, 0]);
    }
  });
});
