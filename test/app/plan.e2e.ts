import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { anItem, aPlanEntry, aPrescription, aRoutineDraft } from "../builders.ts";
import { breaches, overflows } from "./accessibility.ts";
import { freshWeek, goTo, later, seen, train, tuesdayMorning } from "./flows.ts";
import { chooseFrom, hasFocus, pressOn, tabTo } from "./keyboard.ts";
import { call, forget, type Launched, shoot } from "./launch.ts";
import { sized } from "./window-size.ts";

const cardOn = (page: Page, date: string): Locator => page.locator(`[data-date="${date}"] [data-entry]`);
const menuOn = (page: Page, date: string): Locator => page.locator(`[data-date="${date}"] [data-day-menu]`);

/** Where the routines lie, day by day. */
const planned = (page: Page): Promise<readonly string[]> =>
  page
    .locator("[data-entry]")
    .evaluateAll((cards) => cards.map((card) => card.closest("[data-date]")?.getAttribute("data-date") ?? ""));

const plannedOn = (page: Page, days: readonly string[]): Promise<void> =>
  expect.poll(() => planned(page)).toEqual(days.map((day) => `2026-03-${day}`));

const titleOn = (page: Page, date: string): Locator => cardOn(page, date).locator("button").first();

const cardHasFocus = (page: Page, date: string): Promise<void> =>
  expect
    .poll(() => cardOn(page, date).evaluate((card) => card.contains(document.activeElement)), {
      message: `the card of ${date} has the focus`,
    })
    .toBe(true);

/** Takes back what was done last; the routines are on these days again. */
const undo = async (page: Page, days: readonly string[]): Promise<void> => {
  await page.keyboard.press("Control+z");
  await plannedOn(page, days);
  await expect.poll(() => hasFocus(page), { message: "the focus is kept after Ctrl+Z" }).toBe(true);
};

const focused = (page: Page, attribute: string): Promise<string | null> =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, attribute);

/** Does a command by its name, from the palette. */
const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").waitFor();
  await page.keyboard.type(name);
  await page.getByRole("option", { name }).first().waitFor();
  await page.keyboard.press("Enter");
};

/** A week with a session on Monday that was not done, on the Tuesday after. */
const missedMonday = async (): Promise<Launched> => {
  const supine = await later(await freshWeek(), tuesdayMorning);
  await supine.page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await supine.page.keyboard.press("Control+2");
  await supine.page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
  await cardOn(supine.page, "2026-03-02").waitFor();
  return supine;
};

