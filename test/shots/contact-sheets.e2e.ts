import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { forget, type Launched, appEnvironment, startDriven } from "../app/launch.ts";
import { type Life, living } from "../app/lives.ts";
import { settled, viewsOf } from "../app/tour.ts";

// Not a test of anything but that every screen opens: it gathers what people then look at.

const project = resolve(import.meta.dirname, "../..");
const folder = join(project, "release", "shots");

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

type Picture = { readonly name: string; readonly jpeg: string };

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** One page with all pictures and their names, four side by side. */
const sheetOf = (title: string, pictures: readonly Picture[]): string => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 24px; background: #8b9296; font: 15px/1.4 sans-serif; color: #fff; }
  main { display: grid; grid-template-columns: repeat(4, 480px); gap: 20px; }
  figure { margin: 0; }
  img { display: block; width: 480px; height: 320px; object-fit: cover; object-position: top; }
</style>
<h1>${escaped(title)}</h1>
<main>${pictures
  .map(
    ({ name, jpeg }) =>
      `<figure><img alt="" src="data:image/jpeg;base64,${jpeg}"><figcaption>${escaped(name)}</figcaption></figure>`,
  )
  .join("")}</main>`;

/** Draws a sheet in the smallest Electron window there is, since the app's own goes nowhere else. */
const draw = async (html: string, path: string): Promise<void> => {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const bare = await startDriven([...root, join(project, "test", "bench", "bare")], appEnvironment());
  try {
    const page = await bare.firstWindow();
    await bare.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(2040, 1000));
    await page.setContent(html);
    await page.screenshot({ path, fullPage: true, type: "png" });
  } finally {
    await bare.close();
  }
};

const shot = async (page: Page, name: string): Promise<Picture> => {
  await settled(page);
  const jpeg = await page.screenshot({ type: "jpeg", quality: 80, animations: "disabled" });
  await writeFile(join(folder, `${name}.jpg`), jpeg);
  return { name, jpeg: jpeg.toString("base64") };
};

const lives = Object.keys(viewsOf) as readonly Life[];
const cases = lives.flatMap((life) => (["light", "dark"] as const).map((theme) => [life, theme] as const));

it.each(cases)(
  "every screen, %s, in %s",
  async (life, theme) => {
    await mkdir(folder, { recursive: true });
    supine = await living(life, { theme });
    const { page } = supine;
    const pictures: Picture[] = [];
    for (const { name, open } of viewsOf[life]) {
      await open(page);
      pictures.push(await shot(page, `${life.replace(" ", "-")}-${theme}-${name}`));
    }
    await draw(
      sheetOf(`${life}, ${theme}: ${pictures.length} pictures`, pictures),
      join(folder, `sheet-${life.replace(" ", "-")}-${theme}.png`),
    );
    expect(pictures).toHaveLength(viewsOf[life].length);
  },
  600_000,
);
