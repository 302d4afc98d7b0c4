import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { decided, seen, wednesday } from "./flows.ts";
import { button, freshWeekByKeys, goByKey, laterToday, sayByKeys, title, trainByKeys } from "./keyboard-flows.ts";
import { hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { call, forget, type Launched, shoot } from "./launch.ts";

// Pain, warning signs and what is typed wrong, by keys alone.

let supine: Launched | undefined;
afterEach(async () => {
  if (supine !== undefined) await forget(supine);
  supine = undefined;
});

/** The pain entries of the first days, as they are stored. */
const entries = (page: Page): Promise<unknown> => call(page, "pain.list", { from: "2026-03-01", to: "2026-03-05" });

describe("warning signs", () => {
  it("pause training for tingling below the knee, and it comes back once it is checked", async () => {
    supine = await freshWeekByKeys();
    let { page } = supine;
    await trainByKeys(page);
    await sayByKeys(page, { nrs: 2, letters: "below", quality: "Tingling" });
    await title(page, "Safety questions");
    await pressOn(page, button(page, "None of these"));
    await title(page, "Loaded training is paused");
    await expect.poll(() => hasFocus(page)).toBe(true);
    await shoot(page, "keyboard-paused");
    await pressOn(page, button(page, "Not yet"));
    await title(page, "Today");
    expect(await button(page, "Start session").count()).toBe(0);

    supine = await laterToday(supine, wednesday);
    page = supine.page;
    await page.getByText("Loaded training is paused", { exact: true }).waitFor();
    await pressOn(page, button(page, "What now"));
    await pressOn(page, button(page, "A doctor or physiotherapist has checked it"));
    await decided(page);
    await expect.poll(() => hasFocus(page)).toBe(true);
    expect(await seen(page.getByText(/^Instead of straight leg raise/))).toBe(true);
    await pressOn(page, button(page, "Start session"));
    await button(page, "Nothing new, start").waitFor();
  });

  it("lock everything for numbness between the legs until care was received", async () => {
    supine = await freshWeekByKeys();
    let { page } = supine;
    await pressOn(page, button(page, "Start session"));
    await pressOn(page, button(page, "Something is new"));
    await title(page, "Safety questions");
    await pressOn(page, page.getByRole("checkbox", { name: /^New numbness between the legs/ }), "Space");
    await pressOn(page, button(page, "Go on with 1 ticked"));
    await title(page, "Please stop training");
    expect(await page.getByRole("alertdialog").evaluate((over) => over.contains(document.activeElement))).toBe(true);
    await shoot(page, "keyboard-locked");
    // The dialog keeps the focus, and a key for another place does not start anything.
    await pressOn(page, button(page, "Back to today"));
    await title(page, "Today");
    await page.keyboard.press("Control+T");
    expect(await button(page, "Nothing new, start").count()).toBe(0);
    await goByKey(page, "Plan");

    supine = await laterToday(supine, wednesday);
    page = supine.page;
    await page.getByText("Training is stopped", { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: /^Start/ }).count()).toBe(0);
    await pressOn(page, button(page, "What now"));
    await pressOn(page, button(page, "I have received care for this"));
    await decided(page);
    await expect.poll(() => hasFocus(page)).toBe(true);
    await pressOn(page, button(page, "Start session"));
    await button(page, "Nothing new, start").waitFor();
  });
});

describe("pain", () => {
  it("is none after a session in two presses", async () => {
    supine = await freshWeekByKeys();
    const { page } = supine;
    await trainByKeys(page);
    // The rating has the focus, and one back is the answer for most days.
    const none = button(page, "No pain");
    const presses = (await tabTo(page, none, "Shift+Tab")) + 1;
    await page.keyboard.press("Enter");
    console.log(`no pain after a session: ${presses} key presses`);
    expect(presses).toBeLessThanOrEqual(2);
    await page.getByText("Noted: no pain.").waitFor();
    await title(page, "Today");
    expect(await entries(page)).toMatchObject({ ok: true, value: [{ moment: "session", nrs: 0 }] });
  });

  it("is logged without a session, its places found by arrows in the picture, with a note", async () => {
    supine = await freshWeekByKeys();
    const { page } = supine;
    await page.keyboard.press("Control+L");
    await title(page, "Log pain");
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.keyboard.press("4");
    const map = page.getByRole("group", { name: "Where do you feel it" });
    await tabTo(page, map.getByRole("checkbox", { name: "Lower back, middle" }));
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await shoot(page, "keyboard-body-map");
    await tabTo(page, page.getByRole("textbox", { name: "Note" }));
    await page.keyboard.type("Came while lifting a box.\nGone after an hour.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Noted: pain 4.").waitFor();
    await title(page, "Today");
    await expect.poll(() => hasFocus(page)).toBe(true);
    expect(await entries(page)).toMatchObject({
      ok: true,
      value: [
        {
          moment: "any",
          nrs: 4,
          regions: ["lower_back_right", "lower_back_middle", "buttock_right"],
          note: "Came while lifting a box.\nGone after an hour.",
        },
      ],
    });

    await goByKey(page, "Pain");
    await pressOn(page, button(page, /^Edit: Monday, 2 March/));
    await title(page, /^Pain on Monday, 2 March/);
    await tabTo(page, page.getByRole("textbox", { name: "Note" }));
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" Back the next day.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Saved. The earlier version is kept.").waitFor();
    await title(page, "Pain");
    await pressOn(page, button(page, /^Remove: Monday, 2 March/));
    await page.getByText("The entry was removed.").waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.keyboard.press("Control+Z");
    expect(await seen(page.getByText(/Back the next day\.$/))).toBe(true);
  });
});

describe("what is typed wrong", () => {
  it("keeps a note of 10,000 characters on the form, says how long it may be, and saves it shortened", async () => {
    supine = await freshWeekByKeys();
    const { page } = supine;
    await page.keyboard.press("Control+L");
    await title(page, "Log pain");
    // Without a rating nothing is saved; eleven is one and one, and stays 1.
    await page.keyboard.press("Control+Enter");
    expect(await seen(page.getByRole("alert").getByText("Please choose a rating from 0 to 10."))).toBe(true);
    const rating = page.getByRole("radiogroup", { name: "Rating" });
    await tabTo(page, rating.getByRole("radio", { name: /^0/ }));
    await page.keyboard.type("11");
    expect(await rating.getByRole("radio", { checked: true }).getAttribute("aria-label")).toMatch(/^1$/);

    const note = page.getByRole("textbox", { name: "Note" });
    await tabTo(page, note);
    await supine.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), "x".repeat(10_000));
    await page.keyboard.press("Control+V");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("alert").getByText(/2,000/).first().waitFor();
    expect((await note.inputValue()).length).toBe(10_000);
    await expect.poll(() => hasFocus(page)).toBe(true);
    expect(await entries(page)).toEqual({ ok: true, value: [] });

    await tabTo(page, note);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Shorter");
    await page.keyboard.press("Control+Enter");
    await title(page, "Today");
    expect(await entries(page)).toMatchObject({ ok: true, value: [{ nrs: 1, note: "Shorter" }] });
  });
});
