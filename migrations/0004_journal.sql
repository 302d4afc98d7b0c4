-- What the person changed, one row per step, so that it can be taken back and brought again, also after a restart.
CREATE TABLE journal (
  -- never used twice: a message on the screen may still offer to take a step back that is gone
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  call TEXT NOT NULL CHECK (length(call) BETWEEN 1 AND 64),
  subject TEXT NOT NULL CHECK (json_valid(subject)),
  -- a small change of the same thing soon after belongs to this step; null: none does
  merge_key TEXT,
  -- every row it changed, as it was before and as it was after
  changes TEXT NOT NULL CHECK (json_valid(changes)),
  done_at TEXT NOT NULL CHECK (done_at GLOB '????-??-??T??:??:??.???Z'),
  done_on TEXT NOT NULL CHECK (date(done_on) IS done_on),
  done_zone TEXT NOT NULL CHECK (length(done_zone) BETWEEN 1 AND 64),
  -- the undone ones are always the newest
  undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX journal_undone ON journal (undone, id);

-- The journal asks for all rows of a routine and of a session, those that were taken out too.
CREATE INDEX routine_item_by_routine ON routine_item (routine_id);
CREATE INDEX pain_entry_by_session ON pain_entry (session_id);
