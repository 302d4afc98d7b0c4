import { expect, it } from "vitest";
import { freshWeek, later, seen, wednesday } from "./flows.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { forget, shoot } from "./launch.ts";

it("an own exercise is made, put into a routine, trained, archived and brought back by the keyboard alone", async () => {
  let supine = await freshWeek();
  try {
    let { page } = supine;
    await page.keyboard.press("Control+4");
    await page.getByRole("heading", { name: "Library", level: 1 }).waitFor();
    await pressOn(page, page.getByRole("button", { name: "New exercise" }));
    await page.getByRole("heading", { name: "New exercise", level: 1 }).waitFor();
    await page.keyboard.type("Straight leg raise");
    await tabTo(page, page.getByRole("textbox", { name: "Steps" }));
    await page.keyboard.type("Lie down.\nFold slowly.");
    await pressOn(page, page.getByRole("button", { name: "Save" }));
    await page.getByText("“Straight leg raise” is taken already. Please choose another name.").waitFor();
    await shoot(page, "own-taken");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Slow fold with a towel");
    await pressOn(page, page.getByRole("button", { name: "Save" }));
    await page.getByRole("heading", { name: "Slow fold with a towel", level: 1 }).waitFor();
    expect(await seen(page.getByText(/for its kind, as a guess/))).toBe(true);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await shoot(page, `own-page-${scheme}`);
    }

    await pressOn(page, page.getByRole("button", { name: "Add to a routine" }));
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
    await shoot(page, "own-add");
    await page.keyboard.press("Enter");
    await page.getByText(/^Slow fold with a towel is in .* now\.$/).waitFor();

    supine = await later(supine, wednesday);
    page = supine.page;
    await pressOn(page, page.getByRole("button", { name: "Start session" }));
    await pressOn(page, page.getByRole("button", { name: "Nothing new, start" }));
    await page.getByRole("button", { name: "Finish session" }).waitFor();
    expect(await seen(page.getByText("Slow fold with a towel"))).toBe(true);

    await page.keyboard.press("Control+4");
    await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
    await page.keyboard.type("slow fold");
    await page.getByText("1 exercise", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Slow fold with a towel", level: 1 }).waitFor();
    await pressOn(page, page.getByRole("button", { name: "Archive" }));
    await page.getByRole("heading", { name: "Library", level: 1 }).waitFor();
    expect(await page.getByRole("button", { name: /^Slow fold/ }).count()).toBe(0);
    await pressOn(page, page.getByRole("button", { name: "Archived (1)" }));
    await shoot(page, "own-archived");
    await pressOn(page, page.getByRole("button", { name: "Bring back Slow fold with a towel" }));
    await page.getByRole("button", { name: /^Slow fold with a towel/ }).waitFor();
  } finally {
    await forget(supine);
  }
});
