import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, freshWeek, goTo, monday, say, seen, train } from "./flows.ts";
import { breaches, overflows } from "./accessibility.ts";
import { forget, type Launched, launch, shoot } from "./launch.ts";

const places = ["Today", "Plan", "Routines", "Pain", "Progress", "Settings"] as const;

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await freshWeek();
    await train(supine.page);
    await say(supine.page, { nrs: 5, region: "Lower back, middle", during: "Straight leg raise" });
    await supine.page.getByRole("heading", { name: "What changed and why" }).waitFor();
    await goTo(supine.page, "Settings");
    await supine.page.getByText(scheme === "light" ? "Light" : "Dark", { exact: true }).click();
    await supine.page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
  });
  afterAll(() => forget(supine));

  it.each(places)("%s breaks no rule of accessibility and fits 900 × 600", async (place) => {
    const { page } = supine;
    await goTo(page, place);
    await page.getByRole("heading", { name: place, level: 1 }).waitFor();
    await page.getByRole("status", { name: "Loading" }).waitFor({ state: "detached" });
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `${place.toLowerCase()}-${scheme}`);
    await supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
    await page.waitForFunction(() => innerWidth <= 900);
    // Charts follow the window a frame later.
    await expect.poll(() => overflows(page)).toBe(false);
    await shoot(page, `${place.toLowerCase()}-${scheme}-small`);
    await supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 800));
    await page.waitForFunction(() => innerWidth > 900);
  });

  it("the pain form breaks no rule of accessibility", async () => {
    const { page } = supine;
    await goTo(page, "Pain");
    await page.getByRole("button", { name: "Log pain" }).click();
    await page.getByRole("radiogroup", { name: "Rating" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `pain-form-${scheme}`);
  });
});

it("the first steps and a running session break no rule of accessibility", async () => {
  const supine = await launch(at(monday));
  try {
    const { page } = supine;
    await page.getByRole("heading", { name: "Welcome to Supine" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "welcome");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "None of these" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "safety");
    await page.getByRole("button", { name: "None of these" }).click();
    await page.getByRole("button", { name: /^Straight-leg-raise week/ }).click();
    await page.getByRole("button", { name: "Start session" }).click();
    await page.getByRole("button", { name: "Nothing new, start" }).click();
    await page.getByRole("button", { name: "Finish session" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "session");
  } finally {
    await forget(supine);
  }
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
