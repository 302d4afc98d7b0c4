-- What the person leaves alone for now.
CREATE TABLE exercise_not_now (
  exercise_id TEXT PRIMARY KEY REFERENCES exercise (id),
  -- free again on this day; null: until they say otherwise
  until_date TEXT CHECK (until_date IS NULL OR date(until_date) IS until_date),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
