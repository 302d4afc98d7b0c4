import type { Launched } from "./launch.ts";

/** The usual window, the smallest one, and the usual one at a zoom of 200 %. */
export const sizes = ["usual", "small", "zoomed"] as const;
export type Size = (typeof sizes)[number];

const content = {
  usual: { width: 1200, height: 800, zoom: 1 },
  small: { width: 900, height: 600, zoom: 1 },
  zoomed: { width: 1200, height: 800, zoom: 2 },
} as const;

/** Gives the window this size, and waits until the page has it. */
export const sized = async ({ app, page }: Launched, size: Size): Promise<void> => {
  const { width, height, zoom } = content[size];
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(wanted.width, wanted.height);
      window?.webContents.setZoomFactor(wanted.zoom);
    },
    { width, height, zoom },
  );
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width / zoom);
};
