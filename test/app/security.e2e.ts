import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { call, forget, type Launched, launch } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  supine = await launch();
});
afterAll(() => forget(supine));

describe("the page", () => {
  it("is at app://supine, in a secure context of its own origin", async () => {
    const place = await supine.page.evaluate(() => [location.href, location.origin, isSecureContext]);
    expect(place).toEqual(["app://supine/", "app://supine", true]);
  });

  it("has no Node: neither require, process, module nor Buffer", async () => {
    const types = await supine.page.evaluate(() =>
      ["require", "process", "module", "exports", "Buffer", "global", "__dirname"].filter((name) => name in globalThis),
    );
    expect(types).toEqual([]);
  });

  it("runs in the sandbox, with its world isolated", async () => {
    const preferences = await supine.app.evaluate(({ BrowserWindow }) => {
      // Electron's own accessor, left out of its types.
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences: () => object;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
    });
  });

  it("sees three functions of the main process, call, begun and onCommand, and cannot replace them", async () => {
    const bridge = await supine.page.evaluate(() => {
      const { supine: held } = globalThis as unknown as { supine: Record<string, unknown> };
      const keys = Reflect.ownKeys(held).map(String).toSorted();
      Reflect.set(held, "call", () => "replaced");
      Reflect.set(held, "onCommand", () => "replaced");
      Reflect.set(globalThis, "supine", { call: () => "replaced" });
      const { supine: after } = globalThis as unknown as { supine: Record<string, unknown> };
      return { keys, same: after === held, sources: Object.values(after).map(String) };
    });
    const native: unknown = expect.stringContaining("[native code]");
    expect(bridge).toEqual({ keys: ["begun", "call", "onCommand"], same: true, sources: [native, native, native] });
  });

  it("hears from the menu nothing but the id of a command it has put there, and nothing once it stops listening", async () => {
    const { app, page } = supine;
    const names =
      "file edit view go train window help undo redo cut copy paste selectAll zoomIn zoomOut resetZoom fullScreen minimize close quit";
    const words = Object.fromEntries(names.split(" ").map((word) => [word, word]));
    const item = { id: "go.test", label: "Test", accelerator: null, enabled: true, chosen: null };
    const menus = { file: [], edit: [], view: [], go: [[item]], train: [], help: [] };
    expect(await call(page, "app.setMenu", { words, menus })).toMatchObject({ ok: true });
    await page.evaluate(() => {
      const heard: unknown[] = [];
      const { supine: bridge } = globalThis as unknown as {
        supine: { onCommand: (listener: (...all: unknown[]) => void) => () => void };
      };
      const stop = bridge.onCommand((...all) => heard.push(all));
      Object.assign(globalThis, { heard, stop });
    });
    const choose = (): Promise<void> =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById("go.test")?.click());
    await choose();
    // Not a text: nothing comes through.
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send("supine:command", { id: "go.test" }),
    );
    await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual([["go.test"]]);
    await page.evaluate(() => (globalThis as unknown as { stop: () => void }).stop());
    await choose();
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => Reflect.get(globalThis, "heard"))).toEqual([["go.test"]]);
  });

  it.each([
    ["an accelerator that would fire while typing", { accelerator: "A" }],
    ["an accelerator of the system", { accelerator: "CommandOrControl+Alt+Delete" }],
    ["an id that is no name", { id: "__proto__" }],
    ["a part the menu does not know", { role: "toggleDevTools" }],
  ])("cannot put %s into the menu", async (_what, part) => {
    const item = { id: "go.test", label: "Test", accelerator: null, enabled: true, chosen: null, ...part };
    const menus = { file: [], edit: [], view: [], go: [[item]], train: [], help: [] };
    expect(await call(supine.page, "app.setMenu", { words: {}, menus })).toMatchObject({
      ok: false,
      refusal: { kind: "invalid" },
    });
  });

  it("does not hand the bridge to a frame inside it", async () => {
    const inside = await supine.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement("iframe"));
      const has = frame.contentWindow !== null && "supine" in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(inside).toBe(false);
  });
});

