-- Where the person wants more care than the decision table; never less.

ALTER TABLE profile ADD COLUMN ease_from INTEGER NOT NULL DEFAULT 4 CHECK (ease_from BETWEEN 3 AND 4);
ALTER TABLE profile ADD COLUMN clean_up_to INTEGER NOT NULL DEFAULT 2 CHECK (clean_up_to BETWEEN 0 AND 2);
