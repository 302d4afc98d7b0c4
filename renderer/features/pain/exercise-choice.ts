import type { ExerciseId } from "#contract/exercise.ts";
import type { Session } from "#contract/session.ts";
import type { CoachInput } from "#coach/coach-input.ts";

/** More chips than this are a list to search, not a choice to tap. */
const most = 10;

const byCount = (ids: readonly ExerciseId[]): readonly ExerciseId[] =>
  [...Map.groupBy(ids, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length).map(([id]) => id);

const trainedIn = ({ exercises }: Session): readonly ExerciseId[] =>
  exercises.map(({ prescription }) => prescription.exerciseId);

/**
 * The exercises to choose from: those of the session, otherwise the ones trained most often lately, and before the first
 * session those of the routines. What was chosen before stays in the choice.
 */
export const exerciseChoice = (
  session: Session | null,
  chosen: readonly ExerciseId[],
  { history, routines }: CoachInput,
): readonly ExerciseId[] => {
  if (session !== null) return [...new Set([...trainedIn(session), ...chosen])];
  const trained = byCount(history.sessions.flatMap(trainedIn));
  const planned = routines.filter(({ archived }) => !archived).flatMap(({ items }) => items);
  const common = trained.length > 0 ? trained : byCount(planned.map(({ prescription }) => prescription.exerciseId));
  return [...new Set([...common.slice(0, most), ...chosen])];
};
