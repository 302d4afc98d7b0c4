import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { speak } from "../../renderer/i18n/t.ts";
import { overflows } from "./accessibility.ts";
import { forget, type Launched } from "./launch.ts";
import { living, ownTexts } from "./lives.ts";
import { offendingTexts } from "./texts.ts";
import { settled, viewsOf } from "./tour.ts";
import { type Size, sized, sizes } from "./window-size.ts";

const show = async (page: Page, name: string): Promise<void> => {
  await viewsOf.normal.find((view) => view.name === name)?.open(page);
  await settled(page);
};

const languages = ["en-XA", "ar-XB"] as const;

/** Pairwise: a view has two sizes in each language, all three over both, and over the views each language has each size. */
const sizesFor = (language: (typeof languages)[number], index: number): readonly Size[] =>
  sizes.filter((_, step) => (index + step) % sizes.length !== languages.indexOf(language));

describe.each(languages)("in %s", (language) => {
  describe.each(["first run", "normal"] as const)("with the log of %s", (life) => {
    let supine: Launched;
    beforeAll(async () => {
      speak(language, "en-GB", null);
      supine = await living(life, { language, theme: "light" });
    });
    afterAll(() => forget(supine));

    it.each(viewsOf[life].map((view, index) => ({ ...view, index })))(
      "$name is translated, and cut nowhere",
      async ({ open, index }) => {
        const { page } = supine;
        await open(page);
        await settled(page);
        const found: string[] = [];
        for (const [step, size] of sizesFor(language, index).entries()) {
          await sized(supine, size);
          await settled(page);
          const { raw, cut } = await offendingTexts(page, ownTexts);
          if (step === 0) found.push(...raw.map((text) => `not from a catalogue: ${text}`));
          found.push(...cut.map((text) => `cut (${size}): ${text}`));
          if (await overflows(page)) found.push(`wider than the window (${size})`);
        }
        await sized(supine, "usual");
        expect([...new Set(found)]).toEqual([]);
      },
    );
  });
});

describe("from right to left", () => {
  let supine: Launched;
  beforeAll(async () => {
    speak("ar-XB", "en-GB", null);
    supine = await living("normal", { language: "ar-XB", theme: "light" });
  });
  afterAll(() => forget(supine));

  const leftOf = async (what: Locator): Promise<number> => (await what.first().boundingBox())?.x ?? Number.NaN;

  it("the rail and the titles stand on the right", async () => {
    const { page } = supine;
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await leftOf(page.getByRole("navigation"))).toBeGreaterThan(await leftOf(page.getByRole("main")));
    expect(await page.locator("h1").evaluate((title) => getComputedStyle(title).textAlign)).toBe("start");
  });

  it("time still runs from left to right in a chart", async () => {
    const { page } = supine;
    await show(page, "progress");
    const days = page.locator(".recharts-xAxis-tick-labels text");
    expect(await leftOf(days.first())).toBeLessThan(await leftOf(days.last()));
    expect(await days.first().textContent()).toBe("2 Mar");
    // The scale keeps its room beside the plot.
    const scale = page.locator(".recharts-yAxis-tick-labels text");
    expect(await leftOf(scale)).toBeLessThan(await leftOf(days.last()));
  });

  it("a figure faces the way it is drawn, and left on the body map stays left", async () => {
    const { page } = supine;
    await show(page, "exercise");
    const figure = page.locator("main section svg[viewBox]:not(.tabler-icon)").first();
    expect(await figure.evaluate((drawn) => getComputedStyle(drawn).transform)).toBe("none");
    await show(page, "pain-form");
    const place = (name: string): Locator => page.locator(`[data-region=${name}]`);
    expect(await leftOf(place("lower_back_left"))).toBeLessThan(await leftOf(place("lower_back_right")));
  });
});
