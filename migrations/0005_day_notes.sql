-- A few words of the person's own on a day of the plan.
CREATE TABLE day_note (
  date TEXT PRIMARY KEY CHECK (date(date) IS date),
  note TEXT NOT NULL CHECK (length(note) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID;
