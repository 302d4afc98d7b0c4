import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches, overflows, smallTargets } from "./accessibility.ts";
import { unseenFocus } from "./focus.ts";
import { hasFocus } from "./keyboard.ts";
import { forget, type Launched, shoot } from "./launch.ts";
import { type Life, living } from "./lives.ts";
import { settled, type View, viewsOf } from "./tour.ts";
import { sized, sizes } from "./window-size.ts";

export const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

/** Opens a view by its name. */
export const show = async (page: Page, life: Life, name: string): Promise<void> => {
  const view = viewsOf[life].find((one) => one.name === name);
  if (view === undefined) throw new Error(`No view is called ${name}`);
  await view.open(page);
  await settled(page);
};

/**
 * Every view of a log, judged pairwise: each view in every look and at every size, and over the views every look at every
 * size. With less or more in them the screens have the same colours: these are judged in light alone. `part` lets two
 * files share the views of a log.
 */
export const describeViews = (life: Life, part: (views: readonly View[]) => readonly View[] = (all) => all): void => {
  describe(`with the log of ${life}`, () => {
    let supine: Launched;
    beforeAll(async () => {
      supine = await living(life, { theme: "system" });
      // What moves by itself would be another picture at every look.
      await supine.page.emulateMedia({ reducedMotion: "reduce" });
    });
    afterAll(() => forget(supine));

    const hasAllLooks = life === "first run" || life === "normal";
    const all = hasAllLooks ? Object.entries(looks) : [["light", looks.light] as const];

    it.each(part(viewsOf[life]).map((view, index) => ({ ...view, index })))(
      "$name is for everyone",
      async ({ name, open, index }) => {
        const { page } = supine;
        await page.emulateMedia(looks.light);
        await open(page);
        await settled(page);
        const found = (await hasFocus(page)) ? [] : ["the focus was lost on the way here"];
        for (const [step, size] of sizes.entries()) {
          const [look, media] = all[(index + step) % all.length] ?? ["light", looks.light];
          await page.emulateMedia(media);
          await sized(supine, size);
          await settled(page);
          if (await overflows(page)) found.push(`wider than the window (${size})`);
          if (!hasAllLooks && (index + step) % sizes.length > 0) continue;
          found.push(...(await breaches(page)).map((breach) => `${look}, ${size}: ${breach}`));
          await shoot(page, `${life}-${name}-${look}`);
        }
        await page.emulateMedia(looks.light);
        await sized(supine, "usual");
        await settled(page);
        found.push(...(await smallTargets(page)).map((target) => `small: ${target}`), ...(await unseenFocus(page)));
        expect(found).toEqual([]);
      },
    );
  });
};
