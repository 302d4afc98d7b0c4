-- The names the code has for these. Steps that are kept for undo name columns in their images.
ALTER TABLE journal RENAME TO undo_log;
DROP INDEX journal_undone;
CREATE INDEX undo_log_undone ON undo_log (undone, id);

ALTER TABLE session_exercise RENAME COLUMN own_exercise_id TO written_exercise_id;
ALTER TABLE decision RENAME COLUMN way_back TO recovery_condition;
UPDATE undo_log SET changes = replace(replace(changes, '"own_exercise_id":', '"written_exercise_id":'), '"way_back":', '"recovery_condition":');
