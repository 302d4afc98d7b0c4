import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { looks, show } from "./every-view.ts";
import { at, monday, seen } from "./flows.ts";
import { unseenFocus } from "./focus.ts";
import { tabTo } from "./keyboard.ts";
import { forget, launch, type Launched } from "./launch.ts";
import { living } from "./lives.ts";
import { settled } from "./tour.ts";

describe("the focus", () => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await living("normal", { theme: "light" });
  });
  afterAll(() => forget(supine));

  /** The name of what has the focus, once everything has happened that follows an act. */
  const focused = async (page: Page): Promise<string> => {
    await settled(page);
    return page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body
        ? "nothing"
        : (element?.getAttribute("aria-label") ?? element?.textContent ?? element?.localName ?? "");
    });
  };

  it("goes to the next entry when one is removed, and into the page when that is undone", async () => {
    const { page } = supine;
    await show(page, "normal", "pain");
    const next = await page.locator("main li").nth(1).getByRole("button").first().getAttribute("aria-label");
    await page.locator("main li").first().getByRole("button", { name: "Remove" }).press("Enter");
    await page.getByText("The entry was removed.").waitFor();
    await expect.poll(() => focused(page)).toBe(next);
    await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
    await page.getByText("The entry was removed.").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).not.toBe("nothing");
  });

  it("comes back to the button of a menu, and to where the palette was called from", async () => {
    const { page } = supine;
    await show(page, "normal", "plan-move");
    const menu = await page.locator("[data-entry] button[aria-haspopup=menu]").first().getAttribute("aria-label");
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe(menu);
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog", { name: "Find anything" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => focused(page)).toBe(menu);
  });

  it("goes to the first question when the button gives way to what it opens", async () => {
    const { page } = supine;
    await show(page, "normal", "today");
    await page.getByRole("button", { name: "Start session" }).press("Enter");
    await page.getByRole("button", { name: "Nothing new, start" }).waitFor();
    await expect.poll(() => focused(page)).toMatch(/^0/);
  });

  it("comes back from a message to where it was, once what the message offered is done", async () => {
    const { page } = supine;
    await show(page, "normal", "pain");
    await page.locator("main li").first().getByRole("button", { name: "Remove" }).press("Enter");
    await page.getByText("The entry was removed.").waitFor();
    const before = page.locator("main li").nth(3).getByRole("button").first();
    await before.focus();
    const name = await focused(page);
    await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
    await page.getByText("The entry was removed.").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe(name);
  });

  it("stays on a button that is disabled while what it asked for is under way", async () => {
    const { page } = supine;
    await show(page, "normal", "settings-data");
    await page.getByRole("button", { name: "Back up now" }).press("Enter");
    await page
      .getByText(/^Backed up/)
      .first()
      .waitFor();
    await expect.poll(() => focused(page)).toBe("Back up now");
  });

  it("leaves building a week for the plan, when that is where somebody goes", async () => {
    const { page } = supine;
    await show(page, "normal", "plan-build");
    await page.keyboard.press("Control+2");
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await expect.poll(() => focused(page)).not.toBe("nothing");
  });

  it("is in the list of what was done, and on the screen again after going back in it", async () => {
    const { page } = supine;
    await show(page, "normal", "what-you-did");
    const listed = page.getByRole("dialog", { name: "What you did" });
    await expect.poll(() => listed.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await tabTo(page, listed.getByRole("button", { name: /^Undo to here/ }).nth(2));
    await page.keyboard.press("Enter");
    await page.getByText("3 changes undone.").waitFor();
    await listed.waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).not.toBe("nothing");
    await page.getByRole("button", { name: "Redo", exact: true }).press("Enter");
    await page.getByText("3 changes done again.").waitFor();
    await expect.poll(() => focused(page)).not.toBe("nothing");
  });

  it("shows in the dark too", async () => {
    const { page } = supine;
    await page.emulateMedia({ colorScheme: "dark" });
    for (const name of ["pain-form", "compare", "routine", "settings-look"]) {
      await show(page, "normal", name);
      expect(await unseenFocus(page)).toEqual([]);
    }
  });
});

