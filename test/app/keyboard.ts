import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any screen has. */
const mostStops = 200;

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === document.activeElement);

/** Presses Tab, or Shift+Tab, until what is wanted has the focus. Answers how many presses it took. */
export const tabTo = async (page: Page, wanted: Locator, way: "Tab" | "Shift+Tab" = "Tab"): Promise<number> => {
  const first = wanted.first();
  // The input of a segmented control is there to have the focus, not to be seen.
  await first.waitFor({ state: "attached" });
  let presses = 0;
  for (; presses < mostStops && !(await hasFocus(first)); presses += 1) await page.keyboard.press(way);
  expect(await hasFocus(first), `${String(wanted)} is reached by ${way}`).toBe(true);
  return presses;
};

/** Goes to it by Tab and presses the key. Answers how many presses it took in all. */
export const pressOn = async (page: Page, wanted: Locator, key: "Enter" | "Space" = "Enter"): Promise<number> => {
  const presses = await tabTo(page, wanted);
  await page.keyboard.press(key);
  return presses + 1;
};
