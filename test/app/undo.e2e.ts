import { expect, it } from "vitest";
import { freshWeek, goTo, later, monday } from "./flows.ts";
import { forget } from "./launch.ts";

it("what was changed before the app was closed is taken back by Ctrl+Z after it was started again, and redone", async () => {
  let supine = await freshWeek();
  try {
    await goTo(supine.page, "Plan");
    const cards = (): ReturnType<typeof supine.page.locator> => supine.page.locator("[data-entry]");
    await cards().first().waitFor();
    const before = await cards().allTextContents();
    const last = cards().last().locator("button").first();
    await last.focus();
    await supine.page.keyboard.press("Delete");
    await supine.page.getByText(/ is off /).waitFor();
    await expect.poll(() => cards().count()).toBe(before.length - 1);

    supine = await later(supine, monday);
    const { page } = supine;
    await goTo(page, "Today");
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText(/^Undone: .+ taken off /).waitFor();
    await goTo(page, "Plan");
    await expect.poll(() => cards().allTextContents()).toEqual(before);

    await page.keyboard.press("Control+Shift+z");
    await page.getByText(/^Done again: .+ taken off /).waitFor();
    await expect.poll(() => cards().count()).toBe(before.length - 1);
  } finally {
    await forget(supine);
  }
});
