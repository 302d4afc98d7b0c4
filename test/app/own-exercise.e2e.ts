import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { freshWeek, goTo, later, seen, wednesday } from "./flows.ts";
import { forget, shoot } from "./launch.ts";

/** Presses Tab until the button or field of this name has the focus. */
const tabTo = async (page: Page, role: "button" | "textbox", name: string | RegExp): Promise<void> => {
  const wanted = page.getByRole(role, { name }).first();
  const hasFocus = (): Promise<boolean> => wanted.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await hasFocus()); presses += 1) await page.keyboard.press("Tab");
  expect(await hasFocus(), `${String(name)} is reached by Tab`).toBe(true);
};

it("an own exercise is made, put into a routine, trained, archived and brought back by the keyboard alone", async () => {
  let supine = await freshWeek();
  try {
    let { page } = supine;
    await page.keyboard.press("Control+4");
    await page.getByRole("heading", { name: "Library", level: 1 }).waitFor();
    await tabTo(page, "button", "New exercise");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "New exercise", level: 1 }).waitFor();
    await page.keyboard.type("Straight leg raise");
    await tabTo(page, "textbox", "Steps");
    await page.keyboard.type("Lie down.\nFold slowly.");
    await page.getByRole("button", { name: "Save" }).press("Enter");
    await page.getByText("“Straight leg raise” is taken already. Please choose another name.").waitFor();
    await shoot(page, "own-taken");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Slow fold with a towel");
    await page.getByRole("button", { name: "Save" }).press("Enter");
    await page.getByRole("heading", { name: "Slow fold with a towel", level: 1 }).waitFor();
    expect(await seen(page.getByText(/for its kind, as a guess/))).toBe(true);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await shoot(page, `own-page-${scheme}`);
    }

    await tabTo(page, "button", "Add to a routine");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
    await shoot(page, "own-add");
    await page.keyboard.press("Enter");
    await page.getByText(/^Slow fold with a towel is in .* now\.$/).waitFor();

    supine = await later(supine, wednesday);
    page = supine.page;
    await page.getByRole("button", { name: "Start session" }).first().press("Enter");
    await page.getByRole("button", { name: "Nothing new, start" }).press("Enter");
    await page.getByRole("button", { name: "Finish session" }).waitFor();
    expect(await seen(page.getByText("Slow fold with a towel"))).toBe(true);

    await goTo(page, "Library");
    await page.getByRole("textbox", { name: "Find an exercise" }).fill("slow fold");
    await page.getByText("1 exercise", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Slow fold with a towel", level: 1 }).waitFor();
    await tabTo(page, "button", "Archive");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Library", level: 1 }).waitFor();
    expect(await page.getByRole("button", { name: /^Slow fold/ }).count()).toBe(0);
    await tabTo(page, "button", "Archived (1)");
    await page.keyboard.press("Enter");
    await shoot(page, "own-archived");
    await tabTo(page, "button", "Bring back Slow fold with a towel");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Slow fold with a towel/ }).waitFor();
  } finally {
    await forget(supine);
  }
});
