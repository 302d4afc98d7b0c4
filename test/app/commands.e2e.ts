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
    for (const role of [
      "cut",
      "copy",
      "paste",
      "selectall",
      "zoomin",
      "zoomout",
      "resetzoom",
      "togglefullscreen",
      "quit",
    ])
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
  });
});

describe.each(["light", "dark"])("in %s", (theme) => {
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
