import {
  createLiteralElement,
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
} from "@formatjs/icu-messageformat-parser";

const accents: Readonly<Record<string, string>> = {
  a: "å",
  c: "ç",
  e: "é",
  i: "î",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "û",
  y: "ý",
  A: "Å",
  E: "É",
  I: "Î",
  O: "Ö",
  S: "Š",
  U: "Û",
};

const accented = (text: string): string => text.replaceAll(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);

/** How much longer other languages run than English, as a share. */
const longer = 0.4;
const filler = " öñé tŵö thréé föûr fîvé šîx šévéñ éîght ñîñé téñ";

const lengthOf = (elements: readonly MessageFormatElement[]): number =>
  elements.reduce((sum, element) => sum + (isLiteralElement(element) ? element.value.length : 0), 0);

const mapped = (element: MessageFormatElement): MessageFormatElement => {
  if (isLiteralElement(element)) return createLiteralElement(accented(element.value));
  if (!isPluralElement(element) && !isSelectElement(element)) return element;
  // Every branch is text of its own.
  const options = Object.entries(element.options).map(([key, option]) => [
    key,
    { ...option, value: option.value.map(mapped) },
  ]);
  return { ...element, options: Object.fromEntries(options) };
};

/**
 * A text as an invented language would have it: readable, with accents, 40 % longer, between brackets. What shows without
 * brackets did not come from a catalogue; what shows with one bracket was cut off.
 */
export const pseudo = (elements: readonly MessageFormatElement[]): MessageFormatElement[] => {
  const extra = Math.ceil(lengthOf(elements) * longer);
  const padding = filler.repeat(Math.ceil(extra / filler.length)).slice(0, extra);
  return [createLiteralElement("⟦"), ...elements.map(mapped), createLiteralElement(`${padding}⟧`)];
};
