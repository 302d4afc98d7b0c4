import type { Page } from "playwright-core";

/** How far a screen is walked through; the longest lists go on the same way. */
const mostStops = 90;

type Stop = { readonly name: string; readonly trouble: string | null; readonly isFirst: boolean };

/** What has the focus, and what is wrong with how it shows. */
const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const thinnest = 2;
    const leastContrast = 3;
    const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const parts = (colour: string): readonly [number, number, number, number] => {
      if (pen === null) return [0, 0, 0, 0];
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    };
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = parts(colour)
        .slice(0, 3)
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): string => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (parts(backgroundColor)[3] > 200) return backgroundColor;
      }
      return getComputedStyle(document.body).backgroundColor;
    };

    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused === document.documentElement)
      return { name: "nothing", trouble: null, isFirst: false };
    const label = focused instanceof HTMLInputElement ? (focused.labels?.[0] ?? null) : null;
    const words = focused.getAttribute("aria-label") ?? label?.textContent ?? focused.textContent;
    const name = `${focused.localName} “${words.trim().slice(0, 50)}”`;
    const isFirst = focused.hasAttribute("data-walked");
    focused.setAttribute("data-walked", "");

    // The outline stands on the element itself, or on what is drawn in its place.
    const drawn = [focused, focused.nextElementSibling, focused.parentElement, label].filter(
      (element) => element !== null,
    );
    const isOutlined = drawn.some((element) => {
      const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
      const behind = Number.parseFloat(outlineOffset) < 0 ? element : element.parentElement;
      return (
        outlineStyle !== "none" &&
        Number.parseFloat(outlineWidth) >= thinnest &&
        contrast(outlineColor, groundOf(behind)) >= leastContrast
      );
    });
    const isStroked = [...focused.querySelectorAll("path")].some((path) => {
      const { stroke, strokeWidth } = getComputedStyle(path);
      return (
        focused instanceof SVGElement &&
        Number.parseFloat(strokeWidth) >= thinnest &&
        contrast(stroke, groundOf(focused.closest("svg"))) >= leastContrast
      );
    });
    // Fields that are drawn by their label have no size of their own.
    const box = (focused.clientHeight > 0 ? focused : (label ?? focused)).getBoundingClientRect();
    const isInView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width + box.height > 0;
    const trouble = !isOutlined && !isStroked ? "is not outlined" : isInView ? null : "is out of view";
    return { name, trouble, isFirst };
  });

/** Tabs through the screen; what does not show that it has the focus. */
export const unseenFocus = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-walked]")) element.removeAttribute("data-walked");
  });
  const troubles: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press("Tab");
    const { name, trouble, isFirst } = await stop(page);
    if (isFirst) break;
    if (trouble !== null) troubles.push(`${name} ${trouble}`);
  }
  return troubles;
};
