import { afterEach, expect, it } from "vitest";
import { changeTo, decided, seen, tuesdayMorning, wednesday } from "./flows.ts";
import { freshWeekByKeys, goByKey, laterToday, trainByKeys } from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";

// The job the app is for without a mouse: every act is a key. Beside it stand keyboard-coach (what changed and why),
// keyboard-scenes (what else the coach does), keyboard-safety (pain, signs, bad input), keyboard-routine (doses, locks)
// and keyboard-library (figure, ladder, history).

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

it("trains, says what hurt and where, answers the morning, and sees what changed, keeps its own and takes the change after all", async () => {
  supine = await freshWeekByKeys();
  let { page } = supine;
  const { sets, presses } = await trainByKeys(page);
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

  supine = await laterToday(supine, tuesdayMorning);
  page = supine.page;
  await pressOn(page, page.getByRole("button", { name: /as usual/i }));
  await expect.poll(() => page.getByRole("button", { name: /as usual/i }).count()).toBe(0);

  await goByKey(page, "Progress");
  await pressOn(page, page.getByRole("button", { name: "Show as table" }));
  expect(await seen(page.getByRole("table").first())).toBe(true);

  supine = await laterToday(supine, wednesday);
  page = supine.page;
  expect(await seen(page.getByText("Bent-knee raise", { exact: true }).first())).toBe(true);
});
