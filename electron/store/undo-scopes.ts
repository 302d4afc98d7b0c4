import type { Input, WriteName } from "#contract/calls.ts";
import type { StepCall, StepSubject } from "#contract/undo-log.ts";
import { Profile } from "#contract/profile.ts";
import type { ReadableDb, Row } from "./connection.ts";
import * as profiles from "./profile.ts";
import type { Rows } from "./row-changes.ts";

/** Parts of a `StepSubject`, unread. */
type About = { readonly [K in keyof StepSubject]?: unknown };

/** What the undo log has to know about a write before it runs. */
export type UndoScope<I> = {
  /** Every row it may change. */
  readonly rows: (input: I) => readonly Rows[];
  readonly about: (db: ReadableDb, input: I) => About;
  /** Small changes that a person sees as one when they come soon after each other: those with the same text here. */
  readonly mergeKey?: (input: I, subject: StepSubject) => string;
};

/** Why a write is not taken back. */
type Never = { readonly never: string };

type UndoScopes = { readonly [N in WriteName]: N extends StepCall ? UndoScope<Input<N>> : Never };

const rowsOf = (
  table: Extract<Rows, { readonly column: string }>["table"],
  column: string,
  ids: readonly string[],
): Rows => ({
  table,
  column,
  ids,
});

const find = (db: ReadableDb, sql: string, id: string): Row => db.get(sql, [id]) ?? {};
const exerciseOf = (db: ReadableDb, id: string): About =>
  find(db, "SELECT id AS exerciseId, name FROM exercise WHERE id = ?", id);
const routineOf = (db: ReadableDb, id: string): About => find(db, "SELECT name FROM routine WHERE id = ?", id);
const templateOf = (db: ReadableDb, id: string): About =>
  find(db, "SELECT name FROM routine_template WHERE id = ?", id);
const sessionOf = (db: ReadableDb, id: string): About =>
  find(db, "SELECT routine_name AS name, started_on AS date FROM session WHERE id = ?", id);
const painEntryOf = (db: ReadableDb, id: string): About => find(db, "SELECT date FROM pain_entry WHERE id = ?", id);
const trainedOf = (db: ReadableDb, id: string): About =>
  find(
    db,
    `SELECT exercise.id AS exerciseId, exercise.name FROM session_exercise JOIN exercise ON exercise.id = session_exercise.exercise_id
     WHERE session_exercise.id = ?`,
    id,
  );
const plannedOf = (db: ReadableDb, id: string): About =>
  find(
    db,
    `SELECT routine.name, plan_entry.date FROM plan_entry JOIN routine ON routine.id = plan_entry.routine_id
     WHERE plan_entry.id = ?`,
    id,
  );

const routineRows = (ids: readonly string[]): readonly Rows[] => [
  rowsOf("routine", "id", ids),
  rowsOf("routine_item", "routine_id", ids),
];
const exerciseRows = (ids: readonly string[]): readonly Rows[] => [
  rowsOf("exercise", "id", ids),
  rowsOf("exercise_text", "exercise_id", ids),
  rowsOf("exercise_equipment", "exercise_id", ids),
];
const painRows = (id: string): readonly Rows[] => [
  rowsOf("pain_entry", "id", [id]),
  rowsOf("pain_version", "pain_entry_id", [id]),
  rowsOf("pain_region", "pain_entry_id", [id]),
  rowsOf("pain_quality", "pain_entry_id", [id]),
  rowsOf("pain_exercise", "pain_entry_id", [id]),
];

const customExercise: UndoScope<Input<"exercise.archive">> = {
  rows: (id) => [rowsOf("exercise", "id", [id])],
  about: exerciseOf,
};
const wholeRoutine: UndoScope<Input<"routine.archive">> = {
  rows: (id) => [rowsOf("routine", "id", [id]), rowsOf("plan_entry", "routine_id", [id])],
  about: routineOf,
};
const ownTemplate: UndoScope<Input<"template.remove">> = {
  rows: (id) => [rowsOf("routine_template", "id", [id])],
  about: templateOf,
};
const wholeSession: UndoScope<Input<"session.discard">> = {
  rows: (id) => [rowsOf("session", "id", [id]), rowsOf("pain_entry", "session_id", [id])],
  about: sessionOf,
};
const oneSet = {
  rows: ({ sessionExerciseId }: Input<"session.clearSet">) => [
    rowsOf("session_set", "session_exercise_id", [sessionExerciseId]),
  ],
  about: (db: ReadableDb, { sessionExerciseId, position }: Input<"session.clearSet">) => ({
    ...trainedOf(db, sessionExerciseId),
    number: position + 1,
  }),
};
const painEntry: UndoScope<Input<"pain.remove">> = {
  rows: (id) => [rowsOf("pain_entry", "id", [id])],
  about: painEntryOf,
};

