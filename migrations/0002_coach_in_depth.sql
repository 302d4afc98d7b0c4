-- The rest of the decision table, preferences and locks, own exercises, body measures, wishes for the week.

ALTER TABLE exercise ADD COLUMN lever TEXT CHECK (lever IN ('none', 'one_bent', 'both_bent', 'one_straight', 'both_straight'));
-- an own exercise taken out of the lists
ALTER TABLE exercise ADD COLUMN archived_at TEXT CHECK (archived_at IS NULL OR (origin = 'own' AND archived_at GLOB '????-??-??T??:??:??.???Z'));

CREATE TABLE exercise_preference (
  exercise_id TEXT PRIMARY KEY REFERENCES exercise (id),
  preference TEXT NOT NULL CHECK (preference IN ('never', 'prefer')),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;

ALTER TABLE routine_item ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));
ALTER TABLE plan_entry ADD COLUMN locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1));

ALTER TABLE profile ADD COLUMN body_proportions TEXT CHECK (body_proportions IN ('man', 'woman'));
ALTER TABLE profile ADD COLUMN body_mass_kilograms REAL CHECK (body_mass_kilograms BETWEEN 30 AND 250);
ALTER TABLE profile ADD COLUMN body_height_metres REAL CHECK (body_height_metres BETWEEN 1.2 AND 2.3);

CREATE TABLE profile_week_day (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 6),
  weekday INTEGER NOT NULL UNIQUE CHECK (weekday BETWEEN 1 AND 7),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 120)
) STRICT;

CREATE TABLE profile_week_goal (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 3),
  goal TEXT NOT NULL UNIQUE CHECK (goal IN ('anterior_core', 'sides', 'back_line', 'control'))
) STRICT;

