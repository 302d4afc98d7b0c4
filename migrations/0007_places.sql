-- How a place of a routine is done: in the warm-up, in turn with its neighbours, with rest between the sides, with a note.

ALTER TABLE routine_item ADD COLUMN block TEXT NOT NULL DEFAULT 'main' CHECK (block IN ('warmup', 'main'));
ALTER TABLE routine_item ADD COLUMN group_number INTEGER CHECK (group_number BETWEEN 1 AND 15);
ALTER TABLE routine_item ADD COLUMN side_rest_seconds INTEGER NOT NULL DEFAULT 0 CHECK (side_rest_seconds BETWEEN 0 AND 600);
ALTER TABLE routine_item ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 300);

-- A session keeps them as they were when it began.
ALTER TABLE session_exercise ADD COLUMN block TEXT NOT NULL DEFAULT 'main' CHECK (block IN ('warmup', 'main'));
ALTER TABLE session_exercise ADD COLUMN group_number INTEGER CHECK (group_number BETWEEN 1 AND 15);
ALTER TABLE session_exercise ADD COLUMN side_rest_seconds INTEGER NOT NULL DEFAULT 0 CHECK (side_rest_seconds BETWEEN 0 AND 600);
ALTER TABLE session_exercise ADD COLUMN note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 300);

-- The person's own templates: what a routine asks for, without its days and its log.
CREATE TABLE routine_template (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- the name as it is compared: composed and in lower case, in every script
  name_key TEXT NOT NULL CHECK (length(name_key) > 0),
  removed_at TEXT CHECK (removed_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;
CREATE UNIQUE INDEX routine_template_by_name ON routine_template (name_key) WHERE removed_at IS NULL;

CREATE TABLE routine_template_item (
  template_id TEXT NOT NULL REFERENCES routine_template (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 29),
  exercise_id TEXT NOT NULL REFERENCES exercise (id),
  sets INTEGER NOT NULL CHECK (sets BETWEEN 1 AND 10),
  target_kind TEXT NOT NULL CHECK (target_kind IN ('reps', 'hold')),
  reps INTEGER NOT NULL CHECK (reps BETWEEN 1 AND 100),
  hold_seconds INTEGER CHECK (hold_seconds BETWEEN 1 AND 600),
  tempo TEXT CHECK (length(tempo) BETWEEN 7 AND 11 AND tempo GLOB '[0-9]*-[0-9]*-[0-9]*-[0-9]*'),
  rest_seconds INTEGER NOT NULL CHECK (rest_seconds BETWEEN 0 AND 600),
  limit_degrees REAL CHECK (limit_degrees BETWEEN 0 AND 180),
  block TEXT NOT NULL CHECK (block IN ('warmup', 'main')),
  group_number INTEGER CHECK (group_number BETWEEN 1 AND 15),
  side_rest_seconds INTEGER NOT NULL CHECK (side_rest_seconds BETWEEN 0 AND 600),
  note TEXT NOT NULL CHECK (length(note) <= 300),
  PRIMARY KEY (template_id, position),
  CHECK ((target_kind = 'hold') = (hold_seconds IS NOT NULL) AND (target_kind = 'reps' OR reps <= 20))
) STRICT, WITHOUT ROWID;
