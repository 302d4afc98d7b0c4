import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { at, decided, later, monday } from "./flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { launch, type Launched } from "./launch.ts";

// The flows of `flows.ts` without a mouse: every act is a key.

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

export const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { name, level: 1, exact: true }).waitFor();

/** Where the digits of the rail lead. */
const places = { Today: 1, Plan: 2, Routines: 3, Library: 4, Pain: 5, Progress: 6 } as const;

export const goByKey = async (page: Page, place: keyof typeof places): Promise<void> => {
  await page.keyboard.press(`Control+${places[place]}`);
  await title(page, place);
};

/** A fresh start with the straight-leg-raise week on a Monday evening. */
export const freshWeekByKeys = async (): Promise<Launched> => {
  const supine = await launch(at(monday));
  const { page } = supine;
  await pressOn(page, button(page, "Go on"));
  await pressOn(page, button(page, "None of these"));
  await pressOn(page, button(page, /^Straight-leg-raise week/));
  await title(page, "Today");
  return supine;
};

/** The same person later, on Today. */
export const laterToday = async (supine: Launched, moment: string): Promise<Launched> => {
  const next = await later(supine, moment);
  // It opens where it was left.
  await next.page.getByRole("navigation", { name: "Places" }).waitFor();
  await goByKey(next.page, "Today");
  return next;
};

type Trained = { readonly sets: number; readonly presses: number };

/** Today's session, from its first press to the form that asks how it felt. */
export const trainByKeys = async (page: Page, missed: readonly string[] = []): Promise<Trained> => {
  await pressOn(page, button(page, "Start session"));
  return goThroughByKeys(page, missed);
};

/**
 * From the questions before a session on: every set in full with two reps in reserve, technique kept but for the points
 * missed in leg raises. Answers the presses from the first set to the form after it, without those for missed points.
 */
export const goThroughByKeys = async (page: Page, missed: readonly string[] = []): Promise<Trained> => {
  await pressOn(page, button(page, "Nothing new, start"));
  await button(page, "Finish session").waitFor();
  const names = await page
    .getByRole("checkbox", { name: /^Set \d+ of \d+ done/ })
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("aria-label") ?? ""));
  let presses = 0;
  const press = async (key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const kept = page.getByRole("button", { name: /^All kept/, pressed: true });
  await press("Alt+PageDown");
  for (const [done, name] of names.entries()) {
    await press("2");
    await press("Space");
    await expect
      .poll(() => page.getByRole("checkbox", { name: /^Set \d+ of \d+ done/, checked: true }).count())
      .toBe(done + 1);
    const [, set, sets] = /^Set (\d+) of (\d+)/.exec(name) ?? [];
    if (set !== sets) continue;
    const before = await kept.count();
    await press("k");
    await expect.poll(() => kept.count()).toBe(before + 1);
  }
  for (const point of missed) {
    const box = page.getByRole("checkbox", { name: new RegExp(`^${point}, .*raise`, "i") });
    await pressOn(page, box, "Space");
    await expect.poll(() => box.first().isChecked()).toBe(true);
  }
  await press("Control+Enter");
  await expect.poll(() => hasFocus(page)).toBe(true);
  await press("Enter");
  await title(page, /session\?$/);
  await expect.poll(() => hasFocus(page)).toBe(true);
  return { sets: names.length, presses };
};

type Felt = {
  readonly nrs: number;
  /** The letters that lead to the place in the picture; none stay on the middle of the lower back, where it begins. */
  readonly letters?: string;
  readonly quality: string;
  readonly during?: string;
};

/** Fills in the pain form that is open, whose rating has the focus, and saves it with Ctrl+Enter. */
export const sayByKeys = async (page: Page, { nrs, letters = "", quality, during }: Felt): Promise<void> => {
  await page.keyboard.press(String(nrs));
  await tabTo(page, page.getByRole("group", { name: "Where do you feel it" }).locator('[tabindex="0"]'));
  await page.keyboard.type(letters);
  await page.keyboard.press("Space");
  if (during !== undefined) await pressOn(page, page.getByRole("checkbox", { name: during, exact: true }), "Space");
  await pressOn(page, page.getByRole("checkbox", { name: quality, exact: true }), "Space");
  await page.keyboard.press("Control+Enter");
};

/** Monday with a 5 in leg raises, and the coach's answer on Today. */
export const painfulMondayByKeys = async (missed: readonly string[] = []): Promise<Launched> => {
  const supine = await freshWeekByKeys();
  const { page } = supine;
  await trainByKeys(page, missed);
  await sayByKeys(page, { nrs: 5, quality: "Dull", during: "Straight leg raise" });
  await decided(page);
  return supine;
};
