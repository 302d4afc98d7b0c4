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
