import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { appArgs, appEnvironment, forget, type Launched, launch, newUserData } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  // A folder that was open to others before.
  const userData = await newUserData();
  await chmod(userData, 0o755);
  supine = await launch({ userData });
});
afterAll(() => forget(supine));

describe("the data folder", () => {
  it("is open to the person alone, and so is the database", async () => {
    const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);
    expect(await modeOf(supine.userData)).toBe("700");
    expect(await modeOf(join(supine.userData, "supine.db"))).toBe("600");
  });

  it("lets in one Supine: the second focuses the first window and ends", async () => {
    await supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const second = spawn(process.execPath, appArgs(supine.userData), { env: appEnvironment(), stdio: "ignore" });
    onTestFinished(() => {
      second.kill("SIGKILL");
    });
    const [exitCode] = await once(second, "exit");
    expect(exitCode).toBe(0);
    await expect
      .poll(() =>
        supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())),
      )
      .toEqual([true]);
  });

  it("is what the lock belongs to: another folder has its own Supine", async () => {
    const other = await launch({ userData: await newUserData() });
    expect(await other.page.title()).toBe("Supine");
    await forget(other);
  });
});

describe("the window", () => {
  it("has its name, its size and the ground colour of the theme", async () => {
    const window = await supine.app.evaluate(({ BrowserWindow, nativeTheme }) => {
      const [first] = BrowserWindow.getAllWindows();
      return {
        title: first?.getTitle(),
        size: first?.getSize(),
        minimum: first?.getMinimumSize(),
        ground: first?.getBackgroundColor(),
        isDark: nativeTheme.shouldUseDarkColors,
      };
    });
    expect(window).toMatchObject({ title: "Supine", size: [1200, 800], minimum: [900, 600] });
    expect(window.ground).toBe(window.isDark ? "#12181B" : "#F7F5F1");
  });

  it("has a menu with the standard edits, zoom and full screen", async () => {
    const items = await supine.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label, submenu }) => [
        label,
        ...(submenu?.items.map((item) => item.role ?? item.label) ?? []),
      ]),
    );
    expect(items?.flat()).toEqual(
      expect.arrayContaining([
        "Edit",
        "undo",
        "copy",
        "paste",
        "View",
        "zoomin",
        "zoomout",
        "Actual size",
        "togglefullscreen",
        "About Supine",
      ]),
    );
  });

  it("comes back by itself when its process is lost, with everything stored", async () => {
    const { app } = supine;
    const ask = (): Promise<unknown> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          `supine.call("app.status").then((reply) => reply.ok)`,
        ),
      );
    const processId = (): Promise<number | undefined> =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
    const before = await processId();
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(processId).not.toBe(before);
    await expect.poll(() => ask().catch(String)).toBe(true);
  });
});