describe("what app:// serves", () => {
  const ask = (url: string, method = "GET") =>
    supine.app.evaluate(
      async ({ net }, request) => {
        const response = await net.fetch(request.url, { method: request.method });
        return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
      },
      { url, method },
    );

  it("is the page and its files, with their type", async () => {
    const page = await ask("app://supine/");
    expect(page).toMatchObject({ status: 200, headers: { "content-type": "text/html; charset=utf-8" } });
    const script = /<script[^>]* src="([^"]+\.js)"/.exec(page.text)?.[1] ?? "";
    expect(await ask(new URL(script, "app://supine/").href)).toMatchObject({
      status: 200,
      headers: { "content-type": "text/javascript; charset=utf-8", "x-content-type-options": "nosniff" },
    });
  });

  it.each([
    "/../package.json",
    "/%2e%2e/electron/main.js",
    "/assets/..%2f..%2felectron%2fmain.js",
    "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
    "/..%5c..%5cpackage.json",
    "/%00",
    "//etc/passwd",
    "/etc/passwd",
    "/assets/",
    "/assets",
    "/unknown.js",
    "/toString",
    "/__proto__",
  ])("is nothing at %s", async (path) => {
    expect(await ask(`app://supine${path}`)).toMatchObject({ status: 404, text: "Not found" });
  });

  it("is nothing on another host or for another method", async () => {
    await expect(ask("app://elsewhere/")).rejects.toThrow("ERR_BLOCKED_BY_CLIENT");
    expect(await ask("app://supine/", "POST")).toMatchObject({ status: 404 });
  });

  it("carries exactly this content security policy, with a new nonce each time", async () => {
    const answers = [await ask("app://supine/"), await ask("app://supine/")];
    const nonces = answers.map(
      ({ headers }) => /'nonce-([\w+/=]+)'/.exec(headers["content-security-policy"] ?? "")?.[1] ?? "",
    );
    expect(new Set(nonces).size).toBe(2);
    answers.forEach(({ headers, text }, index) => {
      expect(headers["content-security-policy"]).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[index]}'; style-src-attr 'none'; ` +
          "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; " +
          "frame-ancestors 'none'",
      );
      expect(text).toContain(`<meta property="csp-nonce" nonce="${nonces[index]}"`);
      expect(text).not.toContain("__NONCE__");
    });
    expect((await ask("app://supine/unknown")).headers["content-security-policy"]).toContain("default-src 'none'");
  });
});

describe("the content security policy", () => {
  it("lets the app start without one violation or console error", async () => {
    const fresh = await launch();
    try {
      await fresh.page.addInitScript(() => {
        const seen: string[] = [];
        Reflect.set(globalThis, "violations", seen);
        document.addEventListener("securitypolicyviolation", (event) => seen.push(event.violatedDirective));
      });
      await fresh.page.reload();
      await fresh.page.getByRole("heading").first().waitFor();
      await fresh.page.waitForTimeout(1000);
      expect(await fresh.page.evaluate(() => Reflect.get(globalThis, "violations"))).toEqual([]);
      expect(fresh.complaints).toEqual([]);
    } finally {
      await forget(fresh);
    }
  });

  it("stops inline scripts, inline handlers, eval and script addresses", async () => {
    const ran = await supine.page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => violated.push(event.effectiveDirective));
      const inline = document.createElement("script");
      inline.textContent = "globalThis.inlineRan = true";
      document.body.append(inline);
      const holder = document.createElement("div");
      holder.innerHTML = `<img src="data:," onerror="globalThis.handlerRan = true">`;
      document.body.append(holder);
      const dataScript = document.createElement("script");
      dataScript.src = "data:text/javascript,globalThis.dataRan = true";
      document.body.append(dataScript);
      // In a later turn: the debugger that runs this function is itself allowed to eval.
      const evaluated = await new Promise((done) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- that it is blocked is what this test is about
            done(globalThis.eval("1 + 1"));
          } catch (error) {
            done(error instanceof EvalError ? "blocked" : error);
          }
        }, 0);
      });
      await new Promise((done) => setTimeout(done, 300));
      const names = ["inlineRan", "handlerRan", "dataRan"].filter((name) => name in globalThis);
      return { names, evaluated, violated: [...new Set(violated)].toSorted() };
    });
    expect(ran).toEqual({
      names: [],
      evaluated: "blocked",
      violated: ["script-src", "script-src-attr", "script-src-elem"],
    });
  });
});
