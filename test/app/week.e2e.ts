import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { freshWeek, later, say, seen, train, tuesdayMorning } from "./flows.ts";
import { hasFocus, pressOn } from "./keyboard.ts";
import { forget, shoot } from "./launch.ts";

const plan = (page: Page) => page.locator("[data-entry]");

/** The routine names on the days of the week, as they stand on the plan. */
const planned = async (page: Page): Promise<readonly string[]> =>
  (await plan(page).locator("button:first-child").allTextContents()).filter((text) => text !== "");

const sized = async (page: Page, supine: Awaited<ReturnType<typeof freshWeek>>, width: number, height: number) => {
  await supine.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w ?? 0, h ?? 0),
    [width, height],
  );
  await page.waitForFunction((w) => innerWidth === w, width);
};

it("a week is built with the keyboard alone, taken, and undone exactly", async () => {
  let supine = await freshWeek();
  try {
    await train(supine.page);
    await say(supine.page, { nrs: 5, region: "Lower back, middle", during: "Straight leg raise" });
    await supine.page.getByRole("heading", { name: "What changed and why" }).waitFor();
    supine = await later(supine, tuesdayMorning);
    const { page } = supine;
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await page.keyboard.press("Control+2");
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await plan(page).first().waitFor();
    const before = await planned(page);

    await pressOn(page, page.getByRole("button", { name: "Build a week" }));
    await page.getByRole("heading", { name: "Build a week", level: 1 }).waitFor();
    expect(await seen(page.getByText(/Where you are since 5 during straight leg raise/))).toBe(true);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await shoot(page, `week-${scheme}`);
      await sized(page, supine, 900, 600);
      await shoot(page, `week-${scheme}-small`);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide).toBe(false);
      await page.locator("main").evaluate((main) => main.scrollTo(0, 700));
      await shoot(page, `week-${scheme}-small-days`);
      await sized(page, supine, 1200, 800);
      await page.locator("main").evaluate((main) => main.scrollTo(0, 450));
      await shoot(page, `week-${scheme}-days`);
      await page.locator("main").evaluate((main) => main.scrollTo(0, 0));
    }
    await page.emulateMedia({ colorScheme: null });

    // Without Friday not everything has room, and it is said.
    const friday = page.getByRole("checkbox", { name: "Friday", exact: true });
    await pressOn(page, friday, "Space");
    expect(await seen(page.getByText(/instead of twice: four exercises already on Wednesday/))).toBe(true);
    await shoot(page, "week-unmet");
    await pressOn(page, friday, "Space");
    await page
      .getByText(/there are no further days/)
      .first()
      .waitFor({ state: "detached" });

    await pressOn(page, page.getByRole("checkbox", { name: "Take Friday, 6 March" }), "Space");
    await pressOn(page, page.getByRole("button", { name: "Take 1 day" }));
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await plan(page).getByText("Core, 4 March").waitFor();
    await shoot(page, "week-taken");
    await expect.poll(() => hasFocus(page), { message: "the focus is kept once the week is taken" }).toBe(true);

    await page.keyboard.press("Control+z");
    await plan(page).getByText("Core, 4 March").waitFor({ state: "detached" });
    await expect.poll(() => planned(page)).toEqual(before);
  } finally {
    await forget(supine);
  }
});
