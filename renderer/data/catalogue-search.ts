import type { Exercise, Pattern } from "#contract/exercise.ts";
import { anyOf, atStart, inSentence } from "../i18n/format.ts";
import { type Message, t } from "../i18n/t.ts";
import { equipmentText, patternText } from "../text/vocabulary.ts";

/** Whether an exercise is offered for routines; some entries are only there for the log. */
export const isOffered = (exercise: Exercise): boolean => !exercise.tags.includes("log_only") && !exercise.archived;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** 0 does not fit, otherwise the better the higher: the name, its beginning, a word of it, anything said about it. */
const fit = (exercise: Exercise, typed: string): number => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 1;
  const name = exercise.name.toLowerCase();
  const nameWords = wordsOf(exercise.name);
  const said = [
    ...exercise.trains,
    ...exercise.tags,
    patternText(exercise.pattern),
    exercise.note,
    equipmentWords(exercise),
  ]
    .join(" ")
    .toLowerCase();
  const inName = wanted.every((word) => nameWords.some((one) => one.startsWith(word)) || name.includes(word));
  if (name === typed.trim().toLowerCase()) return 5;
  if (name.startsWith(typed.trim().toLowerCase())) return 4;
  if (inName) return 3;
  return wanted.every((word) => name.includes(word) || said.includes(word)) ? 2 : 0;
};

/**
 * The offered exercises that fit what was typed and the pattern: best first, among equals the favourites, then the lighter
 * one.
 */
export const searchOffered = (
  exercises: readonly Exercise[],
  typed: string,
  pattern: Pattern | null,
): readonly Exercise[] => ranked(exercises.filter(isOffered), typed, pattern, isFavourite);

/** Every exercise that fits, also those that can only be logged: best first, then the lighter one. */
export const searchCatalogue = (
  exercises: readonly Exercise[],
  typed: string,
  pattern: Pattern | null,
): readonly Exercise[] => ranked(exercises, typed, pattern, () => false);

const isFavourite = ({ preference }: Exercise): boolean => preference === "prefer";

const ranked = (
  exercises: readonly Exercise[],
  typed: string,
  pattern: Pattern | null,
  comesFirst: (exercise: Exercise) => boolean,
): readonly Exercise[] =>
  exercises
    .filter((exercise) => pattern === null || exercise.pattern === pattern)
    .map((exercise) => ({ exercise, fits: fit(exercise, typed) }))
    .filter(({ fits }) => fits > 0)
    .toSorted(
      (a, b) =>
        b.fits - a.fits ||
        patternOrder.indexOf(a.exercise.pattern) - patternOrder.indexOf(b.exercise.pattern) ||
        Number(comesFirst(b.exercise)) - Number(comesFirst(a.exercise)) ||
        a.exercise.demand.index - b.exercise.demand.index ||
        a.exercise.name.localeCompare(b.exercise.name),
    )
    .map(({ exercise }) => exercise);

/** The patterns in the order they are shown. */
export const patternOrder: readonly Pattern[] = [
  "control",
  "hip_flexor_supine",
  "anti_extension",
  "posterior_chain",
  "spinal_flexion",
  "anti_rotation",
  "lateral",
  "hip_flexor_hang",
];

/** "Mat, wall or chair": what several exercises need together, each thing once. */
export const equipmentOf = (exercises: readonly Exercise[]): string => {
  const needs = exercises
    .flatMap(({ equipment }) => equipment)
    .map((items) => anyOf(items.map((item) => inSentence(equipmentText(item)))));
  return needs.length === 0 ? t("No equipment") : atStart([...new Set(needs)].join(", "));
};

/** The same for one exercise. */
export const equipmentWords = (exercise: Exercise): string => equipmentOf([exercise]);

export type DemandLevel = "light" | "medium" | "demanding";

const sameKind = (exercise: Exercise, exercises: readonly Exercise[]): readonly Exercise[] =>
  exercises.filter((one) => one.pattern === exercise.pattern && isOffered(one));

/** How much an exercise asks, by its place among the others of its pattern: demand compares inside one pattern only. */
export const demandLevel = (exercise: Exercise, exercises: readonly Exercise[]): DemandLevel => {
  const same = sameKind(exercise, exercises);
  const lighter = same.filter((one) => one.demand.index < exercise.demand.index).length;
  const place = same.length < 2 ? 0.5 : lighter / (same.length - 1);
  if (place < 1 / 3) return "light";
  return place < 2 / 3 ? "medium" : "demanding";
};

const levelWords: Readonly<Record<DemandLevel, Message>> = {
  light: "light for its kind",
  medium: "medium for its kind",
  demanding: "demanding for its kind",
};

/** The same in words. For an exercise of the person's own it is a guess, and says so. */
export const demandWords = (exercise: Exercise, exercises: readonly Exercise[]): string => {
  const only = sameKind(exercise, exercises).length < 2;
  const said = t(only ? "the only one of its kind" : levelWords[demandLevel(exercise, exercises)]);
  return exercise.origin === "own" ? t("{demand}, as a guess", { demand: said }) : said;
};
