import type { Exercise, ExerciseId } from "../../electron/contract/exercise.ts";
import type { Chapter } from "./exercise-history.ts";
import { dayText, limitText, listed, type Names } from "./explain.ts";

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const times = (count: number): string => (count === 1 ? "once" : `${count} times`);
const span = (values: readonly number[]): string => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${low}` : `${low} to ${high}`;
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
  const when = first === last ? `on ${dayText(first.date)}` : `from ${dayText(first.date)} to ${dayText(last.date)}`;
  const after = done.flatMap(({ nrs }) => (nrs === null ? [] : [Number(nrs)]));
  const mornings = done.flatMap(({ morning }) => (morning === null ? [] : [Number(morning)]));
  const felt = [
    after.length === 0 ? "" : `you rated ${span(after)} after it`,
    mornings.length === 0 ? "" : `${span(mornings)} the next morning`,
  ].filter(Boolean);
  return `Done ${times(done.length)}, ${when}${felt.length === 0 ? "" : `; ${listed(felt)}`}.`;
};

/** The whole story in one sentence. */
export const explainStory = (chapters: readonly Chapter[], nameOf: (chapter: Chapter) => string): string => {
  const count = chapters.reduce((sum, { done }) => sum + done.length, 0);
  const way = chapters
    .map(nameOf)
    .reduce<readonly string[]>((all, one) => (all.at(-1) === one ? all : [...all, one]), []);
  const [first, ...others] = way;
  if (first === undefined) return "It has not been trained yet.";
  return others.length === 0
    ? `${first}, trained ${times(count)}.`
    : `From ${lower(first)} to ${others.map(lower).join(", then ")}: trained ${times(count)}.`;
};
