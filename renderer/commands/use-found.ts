import { useMemo } from "react";
import type { LogFound } from "#contract/find.ts";
import type { CommandGroup } from "#contract/menu.ts";
import type { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { searchCatalogue } from "../data/catalogue-search.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import { fullDay } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { patternText, regionText } from "../text/vocabulary.ts";
import { groupName } from "./group-names.ts";
import type { CommandLook } from "./registry.ts";
import type { Shortcut } from "./shortcut.ts";
import { useCommandList } from "./use-commands.ts";
import type { Screen } from "../navigation/screens.ts";
import { settingsSections } from "../navigation/settings-sections.ts";
import { exerciseWords } from "./exercise-terms.ts";
import { fit } from "./fit.ts";
import { daysMeant, isRating } from "./log-search.ts";

/** What happens when it is chosen. */
export type Choice =
  | { readonly kind: "command"; readonly id: string }
  | { readonly kind: "screen"; readonly screen: Screen };

/** One thing that was found. */
export type Found = {
  /** Stable, so that it can be offered again. */
  readonly key: string;
  readonly label: string;
  readonly hint: string;
  readonly picture:
    | { readonly kind: "exercise"; readonly exercise: Exercise }
    | { readonly kind: "pain"; readonly nrs: number }
    | { readonly kind: "command" | "routine" | "session" | "settings" };
  readonly shortcut: Shortcut | null;
  readonly choice: Choice;
};

export type FoundGroup = { readonly title: string; readonly found: readonly Found[] };

/** What fits, better first. */
type Scored = { readonly found: Found; readonly score: number };

/** Training and the places before what is done now and then; the menu keeps the order of the system. */
const inOrderOfUse: readonly CommandGroup[] = ["train", "go", "file", "edit", "view", "help"];

/** As many of a kind as can be looked over. */
const shownOfAKind = 6;

/** Beside a day only what is called just that: "today", not an exercise to 30°. */
const leastBesideDay = 0.85;

const best = (scored: readonly Scored[], least: number): readonly Scored[] =>
  scored
    .filter(({ score }) => score > least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, shownOfAKind);

const ofCommand = (look: CommandLook): Found => ({
  key: `command ${look.id}`,
  label: look.label,
  hint: look.chosen === true ? t("chosen") : "",
  picture: { kind: "command" },
  shortcut: look.shortcuts[0] ?? null,
  choice: { kind: "command", id: look.id },
});

const toScreen = (
  key: string,
  { label, hint, picture, screen }: Pick<Found, "label" | "hint" | "picture"> & { readonly screen: Screen },
): Found => ({ key, label, hint, picture, shortcut: null, choice: { kind: "screen", screen } });

const ofExercise = (exercise: Exercise): Found =>
  toScreen(`exercise ${exercise.id}`, {
    label: exercise.name,
    hint: patternText(exercise.pattern),
    picture: { kind: "exercise", exercise },
    screen: { kind: "exercise", id: exercise.id },
  });

const sectionsFound = (): readonly (Found & { readonly words: string })[] =>
  settingsSections.map(({ id, label, words }) => ({
    ...toScreen(`settings ${id}`, {
      label: t(label),
      hint: t("Settings"),
      picture: { kind: "settings" },
      screen: { kind: "settings", section: id },
    }),
    words: t(words),
  }));

/** The plan of the days that are meant; a week begins with its first one. */
const inPlan = (days: readonly IsoDate[]): FoundGroup => ({
  title: t("Plan"),
  found: (days.length > 2 ? days.slice(0, 1) : days).map((day) =>
    toScreen(`plan ${day}`, {
      label: fullDay(day),
      hint: t("Plan"),
      picture: { kind: "session" },
      screen: { kind: "plan", weekOf: day },
    }),
  ),
});

/** A note is told by its beginning. */
const shownNote = 80;

const inLog = ({ sessions, painEntries }: LogFound): readonly FoundGroup[] => [
  {
    title: t("Sessions"),
    found: sessions.map(({ id, date, routineName }) =>
      toScreen(`session ${id}`, {
        label: routineName,
        hint: fullDay(date),
        picture: { kind: "session" },
        screen: { kind: "plan", weekOf: date },
      }),
    ),
  },
  {
    title: t("Pain entries"),
    found: painEntries.map(({ id, date, nrs, soreness, regions, note }) =>
      toScreen(`pain ${id}`, {
        label: [
          soreness ? t("Soreness") : nrs === 0 ? t("No pain") : t("Pain"),
          ...regions.map(regionText).slice(0, 2),
        ].join(" · "),
        hint: [fullDay(date), note.slice(0, shownNote)].filter((part) => part !== "").join(" · "),
        picture: { kind: "pain", nrs },
        screen: { kind: "pain", subject: { kind: "edit", id } },
      }),
    ),
  },
];

/** Everything that fits what was typed, by kind, the kind with the best fit first and the log last; with nothing typed, what was found before and every command. */
export const useFound = (
  typed: string,
  { log, recent }: { readonly log: LogFound | null; readonly recent: readonly string[] },
): readonly FoundGroup[] => {
  const looks = useCommandList();
  const { exercises, routines, today } = useCoachInput();
  const all = useMemo(
    () => ({
      commands: looks.filter(({ enabled, id }) => enabled && id !== "view.palette"),
      routines: routines
        .filter(({ archived }) => !archived)
        .map(({ id, name }) =>
          toScreen(`routine ${id}`, {
            label: name,
            hint: "",
            picture: { kind: "routine" },
            screen: { kind: "routine", id },
          }),
        ),
      // Also those that can only be logged: who looks for a sit-up wants to know why it is not offered.
      exercises: searchCatalogue(
        exercises.filter(({ archived }) => !archived),
        "",
        null,
      ),
    }),
    [looks, routines, exercises],
  );

  return useMemo(() => {
    if (typed.trim() === "") {
      const known = new Map(
        [...all.commands.map(ofCommand), ...all.routines, ...all.exercises.map(ofExercise), ...sectionsFound()].map(
          (found) => [found.key, found] as const,
        ),
      );
      const groups = inOrderOfUse.map((group) => ({
        title: groupName(group),
        found: all.commands.filter((look) => look.group === group).map(ofCommand),
      }));
      const again = recent.flatMap((key) => known.get(key) ?? []);
      return [
        { title: t("Lately"), found: again.map((found) => ({ ...found, key: `again ${found.key}` })) },
        ...groups,
      ];
    }
    const kinds = [
      {
        title: t("Commands"),
        scored: all.commands.map((look) => ({
          found: ofCommand(look),
          score: fit(typed, look.label, `${look.words ?? ""} ${groupName(look.group)}`),
        })),
      },
      { title: t("Routines"), scored: all.routines.map((found) => ({ found, score: fit(typed, found.label) })) },
      {
        title: t("Exercises"),
        scored: all.exercises.map((exercise) => ({
          found: ofExercise(exercise),
          score: fit(
            typed,
            exercise.name,
            [...exercise.trains, ...exercise.tags, patternText(exercise.pattern), exerciseWords(exercise.id)].join(" "),
          ),
        })),
      },
      {
        title: t("Settings"),
        scored: sectionsFound().map((found) => ({ found, score: fit(typed, found.label, found.words) })),
      },
    ];
    const days = daysMeant(typed, today);
    const named = kinds
      .map(({ title, scored }) => ({ title, scored: best(scored, days.length === 0 ? 0 : leastBesideDay) }))
      .toSorted((a, b) => (b.scored[0]?.score ?? 0) - (a.scored[0]?.score ?? 0))
      .map(({ title, scored }) => ({ title, found: scored.map(({ found }) => found) }));
    const logged = log === null ? [] : inLog(log);
    if (days.length > 0) return [...named, inPlan(days), ...logged];
    // Who types a rating and nothing else looks for what was logged, not for a name with that digit in it.
    return isRating(typed) ? [...logged, ...named] : [...named, ...logged];
  }, [all, typed, log, recent, today]).filter(({ found }) => found.length > 0);
};
