-- Photos of the person's own exercises.
CREATE TABLE photo (
  -- the SHA-256 of the picture: the same photo lies here once, and stays as long as undo may bring it back
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  picture BLOB NOT NULL CHECK (length(picture) BETWEEN 100 AND 300000),
  still BLOB NOT NULL CHECK (length(still) BETWEEN 100 AND 45000)
) STRICT;

CREATE TABLE exercise_photo (
  exercise_id TEXT PRIMARY KEY REFERENCES exercise (id),
  photo_id TEXT NOT NULL REFERENCES photo (id)
) STRICT, WITHOUT ROWID;
