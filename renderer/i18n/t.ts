import { IntlMessageFormat } from "intl-messageformat";
import type { de } from "./de.ts";
import { pseudo } from "./pseudo.ts";

/** A text in English, in ICU form: `{count, plural, one {# set} other {# sets}}`. It is its own key in every language. */
export type Message = keyof typeof de;

/** What the app can speak; `en-XA` and `ar-XB` are the two pseudo-locales, longer and from right to left. */
export type Language = "en" | "de" | "en-XA" | "ar-XB";

export type Catalogue = Readonly<Record<Message, string>>;

export type Values = Readonly<Record<string, string | number>>;

type Spoken = {
  readonly language: Language;
  /** What dates and numbers follow: the language, with the region of the person's system. */
  readonly locale: string;
  /** Null where the English texts themselves are spoken. */
  readonly catalogue: Catalogue | null;
  readonly formats: Map<string, IntlMessageFormat>;
};

const english: Spoken = { language: "en", locale: "en-GB", catalogue: null, formats: new Map() };

// One language at a time for the whole page, as `document.lang` is: sentences are made in many places that have no React.
let spoken = english;

/** Sets the language of every later `t`; `renderer/i18n/language.tsx` renders again what is on screen. */
export const speak = (language: Language, locale: string, catalogue: Catalogue | null): void => {
  if (spoken.language !== language || spoken.locale !== locale)
    spoken = { language, locale, catalogue, formats: new Map() };
};

export const languageNow = (): Language => spoken.language;

/** What dates and numbers follow: `en-GB`, `en-US`, `de-AT`. */
export const localeNow = (): string => spoken.locale;

const formatOf = (text: string): IntlMessageFormat => {
  const kept = spoken.formats.get(text);
  if (kept !== undefined) return kept;
  const { language, locale } = spoken;
  const read = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const format =
    language === "en-XA" || language === "ar-XB" ? new IntlMessageFormat(pseudo(read.getAst()), locale) : read;
  spoken.formats.set(text, format);
  return format;
};

const formatted = (text: string, values: Values | undefined): string => String(formatOf(text).format(values));

/** A text in the language of the person. Throws when a value it names is missing. */
export const t = (message: Message, values?: Values): string =>
  formatted(spoken.catalogue?.[message] ?? message, values);

/** Words that came from elsewhere, such as the reason of a refusal: in the person's language where it has them. */
export const known = (text: string, values?: Values): string => {
  const catalogue: Readonly<Record<string, string>> = spoken.catalogue ?? {};
  return formatted(catalogue[text] ?? text, values);
};
