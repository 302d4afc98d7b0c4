-- Signs and statements are lists that grow: the contract says what they may be. A statement may be about one entry
-- ("entered by mistake"), and an open question is a statement too ("something is new").
CREATE TABLE new_screening_sign (
  screening_id TEXT NOT NULL REFERENCES screening (id),
  position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
  sign TEXT NOT NULL CHECK (length(sign) BETWEEN 1 AND 64),
  PRIMARY KEY (screening_id, position),
  UNIQUE (screening_id, sign)
) STRICT, WITHOUT ROWID;
INSERT INTO new_screening_sign SELECT screening_id, position, sign FROM screening_sign;
DROP TABLE screening_sign;
ALTER TABLE new_screening_sign RENAME TO screening_sign;

CREATE TABLE new_statement (
  id INTEGER PRIMARY KEY,
  statement TEXT NOT NULL CHECK (length(statement) BETWEEN 1 AND 64),
  pain_entry_id TEXT REFERENCES pain_entry (id),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??.???Z'),
  made_on TEXT NOT NULL CHECK (date(made_on) IS made_on),
  made_zone TEXT NOT NULL CHECK (length(made_zone) BETWEEN 1 AND 64),
  CHECK ((pain_entry_id IS NOT NULL) = (statement = 'entered_by_mistake'))
) STRICT;
INSERT INTO new_statement (id, statement, made_at, made_on, made_zone) SELECT id, statement, made_at, made_on, made_zone FROM statement;
DROP TABLE statement;
ALTER TABLE new_statement RENAME TO statement;
