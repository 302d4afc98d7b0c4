import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogueText } from "../../electron/store/catalogue.ts";
import { migrations } from "../../electron/store/migrate.ts";
import { aClock, aProfile } from "../builders.ts";
import { asking, opened } from "../electron/store/a-store.ts";
import { liveWeeks, sorry } from "../twelve-weeks.ts";
import { breaches, overflows } from "./accessibility.ts";
import { at, goTo } from "./flows.ts";
import { pressOn, tabTo } from "./keyboard.ts";
import { forget, type Launched, launch, newUserData, shoot } from "./launch.ts";

/** The app after twelve weeks of logging. */
const afterTwelveWeeks = async (theme: "light" | "dark"): Promise<Launched> => {
  const userData = await newUserData();
  const clock = aClock();
  const store = opened(join(userData, "supine.db"), clock, { migrations, catalogue: catalogueText });
  const { ask } = asking(store.db, clock);
  ask("profile.save", aProfile({ theme, body: { proportions: "woman", massKilograms: 62, heightMetres: 1.65 } }));
  liveWeeks({ ask, clock }, 12, sorry);
  store.close();
  const supine = await launch({ userData, ...at("2026-05-23T08:00") });
  await supine.page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  return supine;
};

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click();

/** From the library to an exercise by its search field and the keyboard alone. */
const openExercise = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+4");
  await page.getByRole("heading", { name: "Library", level: 1 }).waitFor();
  await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
  await page.keyboard.press("Control+A");
  await page.keyboard.type(name);
  await pressOn(page, page.locator("li button", { has: page.getByText(name, { exact: true }) }));
  await page.getByRole("heading", { name, level: 1, exact: true }).waitFor();
};

const places: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    "library",
    async (page) => {
      await goTo(page, "Library");
      await page.getByText("51 exercises").waitFor();
    },
  ],
  ["exercise", (page) => openExercise(page, "Straight leg lowering to 60°")],
  [
    "compare",
    async (page) => {
      await openExercise(page, "Straight leg raise");
      await press(page, "Compare");
      await page.getByRole("button", { name: "Why leg raises pull on the back" }).waitFor();
    },
  ],
  [
    "ladder",
    async (page) => {
      await openExercise(page, "Straight leg raise");
      await press(page, "Ladder");
      await page.getByRole("button", { name: /You are here/ }).waitFor();
    },
  ],
  [
    "exercise-history",
    async (page) => {
      await openExercise(page, "Straight leg raise");
      await press(page, "History");
      await page.getByRole("list", { name: "The story" }).waitFor();
    },
  ],
  [
    "own-exercise",
    async (page) => {
      await goTo(page, "Library");
      await press(page, "New exercise");
      await page.getByRole("heading", { name: "New exercise" }).waitFor();
    },
  ],
  [
    "week-proposal",
    async (page) => {
      await goTo(page, "Plan");
      await press(page, "Build a week");
      await page.getByRole("heading", { name: "Build a week" }).waitFor();
    },
  ],
];

describe.each(["light", "dark"] as const)("in %s, after twelve weeks", (theme) => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await afterTwelveWeeks(theme);
  });
  afterAll(() => forget(supine));

  it.each(places)("%s breaks no rule of accessibility and fits 900 × 600", async (name, open) => {
    const { page, app } = supine;
    await open(page);
    await page.getByRole("status", { name: "Loading" }).waitFor({ state: "detached" });
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `${name}-${theme}`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
    await page.waitForFunction(() => innerWidth <= 900);
    await expect.poll(() => overflows(page)).toBe(false);
    await shoot(page, `${name}-${theme}-small`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 800));
    await page.waitForFunction(() => innerWidth > 900);
  });

  it("shows all 51 figures on one sheet", async () => {
    const { page, app } = supine;
    await goTo(page, "Library");
    // The library is as it was looked at last.
    await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.getByText("51 exercises").waitFor();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1500, 4100));
    await page.waitForFunction(() => innerHeight > 3000);
    expect(await page.locator("[data-tile] svg").count()).toBe(51);
    await shoot(page, `sheet-${theme}`);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1200, 800));
    await page.waitForFunction(() => innerHeight < 900);
  });
});

describe("an exercise in motion", () => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await afterTwelveWeeks("light");
  });
  afterAll(() => forget(supine));

  const place = async (page: Page): Promise<number> =>
    Number(await page.getByRole("slider", { name: "Place in the repetition" }).getAttribute("aria-valuenow"));

  it("plays, pauses, and is pulled along by the keyboard", async () => {
    const { page } = supine;
    await openExercise(page, "Straight leg raise");
    const play = page.getByRole("button", { name: "Play" });
    await pressOn(page, play, "Space");
    await expect.poll(() => place(page)).toBeGreaterThan(0.5);
    await page.keyboard.press("Space");
    const paused = await place(page);
    await page.waitForTimeout(300);
    expect(await place(page)).toBe(paused);
    await tabTo(page, page.getByRole("slider", { name: "Place in the repetition" }));
    await page.keyboard.press("Home");
    expect(await place(page)).toBe(0);
  });

  it("stands still with its start and its end when the system asks for less motion", async () => {
    const { page } = supine;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openExercise(page, "Bent-knee raise");
    await expect
      .poll(() => page.locator("main figure figcaption").allTextContents())
      .toEqual(["Heels down", "Hips curled"]);
    expect(await page.getByRole("button", { name: "Play" }).count()).toBe(0);
    await tabTo(page, page.getByRole("slider", { name: "Place in the repetition" }));
    await page.keyboard.press("End");
    await page.locator("main figure").first().waitFor({ state: "detached" });
    await page.keyboard.press("Home");
    await shoot(page, "reduced-motion");
    await page.emulateMedia({ reducedMotion: "no-preference" });
  });
});
