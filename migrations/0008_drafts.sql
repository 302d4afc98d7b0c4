-- What is not finished: a form that was not sent, and where the person was. Taken up again at the next start, also after a
-- crash, and gone once it is saved or let go. It is no part of the log: nothing is concluded from it.

CREATE TABLE draft (
  key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 120),
  json TEXT NOT NULL CHECK (length(json) BETWEEN 1 AND 100000 AND json_valid(json)),
  saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;
