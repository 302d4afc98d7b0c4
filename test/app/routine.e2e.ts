import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { breaches } from "./accessibility.ts";
import { at, freshWeek, monday, seen, welcome } from "./flows.ts";
import { forget, launch, type Launched, shoot } from "./launch.ts";
import { chooseFrom, pressOn, tabTo } from "./keyboard.ts";

/** The system's dialogs cannot be worked from here; they answer with this path instead. */
const answerDialogs = (supine: Launched, path: string): Promise<void> =>
  supine.app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, path);

const places = (page: Page): Promise<readonly string[]> =>
  page
    .locator("[data-place]")
    .evaluateAll((rows) => rows.map((row) => `${row.getAttribute("data-block")} ${row.getAttribute("aria-label")}`));

/** Types into the library's search and adds what comes first. */
const add = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+E");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
  await page.keyboard.type(name);
  await page
    .getByRole("option", { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`[data-place][aria-label="${name}"]`).waitFor();
};

/** Goes back with Shift+Tab until the sets of a row have the focus. */
const into = async (page: Page, name: string): Promise<void> => {
  const sets = page.locator(`[data-place][aria-label="${name}"]`).getByRole("textbox", { name: "Sets" });
  await tabTo(page, sets, "Shift+Tab");
};

it("a routine with a warm-up and a superset is built, kept as a template, saved as a file and opened elsewhere by the keyboard alone", async () => {
  const file = join(tmpdir(), `supine-test-${crypto.randomUUID()}.supine-routine.json`);
  const supine = await freshWeek();
  try {
    const { page } = supine;
    await answerDialogs(supine, file);
    await page.keyboard.press("Control+N");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Name of the routine");
    await page.keyboard.type("Evening on the mat");
    for (const name of ["Pelvic tilt", "Dead bug press", "Glute bridge", "Plank"]) await add(page, name);

    // The first place steps up into the warm-up.
    await into(page, "Pelvic tilt");
    await page.keyboard.press("Alt+ArrowUp");
    expect(await seen(page.getByRole("heading", { name: "Warm-up" }))).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Sets");
    await page.keyboard.press("Control+E");
    await into(page, "Glute bridge");
    await page.keyboard.press("Control+G");
    expect(await seen(page.getByText("Superset A"))).toBe(true);
    await page.keyboard.press("Control+Z");
    await page.getByText("Superset A").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+Z");
    await page.getByText("Superset A").waitFor();
    const built = ["warmup Pelvic tilt", "main Dead bug press", "main Glute bridge", "main Plank"];
    expect(await places(page)).toEqual(built);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await shoot(page, `routine-editor-${scheme}`);
      expect(await breaches(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light" });

    await chooseFrom(page, page.getByRole("button", { name: "More for this routine" }), "Save as a template");
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type("Evenings");
    await page.keyboard.press("Enter");
    await page.getByText("Evenings is among your templates now.").waitFor();

    await page.keyboard.press("Control+S");
    await page.getByText(/^Saved as supine-test-/).waitFor();
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({
      format: "supine-routine",
      name: "Evening on the mat",
    });

    await page.keyboard.press("Control+3");
    await pressOn(page, page.getByRole("button", { name: "New routine from Evenings" }));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("input[aria-label='Name of the routine']")?.value === "Evenings",
    );
    expect(await places(page)).toEqual(built);
  } finally {
    await forget(supine);
  }

  const other = await launch(at(monday));
  try {
    const { page } = other;
    await welcome(page);
    await answerDialogs(other, file);
    await page.keyboard.press("Control+O");
    await page.getByRole("heading", { name: "Evening on the mat", level: 1 }).waitFor();
    expect(await seen(page.getByText(/from a file, not added yet$/))).toBe(true);
    await shoot(page, "routine-file");
    expect(await breaches(page)).toEqual([]);
    await pressOn(page, page.getByRole("button", { name: "Add to your routines" }));
    await page.getByText("Evening on the mat is among your routines now.").waitFor();
    expect(await places(page)).toEqual([
      "warmup Pelvic tilt",
      "main Dead bug press",
      "main Glute bridge",
      "main Plank",
    ]);
    expect(other.complaints).toEqual([]);
  } finally {
    await forget(other);
  }
});