/**
 * What each write may change and how it is spoken of. The undo log compares these rows before and after, so a write that
 * changes a row it does not name here could not be taken back in full; `undo-log.test.ts` compares the whole file.
 */
export const undoScopes: UndoScopes = {
  "exercise.note": {
    rows: ({ id }) => [rowsOf("exercise_note", "exercise_id", [id])],
    about: (db, { id }) => exerciseOf(db, id),
    mergeKey: ({ id }) => id,
  },
  "exercise.prefer": {
    rows: ({ id }) => [rowsOf("exercise_preference", "exercise_id", [id]), rowsOf("setting", "exercise_id", [id])],
    about: (db, { id }) => exerciseOf(db, id),
  },
  "exercise.notNow": {
    rows: ({ id }) => [rowsOf("exercise_not_now", "exercise_id", [id]), rowsOf("setting", "exercise_id", [id])],
    about: (db, { id }) => exerciseOf(db, id),
  },
  "exercise.save": {
    rows: ({ id }) => exerciseRows([id]),
    about: (db, { id, name }) => ({ name, exerciseId: id, isNew: exerciseOf(db, id).name === undefined }),
  },
  "exercise.setPhoto": {
    rows: ({ id }) => [rowsOf("exercise_photo", "exercise_id", [id])],
    about: (db, { id }) => exerciseOf(db, id),
  },
  "exercise.archive": customExercise,
  "exercise.restore": customExercise,

  "routine.save": {
    rows: ({ id }) => routineRows([id]),
    about: (db, { id, name }) => ({ name, isNew: routineOf(db, id).name === undefined }),
    // The editor saves a moment after each edit.
    mergeKey: ({ id }) => id,
  },
  "routine.archive": wholeRoutine,
  "routine.restore": wholeRoutine,

  "routine.takeIn": {
    rows: ({ routine, exercises }) => [...routineRows([routine.id]), ...exerciseRows(exercises.map(({ id }) => id))],
    about: (_db, { routine }) => ({ name: routine.name, isNew: true }),
  },
  "routine.putInstead": {
    rows: ({ save, instead }) => [
      ...routineRows(save.map(({ id }) => id)),
      ...(instead === null ? [] : [rowsOf("decision", "id", [instead])]),
    ],
    about: (_db, { save }) => ({ name: save[0]?.name, number: save.length }),
  },

  "template.save": {
    rows: ({ id }) => [rowsOf("routine_template", "id", [id]), rowsOf("routine_template_item", "template_id", [id])],
    about: (db, { id, name }) => ({ name, isNew: templateOf(db, id).name === undefined }),
    mergeKey: ({ id }) => id,
  },
  "template.remove": ownTemplate,
  "template.restore": ownTemplate,

  "plan.put": {
    rows: (entries) => [
      rowsOf(
        "plan_entry",
        "id",
        entries.map(({ id }) => id),
      ),
    ],
    about: (db, entries) => ({
      ...routineOf(db, entries[0]?.routineId ?? ""),
      date: entries[0]?.date,
      number: entries.length,
      isNew: entries.every(({ id }) => plannedOf(db, id).date === undefined),
    }),
  },
  "plan.move": {
    rows: ({ id }) => [rowsOf("plan_entry", "id", [id])],
    about: (db, { id, date }) => ({ ...plannedOf(db, id), date }),
  },
  "plan.remove": {
    rows: (id) => [rowsOf("plan_entry", "id", [id])],
    about: plannedOf,
  },
  "plan.order": {
    rows: (ids) => [rowsOf("plan_entry", "id", ids)],
    about: (db, [first = ""]) => ({ date: plannedOf(db, first).date }),
    mergeKey: (ids) => ids.toSorted().join(" "),
  },
  "plan.note": {
    rows: ({ date }) => [rowsOf("day_note", "date", [date])],
    about: (_db, { date }) => ({ date }),
    mergeKey: ({ date }) => date,
  },
  "week.apply": {
    rows: ({ save, archive, restore, remove, put }) => [
      ...routineRows([...save.map(({ id }) => id), ...archive, ...restore]),
      rowsOf("plan_entry", "routine_id", [...archive, ...restore]),
      rowsOf("plan_entry", "id", [...remove, ...put.map(({ id }) => id)]),
    ],
    about: (_db, { save, remove, put }) => ({
      name: save[0]?.name,
      date: put.map(({ date }) => date).toSorted()[0],
      number: put.length + remove.length,
    }),
  },

  "session.start": {
    rows: ({ id }) => [rowsOf("session", "id", [id]), rowsOf("session_exercise", "session_id", [id])],
    about: (_db, { routineName }) => ({ name: routineName, isNew: true }),
  },
  "session.logSet": {
    ...oneSet,
    mergeKey: ({ sessionExerciseId, position }) => `${sessionExerciseId} ${position}`,
  },
  "session.clearSet": oneSet,
  "session.technique": {
    rows: ({ sessionExerciseId: id }) => [
      rowsOf("session_exercise", "id", [id]),
      rowsOf("technique_miss", "session_exercise_id", [id]),
    ],
    about: (db, { sessionExerciseId }) => trainedOf(db, sessionExerciseId),
    mergeKey: ({ sessionExerciseId }) => sessionExerciseId,
  },
  "session.rateExercise": {
    rows: ({ sessionExerciseId: id }) => [rowsOf("session_exercise", "id", [id])],
    about: (db, { sessionExerciseId }) => trainedOf(db, sessionExerciseId),
    mergeKey: ({ sessionExerciseId }) => sessionExerciseId,
  },
  "session.goOnWith": {
    rows: ({ id }) => [rowsOf("session_exercise", "id", [id])],
    about: (db, { prescription }) =>
      find(db, "SELECT id AS exerciseId, name FROM exercise WHERE id = ?", prescription.exerciseId),
  },
  "session.finish": {
    rows: ({ id }) => [rowsOf("session", "id", [id])],
    about: (db, { id }) => sessionOf(db, id),
    mergeKey: ({ id }) => id,
  },
  "session.reopen": wholeSession,
  "session.discard": wholeSession,
  "session.restore": wholeSession,

  "pain.save": {
    rows: ({ id }) => painRows(id),
    about: (db, { id, date }) => ({ date, isNew: painEntryOf(db, id).date === undefined }),
  },
  "pain.remove": painEntry,
  "pain.restore": painEntry,

  "decision.answer": {
    rows: ({ id }) => [rowsOf("decision", "id", [id])],
    about: (db, { id }) =>
      find(
        db,
        `SELECT decision.exercise_id AS exerciseId, exercise.name, decision.date FROM decision LEFT JOIN exercise ON exercise.id = decision.exercise_id
         WHERE decision.id = ?`,
        id,
      ),
  },

  "profile.save": {
    rows: () =>
      (
        [
          "profile",
          "profile_equipment",
          "profile_provoked_by",
          "profile_condition",
          "profile_week_day",
          "profile_week_goal",
          "setting",
        ] as const
      ).map((table) => ({ table })),
    about: (db, profile) => ({ part: changedPart(db, profile) }),
    mergeKey: (_profile, { part }) => part ?? "",
  },

  "draft.keep": { never: "it is no change yet: it waits until it is saved or let go." },
  "draft.drop": { never: "what it was about is saved, and that can be taken back." },
  "screening.save": {
    never: "answers about warning signs stay as they were given; the questions can be asked again",
  },
  "screening.state": { never: "it is said once, with its time, and ends what the coach had stopped" },
  "decision.sync": { never: "the coach concludes it from the log, and concludes it anew when the log is taken back" },
  "notice.seen": { never: "it was read, which nothing takes back" },
  "history.undo": { never: "it is taken back by redo" },
  "history.redo": { never: "it is taken back by undo" },
  "history.goTo": { never: "it is taken back by going the other way" },
};

function changedPart(db: ReadableDb, profile: Profile): keyof Profile | undefined {
  const before = profiles.get(db);
  if (!before.ok) return undefined;
  return Profile.unwrap()
    .keyof()
    .options.find((part) => JSON.stringify(before.value[part]) !== JSON.stringify(profile[part]));
}
