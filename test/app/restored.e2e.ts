import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { at, freshWeek, goTo, monday, seen } from "./flows.ts";
import { call, forget, type Launched, launch, restart } from "./launch.ts";

let supine: Launched;
afterEach(() => forget(supine));

const bounds = (): Promise<Electron.Rectangle | undefined> =>
  supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

const zoomLevel = (): Promise<number | undefined> =>
  supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());

const heading = (name: string | RegExp): Promise<void> =>
  supine.page.getByRole("heading", { name, level: 1 }).waitFor();

/** What is unfinished is kept a moment after it is typed. */
const isKept = (text: string): Promise<void> =>
  expect
    .poll(async () => {
      const { value } = (await call(supine.page, "draft.list")) as {
        readonly value: readonly { readonly json: string }[];
      };
      return value.some(({ json }) => json.includes(text));
    })
    .toBe(true);

/** Ends the app as a power cut would and starts it again at the same moment. */
const afterCrash = async (): Promise<void> => {
  await supine.kill();
  supine = await launch({ ...at(monday), userData: supine.userData });
};

describe("the window", () => {
  it("opens where and as large as it was left, as close as it was zoomed, and its file is the person's alone", async () => {
    supine = await freshWeek();
    await supine.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1010, height: 680 }),
    );
    await expect.poll(bounds).toMatchObject({ width: 1010, height: 680 });
    const left = await bounds();
    await call(supine.page, "app.zoom", "in");
    supine = await restart(supine, at(monday));
    await heading("Today");
    expect(await bounds()).toEqual(left);
    await expect.poll(zoomLevel).toBe(0.5);
    const file = join(supine.userData, "window.json");
    if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it("opens as the first time when its file is broken, and writes it anew", async () => {
    supine = await freshWeek();
    await supine.close();
    await writeFile(join(supine.userData, "window.json"), "{ broken");
    supine = await launch({ ...at(monday), userData: supine.userData });
    await heading("Today");
    expect(await bounds()).toMatchObject({ width: 1200, height: 800 });
    await supine.close();
    expect(JSON.parse(await readFile(join(supine.userData, "window.json"), "utf8"))).toMatchObject({
      maximised: false,
    });
  });
});

describe("after the app was ended from outside", () => {
  it("the last screen is there again, and Today on another day", async () => {
    supine = await freshWeek();
    await goTo(supine.page, "Library");
    await heading("Library");
    await isKept('"kind":"library"');
    await afterCrash();
    expect(await seen(supine.page.getByRole("heading", { name: "Library", level: 1 }))).toBe(true);
    supine = await restart(supine, at("2026-03-03T07:30"));
    expect(await seen(supine.page.getByRole("heading", { name: "Today", level: 1 }))).toBe(true);
  });

  it("a half-filled pain entry is there again, on its screen", async () => {
    supine = await freshWeek();
    await supine.page.keyboard.press("Control+l");
    await supine.page.getByRole("radiogroup", { name: "Rating" }).waitFor();
    await supine.page.keyboard.press("6");
    await supine.page.getByRole("textbox", { name: "Note" }).fill("After carrying the shopping");
    await isKept("After carrying the shopping");
    await isKept('"kind":"any"');
    await afterCrash();
    await heading("Log pain");
    await supine.page.getByText("This is what you had typed and not saved.").waitFor();
    expect(await supine.page.getByRole("textbox", { name: "Note" }).inputValue()).toBe("After carrying the shopping");
    expect(await supine.page.getByRole("radio", { name: /^6/ }).getAttribute("aria-checked")).toBe("true");
    await supine.page.keyboard.press("Control+Enter");
    await expect
      .poll(() => call(supine.page, "draft.list"))
      .not.toMatchObject({ value: expect.arrayContaining([expect.objectContaining({ key: "pain any" })]) as unknown });
  });

  it("a routine that could not be stored yet is there again", async () => {
    supine = await freshWeek();
    await supine.page.keyboard.press("Control+n");
    const name = (): ReturnType<Launched["page"]["getByRole"]> =>
      supine.page.getByRole("textbox", { name: "Name of the routine" });
    await name().fill("x".repeat(70));
    await isKept("x".repeat(70));
    await afterCrash();
    await name().waitFor();
    expect(await name().inputValue()).toBe("x".repeat(70));
  });
});
