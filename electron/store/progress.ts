import type { DateRange } from "#contract/day.ts";
import { WeekOfPattern } from "#contract/progress.ts";
import { done, type Reply } from "#contract/reply.ts";
import type { ReadableDb } from "./connection.ts";
import { readRow } from "./rows.ts";

/**
 * Hard sets done on these days, by week and pattern, oldest week first; weeks and patterns without any are left out.
 * Counts ticked sets of finished sessions with at most 4 reps in reserve, or without an answer to that, as
 * `hardWorkDone` of the coach does; neither a warm-up nor breathing and control counts.
 */
export const hardSets = (db: ReadableDb, { from, to }: DateRange): Reply<readonly WeekOfPattern[]> =>
  done(
    db
      .all(
        // 'weekday 0' is the coming Sunday, or the day itself when it is one.
        `SELECT date(session.started_on, 'weekday 0', '-6 days') AS week_start, exercise.pattern, count(*) AS hard_sets
         FROM session
         JOIN session_exercise ON session_exercise.session_id = session.id
         JOIN session_set ON session_set.session_exercise_id = session_exercise.id
         JOIN exercise ON exercise.id = session_exercise.exercise_id
         WHERE session.started_on BETWEEN ? AND ? AND session.finished_at IS NOT NULL AND session.discarded_at IS NULL
           AND (session_set.rir IS NULL OR session_set.rir <= 4) AND session_exercise.block = 'main'
           AND exercise.pattern <> 'control'
         GROUP BY week_start, exercise.pattern ORDER BY week_start, exercise.pattern`,
        [from, to],
      )
      .map((row) =>
        readRow(WeekOfPattern, "session_set", row["week_start"], {
          weekStart: row["week_start"],
          pattern: row["pattern"],
          hardSets: row["hard_sets"],
        }),
      ),
  );
