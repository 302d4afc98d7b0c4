import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More presses in a row than a person would make before looking for another way. */
const mostPresses = 80;
/** How much of the way is told when what is wanted was not reached. */
const longestTrail = 30;

/** Whether the focus is on something, and not fallen back to the whole page. */
export const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

const isFocused = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate((element) => element === document.activeElement);

/** What has the focus, in words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "nothing";
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const name = element.getAttribute("aria-label") ?? label?.textContent ?? element.textContent;
    return `${element.getAttribute("role") ?? element.localName} “${name.trim().slice(0, 40)}”`;
  });

type Way = "Tab" | "Shift+Tab" | "ArrowDown" | "ArrowRight";

/** Presses Tab, or another key that goes on, until what is wanted has the focus. Answers how many presses it took. */
export const tabTo = async (page: Page, wanted: Locator, way: Way = "Tab"): Promise<number> => {
  const first = wanted.first();
  // The input of a segmented control is there to have the focus, not to be seen.
  await first.waitFor({ state: "attached" });
  const trail = [await focused(page)];
  while (trail.length <= mostPresses && !(await isFocused(first))) {
    await page.keyboard.press(way);
    trail.push(await focused(page));
  }
  expect(
    await isFocused(first),
    `${String(wanted)} is reached by ${way}; the focus went ${trail.slice(-longestTrail).join(" → ")}`,
  ).toBe(true);
  return trail.length - 1;
};

/**
 * Goes to it by Tab, presses the key and sees that the focus is on something afterwards. Answers how many presses it
 * took in all.
 */
export const pressOn = async (page: Page, wanted: Locator, key: "Enter" | "Space" = "Enter"): Promise<number> => {
  const presses = await tabTo(page, wanted);
  await page.keyboard.press(key);
  await expect.poll(() => hasFocus(page), { message: `the focus is kept after ${String(wanted)}` }).toBe(true);
  return presses + 1;
};

/** Opens a menu and does what stands there, by the arrows. */
export const chooseFrom = async (page: Page, button: Locator, item: string): Promise<void> => {
  await pressOn(page, button);
  await page.getByRole("menuitem", { name: item }).first().waitFor();
  await tabTo(page, page.getByRole("menuitem", { name: item }), "ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor({ state: "detached" });
  await expect.poll(() => hasFocus(page), { message: `the focus is kept after “${item}”` }).toBe(true);
};
