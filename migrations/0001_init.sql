-- Times: `…_at` is a moment in UTC with milliseconds, `…_on` the day and `…_zone` the time zone of the person at it.
-- Nothing the person wrote is deleted: `removed_at` and `discarded_at` take a row out, and undo clears them.

PRAGMA application_id = 0x53757069; -- "Supi"

CREATE TABLE catalogue (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version TEXT NOT NULL CHECK (length(version) BETWEEN 1 AND 64),
  -- SHA-256 of the catalogue these built-in rows were made from
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  applied_at TEXT NOT NULL CHECK (applied_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE exercise (
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64 AND id NOT GLOB '*[^a-z0-9_-]*'),
  origin TEXT NOT NULL CHECK (origin IN ('builtin', 'own')),
  catalogue_version TEXT,
  -- a built-in one that a release dropped and the log still speaks of
  retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
  position INTEGER NOT NULL CHECK (position >= 0),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  pattern TEXT NOT NULL CHECK (pattern IN ('control', 'hip_flexor_supine', 'hip_flexor_hang', 'spinal_flexion', 'anti_extension', 'anti_rotation', 'lateral', 'posterior_chain')),
  view TEXT NOT NULL CHECK (view IN ('sagittal', 'frontal')),
  facing INTEGER NOT NULL CHECK (facing IN (1, -1)),
  anchor TEXT NOT NULL CHECK (anchor IN ('lumbar', 'forearm', 'hands', 'hip', 'feet', 'knees', 'shoulder')),
  per_side INTEGER NOT NULL CHECK (per_side IN (0, 1)),
  advanced INTEGER NOT NULL CHECK (advanced IN (0, 1)),
  hip_moment_peak REAL NOT NULL CHECK (hip_moment_peak BETWEEN 0 AND 2),
  hip_moment_overshoot REAL NOT NULL CHECK (hip_moment_overshoot BETWEEN 0 AND 2),
  lumbar_rank REAL NOT NULL CHECK (lumbar_rank BETWEEN 0 AND 10),
  flexion_rank REAL NOT NULL CHECK (flexion_rank BETWEEN 0 AND 10),
  skill_rank REAL NOT NULL CHECK (skill_rank BETWEEN 0 AND 10),
  core_rank REAL NOT NULL CHECK (core_rank BETWEEN 0 AND 10),
  demand_index REAL NOT NULL CHECK (demand_index BETWEEN 0 AND 100),
  range_kind TEXT CHECK (range_kind IN ('floor', 'hang')),
  range_min_degrees REAL CHECK (range_min_degrees BETWEEN 0 AND 180),
  range_max_degrees REAL CHECK (range_max_degrees BETWEEN 0 AND 180),
  range_default_degrees REAL CHECK (range_default_degrees BETWEEN 0 AND 180),
  range_step_degrees REAL CHECK (range_step_degrees BETWEEN 0 AND 180),
  dose_kind TEXT NOT NULL CHECK (dose_kind IN ('reps', 'hold')),
  dose_sets INTEGER NOT NULL CHECK (dose_sets BETWEEN 1 AND 10),
  dose_reps_min INTEGER NOT NULL CHECK (dose_reps_min >= 1),
  dose_reps_max INTEGER CHECK (dose_reps_max >= 1),
  dose_hold_seconds_min INTEGER CHECK (dose_hold_seconds_min >= 1),
  dose_hold_seconds_max INTEGER CHECK (dose_hold_seconds_max >= 1),
  dose_per_side INTEGER NOT NULL CHECK (dose_per_side IN (0, 1)),
  dose_tempo TEXT CHECK (dose_tempo GLOB '[0-9]*-[0-9]*-[0-9]*-[0-9]*'),
  dose_rest_seconds INTEGER NOT NULL CHECK (dose_rest_seconds BETWEEN 0 AND 600),
  dose_rir_min INTEGER,
  dose_rir_max INTEGER,
  CHECK ((origin = 'builtin') = (catalogue_version IS NOT NULL)),
  CHECK (origin = 'builtin' OR retired = 0),
  CHECK (
    (range_kind IS NULL) = (range_min_degrees IS NULL) AND (range_kind IS NULL) = (range_max_degrees IS NULL)
    AND (range_kind IS NULL) = (range_default_degrees IS NULL) AND (range_kind IS NULL) = (range_step_degrees IS NULL)
  ),
  CHECK (
    (dose_kind = 'reps') = (dose_reps_max IS NOT NULL) AND (dose_kind = 'reps') = (dose_tempo IS NOT NULL)
    AND (dose_kind = 'reps') = (dose_rir_min IS NOT NULL) AND (dose_kind = 'reps') = (dose_rir_max IS NOT NULL)
    AND (dose_kind = 'hold') = (dose_hold_seconds_min IS NOT NULL) AND (dose_kind = 'hold') = (dose_hold_seconds_max IS NOT NULL)
  )
) STRICT;

CREATE TABLE exercise_text (
  exercise_id TEXT NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('trains', 'tag', 'step', 'cue', 'mistake', 'care', 'care_flag')),
  position INTEGER NOT NULL CHECK (position >= 0),
  text TEXT NOT NULL CHECK (length(text) <= 1000),
  PRIMARY KEY (exercise_id, kind, position),
  CHECK (kind <> 'care_flag' OR text IN ('flexion_provoked', 'extension_provoked', 'low_bone_density', 'shoulder_pain', 'wrist_pain', 'kneeling_pain', 'grip', 'hanging_provoked', 'side_load_provoked', 'recent_symptoms', 'leg_pain_below_knee', 'tight_hamstrings'))
) STRICT, WITHOUT ROWID;

