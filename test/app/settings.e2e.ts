import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsSections } from "../../renderer/navigation/settings-sections.ts";
import { aPainDraft } from "../builders.ts";
import { breaches, overflows } from "./accessibility.ts";
import { freshWeek, seen } from "./flows.ts";
import { pressOn as pressKeyOn, tabTo } from "./keyboard.ts";
import { call, forget, type Launched, shoot } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  supine = await freshWeek();
});
afterAll(() => forget(supine));

const pressOn = (target: Locator): Promise<number> => pressKeyOn(supine.page, target);

const button = (name: string | RegExp): Locator => supine.page.getByRole("button", { name }).first();

/** Opens a part of the settings by keyboard alone. */
const part = async (name: string): Promise<void> => {
  await supine.page.keyboard.press("Control+7");
  await pressOn(supine.page.getByRole("navigation", { name: "Parts of the settings" }).getByRole("button", { name }));
};

const profile = async (): Promise<Readonly<Record<string, unknown>>> => {
  const { value } = (await call(supine.page, "profile.get")) as { readonly value: Readonly<Record<string, unknown>> };
  return value;
};

const painEntries = async (): Promise<number> => {
  const { value } = (await call(supine.page, "pain.list", { from: "2026-01-01", to: "2026-12-31" })) as {
    readonly value: readonly unknown[];
  };
  return value.length;
};

describe("settings, by keyboard alone", () => {
  it("change the size of everything, also after the page is shown anew", async () => {
    const { page, app } = supine;
    await part("Language and look");
    const zoom = (): Promise<number | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
    await tabTo(page, page.getByRole("radio", { name: "Normal" }));
    await page.keyboard.press("ArrowRight");
    await expect.poll(zoom).toBe(0.75);
    await page.keyboard.press("ArrowRight");
    await expect.poll(zoom).toBe(1.5);
    expect(await overflows(page)).toBe(false);
    await shoot(page, "settings-largest");
    // The zoom of the menu goes on from there, and its actual size is the size that was chosen.
    const actualSize = (): Promise<void> =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("resetZoom")?.click());
    await call(page, "app.zoom", "out");
    await expect.poll(zoom).toBe(1);
    await actualSize();
    await expect.poll(zoom).toBe(1.5);
    await call(page, "app.zoom", "in");
    await page.reload();
    await part("Language and look");
    await expect.poll(zoom).toBe(2);
    await tabTo(page, page.getByRole("radio", { name: "Largest" }));
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(zoom).toBe(0);
    expect(await profile()).toMatchObject({ textSize: "normal" });
  });

  it("take pounds, feet and inches, and store kilograms and metres", async () => {
    const { page } = supine;
    await tabTo(page, page.getByRole("radio", { name: "Kilograms and metres" }));
    await page.keyboard.press("ArrowRight");
    await part("Body measures");
    await tabTo(page, page.getByRole("textbox", { name: "Weight" }));
    await page.keyboard.type("150");
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByRole("textbox", { name: "Height, feet" }));
    await page.keyboard.type("5");
    await page.keyboard.press("Tab");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expect
      .poll(profile)
      .toMatchObject({ units: "imperial", body: { massKilograms: 68.0389, heightMetres: 1.651 } });
  });

  it("back up, show what is in a backup, restore it, and go back again", async () => {
    const { page } = supine;
    await part("Data and backups");
    await pressOn(button("Back up now"));
    await page.getByText("Backed up, and checked.").waitFor();
    expect(readdirSync(join(supine.userData, "backups")).filter((file) => file.includes("asked"))).toHaveLength(1);
    await call(page, "pain.save", aPainDraft({ date: "2026-03-02" }));
    expect(await painEntries()).toBe(1);

    await pressOn(button(/^Look at it: backup of/));
    await page.getByRole("region", { name: "What is in this backup" }).waitFor();
    expect(await seen(page.getByText("0 sessions, 1 pain entry and 0 routines, logged or changed since"))).toBe(true);
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "settings-preview");
    await pressOn(button("Restore this backup"));
    await page.getByText("Restored.").waitFor();
    await expect.poll(painEntries).toBe(0);
    await button("Undo").click();
    await expect.poll(painEntries).toBe(1);
  });

  it("save a copy where the system's dialog says, and open it from there", async () => {
    const { app, page, userData } = supine;
    const target = join(userData, "a copy.db");
    await app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
    }, target);
    await part("Data and backups");
    await pressOn(button("Save a copy as…"));
    await page.getByText("Saved, and checked:", { exact: false }).waitFor();
    await pressOn(button("Choose a file…"));
    await page.getByRole("region", { name: "What is in this backup" }).waitFor();
    expect(await seen(page.getByText("Nothing. Everything you have now is in it."))).toBe(true);
    await pressOn(button("Leave it"));
    await app.evaluate(
      ({ dialog }, path) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
      },
      join(userData, "supine.db"),
    );
    await pressOn(button("Save a copy as…"));
    expect(await seen(page.getByText("That is your log itself. Choose another name for the copy."))).toBe(true);
    expect(await painEntries()).toBe(1);
  });

  it.each(["light", "dark"])("breaks no rule of accessibility in %s in any part", async (theme) => {
    const { page } = supine;
    await call(page, "profile.save", { ...(await profile()), theme });
    await page.reload();
    for (const { label, id } of settingsSections) {
      await part(label);
      expect({ label, breaches: await breaches(page), overflows: await overflows(page) }).toEqual({
        label,
        breaches: [],
        overflows: false,
      });
      await shoot(page, `settings-${id}-${theme}`);
    }
    expect(supine.complaints).toEqual([]);
  });
});
