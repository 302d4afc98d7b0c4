import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { changeTo, seen } from "./flows.ts";
import { button, freshWeekByKeys, goByKey, painfulMondayByKeys, title } from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";

// What an exercise is and was, by keys alone: in motion, compared, on its ladder, its history.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

/** From anywhere to the page of an exercise. */
const openByKeys = async (page: Page, name: string): Promise<void> => {
  await goByKey(page, "Library");
  await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
  await page.keyboard.type(name.toLowerCase());
  await page.keyboard.press("Enter");
  await title(page, name);
};

it("plays the figure with Space, halts it, and pulls it along with the arrows", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openByKeys(page, "Straight leg raise");
  const place = page.getByRole("slider", { name: "Place in the repetition" });
  const now = async (): Promise<number> => Number(await place.getAttribute("aria-valuenow"));
  await tabTo(page, button(page, "Play"));
  await page.keyboard.press("Space");
  await expect.poll(now).toBeGreaterThan(0.5);
  await page.keyboard.press("Space");
  const halted = await now();
  await page.waitForTimeout(300);
  expect(await now()).toBe(halted);

  expect(await tabTo(page, place)).toBe(1);
  await page.keyboard.press("Home");
  expect(await now()).toBe(0);
  await page.keyboard.press("ArrowRight");
  expect(await now()).toBeGreaterThan(0);
  await page.keyboard.press("End");
  expect(await place.getAttribute("aria-valuetext")).toMatch(/^([\d.]+ s) of \1\. ./);
});

it("compares exercises and plays with the bend of the knees", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openByKeys(page, "Straight leg raise");
  await pressOn(page, button(page, "Compare"));
  await page
    .getByText(/×0\.\d\d/)
    .first()
    .waitFor();
  const bend = page.getByRole("slider", { name: /knee/i }).first();
  await tabTo(page, bend);
  const straight = await bend.getAttribute("aria-valuenow");
  await page.keyboard.press("ArrowRight");
  expect(await bend.getAttribute("aria-valuenow")).not.toBe(straight);
  const second = page.getByRole("combobox", { name: "Exercise 2" });
  await tabTo(page, second);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("dead bug press");
  await page.keyboard.press("Enter");
  await expect.poll(() => second.inputValue()).toBe("Dead bug press");
  await page.getByRole("region", { name: "Dead bug press" }).waitFor();
  // The choice keeps the focus, its list is closed, and Tab goes on to what can be changed about the exercise.
  expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await second.getAttribute("aria-expanded")).toBe("false");
  const dials = page.getByRole("region", { name: "Dead bug press" }).getByRole("slider");
  expect(await tabTo(page, dials)).toBe(1);
  // Reached by Tab, a choice does not open; opened by hand, it does not hold the focus either.
  const third = page.getByRole("combobox", { name: "Exercise 3" });
  await tabTo(page, third);
  expect(await third.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => third.getAttribute("aria-expanded")).toBe("true");
  expect(await tabTo(page, page.getByRole("region").nth(2).getByRole("slider"))).toBe(1);
  await pressOn(page, button(page, "Back"));
  await title(page, "Straight leg raise");
});

it("walks the ladder with the arrows, opens a rung with Enter, and comes back to it", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openByKeys(page, "Straight leg raise");
  await pressOn(page, button(page, "Ladder"));
  await title(page, /^Ladder: /);
  const chosen = page.getByRole("button", { pressed: true });
  await tabTo(page, chosen);
  expect(await chosen.innerText()).toMatch(/^Straight leg raise/);
  await page.keyboard.press("ArrowDown");
  const below = (await chosen.innerText()).split("\n")[0] ?? "";
  expect(below).not.toBe("Straight leg raise");
  expect(await chosen.evaluate((rung) => rung === document.activeElement)).toBe(true);
  expect(await seen(page.getByRole("heading", { name: below, level: 2 }))).toBe(true);
  await shoot(page, "keyboard-ladder");

  await page.keyboard.press("Enter");
  await title(page, below);
  await pressOn(page, button(page, "Back"));
  await title(page, /^Ladder: /);
  expect(await chosen.innerText()).toMatch(new RegExp(`^${below}`));
  expect(await chosen.evaluate((rung) => rung === document.activeElement)).toBe(true);
});

it("reads the history of an exercise, its table too, and goes back", async () => {
  supine = await painfulMondayByKeys();
  const { page } = supine;
  await changeTo(page, /^Bent-knee raise/).waitFor();
  await openByKeys(page, "Straight leg raise");
  await pressOn(page, button(page, "History"));
  await title(page, "History of Straight leg raise");
  await expect.poll(() => hasFocus(page)).toBe(true);
  await page.getByRole("list", { name: "The story" }).waitFor();
  await pressOn(page, button(page, "Show as table"));
  expect(await seen(page.getByRole("table").getByText("Straight leg raise").first())).toBe(true);
  await shoot(page, "keyboard-history");
  await pressOn(page, button(page, "Back"));
  await title(page, "Straight leg raise");
});
