import type { Locator, Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { breaches, overflows } from "./accessibility.ts";
import { at, monday, seen } from "./flows.ts";
import { pressOn } from "./keyboard.ts";
import { call, forget, type Launched, launch, restart, shoot } from "./launch.ts";

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

/** A first start on a Monday evening. */
const first = async (): Promise<Page> => {
  supine = await launch(at(monday));
  await supine.page.getByRole("heading", { name: "Welcome to Supine" }).waitFor();
  return supine.page;
};

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name }).first();
const heading = (page: Page, name: string): Promise<void> => page.getByRole("heading", { name, level: 1 }).waitFor();

describe("the first run", () => {
  it("gets to the first logged set within a minute, by keyboard alone", async () => {
    const page = await first();
    let presses = await pressOn(page, button(page, "Go on"));
    await heading(page, "Before anything else");
    presses += await pressOn(page, button(page, "None of these"));
    await heading(page, "How would you like to start?");
    presses += await pressOn(page, button(page, /^Straight-leg-raise week/));
    await heading(page, "Today");
    presses += await pressOn(page, button(page, "Start session"));
    presses += await pressOn(page, button(page, "Nothing new, start"));
    presses += await pressOn(page, page.getByRole("checkbox", { name: /^Set 1 of \d+ done/ }).first(), "Space");
    const set = page.getByRole("checkbox", { name: /^Set 1 of \d+ done/ }).first();
    await expect.poll(() => set.isChecked()).toBe(true);
    // A person presses about four keys a second: a quarter of the minute for the keys, the rest for reading.
    expect(presses).toBeLessThanOrEqual(60);
  });

  it("takes six clicks to the first logged set", async () => {
    const page = await first();
    const clicks = [
      button(page, "Go on"),
      button(page, "None of these"),
      button(page, /^Straight-leg-raise week/),
      button(page, "Start session"),
      button(page, "Nothing new, start"),
      page.getByRole("checkbox", { name: /^Set 1 of \d+ done/ }).first(),
    ];
    for (const target of clicks) await target.click();
    await expect.poll(() => clicks[5]?.isChecked()).toBe(true);
    expect(clicks).toHaveLength(6);
  });

  it("goes back a step, and an answer that is given anew does not unsay a sign", async () => {
    const page = await first();
    await pressOn(page, button(page, "Go on"));
    await heading(page, "Before anything else");
    await pressOn(page, page.getByRole("checkbox", { name: /^A leg that is weaker than before/ }), "Space");
    await pressOn(page, button(page, "Go on with 1 ticked"));
    await heading(page, "How would you like to start?");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await heading(page, "Before anything else");
    await pressOn(page, button(page, "None of these"));
    await pressOn(page, button(page, /^Straight-leg-raise week/));
    await heading(page, "Today");
    expect(await seen(page.getByText("Loaded training is paused").first())).toBe(true);
  });

  it("speaks the other language at one press, and keeps what was said on the way", async () => {
    const page = await first();
    await page.getByText("Pull-up bar", { exact: true }).click();
    await page.getByText("Deutsch", { exact: true }).click();
    await heading(page, "Willkommen bei Supine");
    expect(await page.getByRole("checkbox", { name: "Klimmzugstange" }).isChecked()).toBe(true);
    await button(page, "Weiter").click();
    await button(page, "Nichts davon").click();
    await heading(page, "Wie möchtest du anfangen?");
    // Whoever closes the window here goes on from here.
    if (supine === undefined) throw new Error("Not started");
    supine = await restart(supine, at(monday));
    await heading(supine.page, "Wie möchtest du anfangen?");
  });

  it.each(["light", "dark"] as const)(
    "breaks no rule of accessibility in %s, and nothing is cut off",
    async (theme) => {
      const page = await first();
      await page.emulateMedia({ colorScheme: theme });
      await supine?.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
      for (const [step, next] of [
        ["you", "Go on"],
        ["safety", "None of these"],
        ["start", null],
      ] as const) {
        expect(await breaches(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
        await shoot(page, `first-run-${step}-${theme}`);
        if (next !== null) await button(page, next).click();
      }
      expect(supine?.complaints).toEqual([]);
    },
  );
});

describe("the sample diary", () => {
  it("is there at one press, clearly marked, with decisions, and leaves nothing of itself behind", async () => {
    const page = await first();
    await button(page, "Go on").click();
    await button(page, "None of these").click();
    await heading(page, "How would you like to start?");
    const own = {
      profile: await call(page, "profile.get"),
      history: await call(page, "coach.history", { from: "2020-01-01" }),
    };
    await pressOn(page, button(page, /^Look at a sample diary/));
    await heading(page, "Today");
    expect(await seen(page.getByText("Twelve weeks of somebody who is not you.", { exact: false }))).toBe(true);
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "sample-today");
    const { value } = (await call(page, "coach.history", { from: "2020-01-01" })) as {
      readonly value: { readonly decisions: readonly unknown[]; readonly sessions: readonly unknown[] };
    };
    expect(value.sessions.length).toBeGreaterThan(30);
    expect(value.decisions.length).toBeGreaterThan(10);
    for (const place of ["Progress", "Settings"]) {
      await page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: place }).click();
      expect(await seen(page.getByRole("button", { name: "Remove the sample diary" }))).toBe(true);
      await shoot(page, `sample-${place.toLowerCase()}`);
    }
    // It is still the sample after a restart.
    if (supine === undefined) throw new Error("Not started");
    supine = await restart(supine, at(monday));
    const again = supine.page;
    await button(again, "Remove the sample diary").waitFor();
    await pressOn(again, button(again, "Remove the sample diary"));
    await heading(again, "How would you like to start?");
    expect({
      profile: await call(again, "profile.get"),
      history: await call(again, "coach.history", { from: "2020-01-01" }),
    }).toEqual(own);
    await button(again, "Undo").click();
    expect(await seen(again.getByRole("button", { name: "Remove the sample diary" }))).toBe(true);
    expect(supine.complaints).toEqual([]);
  });
});
