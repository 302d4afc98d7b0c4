import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { changeTo, decided, seen, tuesdayMorning, wednesday } from "./flows.ts";
import {
  button,
  freshWeekByKeys,
  goByKey,
  goThroughByKeys,
  laterToday,
  sayByKeys,
  title,
  trainByKeys,
} from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched } from "./launch.ts";

// What the coach does beyond the first swap, each scene lived by keys alone.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

const legRaise = "Straight leg raise";

/** "No pain" from the rating that has the focus. */
const noPain = async (page: Page): Promise<void> => {
  await tabTo(page, button(page, "No pain"), "Shift+Tab");
  await page.keyboard.press("Enter");
  await title(page, "Today");
};

/** On a day without a plan: the only routine there is. */
const trainAnyway = async (page: Page): Promise<void> => {
  await pressOn(page, button(page, "Train something else"));
  const routine = page.getByRole("menuitem", { name: "Leg raises and core" });
  await expect.poll(() => routine.evaluate((item) => item === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
};

it("goes to the dead bug with half the sets at 6, after the safety questions", async () => {
  supine = await freshWeekByKeys();
  await trainByKeys(supine.page);
  await sayByKeys(supine.page, { nrs: 6, quality: "Dull", during: legRaise });
  await title(supine.page, "Safety questions");
  await pressOn(supine.page, button(supine.page, "None of these"));
  await decided(supine.page);
  await changeTo(supine.page, /^Dead bug instead of Straight leg raise/).waitFor();
  supine = await laterToday(supine, wednesday);
  expect(await seen(supine.page.getByText(/^2 × \d+, each side/))).toBe(true);
});

it("suspends the movement for 14 days when 5 comes twice in three times", async () => {
  supine = await freshWeekByKeys();
  await trainByKeys(supine.page);
  await sayByKeys(supine.page, { nrs: 5, quality: "Dull", during: legRaise });
  await decided(supine.page);
  await pressOn(supine.page, changeTo(supine.page, /^Bent-knee raise/).getByRole("button", { name: /^Keep mine/ }));
  await supine.page.getByText("Kept yours").waitFor();
  supine = await laterToday(supine, wednesday);
  await trainByKeys(supine.page);
  await sayByKeys(supine.page, { nrs: 5, quality: "Dull", during: legRaise });
  await decided(supine.page);
  const line = changeTo(supine.page, /^McGill curl-up instead of/);
  await pressOn(supine.page, line.getByRole("button", { expanded: false }));
  expect(await seen(line.getByText(/Suspended until Wednesday, 18 March/))).toBe(true);
});

it("adds a rest day and eases only the most demanding exercise after a morning of 4", async () => {
  supine = await freshWeekByKeys();
  supine = await laterToday(supine, "2026-03-03T18:00");
  let { page } = supine;
  await trainAnyway(page);
  await goThroughByKeys(page);
  await noPain(page);
  supine = await laterToday(supine, "2026-03-04T07:30");
  page = supine.page;
  await pressOn(page, button(page, "Something to tell"));
  await title(page, /^The morning after/);
  await page.keyboard.press("4");
  await tabTo(page, page.getByRole("radio", { name: "Yes, settled" }));
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await decided(page);
  await expect.poll(() => hasFocus(page)).toBe(true);
  expect(await page.getByRole("article").count()).toBe(1);
  await page.getByText("A rest day", { exact: true }).waitFor();
  await goByKey(page, "Plan");
  expect(await seen(page.getByRole("region", { name: /Thu/ }).getByText("Leg raises and core"))).toBe(true);
  const eased = page.getByRole("region", { name: /Thu/ }).getByText(/instead of straight leg raise/i);
  expect(await seen(eased.first())).toBe(true);
});

it("progresses one thing of an exercise after two clean sessions, and nothing while a morning is missing", async () => {
  supine = await freshWeekByKeys();
  await trainByKeys(supine.page);
  await noPain(supine.page);
  supine = await laterToday(supine, tuesdayMorning);
  await pressOn(supine.page, button(supine.page, /as usual/i));
  supine = await laterToday(supine, wednesday);
  await trainByKeys(supine.page);
  await noPain(supine.page);

  supine = await laterToday(supine, "2026-03-05T12:00");
  const { page } = supine;
  await page
    .getByText(/still needs: .*a next-morning answer/)
    .first()
    .waitFor();
  const lines = page.getByRole("article");
  expect(await lines.count()).toBe(0);
  await pressOn(page, button(page, /as usual/i));
  await decided(page);
  expect(await lines.count()).toBeGreaterThan(0);
  const line = changeTo(page, /^Plank/);
  await line.getByText("Waits for your yes").waitFor();
  await pressOn(page, line.getByRole("button", { name: /^Accept/ }));
  await line.getByText("Accepted").waitFor();
});

it("trains another day, stops at a 7 felt on the way, and the session ends with what was ticked", async () => {
  supine = await freshWeekByKeys();
  supine = await laterToday(supine, "2026-03-03T18:00");
  const { page } = supine;
  await trainAnyway(page);
  await pressOn(page, button(page, "Nothing new, start"));
  await button(page, "Finish session").waitFor();
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.press("Alt+PageDown");
  await page.keyboard.press("Space");
  await page.getByText("1 of 11 sets done", { exact: false }).first().waitFor();
  await pressOn(page, page.getByRole("region", { name: legRaise }).getByRole("button", { name: /^I feel something/ }));
  await page.keyboard.press("7");
  await pressOn(page, button(page, "End the session"));
  expect(await button(page, "Finish and say how it felt").evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await title(page, /session\?$/);
  await page.keyboard.press("Control+Z");
  await button(page, "Finish session").waitFor();
  expect(await seen(page.getByText("1 of 11 sets done", { exact: false }))).toBe(true);
  await goByKey(page, "Today");
  expect(await seen(button(page, "Resume session"))).toBe(true);
});
