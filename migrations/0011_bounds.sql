-- Decisions tell of bounds (what may be asked at most, until when). Their readings and changes become one JSON value each,
-- read by the schemas of the contract; lists that grow are no longer repeated here as CHECKs.
CREATE TABLE new_decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  rule TEXT NOT NULL CHECK (length(rule) BETWEEN 1 AND 16),
  direction TEXT NOT NULL CHECK (direction IN ('stop', 'ease', 'keep', 'progress')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  exercise_id TEXT REFERENCES exercise (id),
  readings TEXT NOT NULL CHECK (json_valid(readings)),
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  way_back TEXT NOT NULL CHECK (length(way_back) BETWEEN 1 AND 64),
  -- the day its bound ended by itself
  ended_on TEXT CHECK (date(ended_on) IS ended_on),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'declined', 'undone', 'superseded')),
  decided_at TEXT NOT NULL CHECK (decided_at GLOB '????-??-??T??:??:??.???Z'),
  decided_on TEXT NOT NULL CHECK (date(decided_on) IS decided_on),
  decided_zone TEXT NOT NULL CHECK (length(decided_zone) BETWEEN 1 AND 64),
  answered_at TEXT CHECK (answered_at GLOB '????-??-??T??:??:??.???Z'),
  answered_on TEXT CHECK (date(answered_on) IS answered_on),
  answered_zone TEXT CHECK (length(answered_zone) BETWEEN 1 AND 64),
  -- a stop cannot be declined or undone
  CHECK (direction <> 'stop' OR state NOT IN ('declined', 'undone')),
  CHECK ((answered_at IS NULL) = (answered_on IS NULL) AND (answered_at IS NULL) = (answered_zone IS NULL)),
  CHECK (CASE state WHEN 'proposed' THEN answered_at IS NULL WHEN 'superseded' THEN 1 ELSE answered_at IS NOT NULL END)
) STRICT;

