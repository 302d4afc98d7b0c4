import { expect, it } from "vitest";
import { freshWeek, later, monday } from "./flows.ts";
import { tabTo } from "./keyboard.ts";
import { forget } from "./launch.ts";

it("what was changed before the app was closed is taken back by Ctrl+Z after it was started again, and redone", async () => {
  let supine = await freshWeek();
  try {
    await supine.page.keyboard.press("Control+2");
    const cards = (): ReturnType<typeof supine.page.locator> => supine.page.locator("[data-entry]");
    await cards().first().waitFor();
    const before = await cards().allTextContents();
    const last = cards().last().locator("button").first();
    await tabTo(supine.page, last);
    await supine.page.keyboard.press("Delete");
    await supine.page.getByText(/ is off /).waitFor();
    await expect.poll(() => cards().count()).toBe(before.length - 1);

    supine = await later(supine, monday);
    const { page } = supine;
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await page.keyboard.press("Control+1");
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText(/^Undone: .+ taken off /).waitFor();
    await page.keyboard.press("Control+2");
    await expect.poll(() => cards().allTextContents()).toEqual(before);

    await page.keyboard.press("Control+Shift+z");
    await page.getByText(/^Done again: .+ taken off /).waitFor();
    await expect.poll(() => cards().count()).toBe(before.length - 1);
  } finally {
    await forget(supine);
  }
});