describe("in the system's own colours", () => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await living("normal", { theme: "light" });
    await supine.page.emulateMedia(looks.forced);
  });
  afterAll(() => forget(supine));

  const look = (page: Page, what: string): Promise<string> =>
    page
      .locator(what)
      .first()
      .evaluate((element) => {
        const { backgroundColor, outlineStyle, outlineWidth, borderColor, stroke, strokeWidth } =
          getComputedStyle(element);
        return [backgroundColor, outlineStyle, outlineWidth, borderColor, stroke, strokeWidth].join(" ");
      });

  it.each([
    ["a place of the rail", "today", "nav [aria-current=page]", "nav button:not([aria-current])"],
    [
      "one of a few",
      "settings-look",
      ".mantine-SegmentedControl-label[data-active]",
      ".mantine-SegmentedControl-label:not([data-active])",
    ],
    ["a tick", "plan-build", ".mantine-Checkbox-input:checked", ".mantine-Checkbox-input:not(:checked)"],
    ["a rating", "pain-edit", "[role=radio][aria-checked=true]", "[role=radio][aria-checked=false]"],
  ])("%s that is chosen is told from what is not", async (_, view, chosen, other) => {
    const { page } = supine;
    await show(page, "normal", view);
    expect(await look(page, chosen)).not.toBe(await look(page, other));
  });

  it("a chosen place of the body is told from the others, with its rating", async () => {
    const { page } = supine;
    await show(page, "normal", "pain-form");
    await page.keyboard.press("4");
    await page.locator("[data-region=lower_back_left]").click();
    await page.getByRole("heading", { level: 1 }).click();
    expect(await look(page, "[data-region=lower_back_left] path")).not.toBe(
      await look(page, "[data-region=lower_back_right] path"),
    );
    expect(await page.locator("[data-region=lower_back_left] text").textContent()).toBe("4");
  });
});

it("the main job works by keyboard alone", async () => {
  const supine = await launch(at(monday));
  try {
    const { page } = supine;
    const press = (...keys: readonly string[]): Promise<void> =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
    /** Tabs on until the focus is on what has this name; fails when it is never reached. */
    const reach = async (name: RegExp): Promise<void> => {
      for (let tabs = 0; tabs < 120; tabs += 1) {
        const label = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
        });
        if (name.test(label.trim())) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab never reached ${String(name)}`);
    };

    await page.getByRole("heading", { name: "Welcome to Supine" }).waitFor();
    await reach(/^Go on$/);
    await press("Enter");
    await page.getByRole("heading", { name: "Before anything else" }).waitFor();
    await reach(/^None of these$/);
    await press("Enter");
    await page.getByRole("heading", { name: "How would you like to start?" }).waitFor();
    await reach(/^Straight-leg-raise week/);
    await press("Enter");
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await reach(/^Start session$/);
    await press("Enter");
    await reach(/^Nothing new, start$/);
    await press("Enter");
    await page.getByRole("button", { name: "Finish session" }).waitFor();
    await reach(/^Set 1 of 2 done, Pelvic tilt/);
    // One key a set: Space ticks it and goes on to the next.
    await press("Space");
    await page.getByText("1 of 11 sets done").first().waitFor();
    await press("Space");
    await page.getByText("2 of 11 sets done").first().waitFor();
    await press("Control+1");
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    await reach(/^Resume session$/);
    await press("Enter");
    await page.getByRole("button", { name: "Finish session" }).waitFor();
    await reach(/^Finish session$/);
    await press("Enter");
    await reach(/^Finish and say how it felt$/);
    await press("Enter");
    await page.getByRole("heading", { name: /session\?$/ }).waitFor();
    await reach(/^0, none$/);
    await press("5", "Tab");
    await reach(/^Lower back, middle$/);
    await press("ArrowLeft", "ArrowRight", "Space");
    await press("Control+Enter");
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    expect(await seen(page.getByText("2 sets · pain 5"))).toBe(true);
  } finally {
    await forget(supine);
  }
});
