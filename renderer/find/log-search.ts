import type { Search, Wanted } from "../../electron/contract/find.ts";
import type { IsoDate } from "../../electron/contract/day.ts";
import { Region } from "../../electron/contract/pain.ts";
import { Nrs } from "../../electron/contract/quantity.ts";
import { plusDays } from "../coach/days.ts";
import { regionText } from "../words/vocabulary.ts";
import { localeNow, t } from "../messages/t.ts";
import { folded } from "./fit.ts";

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
  word.length < shortest ? 0 : names.findIndex((name) => name.startsWith(word)) + 1;

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

const datePhrase = (words: readonly string[], today: IsoDate): Phrase | null => {
  const [first = ""] = words;
  const iso = /^(\d{4}-\d{2})(?:-(\d{2}))?$/.exec(first);
  if (iso !== null) return onDay(1, `${iso[1]}-${iso[2] ?? "__"}`);
  if (first === folded(t("today"))) return onDay(1, today);
  if (first === folded(t("yesterday"))) return onDay(1, plusDays(today, -1));
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

/**
 * What was typed as a search of the log: each word with everything it may mean, words that make a date together as one.
 * Null when nothing was typed.
 */
export const logSearch = (typed: string, today: IsoDate): Search | null => {
  const original = typed.split(/[\s,;:·]+/).filter((word) => word !== "");
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
