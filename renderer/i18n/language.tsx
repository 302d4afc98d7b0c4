import { useDirection } from "@mantine/core";
import { Fragment, type JSX, type ReactNode, use, useLayoutEffect } from "react";
import type { LanguageChoice } from "#contract/profile.ts";
import { type Catalogue, type Language, speak } from "./t.ts";
import type { ExerciseTexts } from "./exercise-texts.ts";

type Loaded = { readonly catalogue: Catalogue | null; readonly exercises: ExerciseTexts };

const english: Loaded = { catalogue: null, exercises: {} };

const loads: Readonly<Record<Language, () => Promise<Loaded>>> = {
  en: async () => english,
  "en-XA": async () => english,
  "ar-XB": async () => english,
  de: async () => {
    const [{ de }, { exercises }] = await Promise.all([import("./de.ts"), import("./de/exercises.ts")]);
    return { catalogue: de, exercises };
  },
};

const loading = new Map<Language, Promise<Loaded>>();
/** What is there already is drawn at once: React lets everything it has once waited for wait 300 ms at the least. */
const loaded = new Map<Language, Loaded>();

const load = (language: Language): Promise<Loaded> => {
  const known =
    loading.get(language) ??
    loads[language]().then((found) => {
      loaded.set(language, found);
      return found;
    });
  loading.set(language, known);
  return known;
};

/** The language of the person's choice, or the first one of the system that Supine speaks. */
const languageOf = (choice: LanguageChoice): Language => {
  if (choice !== "system") return choice;
  const first = navigator.languages.find((one) => /^(en|de)\b/.test(one));
  return first?.startsWith("de") === true ? "de" : "en";
};

/** Dates and numbers follow the system's region where it is one of the language. */
const localeOf = (language: Language): string => {
  if (language === "en-XA" || language === "ar-XB") return "en-GB";
  return navigator.languages.find((one) => one.startsWith(`${language}-`)) ?? { en: "en-GB", de: "de-DE" }[language];
};

/** Loads a language ahead, so that the first screen does not wait for it. */
export const speakAhead = async (choice: LanguageChoice): Promise<void> => {
  const language = languageOf(choice);
  const { catalogue } = await load(language);
  speak(language, localeOf(language), catalogue);
};

type SpeakingProps = {
  readonly choice: LanguageChoice;
  readonly children: (exercises: ExerciseTexts) => ReactNode;
};

/** Speaks the chosen language to everything below, and draws it anew when the choice changes. Suspends while it loads. */
export const Speaking = ({ choice, children }: SpeakingProps): JSX.Element => {
  const language = languageOf(choice);
  const { catalogue, exercises } = loaded.get(language) ?? use(load(language));
  // While drawing, since what is drawn below asks for its words at once. The same call twice changes nothing.
  speak(language, localeOf(language), catalogue);
  const { setDirection } = useDirection();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    setDirection(language === "ar-XB" ? "rtl" : "ltr");
  }, [language, setDirection]);
  return <Fragment key={language}>{children(exercises)}</Fragment>;
};
