import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { changeTo, decided, seen, wednesday } from "./flows.ts";
import {
  button,
  freshWeekByKeys,
  goByKey,
  laterToday,
  painfulMondayByKeys,
  sayByKeys,
  title,
  trainByKeys,
} from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";

// What the coach makes of the log, answered, taken back and asked about by keys alone.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

/** What the plan says of Wednesday and Friday, word by word. */
const planned = async (page: Page): Promise<readonly string[]> => {
  await goByKey(page, "Plan");
  const days = [/Wed/, /Fri/].map((name) => page.getByRole("region", { name }));
  for (const day of days) await day.waitFor();
  return Promise.all(days.map((day) => day.innerText()));
};

it("takes an accepted change back by its button and by Ctrl+Z, and the plan is word by word what it was", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  const before = await planned(page);
  await goByKey(page, "Today");
  await trainByKeys(page);
  await sayByKeys(page, { nrs: 5, quality: "Dull", during: "Straight leg raise" });
  await decided(page);
  const line = changeTo(page, /^Bent-knee raise instead of Straight leg raise/);
  await line.waitFor();
  const eased = await planned(page);
  expect(eased).not.toEqual(before);
  for (const day of eased) expect(day).toMatch(/Bent-knee raise/);

  await goByKey(page, "Today");
  await pressOn(page, line.getByRole("button", { name: /^Accept/ }));
  await line.getByText("Accepted").waitFor();
  await expect.poll(() => hasFocus(page)).toBe(true);
  await pressOn(page, line.getByRole("button", { name: /^Undo/ }));
  await line.getByText("Undone").waitFor();
  expect(await planned(page)).toEqual(before);

  // Wherever the person is: the way back of the way back, and once more.
  await page.keyboard.press("Control+Z");
  await page.getByText(/^Undone: /).waitFor();
  await expect.poll(() => planned(page)).toEqual(eased);
  await page.keyboard.press("Control+Shift+Z");
  await page.getByText(/^Done again: /).waitFor();
  await expect.poll(() => planned(page)).toEqual(before);
  await goByKey(page, "Today");
  await line.getByText("Undone").waitFor();
});

it("puts technique first after two misses that were ticked by keys", async () => {
  supine = await painfulMondayByKeys(["Held my breath", "Used momentum"]);
  await changeTo(supine.page, /^Straight leg raise: not lower than 60°/).waitFor();
  supine = await laterToday(supine, wednesday);
  const slowAndShort = supine.page.getByText("3 × 8, 3 s up, 3 s down, 1 s pause, not lower than 60°", { exact: true });
  expect(await seen(slowAndShort)).toBe(true);
});

it("reads the reason of a change and closes it again", async () => {
  supine = await painfulMondayByKeys();
  const { page } = supine;
  const line = changeTo(page, /^Bent-knee raise/);
  const chip = line.getByRole("button", { name: /^5 during straight leg raise/ });
  await pressOn(page, chip);
  for (const part of ["What you logged", "The rule", "What changes", "The way back"])
    expect(await seen(line.getByText(part, { exact: true }))).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(() => line.getByText("The rule", { exact: true }).isVisible()).toBe(false);
  expect(await chip.evaluate((element) => element === document.activeElement)).toBe(true);
});

it("decides again when the entry is edited, and says so", async () => {
  supine = await painfulMondayByKeys();
  const { page } = supine;
  await goByKey(page, "Pain");
  await pressOn(page, button(page, /^Edit: Monday, 2 March/));
  await title(page, /session\?$/);
  // The rating that was given has the focus.
  await page.keyboard.press("2");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/an earlier change no longer applies/).waitFor();
  await title(page, "Pain");
  await expect.poll(() => hasFocus(page)).toBe(true);
  expect(await seen(page.getByText("Edited", { exact: true }))).toBe(true);
  await goByKey(page, "Today");
  expect(await changeTo(page, /^Bent-knee raise/).count()).toBe(0);
});

it("asks why not another one beside a change and in a planned routine, and takes one", async () => {
  supine = await painfulMondayByKeys();
  let { page } = supine;
  const line = changeTo(page, /^Bent-knee raise/);
  const others = line.getByRole("button", { name: /^Other choices/ });
  await pressOn(page, others);
  expect(await seen(line.getByRole("list", { name: "The first three" }))).toBe(true);
  await tabTo(page, line.getByRole("combobox", { name: "Why not another one?" }));
  await page.keyboard.type("hollow");
  // Enter takes the option that is marked; the mark comes after the list.
  await page.locator("[role=option][data-combobox-selected]", { hasText: /^Hollow/ }).waitFor();
  await page.keyboard.press("Enter");
  expect(await seen(line.getByRole("status").getByRole("listitem"))).toBe(true);
  await expect.poll(() => hasFocus(page)).toBe(true);
  await shoot(page, "keyboard-why-not");
  await tabTo(page, others, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => others.getAttribute("aria-expanded")).toBe("false");
  expect(await hasFocus(page)).toBe(true);

  supine = await laterToday(supine, wednesday);
  page = supine.page;
  const inPlace = button(page, "Other exercises in place of Bent-knee raise").first();
  await pressOn(page, inPlace);
  await page.getByRole("list", { name: "The first three" }).waitFor();
  await pressOn(page, page.getByRole("button", { name: /^Use this instead: / }));
  await page.getByText(/ is in Leg raises and core now\.$/).waitFor();
  await expect.poll(() => hasFocus(page)).toBe(true);
  await page.keyboard.press("Control+Z");
  await inPlace.waitFor();
});
