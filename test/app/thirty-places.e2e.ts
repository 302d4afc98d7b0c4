import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { anItem, aPrescription, aRoutineDraft } from "../builders.ts";
import { freshWeek, goTo } from "./flows.ts";
import { call, forget, type Launched } from "./launch.ts";

/** What a key may take until it is painted; most take half of it. */
const mostMilliseconds = 50;
const presses = 15;

const exercises = ["straight_raise_full", "glute_bridge", "pelvic_tilt_crook", "plank_front", "bent_knee_raise_90"];

let supine: Launched;

beforeAll(async () => {
  supine = await freshWeek();
  const { page } = supine;
  const items = Array.from({ length: 30 }, (_, place) =>
    anItem({ prescription: aPrescription({ exerciseId: exercises[place % exercises.length] }) }),
  );
  await call(page, "routine.save", aRoutineDraft({ name: "Thirty", items }));
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await goTo(page, "Routines");
  await page.getByRole("button", { name: /^Thirty/ }).click();
  await page.locator("[data-place]").nth(29).waitFor();
});
afterAll(() => forget(supine));

/** How long a press takes from its event until the frame it is drawn in is done, by the page's own clock. */
const paint = async (page: Page, key: string): Promise<number> => {
  await page.evaluate(() => {
    const painted = new Promise((done) => {
      const heard = ({ timeStamp }: KeyboardEvent): void => {
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)));
      };
      document.addEventListener("keydown", heard, { capture: true, once: true });
    });
    Object.assign(globalThis, { painted });
  });
  await page.keyboard.press(key);
  return Number(await page.evaluate(() => Reflect.get(globalThis, "painted")));
};

/** What these two keys in turn take in the middle of many presses. */
const middle = async (page: Page, [one, other]: readonly [string, string]): Promise<number> => {
  const taken: number[] = [];
  for (let press = 0; press < presses; press += 1) taken.push(await paint(page, press % 2 === 0 ? one : other));
  return taken.toSorted((a, b) => a - b)[Math.floor(presses / 2)] ?? Number.NaN;
};

const tenth = (page: Page, name: string | RegExp): Locator =>
  page.locator("[data-place]").nth(10).getByRole("textbox", { name });

it.each([
  ["a letter of the name", (page: Page) => page.getByRole("textbox", { name: "Name of the routine" }), ["a", "b"]],
  ["a letter of a note", (page: Page) => tenth(page, /^Note for this place/), ["a", "b"]],
  ["one set more or less", (page: Page) => tenth(page, "Sets"), ["ArrowUp", "ArrowDown"]],
  ["a place moved", (page: Page) => tenth(page, "Sets"), ["Alt+ArrowUp", "Alt+ArrowDown"]],
] as const)("among thirty places, %s is painted within a blink", async (_what, field, keys) => {
  const { page } = supine;
  await field(page).focus();
  expect(await middle(page, keys)).toBeLessThan(mostMilliseconds);
});
