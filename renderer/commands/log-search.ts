import type { Search, Wanted } from "#contract/find.ts";
import { IsoDate } from "#contract/day.ts";
import { Region } from "#contract/pain.ts";
import { Nrs } from "#contract/quantity.ts";
import { plusDays } from "#coach/days.ts";
import { regionText } from "../text/vocabulary.ts";
import { localeNow, t } from "../i18n/t.ts";
import { folded, withoutDigraphs } from "./fit.ts";

type Dated = Pick<Wanted, "days" | "weekday">;

/** Fewer letters could be the beginning of too much. */
const shortest = 3;

const named = (count: number, name: (at: number) => Temporal.PlainDate, form: Intl.DateTimeFormatOptions): string[] =>
  Array.from({ length: count }, (_, at) => folded(name(at).toLocaleString(localeNow(), form)));
const months = (): readonly string[] =>
  named(12, (at) => Temporal.PlainDate.from({ year: 2026, month: at + 1, day: 1 }), { month: "long" });
// 5 January 2026 is a Monday.
const weekdays = (): readonly string[] =>
  named(7, (at) => Temporal.PlainDate.from({ year: 2026, month: 1, day: 5 + at }), { weekday: "long" });

/** 1 for the first of the names that begins like this, 0 for none. */
const placeIn = (names: readonly string[], word: string): number =>
  word.length < shortest
    ? 0
    : names.findIndex((name) => name.startsWith(word) || name.startsWith(withoutDigraphs(word))) + 1;

const two = (value: number): string => String(value).padStart(2, "0");
const pattern = (year: number | null, month: number | null, day: number | null): string =>
  `${year ?? "____"}-${month === null ? "__" : two(month)}-${day === null ? "__" : two(day)}`;

const dayOf = (word: string | undefined): number | null => {
  const day = Number(/^(\d{1,2})(?:\.|st|nd|rd|th)?$/.exec(word ?? "")?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
};
const yearOf = (word: string | undefined): number | null => (/^(?:19|20)\d\d$/.test(word ?? "") ? Number(word) : null);

/** `3.3.`, `3/12`, `3.12.2026`: the day first, and where it could be, the month first too. */
const inDigits = (word: string): readonly string[] => {
  const [, a, b, year] = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4})?)?$/.exec(word) ?? [];
  if (a === undefined || b === undefined) return [];
  const orders: readonly (readonly [number, number])[] = [
    [Number(a), Number(b)],
    [Number(b), Number(a)],
  ];
  return orders
    .filter(([day, month]) => day >= 1 && day <= 31 && month >= 1 && month <= 12)
    .map(([day, month]) => pattern(year === undefined ? null : Number(year), month, day));
};

type Phrase = { readonly length: number; readonly dated: Dated };

const onDay = (length: number, ...days: readonly string[]): Phrase => ({ length, dated: { days, weekday: null } });

/** The day or month that the words begin with: "3 March 2026", "March 3", "March 2026", "March". */
const monthPhrase = ([first, second, third]: readonly string[]): Phrase | null => {
  const monthFirst = placeIn(months(), first ?? "");
  if (monthFirst > 0) {
    const day = dayOf(second);
    if (day !== null) {
      const year = yearOf(third);
      return onDay(year === null ? 2 : 3, pattern(year, monthFirst, day));
    }
    const year = yearOf(second);
    return onDay(year === null ? 1 : 2, pattern(year, monthFirst, null));
  }
  const day = dayOf(first);
  const month = placeIn(months(), second ?? "");
  if (day === null || month === 0) return null;
  const year = yearOf(third);
  return onDay(year === null ? 2 : 3, pattern(year, month, day));
};

const week = (day: IsoDate): readonly IsoDate[] => {
  const monday = plusDays(day, 1 - Temporal.PlainDate.from(day).dayOfWeek);
  return Array.from({ length: 7 }, (_, at) => plusDays(monday, at));
};

const near = (today: IsoDate): readonly (readonly [phrase: string, days: readonly string[]])[] => [
  [t("today"), [today]],
  [t("tomorrow"), [plusDays(today, 1)]],
  [t("yesterday"), [plusDays(today, -1)]],
  [t("This week"), week(today)],
  [t("Last week"), week(plusDays(today, -7))],
];

