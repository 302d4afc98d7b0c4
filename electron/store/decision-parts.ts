import type { Change, Reading } from "../contract/decision.ts";
import type { ReadableDb, Row, Value, WritableDb } from "./connection.ts";
import {
  prescriptionColumns,
  prescriptionOf,
  prescriptionPlaces,
  prescriptionValues,
  targetOf,
  targetValues,
} from "./prescriptions.ts";
import { groupBy, insertList } from "./rows.ts";

type Columns = Readonly<Record<string, Value>>;
/** Parts of a decision by its id, as the contract names them but unread. */
type PartsOf = (decisionId: unknown) => readonly unknown[];

const noReading: Columns = {
  session_id: null,
  pain_entry_id: null,
  screening_id: null,
  exercise_id: null,
  nrs: null,
  above: null,
  usual: null,
  settled: null,
  sign: null,
  region: null,
  quality: null,
  mean: null,
  before: null,
  rir: null,
  from_date: null,
  days: null,
};

/** Stores the readings of a decision, one row each. */
export function insertReadings(db: WritableDb, decisionId: string, readings: readonly Reading[]): void {
  for (const [position, reading] of readings.entries()) {
    db.run(
      `INSERT INTO decision_reading (decision_id, position, kind, date, session_id, pain_entry_id, screening_id,
         exercise_id, nrs, above, usual, settled, sign, region, quality, mean, before, rir, from_date, days)
       VALUES (@decision_id, @position, @kind, @date, @session_id, @pain_entry_id, @screening_id,
         @exercise_id, @nrs, @above, @usual, @settled, @sign, @region, @quality, @mean, @before, @rir, @from_date, @days)`,
      {
        decision_id: decisionId,
        position,
        kind: reading.kind,
        date: reading.date,
        ...noReading,
        ...readingValues(reading),
      },
    );
    const missed = reading.kind === "technique" ? reading.missed : [];
    insertList(db, "decision_reading_miss", { decision_id: decisionId, reading: position }, "point", missed);
  }
}

function readingValues(reading: Reading): Columns {
  switch (reading.kind) {
    case "pain":
      return {
        session_id: reading.sessionId,
        pain_entry_id: reading.painEntryId,
        exercise_id: reading.exerciseId,
        nrs: reading.nrs,
        above: reading.above,
      };
    case "technique":
    case "clean":
      return { session_id: reading.sessionId, exercise_id: reading.exerciseId };
    case "morning":
      return {
        session_id: reading.sessionId,
        pain_entry_id: reading.painEntryId,
        nrs: reading.nrs,
        usual: reading.usual,
        settled: Number(reading.settled),
      };
    case "sign":
      return { screening_id: reading.screeningId, pain_entry_id: reading.painEntryId, sign: reading.sign };
    case "region":
      return { pain_entry_id: reading.painEntryId, region: reading.region };
    case "quality":
      return { pain_entry_id: reading.painEntryId, quality: reading.quality };
    case "week_mean":
      return { from_date: reading.fromDate, mean: reading.mean, before: reading.before };
    case "effort":
      return { session_id: reading.sessionId, exercise_id: reading.exerciseId, rir: reading.rir };
    case "soreness":
      return { session_id: reading.sessionId, pain_entry_id: reading.painEntryId, nrs: reading.nrs };
    case "gap":
      return { from_date: reading.fromDate, days: reading.days };
  }
}

/** The readings of these decisions, given as a JSON list of ids. */
export function readingsOf(db: ReadableDb, ids: string): PartsOf {
  const rows = db.all(
    `SELECT decision_id, position, kind, date, session_id, pain_entry_id, screening_id, exercise_id, nrs, above, usual,
       settled, sign, region, quality, mean, before, rir, from_date, days FROM decision_reading
     WHERE decision_id IN (SELECT value FROM json_each(?)) ORDER BY decision_id, position`,
    [ids],
  );
  const pointsOf = pointLists(db, "decision_reading_miss", "reading", ids);
  return grouped(rows, (row) => readingOf(row, pointsOf(row)));
}

function readingOf(row: Row, missed: readonly unknown[]): unknown {
  const { kind, date } = row;
  const sessionId = row["session_id"];
  const painEntryId = row["pain_entry_id"];
  const exerciseId = row["exercise_id"];
  switch (kind) {
    case "pain":
      return { kind, date, sessionId, painEntryId, exerciseId, nrs: row["nrs"], above: row["above"] };
    case "technique":
      return { kind, date, sessionId, exerciseId, missed };
    case "clean":
      return { kind, date, sessionId, exerciseId };
    case "morning":
      return {
        kind,
        date,
        sessionId,
        painEntryId,
        nrs: row["nrs"],
        usual: row["usual"],
        settled: row["settled"] === 1,
      };
    case "sign":
      return { kind, date, screeningId: row["screening_id"], painEntryId, sign: row["sign"] };
    case "region":
      return { kind, date, painEntryId, region: row["region"] };
    case "week_mean":
      return { kind, date, fromDate: row["from_date"], mean: row["mean"], before: row["before"] };
    case "effort":
      return { kind, date, sessionId, exerciseId, rir: row["rir"] };
    case "soreness":
      return { kind, date, sessionId, painEntryId, nrs: row["nrs"] };
    case "gap":
      return { kind, date, fromDate: row["from_date"], days: row["days"] };
    default:
      return { kind, date, painEntryId, quality: row["quality"] };
  }
}

