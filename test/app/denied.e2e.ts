import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { forget, type Launched, launch } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  // A pretend camera, so that a refusal comes from the permission and not from the missing device.
  supine = await launch({ args: ["--use-fake-device-for-media-stream"] });
});
afterAll(() => forget(supine));

describe("permissions", () => {
  it("are answered with denied when the page looks them up", async () => {
    const states = await supine.page.evaluate(async () => {
      const names = [
        "geolocation",
        "notifications",
        "camera",
        "microphone",
        "midi",
        "clipboard-read",
        "persistent-storage",
      ];
      return Promise.all(
        names.map(
          async (name) => `${name} ${(await navigator.permissions.query({ name: name as PermissionName })).state}`,
        ),
      );
    });
    expect(states.filter((state) => !state.endsWith(" denied"))).toEqual([]);
    expect(states).toHaveLength(7);
  });

  it("are refused when the page asks for them", async () => {
    const answers = await supine.page.evaluate(async () => {
      const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : String(error));
      return {
        notification: await Notification.requestPermission(),
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => "granted", nameOf),
        microphone: await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => "granted", nameOf),
        place: await new Promise((done) => {
          navigator.geolocation.getCurrentPosition(
            () => done("granted"),
            (error) => done(error.code === error.PERMISSION_DENIED ? "denied" : error.message),
          );
        }),
        clipboard: await navigator.clipboard.readText().then(() => "granted", nameOf),
      };
    });
    expect(answers).toEqual({
      notification: "denied",
      camera: "NotAllowedError",
      microphone: "NotAllowedError",
      place: "denied",
      clipboard: "NotAllowedError",
    });
  });
});

describe("the window", () => {
  const windows = (): Promise<number> =>
    supine.app.evaluate(({ webContents }) => webContents.getAllWebContents().length);

  it.each([
    "app://supine/?elsewhere",
    "app://supine/assets/",
    "https://example.org/",
    "file:///etc/hostname",
    "javascript:void(document.title='moved')",
  ])("does not go to %s", async (target) => {
    await supine.page.evaluate((url) => {
      Reflect.set(globalThis, "marker", "still here");
      location.href = url;
    }, target);
    await supine.page.waitForTimeout(300);
    expect(
      await supine.page.evaluate(() => [Reflect.get(globalThis, "marker"), location.href, document.title]),
    ).toEqual(["still here", "app://supine/", "Supine"]);
  });

  it("may show its own page again", async () => {
    await supine.page.evaluate(() => {
      Reflect.set(globalThis, "marker", "still here");
      setTimeout(() => location.reload(), 0);
    });
    await expect
      .poll(() => supine.page.evaluate(() => Reflect.has(globalThis, "marker")).catch(() => true))
      .toBe(false);
    expect(supine.page.url()).toBe("app://supine/");
  });

  it("does not follow links or forms", async () => {
    await supine.page.evaluate(() => {
      Reflect.set(globalThis, "marker", "still here");
      const link = document.createElement("a");
      link.href = "/?from-a-link";
      document.body.append(link);
      link.click();
      const form = document.createElement("form");
      form.action = "/?from-a-form";
      document.body.append(form);
      form.submit();
      link.remove();
      form.remove();
    });
    await supine.page.waitForTimeout(300);
    expect(await supine.page.evaluate(() => [Reflect.get(globalThis, "marker"), location.href])).toEqual([
      "still here",
      "app://supine/",
    ]);
  });

  it("opens no other window", async () => {
    const opened = await supine.page.evaluate(() => [
      window.open("app://supine/"),
      window.open("https://example.org/"),
      window.open("about:blank"),
    ]);
    expect(opened).toEqual([null, null, null]);
    expect(await windows()).toBe(1);
  });

  it("knows no <webview>", async () => {
    const isKnown = await supine.page.evaluate(() => {
      const webview = document.createElement("webview");
      webview.setAttribute("src", "app://supine/");
      document.body.append(webview);
      return "loadURL" in webview || "getWebContentsId" in webview;
    });
    await supine.page.waitForTimeout(300);
    expect(isKnown).toBe(false);
    expect(await windows()).toBe(1);
  });
});
