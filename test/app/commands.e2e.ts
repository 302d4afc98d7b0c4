import type { ElectronApplication } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches } from "./accessibility.ts";
import { freshWeek } from "./flows.ts";
import { call, forget, type Launched, shoot } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  supine = await freshWeek();
});
afterAll(() => forget(supine));

type Item = { readonly label: string; readonly accelerator: string | undefined; readonly enabled: boolean };

/** What the native menu has just now. */
const menuItem = (app: ElectronApplication, id: string): Promise<Item | null> =>
  app.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    return item === null || item === undefined
      ? null
      : { label: item.label, accelerator: item.accelerator ?? undefined, enabled: item.enabled };
  }, id);

const choose = (app: ElectronApplication, id: string): Promise<void> =>
  app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.click(), id);

const heading = (name: string) => supine.page.getByRole("heading", { name, level: 1 });

describe("the native menu", () => {
  it("has the commands of the page with their keys, and opens a screen", async () => {
    const { app } = supine;
    await expect
      .poll(() => menuItem(app, "go.library"))
      .toEqual({ label: "Library", accelerator: "CommandOrControl+4", enabled: true });
    await choose(app, "go.library");
    await heading("Library").waitFor();
    await choose(app, "train.logPain");
    await heading("Log pain").waitFor();
  });

  it("has what a screen adds as long as it is shown", async () => {
    const { app, page } = supine;
    await page.keyboard.press("Control+2");
    await heading("Plan").waitFor();
    await expect.poll(() => menuItem(app, "plan.nextWeek")).toMatchObject({ accelerator: "Alt+PageDown" });
    await choose(app, "plan.nextWeek");
    await page.getByText("next week", { exact: false }).first().waitFor();
    await page.keyboard.press("Control+1");
    await heading("Today").waitFor();
    await expect.poll(() => menuItem(app, "plan.nextWeek")).toBeNull();
  });

  it("undoes the typing in a field that has the focus, and the routine elsewhere", async () => {
    const { app, page } = supine;
    await page.keyboard.press("Control+n");
    const name = page.getByRole("textbox", { name: "Name of the routine" });
    await name.fill("Evening");
    await expect.poll(() => menuItem(app, "undo")).toMatchObject({ enabled: true });
    await choose(app, "undo");
    await expect.poll(() => name.inputValue()).not.toBe("Evening");
  });

  it("keeps what the system does by itself", async () => {
    const roles = await supine.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items.map(({ role }) => role) ?? []),
    );
    // Electron tells roles in lower case.
    for (const role of ["cut", "copy", "paste", "selectall", "zoomin", "zoomout", "togglefullscreen", "quit"])
      expect(roles).toContain(role);
  });

  it("zooms by a command as it does by itself", async () => {
    const { app, page } = supine;
    const level = (): Promise<number | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
    await call(page, "app.zoom", "in");
    expect(await level()).toBe(0.5);
    await call(page, "app.zoom", "reset");
    expect(await level()).toBe(0);
    await call(page, "app.zoom", "in");
    await choose(app, "resetZoom");
    expect(await level()).toBe(0);
  });
});

describe("the palette", () => {
  it("opens a screen, an exercise and a pain entry by the keyboard alone", async () => {
    const { page } = supine;
    const box = page.getByRole("combobox", { name: "Find anything" });
    await page.keyboard.press("Control+k");
    await box.waitFor();
    await page.keyboard.type("progress");
    await page.keyboard.press("Enter");
    await heading("Progress").waitFor();
    await page.keyboard.press("Control+k");
    await box.waitFor();
    await page.keyboard.type("dead bug");
    await page.keyboard.press("ArrowDown");
    const name = await page.getByRole("option", { selected: true }).locator("span").nth(1).innerText();
    await page.keyboard.press("Enter");
    await heading(name).waitFor();
    // The next Tab goes on in the screen that was opened.
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    await page.keyboard.press("Control+l");
    await page.getByRole("radiogroup", { name: "Rating" }).waitFor();
    await page.keyboard.press("4");
    await page.keyboard.press("Control+Enter");
    await heading("Today").waitFor();
    await page.keyboard.press("Control+k");
    await box.waitFor();
    await page.keyboard.type("pain 4 2 march");
    await page.getByRole("option").filter({ hasText: "2 March" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Pain on/ }).waitFor();
  });
});

describe.each(["light", "dark"])("in %s", (theme) => {
  it("the palette breaks no rule of accessibility, with and without something typed", async () => {
    const { app, page } = supine;
    await choose(app, `view.theme.${theme}`);
    await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find anything" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `palette-${theme}`);
    await page.keyboard.type("raise");
    await page
      .getByRole("group", { name: "Sessions" })
      .or(page.getByRole("group", { name: "Exercises" }))
      .first()
      .waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `palette-typed-${theme}`);
    await page.getByRole("combobox", { name: "Find anything" }).fill("pain");
    await page.getByRole("group", { name: "Pain entries" }).waitFor();
    await shoot(page, `palette-pain-${theme}`);
    await page.keyboard.press("Escape");
  });

  it("the shortcuts sheet opens by ?, breaks no rule of accessibility, and closes by Escape", async () => {
    const { app, page } = supine;
    await choose(app, `view.theme.${theme}`);
    await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
    await page.keyboard.press("Control+2");
    await heading("Plan").waitFor();
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await sheet.getByText("On this screen").waitFor();
    expect(await breaches(page)).toEqual([]);
    await shoot(page, `shortcuts-${theme}`);
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
  });
});

it("nothing of this broke the content policy", () => {
  expect(supine.complaints).toEqual([]);
});
