import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import type { Chapter } from "#coach/outlook/exercise-history.ts";
import { dayText, inSentence, listed } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { limitText, type Names } from "./explain.ts";

const times = (count: number): string => t("{count, plural, =1 {once} other {# times}}", { count });
const span = (values: readonly number[]): string => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low}` : t("{low} to {high}", { low, high });
};

/** The exercise of a chapter, with the limit it was done at where that is not its usual one. */
export const chapterName = (
  { exerciseId, limitDegrees }: Chapter,
  exercises: ReadonlyMap<ExerciseId, Exercise>,
  names: Names,
): string => {
  const exercise = exercises.get(exerciseId);
  const isUsual = limitDegrees === null || limitDegrees === (exercise?.range?.defaultDegrees ?? 0);
  const limit = isUsual ? "" : `, ${limitText(limitDegrees, exercise)}`;
  return `${names(exerciseId)}${limit}`;
};

/** How often and when a chapter was done, and how it felt. */
export const explainChapter = ({ done }: Chapter): string => {
  const [first, last] = [done[0], done.at(-1)];
  if (first === undefined || last === undefined) return "";
  const when =
    first === last
      ? t("on {day}", { day: dayText(first.date) })
      : t("from {from} to {to}", { from: dayText(first.date), to: dayText(last.date) });
  const after = done.flatMap(({ nrs }) => (nrs === null ? [] : [Number(nrs)]));
  const mornings = done.flatMap(({ morning }) => (morning === null ? [] : [Number(morning)]));
  const felt = [
    after.length === 0 ? "" : t("you rated {rating} after it", { rating: span(after) }),
    mornings.length === 0 ? "" : t("{rating} the next morning", { rating: span(mornings) }),
  ].filter(Boolean);
  const values = { times: times(done.length), when };
  return felt.length === 0
    ? t("Done {times}, {when}.", values)
    : t("Done {times}, {when}; {felt}.", { ...values, felt: listed(felt) });
};

/** The whole story in one sentence. */
export const explainStory = (chapters: readonly Chapter[], nameOf: (chapter: Chapter) => string): string => {
  const count = chapters.reduce((sum, { done }) => sum + done.length, 0);
  const way = chapters
    .map(nameOf)
    .reduce<readonly string[]>((all, one) => (all.at(-1) === one ? all : [...all, one]), []);
  const [first, ...others] = way;
  if (first === undefined) return t("It has not been trained yet.");
  return others.length === 0
    ? t("{exercise}, trained {times}.", { exercise: first, times: times(count) })
    : t("From {first} to {others}: trained {times}.", {
        first: inSentence(first),
        others: others.map(inSentence).join(t(", then ")),
        times: times(count),
      });
};