-- The rules of before are history from here on: what they concluded ended with them, with its answer kept. What still
-- holds is concluded again from the log at the next start. Accepted steps up (R11) are the person's and hold; stops hold.
-- History gives its key free, so that the same reading can be concluded again under it.
INSERT INTO new_decision
SELECT id, CASE WHEN direction IN ('ease', 'keep') OR (direction = 'progress' AND (rule <> 'R11' OR state = 'proposed')) THEN 'v1:' || key ELSE key END,
  rule, direction, date, exercise_id,
  (SELECT coalesce(json_group_array(json(reading.value)), '[]') FROM (
    SELECT CASE kind
      WHEN 'pain' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'painEntryId', pain_entry_id, 'exerciseId', exercise_id, 'nrs', nrs, 'above', above)
      WHEN 'technique' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'exerciseId', exercise_id, 'missed',
        json((SELECT json_group_array(point) FROM (SELECT point FROM decision_reading_miss AS miss
          WHERE miss.decision_id = part.decision_id AND miss.reading = part.position ORDER BY miss.position))))
      WHEN 'clean' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'exerciseId', exercise_id)
      WHEN 'morning' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'painEntryId', pain_entry_id, 'nrs', nrs, 'usual', usual, 'settled', json(CASE settled WHEN 1 THEN 'true' ELSE 'false' END))
      WHEN 'sign' THEN json_object('kind', kind, 'date', date, 'screeningId', screening_id, 'painEntryId', pain_entry_id, 'sign', sign)
      WHEN 'region' THEN json_object('kind', kind, 'date', date, 'painEntryId', pain_entry_id, 'region', region)
      WHEN 'quality' THEN json_object('kind', kind, 'date', date, 'painEntryId', pain_entry_id, 'quality', quality)
      WHEN 'week_mean' THEN json_object('kind', kind, 'date', date, 'fromDate', from_date, 'mean', mean, 'before', before)
      WHEN 'effort' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'exerciseId', exercise_id, 'rir', rir)
      WHEN 'soreness' THEN json_object('kind', kind, 'date', date, 'sessionId', session_id, 'painEntryId', pain_entry_id, 'nrs', nrs)
      WHEN 'gap' THEN json_object('kind', kind, 'date', date, 'fromDate', from_date, 'days', days)
    END AS value
    FROM decision_reading AS part WHERE part.decision_id = decision.id ORDER BY position) AS reading),
  (SELECT coalesce(json_group_array(json(change.value)), '[]') FROM (
    SELECT CASE kind
      WHEN 'swap' THEN json_object('kind', kind, 'fromExerciseId', from_exercise_id, 'to', json_object(
          'exerciseId', exercise_id, 'sets', sets,
          'target', json(CASE target_kind WHEN 'reps' THEN json_object('kind', 'reps', 'reps', reps) ELSE json_object('kind', 'hold', 'holdSeconds', hold_seconds, 'reps', reps) END),
          'tempo', tempo, 'restSeconds', rest_seconds, 'limitDegrees', limit_degrees), 'setsFactor', sets_factor)
      WHEN 'adjust' THEN json_object('kind', kind, 'exerciseId', exercise_id,
          'target', json(CASE target_kind WHEN 'reps' THEN json_object('kind', 'reps', 'reps', reps) WHEN 'hold' THEN json_object('kind', 'hold', 'holdSeconds', hold_seconds, 'reps', reps) ELSE 'null' END),
          'tempo', tempo, 'limitDegrees', limit_degrees, 'setsFactor', sets_factor, 'cues', json(cues))
      WHEN 'keep' THEN json_object('kind', kind, 'exerciseId', exercise_id, 'cues', json(cues))
      WHEN 'move' THEN json_object('kind', kind, 'planEntryId', plan_entry_id, 'fromDate', from_date, 'toDate', to_date)
      WHEN 'rest' THEN json_object('kind', kind, 'fromDate', from_date, 'untilDate', to_date)
      WHEN 'park' THEN json_object('kind', kind, 'exerciseId', exercise_id, 'pattern', pattern, 'untilDate', to_date)
      WHEN 'pause' THEN json_object('kind', kind, 'tier', tier)
      WHEN 'deload' THEN json_object('kind', kind, 'fromDate', from_date, 'untilDate', to_date, 'setsFactor', sets_factor)
      WHEN 'refer' THEN json_object('kind', kind)
    END AS value
    FROM (SELECT part.*, (SELECT json_group_array(point) FROM (SELECT point FROM decision_change_cue AS cue
        WHERE cue.decision_id = part.decision_id AND cue.change = part.position ORDER BY cue.position)) AS cues
      FROM decision_change AS part WHERE part.decision_id = decision.id ORDER BY part.position)) AS change),
  way_back,
  CASE WHEN direction IN ('ease', 'keep') OR (direction = 'progress' AND (rule <> 'R11' OR state = 'proposed'))
    THEN coalesce(answered_on, decided_on) END,
  state, decided_at, decided_on, decided_zone, answered_at, answered_on, answered_zone
FROM decision;

