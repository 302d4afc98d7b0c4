-- How the app speaks, looks and plans for this person.

ALTER TABLE profile ADD COLUMN language TEXT NOT NULL DEFAULT 'system' CHECK (language IN ('system', 'en', 'de', 'en-XA', 'ar-XB'));
ALTER TABLE profile ADD COLUMN text_size TEXT NOT NULL DEFAULT 'normal' CHECK (text_size IN ('small', 'normal', 'large', 'largest'));
ALTER TABLE profile ADD COLUMN units TEXT NOT NULL DEFAULT 'metric' CHECK (units IN ('metric', 'imperial'));
ALTER TABLE profile ADD COLUMN week_start INTEGER NOT NULL DEFAULT 1 CHECK (week_start BETWEEN 1 AND 7);
ALTER TABLE profile ADD COLUMN plan_mode TEXT NOT NULL DEFAULT 'calendar' CHECK (plan_mode IN ('calendar', 'sequence'));