-- SQLite cannot change a CHECK: the decisions move into tables that know the new words.
CREATE TABLE new_decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  rule TEXT NOT NULL CHECK (rule IN ('H1', 'H2', 'H3', 'H4', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12')),
  direction TEXT NOT NULL CHECK (direction IN ('stop', 'ease', 'keep', 'progress')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  exercise_id TEXT REFERENCES exercise (id),
  way_back TEXT NOT NULL CHECK (way_back IN ('care_received', 'checked_or_settled', 'two_clean_exposures', 'technique_clean_twice', 'retry_after_park', 'morning_as_usual', 'rest_then_questions', 'next_session', 'flat_week', 'next_clean_exposure', 'none_needed')),
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
INSERT INTO new_decision SELECT * FROM decision;
DROP TABLE decision;
ALTER TABLE new_decision RENAME TO decision;

CREATE TABLE new_decision_reading (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 39),
  kind TEXT NOT NULL CHECK (kind IN ('pain', 'technique', 'morning', 'clean', 'sign', 'region', 'quality', 'week_mean', 'effort', 'soreness', 'gap')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  session_id TEXT REFERENCES session (id),
  pain_entry_id TEXT REFERENCES pain_entry (id),
  screening_id TEXT REFERENCES screening (id),
  exercise_id TEXT REFERENCES exercise (id),
  nrs INTEGER CHECK (nrs BETWEEN 0 AND 10),
  above INTEGER,
  usual REAL CHECK (usual BETWEEN 0 AND 10),
  settled INTEGER CHECK (settled IN (0, 1)),
  sign TEXT CHECK (sign IN ('saddle_numbness', 'bladder', 'bowel', 'sexual_numbness', 'both_legs', 'strength_going_fast', 'serious_fall', 'fever_and_ill', 'below_knee', 'leg_weakness', 'sharp_or_intense', 'worsening', 'persists', 'night_pain', 'weight_loss', 'past_cancer', 'bone_density_or_steroids')),
  region TEXT CHECK (region IN ('lower_back_left', 'lower_back_middle', 'lower_back_right', 'upper_back', 'neck', 'belly', 'hip_front_left', 'hip_front_right', 'groin_left', 'groin_right', 'buttock_left', 'buttock_right', 'thigh_front_left', 'thigh_front_right', 'thigh_back_left', 'thigh_back_right', 'below_knee_left', 'below_knee_right', 'shoulder_left', 'shoulder_right')),
  quality TEXT CHECK (quality IN ('dull', 'stiff', 'sharp', 'electric', 'burning', 'numb', 'tingling', 'weak')),
  mean REAL CHECK (mean BETWEEN 0 AND 10),
  before REAL CHECK (before BETWEEN 0 AND 10),
  rir INTEGER CHECK (rir BETWEEN 0 AND 5),
  from_date TEXT CHECK (date(from_date) IS from_date),
  days INTEGER CHECK (days >= 1),
  PRIMARY KEY (decision_id, position),
  CHECK ((nrs IS NOT NULL) = (kind IN ('pain', 'morning', 'soreness'))),
  CHECK (above IS NULL OR kind = 'pain'),
  CHECK ((usual IS NOT NULL) = (kind = 'morning') AND (settled IS NOT NULL) = (kind = 'morning')),
  CHECK ((sign IS NOT NULL) = (kind = 'sign') AND (region IS NOT NULL) = (kind = 'region') AND (quality IS NOT NULL) = (kind = 'quality')),
  CHECK (screening_id IS NULL OR kind = 'sign'),
  CHECK ((mean IS NOT NULL) = (kind = 'week_mean') AND (before IS NOT NULL) = (kind = 'week_mean') AND (rir IS NOT NULL) = (kind = 'effort')),
  CHECK ((from_date IS NOT NULL) = (kind IN ('week_mean', 'gap')) AND (days IS NOT NULL) = (kind = 'gap')),
  CHECK (CASE
    WHEN kind IN ('technique', 'clean', 'effort') THEN session_id IS NOT NULL AND exercise_id IS NOT NULL AND pain_entry_id IS NULL
    WHEN kind = 'morning' THEN session_id IS NOT NULL AND pain_entry_id IS NOT NULL AND exercise_id IS NULL
    WHEN kind IN ('region', 'quality') THEN session_id IS NULL AND pain_entry_id IS NOT NULL AND exercise_id IS NULL
    WHEN kind = 'soreness' THEN pain_entry_id IS NOT NULL AND exercise_id IS NULL
    WHEN kind IN ('week_mean', 'gap') THEN session_id IS NULL AND exercise_id IS NULL AND pain_entry_id IS NULL
    WHEN kind = 'sign' THEN session_id IS NULL AND exercise_id IS NULL
    ELSE 1 END)
) STRICT, WITHOUT ROWID;
INSERT INTO new_decision_reading (decision_id, position, kind, date, session_id, pain_entry_id, screening_id, exercise_id, nrs, above, usual, settled, sign, region, quality) SELECT decision_id, position, kind, date, session_id, pain_entry_id, screening_id, exercise_id, nrs, above, usual, settled, sign, region, quality FROM decision_reading;
DROP TABLE decision_reading;
ALTER TABLE new_decision_reading RENAME TO decision_reading;

CREATE TABLE new_decision_change (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 39),
  kind TEXT NOT NULL CHECK (kind IN ('swap', 'adjust', 'keep', 'move', 'rest', 'park', 'pause', 'deload', 'refer')),
  from_exercise_id TEXT REFERENCES exercise (id),
  exercise_id TEXT REFERENCES exercise (id),
  sets INTEGER CHECK (sets BETWEEN 1 AND 10),
  target_kind TEXT CHECK (target_kind IN ('reps', 'hold')),
  reps INTEGER CHECK (reps BETWEEN 1 AND 100),
  hold_seconds INTEGER CHECK (hold_seconds BETWEEN 1 AND 600),
  tempo TEXT CHECK (length(tempo) BETWEEN 7 AND 11 AND tempo GLOB '[0-9]*-[0-9]*-[0-9]*-[0-9]*'),
  rest_seconds INTEGER CHECK (rest_seconds BETWEEN 0 AND 600),
  limit_degrees REAL CHECK (limit_degrees BETWEEN 0 AND 180),
  sets_factor REAL CHECK (sets_factor > 0 AND sets_factor <= 1),
  plan_entry_id TEXT REFERENCES plan_entry (id),
  from_date TEXT CHECK (date(from_date) IS from_date),
  -- moved to, or left alone until
  to_date TEXT CHECK (date(to_date) IS to_date),
  pattern TEXT CHECK (pattern IN ('control', 'hip_flexor_supine', 'hip_flexor_hang', 'spinal_flexion', 'anti_extension', 'anti_rotation', 'lateral', 'posterior_chain')),
  tier TEXT CHECK (tier IN ('consult', 'emergency')),
  PRIMARY KEY (decision_id, position),
  CHECK ((target_kind IS NULL) = (reps IS NULL) AND (hold_seconds IS NOT NULL) = (target_kind IS 'hold') AND (target_kind IS NOT 'hold' OR reps <= 20)),
  CHECK ((from_exercise_id IS NOT NULL) = (kind = 'swap') AND (sets IS NOT NULL) = (kind = 'swap') AND (rest_seconds IS NOT NULL) = (kind = 'swap')),
  CHECK (kind <> 'swap' OR target_kind IS NOT NULL),
  CHECK (kind IN ('swap', 'adjust') OR (target_kind IS NULL AND tempo IS NULL AND limit_degrees IS NULL)),
  CHECK ((sets_factor IS NOT NULL) = (kind IN ('swap', 'adjust', 'deload'))),
  CHECK (CASE WHEN kind IN ('swap', 'adjust', 'keep') THEN exercise_id IS NOT NULL WHEN kind = 'park' THEN 1 ELSE exercise_id IS NULL END),
  CHECK ((plan_entry_id IS NOT NULL) = (kind = 'move') AND (from_date IS NOT NULL) = (kind IN ('move', 'rest', 'deload')) AND (to_date IS NOT NULL) = (kind IN ('move', 'rest', 'park', 'deload'))),
  CHECK (pattern IS NULL OR kind = 'park'),
  CHECK ((tier IS NOT NULL) = (kind = 'pause'))
) STRICT, WITHOUT ROWID;
INSERT INTO new_decision_change SELECT * FROM decision_change;
DROP TABLE decision_change;
ALTER TABLE new_decision_change RENAME TO decision_change;

CREATE INDEX decision_by_date ON decision (date, decided_at);
CREATE INDEX decision_standing ON decision (state) WHERE direction <> 'keep';