-- What a decision speaks of stays in the file as long as it does.
CREATE TABLE decision_reference (
  decision_id TEXT NOT NULL REFERENCES new_decision (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  session_id TEXT REFERENCES session (id),
  pain_entry_id TEXT REFERENCES pain_entry (id),
  screening_id TEXT REFERENCES screening (id),
  plan_entry_id TEXT REFERENCES plan_entry (id),
  exercise_id TEXT REFERENCES exercise (id),
  PRIMARY KEY (decision_id, position),
  CHECK ((session_id IS NOT NULL) + (pain_entry_id IS NOT NULL) + (screening_id IS NOT NULL) + (plan_entry_id IS NOT NULL) + (exercise_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
INSERT INTO decision_reference (decision_id, position, session_id, pain_entry_id, screening_id, plan_entry_id, exercise_id)
SELECT decision_id, row_number() OVER (PARTITION BY decision_id) - 1, session_id, pain_entry_id, screening_id, plan_entry_id, exercise_id
FROM (
  SELECT decision_id, session_id, NULL AS pain_entry_id, NULL AS screening_id, NULL AS plan_entry_id, NULL AS exercise_id FROM decision_reading WHERE session_id IS NOT NULL
  UNION SELECT decision_id, NULL, pain_entry_id, NULL, NULL, NULL FROM decision_reading WHERE pain_entry_id IS NOT NULL
  UNION SELECT decision_id, NULL, NULL, screening_id, NULL, NULL FROM decision_reading WHERE screening_id IS NOT NULL
  UNION SELECT decision_id, NULL, NULL, NULL, plan_entry_id, NULL FROM decision_change WHERE plan_entry_id IS NOT NULL
  UNION SELECT decision_id, NULL, NULL, NULL, NULL, exercise_id FROM decision_reading WHERE exercise_id IS NOT NULL
  UNION SELECT decision_id, NULL, NULL, NULL, NULL, exercise_id FROM decision_change WHERE exercise_id IS NOT NULL
  UNION SELECT decision_id, NULL, NULL, NULL, NULL, from_exercise_id FROM decision_change WHERE from_exercise_id IS NOT NULL
);

DROP TABLE decision_reading_miss;
DROP TABLE decision_change_cue;
DROP TABLE decision_reading;
DROP TABLE decision_change;
DROP TABLE decision;
ALTER TABLE new_decision RENAME TO decision;
CREATE INDEX decision_reference_by_session ON decision_reference (session_id);
CREATE INDEX decision_reference_by_entry ON decision_reference (pain_entry_id);
CREATE INDEX decision_by_date ON decision (date, decided_at);
CREATE INDEX decision_standing ON decision (state) WHERE direction <> 'keep';

-- What the coach reads of the settings, with the moment from which it holds: one row for each change. Undo takes a row out.
CREATE TABLE setting (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 32),
  exercise_id TEXT REFERENCES exercise (id),
  value TEXT NOT NULL CHECK (json_valid(value)),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z'),
  saved_on TEXT NOT NULL CHECK (date(saved_on) IS saved_on),
  saved_zone TEXT NOT NULL CHECK (length(saved_zone) BETWEEN 1 AND 64)
) STRICT, WITHOUT ROWID;
CREATE INDEX setting_by_moment ON setting (saved_at);

-- What was set before counts from the beginning.
INSERT INTO setting (id, kind, exercise_id, value, saved_at, saved_on, saved_zone)
SELECT '00000000-0000-4000-8000-000000000001', 'profile', NULL, json_object(
    'comfort', json_object('easeFrom', ease_from, 'cleanUpTo', clean_up_to),
    'equipment', json((SELECT json_group_array(item) FROM (SELECT item FROM profile_equipment ORDER BY position))),
    'provokedBy', json((SELECT json_group_array(flag) FROM (SELECT flag FROM profile_provoked_by ORDER BY position))),
    'conditions', json((SELECT json_group_array(condition) FROM (SELECT condition FROM profile_condition ORDER BY position)))),
  '0001-01-01T00:00:00.000Z', '0001-01-01', 'UTC'
FROM profile;

INSERT INTO setting (id, kind, exercise_id, value, saved_at, saved_on, saved_zone)
SELECT '00000000-0000-4000-8001-' || printf('%012d', row_number() OVER (ORDER BY exercise_id)), 'preference', exercise_id,
  json_object('preference', preference), '0001-01-01T00:00:00.000Z', '0001-01-01', 'UTC'
FROM exercise_preference;

INSERT INTO setting (id, kind, exercise_id, value, saved_at, saved_on, saved_zone)
SELECT '00000000-0000-4000-8002-' || printf('%012d', row_number() OVER (ORDER BY exercise_id)), 'pause', exercise_id,
  json_object('notNow', json_object('until', until_date)), '0001-01-01T00:00:00.000Z', '0001-01-01', 'UTC'
FROM exercise_not_now;

-- The coach asks when each exercise was done last.
CREATE INDEX session_exercise_by_exercise ON session_exercise (exercise_id);
CREATE INDEX session_unfinished ON session (started_on) WHERE finished_at IS NULL OR discarded_at IS NOT NULL;