it("a week is planned with the keyboard alone", async () => {
  const supine = await missedMonday();
  const folder = await mkdtemp(join(tmpdir(), "supine-pdf-"));
  try {
    const { page } = supine;
    await plannedOn(page, ["02", "04", "06"]);

    // What was missed: done today, let go, or moved; each by one key, and back.
    await tabTo(page, titleOn(page, "2026-03-02"));
    await page.keyboard.press("d");
    await plannedOn(page, ["03", "04", "06"]);
    await cardHasFocus(page, "2026-03-03");
    await undo(page, ["02", "04", "06"]);
    await tabTo(page, titleOn(page, "2026-03-02"), "Shift+Tab");
    await page.keyboard.press("x");
    await page.getByText(/of Monday, 2 March is let go\.$/).waitFor();
    await plannedOn(page, ["04", "06"]);
    await expect.poll(() => focused(page, "data-day-menu")).toBe("true");
    await undo(page, ["02", "04", "06"]);
    await tabTo(page, titleOn(page, "2026-03-02"));
    await page.keyboard.press("m");
    await expect.poll(() => focused(page, "data-place")).toBe("2026-03-03");
    await shoot(page, "plan-choosing");
    await page.keyboard.press("Escape");
    await cardHasFocus(page, "2026-03-02");
    await page.keyboard.press("m");
    await expect.poll(() => focused(page, "data-place")).toBe("2026-03-03");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await plannedOn(page, ["04", "05", "06"]);
    await cardHasFocus(page, "2026-03-05");
    await undo(page, ["02", "04", "06"]);

    // From day to day with the arrows, and by the menu of the card.
    await tabTo(page, titleOn(page, "2026-03-04"));
    await page.keyboard.press("Alt+ArrowRight");
    await plannedOn(page, ["02", "05", "06"]);
    await cardHasFocus(page, "2026-03-05");
    await page.keyboard.press("Alt+ArrowLeft");
    await plannedOn(page, ["02", "04", "06"]);
    await cardHasFocus(page, "2026-03-04");
    await chooseFrom(
      page,
      cardOn(page, "2026-03-04").getByRole("button", { name: /^Move or take off/ }),
      "Saturday, 7 March",
    );
    await plannedOn(page, ["02", "06", "07"]);
    await cardHasFocus(page, "2026-03-07");
    await page.keyboard.press("Delete");
    await plannedOn(page, ["02", "06"]);
    await expect.poll(() => hasFocus(page)).toBe(true);
    await undo(page, ["02", "06", "07"]);
    await undo(page, ["02", "04", "06"]);

    // A day copied by its menu, with a note on it.
    await chooseFrom(page, menuOn(page, "2026-03-04"), "Copy to another day");
    await expect.poll(() => focused(page, "data-place")).toBe("2026-03-05");
    await page.keyboard.press("Enter");
    await plannedOn(page, ["02", "04", "05", "06"]);
    await expect.poll(() => focused(page, "data-day-menu")).toBe("true");
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Note on Thursday, 5 March" }).waitFor();
    await page.keyboard.type("Only if I slept well");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Note on Thursday, 5 March: Only if I slept well" }).waitFor();
    await expect.poll(() => focused(page, "data-day-menu")).toBe("true");
    await undo(page, ["02", "04", "05", "06"]);
    await page.getByRole("button", { name: /^Note on Thursday/ }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await page.getByRole("button", { name: /^Note on Thursday/ }).waitFor();

    // A day cleared by its menu; a routine put on it by hand.
    await chooseFrom(page, menuOn(page, "2026-03-06"), "Clear this day");
    await plannedOn(page, ["02", "04", "05"]);
    await chooseFrom(page, page.locator('[data-add="2026-03-06"] button'), "Leg raises and core");
    await plannedOn(page, ["02", "04", "05", "06"]);
    await undo(page, ["02", "04", "05"]);
    await undo(page, ["02", "04", "05", "06"]);

    // The week repeated, and that undone in one step; the week cleared, and that undone.
    await tabTo(page, menuOn(page, "2026-03-05"), "Shift+Tab");
    await page.keyboard.press("r");
    await page.getByRole("textbox", { name: "Weeks" }).waitFor();
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await page
      .getByText("Brings 2 sessions, the last on Thursday, 19 March. Left out: 6 sessions that are there already.")
      .waitFor();
    await pressOn(page, page.getByRole("button", { name: "Repeat", exact: true }));
    await page.getByText("2 sessions are planned until Thursday, 19 March.").waitFor();
    await page.getByRole("textbox", { name: "Weeks" }).waitFor({ state: "detached" });
    await expect.poll(() => hasFocus(page), { message: "the focus is kept when the panel goes" }).toBe(true);
    await page.keyboard.press("]");
    await plannedOn(page, ["09", "11", "12", "13"]);
    await undo(page, ["09", "11", "13"]);
    await command(page, "Clear this week");
    await plannedOn(page, []);
    await expect.poll(() => hasFocus(page), { message: "the focus is kept when the week is cleared" }).toBe(true);
    await undo(page, ["09", "11", "13"]);

    // The month, and from it to another week, and back by the switch.
    await page.keyboard.press("v");
    await page.getByText("March 2026", { exact: true }).waitFor();
    await expect.poll(() => focused(page, "data-day")).toBe("2026-03-12");
    await page.keyboard.press("PageDown");
    await page.getByText("April 2026", { exact: true }).waitFor();
    await page.keyboard.press("PageUp");
    await expect.poll(() => focused(page, "data-day")).toBe("2026-03-12");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => focused(page, "data-day")).toBe("2026-03-05");
    await shoot(page, "plan-month");
    await page.keyboard.press("Enter");
    await plannedOn(page, ["02", "04", "05", "06"]);
    await expect.poll(() => focused(page, "data-day-menu")).toBe("true");
    await tabTo(page, page.getByRole("radio", { name: "Week", exact: true }), "Shift+Tab");
    await page.keyboard.press("ArrowRight");
    await page.getByText("March 2026", { exact: true }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await tabTo(page, page.getByRole("radio", { name: "Month", exact: true }), "Shift+Tab");
    await page.keyboard.press("ArrowLeft");
    await plannedOn(page, ["02", "04", "05", "06"]);
    await expect.poll(() => hasFocus(page)).toBe(true);

    // In sequence what was missed waits, on Today too; by the calendar everything is where it was.
    await tabTo(page, page.getByRole("radio", { name: "It stays on its day" }));
    await page.keyboard.press("ArrowRight");
    await page.getByText("Waiting since Monday").waitFor();
    await plannedOn(page, ["03", "05", "06", "07"]);
    await shoot(page, "plan-sequence");
    await page.keyboard.press("Control+1");
    await page.getByText("waiting since Monday").waitFor();
    await page.keyboard.press("Control+2");
    await command(page, "When you miss a session: it stays on its day");
    await plannedOn(page, ["02", "04", "05", "06"]);

    await supine.app.evaluate(
      ({ dialog }, filePath) => {
        Object.assign(dialog, { showSaveDialog: () => Promise.resolve({ canceled: false, filePath }) });
      },
      join(folder, "week"),
    );
    await chooseFrom(page, page.getByRole("button", { name: "More for this week" }), "Save as PDF");
    await page.getByText("Saved as week.pdf.").waitFor();
    const pdf = await readFile(join(folder, "week.pdf"), "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    // One page holds the week.
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(supine.complaints).toEqual([]);
  } finally {
    await forget(supine);
    await rm(folder, { recursive: true, force: true });
  }
});

it("what the menus of cards, days and the week offer is done by keys, and the focus stays on something", async () => {
  const supine = await missedMonday();
  try {
    const { page } = supine;
    const more = (date: string): Locator =>
      cardOn(page, date)
        .first()
        .getByRole("button", { name: /^Move or take off/ });

    await chooseFrom(page, more("2026-03-04"), "Lock against the week builder");
    await pressOn(page, page.getByRole("button", { name: "Unlock Leg raises and core, Wednesday, 4 March" }));
    await page.getByText(/is unlocked on Wednesday/).waitFor();
    await expect.poll(() => hasFocus(page), { message: "the focus is kept when the lock goes" }).toBe(true);
    await cardHasFocus(page, "2026-03-04");

    // A second routine on the day changes places with the first.
    await page.keyboard.press("Control+N");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Name of the routine");
    await page.keyboard.type("Short one");
    await page.keyboard.press("Control+2");
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await chooseFrom(page, page.locator('[data-add="2026-03-04"] button'), "Short one");
    await plannedOn(page, ["02", "04", "04", "06"]);
    await chooseFrom(page, more("2026-03-04"), "Later in the day");
    await page.getByText("Leg raises and core comes later in the day.").waitFor();
    await expect
      .poll(() => cardOn(page, "2026-03-04").first().locator("button").first().textContent())
      .toBe("Short one");
    await expect.poll(() => hasFocus(page)).toBe(true);
    await tabTo(page, cardOn(page, "2026-03-04").last().locator("button").first());
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText("Leg raises and core comes earlier in the day.").waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent), { message: "the focus goes along" })
      .toBe("Leg raises and core");

    await chooseFrom(page, more("2026-03-06"), "Choose a day on the board");
    await expect.poll(() => focused(page, "data-place")).toBe("2026-03-07");
    await pressOn(page, page.getByRole("button", { name: "Leave as it is" }));
    await chooseFrom(page, more("2026-03-06"), "Take off this day");
    await plannedOn(page, ["02", "04", "04"]);
    await chooseFrom(page, page.getByRole("button", { name: "More for this week" }), "Clear this week");
    await plannedOn(page, []);
    await undo(page, ["02", "04", "04"]);

    await tabTo(page, menuOn(page, "2026-03-05"));
    await page.keyboard.press("n");
    await page.keyboard.type("Early");
    await page.keyboard.press("Enter");
    await pressOn(page, page.getByRole("button", { name: "Note on Thursday, 5 March: Early" }));
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Enter");
    await page.getByText("The note on Thursday, 5 March is gone.").waitFor();
    await expect.poll(() => focused(page, "data-day-menu")).toBe("true");

    await pressOn(page, page.getByRole("button", { name: "Build a week" }));
    await page.getByRole("heading", { name: "Build a week", level: 1 }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await expect.poll(() => hasFocus(page), { message: "the focus is kept when the builder is left" }).toBe(true);
    await pressOn(page, titleOn(page, "2026-03-02"));
    await page.getByRole("textbox", { name: "Name of the routine" }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    expect(supine.complaints).toEqual([]);
  } finally {
    await forget(supine);
  }
});

it("a full week is one page, white also from a dark window, with warm-up and supersets marked", async () => {
  const supine = await freshWeek();
  const folder = await mkdtemp(join(tmpdir(), "supine-pdf-"));
  try {
    const { page, app } = supine;
    const places = [
      ["pelvic_tilt_crook", "warmup", null],
      ["deadbug_arms", "main", 1],
      ["glute_bridge", "main", 1],
      ["plank_knees", "main", null],
      ["side_plank_knees", "main", null],
      ["bird_dog", "main", null],
      ["straight_raise_full", "main", null],
    ] as const;
    const routine = aRoutineDraft({
      name: "Every day",
      items: places.map(([exerciseId, block, group]) =>
        anItem({ prescription: aPrescription({ exerciseId }), block, group, note: block === "main" ? "" : "Slowly" }),
      ),
    });
    await call(page, "routine.save", routine);
    await call(
      page,
      "plan.put",
      Array.from({ length: 7 }, (_, day) => aPlanEntry({ date: `2026-03-${day + 16}`, routineId: routine.id })),
    );
    await command(page, "Dark");
    await page.locator("html[data-mantine-color-scheme=dark]").waitFor();
    await page.keyboard.press("Control+2");
    await page.getByRole("heading", { name: "Plan", level: 1 }).waitFor();
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await cardOn(page, "2026-03-22").waitFor();
    await app.evaluate(
      ({ dialog }, filePath) => {
        Object.assign(dialog, {
          showSaveDialog: () =>
            new Promise((choose) => {
              Object.assign(globalThis, { choose: () => choose({ canceled: false, filePath }) });
            }),
        });
      },
      join(folder, "week.pdf"),
    );
    await command(page, "Save the week as PDF");
    await page.emulateMedia({ media: "print" });
    expect(await seen(page.getByText("Warm-up", { exact: true }))).toBe(true);
    expect(await seen(page.getByText("Superset A · 3 rounds, one set of each in turn"))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("light");
    await shoot(page, "plan-paper");
    await page.emulateMedia({ media: null });
    await app.evaluate(() => {
      (globalThis as unknown as { choose: () => void }).choose();
    });
    await page.getByText("Saved as week.pdf.").waitFor();
    const pdf = await readFile(join(folder, "week.pdf"), "latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  } finally {
    await forget(supine);
    await rm(folder, { recursive: true, force: true });
  }
});

it("days are aligned: the numbers side by side, the cards below each other, done or still to do", async () => {
  const started = await freshWeek();
  await train(started.page);
  await started.page.getByRole("button", { name: "No pain" }).click();
  await started.page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  const supine = await later(started, tuesdayMorning);
  const { page } = supine;
  await sized(supine, "usual");
  await goTo(page, "Plan");
  const done = page.locator('[data-progress="done"]');
  await done.waitFor();
  const tops = await page
    .locator("[data-date] h2 > :nth-child(2)")
    .evaluateAll((numbers) => numbers.map((number) => Math.round(number.getBoundingClientRect().top)));
  expect(tops).toHaveLength(7);
  expect(new Set(tops).size).toBe(1);

  await sized(supine, "small");
  const widths = async (): Promise<readonly number[]> =>
    page
      .locator("[data-progress]")
      .evaluateAll((cards) => [...new Set(cards.map((card) => Math.round(card.getBoundingClientRect().width)))]);
  await expect.poll(async () => (await done.boundingBox())?.width ?? 0).toBeGreaterThan(400);
  expect(await widths()).toHaveLength(1);
  await forget(supine);
});

it("a card is dragged to another day with the mouse, and copied there with Ctrl", async () => {
  const supine = await missedMonday();
  try {
    const { page } = supine;
    const drag = async (from: string, to: string): Promise<void> => {
      await cardOn(page, from).hover();
      await page.mouse.down();
      await page.locator(`[data-date="${to}"]`).hover({ position: { x: 40, y: 120 } });
      await page.locator(`[data-date="${to}"]`).hover({ position: { x: 50, y: 140 } });
      await page.mouse.up();
    };
    await drag("2026-03-04", "2026-03-05");
    await plannedOn(page, ["02", "05", "06"]);
    await drag("2026-03-02", "2026-03-03");
    await plannedOn(page, ["03", "05", "06"]);
    await page.keyboard.down("Control");
    await drag("2026-03-05", "2026-03-07");
    await page.keyboard.up("Control");
    await plannedOn(page, ["03", "05", "06", "07"]);
    expect(supine.complaints).toEqual([]);
  } finally {
    await forget(supine);
  }
});

it.each(["light", "dark"] as const)("the week and the month break no rule of accessibility in %s", async (scheme) => {
  const supine = await missedMonday();
  try {
    const { page } = supine;
    await command(page, scheme === "light" ? "Light" : "Dark");
    await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor();
    expect(await breaches(page)).toEqual([]);
    await tabTo(page, titleOn(page, "2026-03-02"));
    await page.keyboard.press("m");
    await page.getByText(/^Choose a day for/).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("r");
    await page.getByRole("textbox", { name: "Weeks" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("v");
    await page.getByRole("table", { name: "Month" }).waitFor();
    expect(await breaches(page)).toEqual([]);
    await supine.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(900, 600));
    await page.waitForFunction(() => innerWidth <= 900);
    expect(await overflows(page)).toBe(false);
    await page.keyboard.press("v");
    expect(await overflows(page)).toBe(false);
  } finally {
    await forget(supine);
  }
});
