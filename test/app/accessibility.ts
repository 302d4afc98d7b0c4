import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** Defines `axe` in the page. It stays until the page loads again. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type WithAxe = typeof globalThis & { readonly axe: typeof axe };

/** Breaches of the accessibility rules on the screen that shows, each with the element. */
export const breaches = async (page: Page): Promise<readonly string[]> => {
  // A tooltip that is just fading has less contrast than it will have.
  await page.mouse.move(0, 0);
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  // Describing every element that passes takes most of the time of a run.
  return page.evaluate(async () => {
    const { violations } = await (globalThis as WithAxe).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
};

/** Whether something is wider than the window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const main = document.querySelector("main");
    return (
      document.documentElement.scrollWidth > document.documentElement.clientWidth ||
      (main !== null && main.scrollWidth > main.clientWidth)
    );
  });

/** Controls that are hard to hit: less than 24 pixels high or wide, with their label. Links inside a text may be smaller. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 24;
    const controls =
      "a[href], button, input, select, textarea, [role=checkbox], [role=option], [role=slider], [tabindex='0']";
    const isSmall = (control: Element): boolean => {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const boxes = [control, ...labels].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      // Half a pixel is lost where a length is a share of another.
      return width < least - 0.5 || height < least - 0.5;
    };
    return [...document.querySelectorAll(controls)]
      .filter((control) => control.checkVisibility() && control.closest("[aria-hidden=true], [inert]") === null)
      .filter((control) => !(control.localName === "a" && getComputedStyle(control).display === "inline"))
      .filter(isSmall)
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 140)}`;
      });
  });
