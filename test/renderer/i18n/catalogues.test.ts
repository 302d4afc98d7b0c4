import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from "@formatjs/icu-messageformat-parser";
import { afterEach, describe, expect, it } from "vitest";
import { de } from "../../../renderer/i18n/de.ts";
import { dayText, inSentence, listed, numberText } from "../../../renderer/i18n/format.ts";
import { type Catalogue, known, speak, t } from "../../../renderer/i18n/t.ts";
import { aDay } from "../../builders.ts";

const project = resolve(import.meta.dirname, "../../..");
const german: Catalogue = de;

afterEach(() => speak("en", "en-GB", null));

/** The names of the values a text asks for. */
const valuesOf = (elements: readonly MessageFormatElement[]): readonly string[] =>
  elements.flatMap((element): readonly string[] => {
    if (isLiteralElement(element) || isPoundElement(element) || isTagElement(element)) return [];
    if (!isPluralElement(element) && !isSelectElement(element)) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => valuesOf(option.value))];
  });

const asks = (text: string): readonly string[] => [...new Set(valuesOf(parse(text, { ignoreTag: true })))].toSorted();

const sourcesIn = (folder: string): string =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/i18n[\\/]de/.test(file))
    .map((file) => readFileSync(join(project, folder, file), "utf8"))
    .join("\n");

describe("the German catalogue", () => {
  it("asks for the same values as the English", () => {
    expect(Object.keys(german).length).toBeGreaterThan(1000);
    const different = Object.entries(german).filter(([english, text]) => String(asks(text)) !== String(asks(english)));
    expect(different).toEqual([]);
  });

  it("has each text in one area only", () => {
    const folder = join(project, "renderer/i18n/de");
    const keys = readdirSync(folder)
      .filter((file) => file !== "exercises.ts")
      .flatMap((file) =>
        [...readFileSync(join(folder, file), "utf8").matchAll(/^ {2}(?:"(.+?)"|(\w+)):/gm)].map(
          ([, quoted, plain]) => quoted ?? plain,
        ),
      );
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBe(Object.keys(german).length);
  });

  it("has every sentence that a refused call brings", () => {
    const folder = join(project, "electron");
    const textsIn = (file: string, pattern: RegExp): readonly (string | undefined)[] =>
      [...readFileSync(join(folder, file), "utf8").matchAll(pattern)].map(([, text]) => text);
    const filesIn = (name: string): readonly string[] =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join(name, file));
    const sentence = /"([A-Z][^"\n]* [^"\n]*\.)"/g;
    const brought = [
      ...[...filesIn("contract"), "calls/input.ts", "calls/input-messages.ts"].flatMap((file) =>
        textsIn(file, sentence),
      ),
      ...filesIn("store").flatMap((file) => textsIn(file, /\bmessage:\s*"([^"\n]*)"/g)),
    ];
    expect(brought.length).toBeGreaterThan(40);
    expect(brought.filter((text) => text === undefined || !Object.hasOwn(german, text))).toEqual([]);
  });

  it("has no text that nobody says any more", () => {
    const sources = `${sourcesIn("renderer")}\n${sourcesIn("electron")}`;
    expect(
      Object.keys(german).filter((text) => !sources.includes(text) && !sources.includes(JSON.stringify(text))),
    ).toEqual([]);
  });
});

describe("a text", () => {
  it("is itself in English and another in German, with its values put in", () => {
    expect(t("{count, plural, one {# set} other {# sets}}", { count: 1200 })).toBe("1,200 sets");
    speak("de", "de-DE", german);
    expect(t("{count, plural, one {# set} other {# sets}}", { count: 1200 })).toBe("1.200 Sätze");
    expect(t("{count, plural, one {# set} other {# sets}}", { count: 1 })).toBe("1 Satz");
  });

  it("says so when a value is missing, instead of showing a gap", () => {
    expect(() => t("{exercise} stays as it is.")).toThrow(/exercise/);
  });

  it("stands between brackets and is 40 % longer in the pseudo-locales", () => {
    speak("ar-XB", "en-GB", null);
    const text = t("You are here");
    expect(text).toMatch(/^⟦Yöû åré héré .*⟧$/);
    expect(text.length).toBeGreaterThanOrEqual(Math.ceil("You are here".length * 1.4));
    expect(t("{count, plural, one {# set} other {# sets}}", { count: 3 })).toMatch(/^⟦3 šétš.*⟧$/);
  });

  it("stays as it came where no catalogue knows it", () => {
    speak("de", "de-DE", german);
    expect(known("Something from elsewhere")).toBe("Something from elsewhere");
  });
});

describe("days, numbers and lists", () => {
  it("follow the locale", () => {
    expect(dayText(aDay("2026-03-02"))).toBe("Monday, 2 March");
    expect(listed(["a", "b", "c"])).toBe("a, b and c");
    expect(numberText(1234.56, 1)).toBe("1,234.6");
    speak("de", "de-DE", german);
    expect(dayText(aDay("2026-03-02"))).toBe("Montag, 2. März");
    expect(listed(["a", "b", "c"])).toBe("a, b und c");
    expect(numberText(1234.56, 1)).toBe("1.234,6");
    speak("en", "en-US", null);
    expect(dayText(aDay("2026-03-02"))).toBe("Monday, March 2");
  });

  it("write names small inside an English sentence, but for those that keep their capital", () => {
    expect(["Dead bug", "McGill curl-up", "Pallof press", "V-up"].map(inSentence)).toEqual([
      "dead bug",
      "McGill curl-up",
      "Pallof press",
      "V-up",
    ]);
    speak("de", "de-DE", german);
    expect(inSentence("Unterer Rücken, links")).toBe("Unterer Rücken, links");
  });
});