const changeColumns = `kind, from_exercise_id, ${prescriptionColumns}, sets_factor, plan_entry_id, from_date, to_date, pattern, tier`;
const noChange: Columns = {
  from_exercise_id: null,
  exercise_id: null,
  sets: null,
  ...targetValues(null),
  tempo: null,
  rest_seconds: null,
  limit_degrees: null,
  sets_factor: null,
  plan_entry_id: null,
  from_date: null,
  to_date: null,
  pattern: null,
  tier: null,
};

/** Stores the changes of a decision, one row each. */
export function insertChanges(db: WritableDb, decisionId: string, changes: readonly Change[]): void {
  for (const [position, change] of changes.entries()) {
    db.run(
      `INSERT INTO decision_change (decision_id, position, ${changeColumns})
       VALUES (@decision_id, @position, @kind, @from_exercise_id, ${prescriptionPlaces}, @sets_factor, @plan_entry_id,
         @from_date, @to_date, @pattern, @tier)`,
      { decision_id: decisionId, position, kind: change.kind, ...noChange, ...changeValues(change) },
    );
    const cues = change.kind === "adjust" || change.kind === "keep" ? change.cues : [];
    insertList(db, "decision_change_cue", { decision_id: decisionId, change: position }, "point", cues);
  }
}

function changeValues(change: Change): Columns {
  switch (change.kind) {
    case "swap":
      return {
        from_exercise_id: change.fromExerciseId,
        ...prescriptionValues(change.to),
        sets_factor: change.setsFactor,
      };
    case "adjust":
      return {
        exercise_id: change.exerciseId,
        ...targetValues(change.target),
        tempo: change.tempo,
        limit_degrees: change.limitDegrees,
        sets_factor: change.setsFactor,
      };
    case "keep":
      return { exercise_id: change.exerciseId };
    case "move":
      return { plan_entry_id: change.planEntryId, from_date: change.fromDate, to_date: change.toDate };
    case "rest":
      return { from_date: change.fromDate, to_date: change.untilDate };
    case "park":
      return { exercise_id: change.exerciseId, pattern: change.pattern, to_date: change.untilDate };
    case "pause":
      return { tier: change.tier };
    case "deload":
      return { from_date: change.fromDate, to_date: change.untilDate, sets_factor: change.setsFactor };
    case "refer":
      return {};
  }
}

/** The changes of these decisions, given as a JSON list of ids. */
export function changesOf(db: ReadableDb, ids: string): PartsOf {
  const rows = db.all(
    `SELECT decision_id, position, ${changeColumns} FROM decision_change
     WHERE decision_id IN (SELECT value FROM json_each(?)) ORDER BY decision_id, position`,
    [ids],
  );
  const pointsOf = pointLists(db, "decision_change_cue", "change", ids);
  return grouped(rows, (row) => changeOf(row, pointsOf(row)));
}

function changeOf(row: Row, cues: readonly unknown[]): unknown {
  const { kind } = row;
  const exerciseId = row["exercise_id"];
  const fromDate = row["from_date"];
  const toDate = row["to_date"];
  switch (kind) {
    case "swap":
      return { kind, fromExerciseId: row["from_exercise_id"], to: prescriptionOf(row), setsFactor: row["sets_factor"] };
    case "adjust":
      return {
        kind,
        exerciseId,
        target: targetOf(row),
        tempo: row["tempo"],
        limitDegrees: row["limit_degrees"],
        setsFactor: row["sets_factor"],
        cues,
      };
    case "keep":
      return { kind, exerciseId, cues };
    case "move":
      return { kind, planEntryId: row["plan_entry_id"], fromDate, toDate };
    case "rest":
      return { kind, fromDate, untilDate: toDate };
    case "park":
      return { kind, exerciseId, pattern: row["pattern"], untilDate: toDate };
    case "deload":
      return { kind, fromDate, untilDate: toDate, setsFactor: row["sets_factor"] };
    case "refer":
      return { kind };
    default:
      return { kind, tier: row["tier"] };
  }
}

function grouped(rows: readonly Row[], part: (row: Row) => unknown): PartsOf {
  const of = groupBy(rows, "decision_id");
  return (decisionId) => of(decisionId).map(part);
}

/** The technique points below each row of a part. */
function pointLists(db: ReadableDb, table: string, part: string, ids: string): (row: Row) => readonly unknown[] {
  const rows = db.all(
    `SELECT decision_id || ' ' || ${part} AS owner, point FROM ${table}
     WHERE decision_id IN (SELECT value FROM json_each(?)) ORDER BY decision_id, ${part}, position`,
    [ids],
  );
  const of = groupBy(rows, "owner");
  return (row) => of(`${String(row["decision_id"])} ${String(row["position"])}`).map((item) => item["point"]);
}
