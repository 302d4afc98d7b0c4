/** Without case and accents, as people type. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");

/** What was typed without umlauts (`groesser`), as the same word is folded. */
export const withoutDigraphs = (typed: string): string => typed.replaceAll(/([aou])e/g, "$1");

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** Shorter words have too many neighbours one letter away; beside another word that fits, fewer letters are enough. */
const shortestMistyped = { alone: 5, beside: 3 } as const;

/** Whether two words differ by one letter: another one, one too many, one missing, or two swapped. */
const isOneLetterOff = (typed: string, word: string): boolean => {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  const [a, b] = [typed.slice(start), word.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
};

const isMistyped = (typed: string, word: string, shortest: number): boolean =>
  typed.length >= shortest &&
  // What is typed may be the beginning of the word, one letter shorter or longer than it would be.
  [-1, 0, 1].some((more) => isOneLetterOff(typed, word.slice(0, typed.length + more)));

/** Whether the letters come in this order, each at the beginning of a word or right after the one before. */
const isAbbreviated = (typed: string, words: readonly string[]): boolean => {
  if (typed === "") return true;
  const [first, ...rest] = words;
  if (first === undefined) return false;
  let taken = 0;
  while (taken < typed.length && typed[taken] === first[taken]) taken += 1;
  return Array.from({ length: taken + 1 }, (_, at) => taken - at).some((at) => isAbbreviated(typed.slice(at), rest));
};

const fitOfWord = (typed: string, text: string, words: readonly string[]): number => {
  if (words.includes(typed)) return 1;
  if (words.some((word) => word.startsWith(typed))) return 0.9;
  if (text.includes(typed)) return 0.6;
  return 0;
};

/** As {@link fit}, of what is folded already. */
const fitOf = (typed: string, name: string, more: string): number => {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return 0;
  const [text, extra] = [folded(name), folded(more)];
  const [words, extraWords] = [wordsOf(text), wordsOf(extra)];
  if (text === typed) return 1;
  const exact = wanted.map((word) => fitOfWord(word, text, words) || fitOfWord(word, extra, extraWords) * 0.5);
  const shortest = exact.some((one) => one >= 0.9) ? shortestMistyped.beside : shortestMistyped.alone;
  const fits = wanted.map(
    (word, at) =>
      exact[at] ||
      // Only the name forgives: among all the other words there is always one that looks like it.
      (words.some((one) => isMistyped(word, one, shortest)) ? 0.4 : 0),
  );
  const least = Math.min(...fits);
  // A name that begins with it comes first among equals.
  const begins = text.startsWith(typed) ? 0.05 : 0;
  if (least > 0) return 0.9 * (fits.reduce((sum, one) => sum + one, 0) / fits.length) + begins;
  return wanted.length === 1 && isAbbreviated(wanted[0] ?? "", words) ? 0.4 : 0;
};

/**
 * How well a name fits what was typed, from 0 (not) to 1: every word typed is a word of the name, its beginning, a part of
 * it, or one letter off; or the typed letters abbreviate the name ("blr" for "Bent-leg raise"). `more` are other words
 * that find it, for less.
 */
export const fit = (typed: string, name: string, more = ""): number => {
  const plain = folded(typed).trim();
  return Math.max(fitOf(plain, name, more), fitOf(withoutDigraphs(plain), name, more));
};
