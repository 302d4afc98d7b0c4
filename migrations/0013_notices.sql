-- What the page has to say once, until it was seen.
CREATE TABLE notice (
  kind TEXT PRIMARY KEY CHECK (length(kind) BETWEEN 1 AND 60)
) STRICT, WITHOUT ROWID;

-- Where 0011 made decisions of the earlier rules history, what changes for today is told.
INSERT INTO notice (kind) SELECT 'coach_rules_changed' WHERE EXISTS (SELECT 1 FROM decision WHERE key GLOB 'v1:*');
