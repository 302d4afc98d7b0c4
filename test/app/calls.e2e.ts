import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, forget, type Launched, launch } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  supine = await launch();
});
afterAll(() => forget(supine));

describe("a call from the page", () => {
  it("is answered when it is in the table", async () => {
    expect(await call(supine.page, "app.status")).toMatchObject({ ok: true, value: { kind: "ready" } });
    expect(await call(supine.page, "exercise.list")).toMatchObject({ ok: true });
  });

  it.each([
    "routine.destroy",
    "",
    "app",
    "toString",
    "valueOf",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "__proto__",
    "__defineGetter__",
    "APP.STATUS",
    "app.status ",
  ])("is rejected when its name is %j", async (name) => {
    await expect(call(supine.page, name)).rejects.toThrow("Unknown call");
  });

  it.each([[42], [null], [["app.status"]], [{ name: "app.status" }], [true]])(
    "is rejected when its name is no text but %j",
    async (name) => {
      await expect(call(supine.page, name)).rejects.toThrow("Unknown call");
    },
  );

  it("is rejected with words that tell nothing about the inside", async () => {
    const told = await call(supine.page, "nobody.knows", { secret: "my back" }).catch(String);
    expect(told).toMatch(/Error: Unknown call\b/);
    expect(told).not.toMatch(/remote method|node_modules|electron|main\.js|my back/);
  });

  it.each([
    ["a note of 20,000 characters", "note", "x".repeat(20_000)],
    ["a note of 2,000,000 characters", "", "x".repeat(2_000_000)],
    ["a list of 100,000 entries", "", Array.from({ length: 100_000 }, () => "note after note")],
  ])("is refused in words when it brings %s", async (_what, field, note) => {
    expect(await call(supine.page, "exercise.note", { id: "deadbug_alt", note })).toEqual({
      ok: false,
      refusal: { kind: "invalid", field, message: expect.stringMatching(/\w+ .*\./) },
    });
  });

  it("is refused in words when what it brings has the wrong shape", async () => {
    const shapes = [
      undefined,
      null,
      7,
      "text",
      [],
      {},
      { id: ["deadbug_alt"], note: "x" },
      { id: "deadbug_alt", note: { length: 1 } },
    ];
    for (const input of shapes)
      expect(await call(supine.page, "exercise.note", input)).toMatchObject({
        ok: false,
        refusal: { kind: "invalid" },
      });
  });

  it("that the shell answers takes no input", async () => {
    for (const input of [null, "", { path: "/etc" }, ["/etc"]])
      expect(await call(supine.page, "app.status", input)).toMatchObject({ ok: false, refusal: { kind: "invalid" } });
  });
});

describe("a call from elsewhere", () => {
  /** Opens a second window with the same bridge at `url` and asks from there. */
  const askFrom = (url: string): Promise<string> =>
    supine.app.evaluate(async ({ app, BrowserWindow }, address) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: { preload: `${app.getAppPath()}/dist/electron/preload.cjs`, sandbox: true },
      });
      try {
        await other.loadURL(address);
        return await other.webContents.executeJavaScript(`supine.call("app.status").then(JSON.stringify, String)`);
      } finally {
        other.destroy();
      }
    }, url);

  it("is not allowed from a page of another origin with the same bridge", async () => {
    expect(await askFrom("data:text/html,<p>not ours</p>")).toMatch(/Error: Not allowed$/);
  });

  it("is not allowed from another window, even at our address", async () => {
    expect(await askFrom("app://supine/")).toMatch(/Error: Not allowed$/);
  });

  it("leaves the window's own calls alone", async () => {
    expect(await call(supine.page, "app.today")).toMatchObject({ ok: true, value: { zone: expect.any(String) } });
  });
});
