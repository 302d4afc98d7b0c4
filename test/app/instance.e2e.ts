import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
    const limit = setTimeout(() => second.kill("SIGKILL"), 15_000);
    const [exitCode] = await once(second, "exit");
    clearTimeout(limit);
    expect(exitCode).toBe(0);
    await expect
      .poll(() => supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible())))
      .toEqual([true]);
  });

  it("is what the lock belongs to: another folder has its own Supine", async () => {
    const other = await launch({ userData: await newUserData() });
    expect(await other.page.title()).toBe("Supine");
    await forget(other);
  });
});