-- any one item of each requirement, every requirement
CREATE TABLE exercise_equipment (
  exercise_id TEXT NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
  requirement INTEGER NOT NULL CHECK (requirement >= 0),
  position INTEGER NOT NULL CHECK (position >= 0),
  item TEXT NOT NULL CHECK (item IN ('mat', 'wall', 'chair', 'slide_cloth', 'incline_bench', 'captains_chair', 'dip_bars', 'pull_up_bar', 'exercise_ball', 'ab_wheel', 'sliders', 'band', 'cable', 'dumbbell', 'bag')),
  PRIMARY KEY (exercise_id, requirement, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_edge (
  exercise_id TEXT NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('regress', 'progress', 'swap')),
  position INTEGER NOT NULL CHECK (position >= 0),
  to_id TEXT NOT NULL REFERENCES exercise (id),
  PRIMARY KEY (exercise_id, kind, position),
  CHECK (to_id <> exercise_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_keyframe (
  exercise_id TEXT NOT NULL REFERENCES exercise (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  t REAL NOT NULL CHECK (t BETWEEN 0 AND 1),
  label TEXT NOT NULL CHECK (length(label) <= 200),
  thorax_degrees REAL NOT NULL,
  pelvis_degrees REAL NOT NULL,
  neck_flexion_degrees REAL NOT NULL,
  PRIMARY KEY (exercise_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exercise_keyframe_side (
  exercise_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('left', 'right')),
  hip_flexion_degrees REAL NOT NULL,
  knee_flexion_degrees REAL NOT NULL,
  shoulder_flexion_degrees REAL NOT NULL,
  elbow_flexion_degrees REAL NOT NULL,
  supported INTEGER NOT NULL CHECK (supported IN (0, 1)),
  PRIMARY KEY (exercise_id, position, side),
  FOREIGN KEY (exercise_id, position) REFERENCES exercise_keyframe (exercise_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- the person's; an update of the catalogue never touches it
CREATE TABLE exercise_note (
  exercise_id TEXT PRIMARY KEY REFERENCES exercise (id),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 2000),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;

CREATE TABLE routine (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- the name as it is compared: composed and in lower case, in every script
  name_key TEXT NOT NULL CHECK (length(name_key) > 0),
  archived_at TEXT CHECK (archived_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE UNIQUE INDEX routine_by_name ON routine (name_key) WHERE archived_at IS NULL;

CREATE TABLE routine_item (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  routine_id TEXT NOT NULL REFERENCES routine (id),
  -- null once the person took it out; sessions still refer to it
  position INTEGER CHECK (position BETWEEN 0 AND 29),
  exercise_id TEXT NOT NULL REFERENCES exercise (id),
  sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 10),
  target_kind TEXT NOT NULL CHECK (target_kind IN ('reps', 'hold')),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 100),
  hold_seconds INTEGER CHECK (hold_seconds BETWEEN 1 AND 600),
  tempo TEXT CHECK (length(tempo) BETWEEN 7 AND 11 AND tempo GLOB '[0-9]*-[0-9]*-[0-9]*-[0-9]*'),
  rest_seconds INTEGER NOT NULL CHECK (rest_seconds BETWEEN 0 AND 600),
  limit_degrees REAL CHECK (limit_degrees BETWEEN 0 AND 180),
  -- when the person last changed what is asked
  changed_at TEXT NOT NULL CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  CHECK ((target_kind = 'hold') = (hold_seconds IS NOT NULL) AND (target_kind = 'reps' OR reps <= 20))
) STRICT;
CREATE UNIQUE INDEX routine_item_by_place ON routine_item (routine_id, position) WHERE position IS NOT NULL;

CREATE TABLE plan_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  date TEXT NOT NULL CHECK (date(date) IS date),
  routine_id TEXT NOT NULL REFERENCES routine (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 20),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.???Z'),
  -- 1: it went because its routine was archived, and comes back with it
  removed_with_routine INTEGER NOT NULL DEFAULT 0 CHECK (removed_with_routine IN (0, 1)),
  CHECK (removed_with_routine = 0 OR removed_at IS NOT NULL)
) STRICT;
CREATE INDEX plan_entry_by_date ON plan_entry (date, position) WHERE removed_at IS NULL;
CREATE INDEX plan_entry_by_routine ON plan_entry (routine_id, date);

CREATE TABLE session (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  plan_entry_id TEXT REFERENCES plan_entry (id),
  routine_id TEXT REFERENCES routine (id),
  routine_name TEXT NOT NULL CHECK (length(routine_name) BETWEEN 1 AND 60),
  pre_nrs INTEGER CHECK (pre_nrs BETWEEN 0 AND 10),
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??.???Z'),
  started_on TEXT NOT NULL CHECK (date(started_on) IS started_on),
  started_zone TEXT NOT NULL CHECK (length(started_zone) BETWEEN 1 AND 64),
  finished_at TEXT CHECK (finished_at GLOB '????-??-??T??:??:??.???Z'),
  finished_on TEXT CHECK (date(finished_on) IS finished_on),
  finished_zone TEXT CHECK (length(finished_zone) BETWEEN 1 AND 64),
  effort INTEGER CHECK (effort BETWEEN 0 AND 10),
  discarded_at TEXT CHECK (discarded_at GLOB '????-??-??T??:??:??.???Z'),
  CHECK ((finished_at IS NULL) = (finished_on IS NULL) AND (finished_at IS NULL) = (finished_zone IS NULL)),
  CHECK (finished_at IS NULL OR finished_at >= started_at),
  CHECK (effort IS NULL OR finished_at IS NOT NULL)
) STRICT;
CREATE INDEX session_by_date ON session (started_on, started_at) WHERE finished_at IS NOT NULL AND discarded_at IS NULL;
CREATE UNIQUE INDEX session_one_open ON session ((1)) WHERE finished_at IS NULL AND discarded_at IS NULL;

CREATE TABLE session_exercise (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  session_id TEXT NOT NULL REFERENCES session (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 29),
  routine_item_id TEXT REFERENCES routine_item (id),
  own_exercise_id TEXT NOT NULL REFERENCES exercise (id),
  exercise_id TEXT NOT NULL REFERENCES exercise (id),
  sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 10),
  target_kind TEXT NOT NULL CHECK (target_kind IN ('reps', 'hold')),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 100),
  hold_seconds INTEGER CHECK (hold_seconds BETWEEN 1 AND 600),
  tempo TEXT CHECK (length(tempo) BETWEEN 7 AND 11 AND tempo GLOB '[0-9]*-[0-9]*-[0-9]*-[0-9]*'),
  rest_seconds INTEGER NOT NULL CHECK (rest_seconds BETWEEN 0 AND 600),
  limit_degrees REAL CHECK (limit_degrees BETWEEN 0 AND 180),
  technique_answered INTEGER NOT NULL DEFAULT 0 CHECK (technique_answered IN (0, 1)),
  nrs INTEGER CHECK (nrs BETWEEN 0 AND 10),
  CHECK ((target_kind = 'hold') = (hold_seconds IS NOT NULL) AND (target_kind = 'reps' OR reps <= 20))
) STRICT;
CREATE UNIQUE INDEX session_exercise_by_place ON session_exercise (session_id, position);

CREATE TABLE session_set (
  session_exercise_id TEXT NOT NULL REFERENCES session_exercise (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
  reps INTEGER CHECK (reps BETWEEN 0 AND 200),
  hold_seconds INTEGER CHECK (hold_seconds BETWEEN 0 AND 3600),
  -- reps in reserve; 5 stands for five or more
  rir INTEGER CHECK (rir BETWEEN 0 AND 5),
  done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.???Z'),
  PRIMARY KEY (session_exercise_id, position),
  CHECK ((reps IS NULL) <> (hold_seconds IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE technique_miss (
  session_exercise_id TEXT NOT NULL REFERENCES session_exercise (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 5),
  point TEXT NOT NULL CHECK (point IN ('back_stayed_flat', 'tilted_before_lift_off', 'kept_breathing', 'slow_lowering', 'no_hands_under_hips', 'no_momentum')),
  PRIMARY KEY (session_exercise_id, position),
  UNIQUE (session_exercise_id, point)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_entry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  moment TEXT NOT NULL CHECK (moment IN ('session', 'morning', 'any')),
  session_id TEXT REFERENCES session (id),
  -- the day of the newest version, for the index
  date TEXT NOT NULL CHECK (date(date) IS date),
  -- the newest version
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL CHECK (created_at GLOB '????-??-??T??:??:??.???Z'),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.???Z'),
  -- 1: it went because its session was discarded, and comes back with it
  removed_with_session INTEGER NOT NULL DEFAULT 0 CHECK (removed_with_session IN (0, 1)),
  CHECK ((moment = 'any') = (session_id IS NULL)),
  CHECK (removed_with_session = 0 OR removed_at IS NOT NULL)
) STRICT;
CREATE INDEX pain_entry_by_date ON pain_entry (date, created_at) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX pain_entry_one_answer ON pain_entry (session_id, moment) WHERE session_id IS NOT NULL AND removed_at IS NULL;

CREATE TABLE pain_version (
  pain_entry_id TEXT NOT NULL REFERENCES pain_entry (id),
  version INTEGER NOT NULL CHECK (version >= 1),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z'),
  saved_on TEXT NOT NULL CHECK (date(saved_on) IS saved_on),
  saved_zone TEXT NOT NULL CHECK (length(saved_zone) BETWEEN 1 AND 64),
  date TEXT NOT NULL CHECK (date(date) IS date),
  nrs INTEGER NOT NULL CHECK (nrs BETWEEN 0 AND 10),
  soreness INTEGER NOT NULL CHECK (soreness IN (0, 1)),
  settled INTEGER CHECK (settled IN (0, 1)),
  note TEXT NOT NULL CHECK (length(note) <= 2000),
  PRIMARY KEY (pain_entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_region (
  pain_entry_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
  region TEXT NOT NULL CHECK (region IN ('lower_back_left', 'lower_back_middle', 'lower_back_right', 'upper_back', 'neck', 'belly', 'hip_front_left', 'hip_front_right', 'groin_left', 'groin_right', 'buttock_left', 'buttock_right', 'thigh_front_left', 'thigh_front_right', 'thigh_back_left', 'thigh_back_right', 'below_knee_left', 'below_knee_right', 'shoulder_left', 'shoulder_right')),
  PRIMARY KEY (pain_entry_id, version, position),
  UNIQUE (pain_entry_id, version, region),
  FOREIGN KEY (pain_entry_id, version) REFERENCES pain_version (pain_entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_quality (
  pain_entry_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 7),
  quality TEXT NOT NULL CHECK (quality IN ('dull', 'stiff', 'sharp', 'electric', 'burning', 'numb', 'tingling', 'weak')),
  PRIMARY KEY (pain_entry_id, version, position),
  UNIQUE (pain_entry_id, version, quality),
  FOREIGN KEY (pain_entry_id, version) REFERENCES pain_version (pain_entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_exercise (
  pain_entry_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 29),
  exercise_id TEXT NOT NULL REFERENCES exercise (id),
  PRIMARY KEY (pain_entry_id, version, position),
  UNIQUE (pain_entry_id, version, exercise_id),
  FOREIGN KEY (pain_entry_id, version) REFERENCES pain_version (pain_entry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE screening (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  occasion TEXT NOT NULL CHECK (occasion IN ('first_start', 'before_session', 'after_entry', 'settings')),
  answered_at TEXT NOT NULL CHECK (answered_at GLOB '????-??-??T??:??:??.???Z'),
  answered_on TEXT NOT NULL CHECK (date(answered_on) IS answered_on),
  answered_zone TEXT NOT NULL CHECK (length(answered_zone) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE screening_sign (
  screening_id TEXT NOT NULL REFERENCES screening (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
  sign TEXT NOT NULL CHECK (sign IN ('saddle_numbness', 'bladder', 'bowel', 'sexual_numbness', 'both_legs', 'strength_going_fast', 'serious_fall', 'fever_and_ill', 'below_knee', 'leg_weakness', 'sharp_or_intense', 'worsening', 'persists', 'night_pain', 'weight_loss', 'past_cancer', 'bone_density_or_steroids')),
  PRIMARY KEY (screening_id, position),
  UNIQUE (screening_id, sign)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  statement TEXT NOT NULL CHECK (statement IN ('care_received', 'checked', 'settled')),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  made_zone TEXT NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 64)
) STRICT;

CREATE TABLE decision (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
  rule TEXT NOT NULL CHECK (rule IN ('H1', 'H2', 'H3', 'H4', 'R1', 'R2', 'R3', 'R4', 'R5', 'R7', 'R11')),
  direction TEXT NOT NULL CHECK (direction IN ('stop', 'ease', 'keep', 'progress')),
  date TEXT NOT NULL CHECK (date(date) IS date),
  exercise_id TEXT REFERENCES exercise (id),
  way_back TEXT NOT NULL CHECK (way_back IN ('care_received', 'checked_or_settled', 'two_clean_exposures', 'technique_clean_twice', 'retry_after_park', 'morning_as_usual', 'rest_then_questions', 'next_session', 'none_needed')),
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
CREATE INDEX decision_by_date ON decision (date, decided_at);
CREATE INDEX decision_standing ON decision (state) WHERE direction <> 'keep';

-- what was logged and led to the decision, copied
CREATE TABLE decision_reading (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 39),
  kind TEXT NOT NULL CHECK (kind IN ('pain', 'technique', 'morning', 'clean', 'sign', 'region', 'quality')),
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
  PRIMARY KEY (decision_id, position),
  CHECK ((nrs IS NOT NULL) = (kind IN ('pain', 'morning'))),
  CHECK (above IS NULL OR kind = 'pain'),
  CHECK ((usual IS NOT NULL) = (kind = 'morning') AND (settled IS NOT NULL) = (kind = 'morning')),
  CHECK ((sign IS NOT NULL) = (kind = 'sign') AND (region IS NOT NULL) = (kind = 'region') AND (quality IS NOT NULL) = (kind = 'quality')),
  CHECK (screening_id IS NULL OR kind = 'sign'),
  CHECK (CASE
    WHEN kind IN ('technique', 'clean') THEN session_id IS NOT NULL AND exercise_id IS NOT NULL AND pain_entry_id IS NULL
    WHEN kind = 'morning' THEN session_id IS NOT NULL AND pain_entry_id IS NOT NULL AND exercise_id IS NULL
    WHEN kind IN ('region', 'quality') THEN session_id IS NULL AND pain_entry_id IS NOT NULL AND exercise_id IS NULL
    WHEN kind = 'sign' THEN session_id IS NULL AND exercise_id IS NULL
    ELSE 1 END)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_reading_miss (
  decision_id TEXT NOT NULL,
  reading INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  point TEXT NOT NULL CHECK (point IN ('back_stayed_flat', 'tilted_before_lift_off', 'kept_breathing', 'slow_lowering', 'no_hands_under_hips', 'no_momentum')),
  PRIMARY KEY (decision_id, reading, position),
  FOREIGN KEY (decision_id, reading) REFERENCES decision_reading (decision_id, position)
) STRICT, WITHOUT ROWID;

-- laid over the person's own routines and plan; `exercise_id` is the one that comes in a swap, the one meant elsewhere
CREATE TABLE decision_change (
  decision_id TEXT NOT NULL REFERENCES decision (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 39),
  kind TEXT NOT NULL CHECK (kind IN ('swap', 'adjust', 'keep', 'move', 'rest', 'park', 'pause')),
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
  CHECK ((sets_factor IS NOT NULL) = (kind IN ('swap', 'adjust'))),
  CHECK (CASE WHEN kind IN ('swap', 'adjust', 'keep') THEN exercise_id IS NOT NULL WHEN kind = 'park' THEN 1 ELSE exercise_id IS NULL END),
  CHECK ((plan_entry_id IS NOT NULL) = (kind = 'move') AND (from_date IS NOT NULL) = (kind IN ('move', 'rest')) AND (to_date IS NOT NULL) = (kind IN ('move', 'rest', 'park'))),
  CHECK (pattern IS NULL OR kind = 'park'),
  CHECK ((tier IS NOT NULL) = (kind = 'pause'))
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_change_cue (
  decision_id TEXT NOT NULL,
  change INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  point TEXT NOT NULL CHECK (point IN ('back_stayed_flat', 'tilted_before_lift_off', 'kept_breathing', 'slow_lowering', 'no_hands_under_hips', 'no_momentum')),
  PRIMARY KEY (decision_id, change, position),
  FOREIGN KEY (decision_id, change) REFERENCES decision_change (decision_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  theme TEXT NOT NULL CHECK (theme IN ('system', 'light', 'dark')),
  welcomed INTEGER NOT NULL CHECK (welcomed IN (0, 1))
) STRICT;

CREATE TABLE profile_equipment (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 14),
  item TEXT NOT NULL UNIQUE CHECK (item IN ('mat', 'wall', 'chair', 'slide_cloth', 'incline_bench', 'captains_chair', 'dip_bars', 'pull_up_bar', 'exercise_ball', 'ab_wheel', 'sliders', 'band', 'cable', 'dumbbell', 'bag'))
) STRICT;

CREATE TABLE profile_provoked_by (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 11),
  flag TEXT NOT NULL UNIQUE CHECK (flag IN ('flexion_provoked', 'extension_provoked', 'low_bone_density', 'shoulder_pain', 'wrist_pain', 'kneeling_pain', 'grip', 'hanging_provoked', 'side_load_provoked', 'recent_symptoms', 'leg_pain_below_knee', 'tight_hamstrings'))
) STRICT;

CREATE TABLE profile_condition (
  position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 3),
  condition TEXT NOT NULL UNIQUE CHECK (condition IN ('low_bone_density', 'pregnancy', 'recent_surgery', 'hernia'))
) STRICT;

-- a new start: what nearly every home has
INSERT INTO profile (id, theme, welcomed) VALUES (1, 'system', 0);
INSERT INTO profile_equipment (position, item) VALUES (0, 'mat'), (1, 'wall'), (2, 'chair');
