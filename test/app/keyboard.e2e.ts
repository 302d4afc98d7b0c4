import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { changeTo, decided, freshWeek, later, seen, tuesdayMorning, wednesday } from "./flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";

// The job the app is for without a mouse: every act is a key. Plan, built week, routines, library, settings and first run
// have keyboard tests of their own.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

const title = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole("heading", { name, level: 1 }).waitFor();

const ticked = (page: Page): Promise<number> =>
  page.getByRole("checkbox", { name: /^Set \d+ of \d+ done/, checked: true }).count();

/** Monday's session: every set in full with two reps in reserve, technique kept. Answers the presses for all sets. */
const train = async (page: Page): Promise<{ readonly sets: number; readonly presses: number }> => {
  await pressOn(page, page.getByRole("button", { name: "Start session" }));
  await pressOn(page, page.getByRole("button", { name: "Nothing new, start" }));
  await page.getByRole("button", { name: "Finish session" }).waitFor();
  const boxes = page.getByRole("checkbox", { name: /^Set \d+ of \d+ done/ });
  const sets = await boxes.count();
  await tabTo(page, boxes.first());
  let presses = 0;
  for (let done = 0; done < sets; done += 1) {
    await page.keyboard.press("2");
    await page.keyboard.press("Space");
    presses += 2;
    await expect.poll(() => ticked(page)).toBe(done + 1);
  }
  for (const kept of await page.getByRole("button", { name: /^All kept/ }).all()) await pressOn(page, kept);
  await expect.poll(() => page.getByRole("button", { name: /^All kept/, pressed: true }).count()).toBeGreaterThan(3);
  await pressOn(page, page.getByRole("button", { name: "Finish session" }));
  await pressOn(page, page.getByRole("button", { name: "Finish and say how it felt" }));
  await title(page, /session\?$/);
  return { sets, presses };
};

it("trains, says what hurt and where, answers the morning, and sees what changed, keeps its own and takes the change after all", async () => {
  supine = await freshWeek();
  let { page } = supine;
  const { sets, presses } = await train(page);
  expect(presses / sets).toBeLessThanOrEqual(3);
  await expect.poll(() => hasFocus(page)).toBe(true);

  await tabTo(page, page.getByRole("radiogroup", { name: "Rating" }).getByRole("radio").first());
  await page.keyboard.press("5");
  await pressOn(
    page,
    page.getByRole("group", { name: "Where do you feel it" }).getByRole("checkbox", { name: "Lower back, middle" }),
    "Space",
  );
  await pressOn(page, page.getByRole("checkbox", { name: "Straight leg raise" }), "Space");
  await pressOn(page, page.getByRole("checkbox", { name: "Dull" }), "Space");
  await shoot(page, "keyboard-pain");
  await pressOn(page, page.getByRole("button", { name: "Save" }));
  await decided(page);
  await expect.poll(() => hasFocus(page)).toBe(true);

  const line = changeTo(page, /^Bent-knee raise instead of Straight leg raise/);
  expect(await seen(line.getByText(/^5 during straight leg raise, Monday/))).toBe(true);
  await pressOn(page, line.getByRole("button", { name: /^Keep mine/ }));
  await line.getByText("Kept yours").waitFor();
  await pressOn(page, line.getByRole("button", { name: /^Take it after all/ }));
  await line.getByText("Accepted").waitFor();
  await expect.poll(() => hasFocus(page)).toBe(true);

  supine = await later(supine, tuesdayMorning);
  page = supine.page;
  await page.keyboard.press("Control+1");
  await title(page, "Today");
  await pressOn(page, page.getByRole("button", { name: /as usual/i }));
  await expect.poll(() => page.getByRole("button", { name: /as usual/i }).count()).toBe(0);

  await page.keyboard.press("Control+6");
  await title(page, "Progress");
  await pressOn(page, page.getByRole("button", { name: "Show as table" }));
  expect(await seen(page.getByRole("table").first())).toBe(true);

  supine = await later(supine, wednesday);
  page = supine.page;
  await page.keyboard.press("Control+1");
  await title(page, "Today");
  expect(await seen(page.getByText("Bent-knee raise", { exact: true }).first())).toBe(true);
});

it("compares exercises, plays with them, and walks the ladder", async () => {
  supine = await freshWeek();
  const { page } = supine;
  await page.keyboard.press("Control+4");
  await title(page, "Library");
  await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
  await page.keyboard.type("straight leg raise");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await title(page, "Straight leg raise");

  const place = page.getByRole("slider", { name: /repetition/i }).first();
  await tabTo(page, place);
  const before = await place.getAttribute("aria-valuenow");
  await page.keyboard.press("ArrowRight");
  expect(await place.getAttribute("aria-valuenow")).not.toBe(before);

  await pressOn(page, page.getByRole("button", { name: "Compare" }));
  await page
    .getByText(/×0\.\d\d/)
    .first()
    .waitFor();
  const bend = page.getByRole("slider", { name: /knee/i }).first();
  await tabTo(page, bend);
  const straight = await bend.getAttribute("aria-valuenow");
  await page.keyboard.press("ArrowRight");
  expect(await bend.getAttribute("aria-valuenow")).not.toBe(straight);
  await expect.poll(() => hasFocus(page)).toBe(true);

  await pressOn(page, page.getByRole("button", { name: /Back/ }));
  await title(page, "Straight leg raise");
  await pressOn(page, page.getByRole("button", { name: "Ladder" }));
  await title(page, /Ladder|ladder/);
  await expect.poll(() => hasFocus(page)).toBe(true);
});
