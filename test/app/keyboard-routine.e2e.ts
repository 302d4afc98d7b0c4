import type { Locator, Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { changeTo, decided, seen, wednesday } from "./flows.ts";
import { button, freshWeekByKeys, goByKey, laterToday, sayByKeys, title, trainByKeys } from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";

// Doses, locks and other choices in the routine editor, by keys alone.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

const row = (page: Page, name: string): Locator => page.locator(`[data-place][aria-label="${name}"]`);

const openRoutine = async (page: Page): Promise<void> => {
  await goByKey(page, "Routines");
  await pressOn(page, button(page, /^Leg raises and core About/));
  await title(page, "Routine Leg raises and core");
};

const saved = (page: Page): Promise<void> => page.getByRole("status").getByText("Saved", { exact: true }).waitFor();

it("edits the whole dose, and takes it back step by step", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openRoutine(page);
  const raise = row(page, "Straight leg raise");
  const field = (name: string | RegExp): Locator => raise.getByRole("textbox", { name });
  await tabTo(page, field("Sets"));
  await page.keyboard.type("4");
  expect(await tabTo(page, field("Reps"))).toBe(1);
  await page.keyboard.type("6");
  expect(await tabTo(page, field(/^Tempo/))).toBe(1);
  await page.keyboard.press("Control+A");
  await page.keyboard.type("4120");
  expect(await tabTo(page, field(/^Rest/))).toBe(1);
  await page.keyboard.press("ArrowUp");
  const limit = raise.getByRole("combobox", { name: "Range limit" });
  expect(await tabTo(page, limit)).toBe(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = await limit.evaluate((one) => (one instanceof HTMLSelectElement ? one.selectedOptions[0]?.text : ""));
  expect(chosen).toMatch(/^not lower than \d+°$/);

  const plank = row(page, "Plank");
  const hold = plank.getByRole("textbox", { name: /^Hold/ });
  await tabTo(page, hold);
  const before = Number(await hold.inputValue());
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => hold.inputValue()).toBe(String(before + 5));
  // What does not fit is told and not stored, and Escape takes it back.
  await page.keyboard.press("Control+A");
  await page.keyboard.type("900");
  await page.keyboard.press("Enter");
  expect(await seen(plank.getByRole("alert").getByText("Please give a number from 1 to 600."))).toBe(true);
  await shoot(page, "keyboard-dose");
  await page.keyboard.press("Escape");
  expect(await hold.inputValue()).toBe(String(before + 5));
  await page.keyboard.press("Control+Z");
  await expect.poll(() => hold.inputValue()).toBe(String(before));
  await page.keyboard.press("Control+Shift+Z");
  await expect.poll(() => hold.inputValue()).toBe(String(before + 5));
  await saved(page);

  await goByKey(page, "Today");
  const dose = (text: string): Promise<void> => page.getByText(text, { exact: true }).waitFor();
  await dose(`4 × 6, 2 s up, 4 s down, 1 s pause, ${chosen}`);
  await dose(`3 × ${before + 5} s hold`);
  // What was saved last is taken back from anywhere.
  await page.keyboard.press("Control+Z");
  await page.getByText(/^Undone: /).waitFor();
  await dose(`3 × ${before} s hold`);
});

it("keeps a locked exercise although the coach asks for a change, and lets it change once it is unlocked", async () => {
  supine = await freshWeekByKeys();
  let { page } = supine;
  await openRoutine(page);
  const lock = button(page, "Lock Straight leg raise");
  await pressOn(page, lock, "Space");
  await expect.poll(() => lock.getAttribute("aria-pressed")).toBe("true");
  await saved(page);
  await goByKey(page, "Today");
  await trainByKeys(page);
  await sayByKeys(page, { nrs: 5, quality: "Dull", during: "Straight leg raise" });
  await decided(page);
  const line = changeTo(page, /^Bent-knee raise instead of Straight leg raise/);
  await line.getByText("Held back by your lock").waitFor();
  await shoot(page, "keyboard-held-back");

  supine = await laterToday(supine, wednesday);
  page = supine.page;
  await page.getByText(/^Locked by you: stays although R3 asks for a change\.$/).waitFor();
  await page.getByText("3 × 8, 2 s up, 3 s down", { exact: true }).waitFor();
  await openRoutine(page);
  await pressOn(page, button(page, "Lock Straight leg raise"), "Space");
  await saved(page);
  await goByKey(page, "Today");
  await page.getByText("Instead of straight leg raise").first().waitFor();
});

it("asks why not another one in a place of the routine, takes one, and brings back what was", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openRoutine(page);
  const others = button(page, "Other exercises in place of Plank");
  await pressOn(page, others);
  const place = row(page, "Plank");
  await place.getByRole("list", { name: "The first three" }).waitFor();
  await tabTo(page, place.getByRole("combobox", { name: "Why not another one?" }));
  await page.keyboard.type("toes to bar");
  // Enter takes the option that is marked; the mark comes after the list.
  await page.locator("[role=option][data-combobox-selected]", { hasText: "Toes to bar" }).waitFor();
  await page.keyboard.press("Enter");
  expect(await seen(place.getByText("It needs what you do not have: pull-up bar."))).toBe(true);
  await tabTo(page, others, "Shift+Tab");
  await page.keyboard.press("Enter");
  await place.getByRole("list", { name: "The first three" }).waitFor({ state: "detached" });
  expect(await others.evaluate((one) => one === document.activeElement)).toBe(true);

  await page.keyboard.press("Enter");
  await pressOn(page, place.getByRole("button", { name: /^Use this instead: / }));
  await page.getByText(/ is in this place now\. Undo brings back what was\.$/).waitFor();
  await expect.poll(() => hasFocus(page)).toBe(true);
  await place.waitFor({ state: "detached" });
  await page.keyboard.press("Control+Z");
  await place.waitFor();
});

it("says that a routine needs a name, keeps the last one, and takes a new one", async () => {
  supine = await freshWeekByKeys();
  const { page } = supine;
  await openRoutine(page);
  await tabTo(page, page.getByRole("textbox", { name: "Name of the routine" }));
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.getByRole("alert").getByText("Please give it a name.").waitFor();
  await page.getByRole("status").getByText("Name not saved").waitFor();
  await page.keyboard.type("Evening");
  await saved(page);
  await goByKey(page, "Routines");
  expect(await seen(button(page, /^Evening About/))).toBe(true);
});
