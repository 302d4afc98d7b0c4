import { describe, expect, it } from "vitest";
import { de } from "../../../renderer/i18n/de.ts";

/** What is typed to find something may be any word; it is never read. */
const isWordsToFind = (english: string): boolean => /^[a-z]+(?: [a-z]+)+$/.test(english) && !/^(?:a|no) /.test(english);

/** A text as it is read: without the names of its values. */
const asRead = (text: string): string => text.replaceAll(/\{\w+\}/g, "").replaceAll(/\{\w+, plural,/g, "");

const texts: readonly (readonly [english: string, german: string])[] = Object.entries(de)
  .filter(([english]) => !isWordsToFind(english))
  .map(([english, german]) => [asRead(english), asRead(german)]);

/** The field’s words: what a thing is called in English, and the one word for it in German. */
const words: readonly (readonly [thing: string, english: RegExp, german: RegExp])[] = [
  ["session", /\bsessions?\b/i, /\bEinheit(?:en)?\b/],
  ["routine", /\broutines?\b/i, /routine/i],
  ["exercise", /\bexercises?\b(?! ball)/i, /übung/i],
  ["hard set", /\bhard sets?\b/i, /\bharte[nr]? S[aä]tze?n?\b/i],
  ["pain entry", /\bpain entr(?:y|ies)\b/i, /Schmerzeintr[aä]g/],
  ["rating", /\bratings?\b/i, /bewertung/i],
  ["warning sign", /\bwarning signs?\b/i, /Warnzeichen/],
  ["settled", /\bsettled\b/i, /beruhigt/i],
  ["ladder", /\bladder\b/i, /leiter/i],
  ["lever", /\blevers?\b/i, /hebel/i],
  ["demand", /\bdemand\b/i, /anforderung/i],
  ["equipment", /\bequipment\b/i, /gerät/i],
  ["range", /\b(?:less|full) range\b/i, /Bewegungsumfang/],
  ["unlock", /\bunlock(?:ed)?\b/i, /entsperr|nicht mehr gesperrt/i],
  ["backup", /(?<!folder )\bbackups?\b/i, /sicherung/i],
  ["diary", /\bsample diary\b/i, /Beispieltagebuch/],
];

describe("one word per thing", () => {
  it.each(words)("%s has one German word", (_thing, english, german) => {
    const speakOfIt = texts.filter(([text]) => english.test(text));
    expect(speakOfIt).not.toEqual([]);
    expect(speakOfIt.filter(([, text]) => !german.test(text))).toEqual([]);
  });

  it("German says Einheit for a session only, and training for what is done in it", () => {
    expect(texts.filter(([english, german]) => /\bEinheit/.test(german) && !/\bsession/i.test(english))).toEqual([]);
    expect(texts.filter(([, german]) => /\b(?:Trainings|Workouts?|Sessions?|Trainingseinheit)\b/.test(german))).toEqual(
      [],
    );
  });

  it("English has no second word for a session, or for a change to the plan", () => {
    const second = /\b(?:workouts?|swap(?:s|ped|ping)?|decisions?|adjust(?:s|ed|ments?)?|substitut\w*|modifi\w*)\b/i;
    expect(texts.filter(([english]) => second.test(english))).toEqual([]);
  });
});
