import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Breaches of the accessibility rules on the screen that shows, each with the element. */
export const breaches = async (page: Page): Promise<readonly string[]> => {
  // A tooltip that is just fading has less contrast than it will have.
  await page.mouse.move(0, 0);
  await page.getByRole("tooltip").waitFor({ state: "detached" });
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
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