const datePhrase = (words: readonly string[], today: IsoDate): Phrase | null => {
  const [first = ""] = words;
  for (const [phrase, days] of near(today)) {
    const said = folded(phrase).split(" ");
    if (said.every((word, at) => word === words[at])) return onDay(said.length, ...days);
  }
  const iso = /^(\d{4}-\d{2})(?:-(\d{2}))?$/.exec(first);
  if (iso !== null) return onDay(1, `${iso[1]}-${iso[2] ?? "__"}`);
  const year = yearOf(first);
  if (year !== null) return onDay(1, pattern(year, null, null));
  const digits = inDigits(first);
  if (digits.length > 0) return onDay(1, ...new Set(digits));
  const weekday = placeIn(weekdays(), first);
  return monthPhrase(words) ?? (weekday === 0 ? null : { length: 1, dated: { days: [], weekday } });
};

const ratingOf = (word: string): Nrs | null => {
  const rating = /^(\d{1,2})(?:\/10)?$/.exec(word)?.[1];
  return rating === undefined ? null : (Nrs.safeParse(Number(rating)).data ?? null);
};

/** Whether nothing but a rating was typed. */
export const isRating = (typed: string): boolean => ratingOf(typed.trim()) !== null;

const regionsOf = (word: string): readonly Region[] =>
  word.length < shortest
    ? []
    : Region.options.filter((region) =>
        folded(regionText(region))
          .split(/[^\p{L}]+/u)
          .some((one) => one.startsWith(word)),
      );

const sortOf = (word: string): Wanted["sort"] => {
  const means = (words: string): boolean => folded(words).split(" ").includes(word);
  if (means(t("session sessions training"))) return "session";
  if (means(t("pain rating"))) return "pain";
  return means(t("soreness sore")) ? "soreness" : null;
};

/** More words than anybody needs to find an entry; what follows is left out. */
const mostWanted = 6;
const longestText = 60;

/** Words between the others that say nothing: "3rd of March", "am 3. März". */
const isFiller = (word: string): boolean => t("of on the in at").split(" ").includes(word);

const typedWords = (typed: string): readonly string[] => {
  const words = typed.split(/[\s,;:·]+/).filter((word) => word !== "");
  const telling = words.filter((word) => !isFiller(folded(word)));
  return telling.length === 0 ? words : telling;
};

const nearest = (today: IsoDate, days: readonly string[]): string | undefined =>
  days.toSorted((a, b) => Math.abs(daysTo(today, a)) - Math.abs(daysTo(today, b)))[0];
const daysTo = (today: IsoDate, day: string): number =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(day)).days;

/** The days that are meant when nothing but a day was typed; without a year the nearest one. */
export const daysMeant = (typed: string, today: IsoDate): readonly IsoDate[] => {
  const words = typedWords(typed).map(folded);
  const phrase = datePhrase(words, today);
  if (phrase === null || phrase.length !== words.length) return [];
  const { year } = Temporal.PlainDate.from(today);
  return phrase.dated.days.flatMap((day) => {
    const whole = [year - 1, year, year + 1].flatMap((one) => {
      const parsed = IsoDate.safeParse(day.replace("____", String(one)));
      return parsed.success ? [parsed.data] : [];
    });
    return IsoDate.safeParse(nearest(today, whole)).data ?? [];
  });
};

/**
 * What was typed as a search of the log: each word with everything it may mean, words that make a date together as one.
 * Null when nothing was typed.
 */
export const logSearch = (typed: string, today: IsoDate): Search | null => {
  const original = typedWords(typed);
  const words = original.map(folded);
  const search: Wanted[] = [];
  for (let at = 0; at < words.length && search.length < mostWanted;) {
    const phrase = datePhrase(words.slice(at), today);
    const length = phrase?.length ?? 1;
    const word = words[at] ?? "";
    search.push({
      // SQL compares accents, so the text stays as it was typed.
      text: original
        .slice(at, at + length)
        .join(" ")
        .slice(0, longestText),
      days: phrase?.dated.days ?? [],
      weekday: phrase?.dated.weekday ?? null,
      nrs: length === 1 ? ratingOf(word) : null,
      regions: regionsOf(word),
      sort: sortOf(word),
    });
    at += length;
  }
  return search.length === 0 ? null : search;
};
