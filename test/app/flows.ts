import type { Locator, Page } from "playwright-core";
import { launch, type Launched, restart } from "./launch.ts";

/** Starts the app as if it were this moment, like `2026-03-02T07:30`, on a machine in Berlin. */
export const at = (moment: string): { readonly args: readonly string[] } => ({
  args: [`--test-clock=${moment}[Europe/Berlin]`],
});

/** Monday of the week the flows play in. */
export const monday = "2026-03-02T18:00";
export const tuesdayMorning = "2026-03-03T07:30";
export const wednesday = "2026-03-04T19:00";

const button = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).first().click();

/** The first start, up to the chosen week. */
export const welcome = async (page: Page, week: RegExp = /^Straight-leg-raise week/): Promise<void> => {
  await button(page, "Go on");
  await button(page, "None of these");
  await button(page, week);
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
};

/** A fresh start with the straight-leg-raise week on a Monday evening. */
export const freshWeek = async (moment: string = monday): Promise<Launched> => {
  const supine = await launch(at(moment));
  await welcome(supine.page);
  return supine;
};

/** The same person later. */
export const later = (supine: Launched, moment: string): Promise<Launched> => restart(supine, at(moment));

export const goTo = async (page: Page, place: string): Promise<void> => {
  await page.getByRole("navigation", { name: "Places" }).getByRole("button", { name: place }).click();
};

type Done = {
  /** Rating just before; left out when undefined. */
  readonly before?: number;
  /** Technique points missed in leg raises; everything else is kept. */
  readonly missed?: readonly string[];
};

/** Does today's session from the first tick to the finish, every set in full with two reps in reserve. */
export const train = async (page: Page, { before, missed = [] }: Done = {}): Promise<void> => {
  await button(page, "Start session");
  if (before !== undefined) await page.getByRole("radio", { name: new RegExp(`^${before}(,|$)`) }).click();
  await button(page, "Nothing new, start");
  await page.getByRole("button", { name: "Finish session" }).waitFor();
  for (const set of await page.getByRole("checkbox", { name: /^Set \d+ of \d+ done/ }).all()) {
    await set.click();
    await page.waitForFunction((box) => box instanceof HTMLInputElement && box.checked, await set.elementHandle());
  }
  for (const reserve of await page.getByRole("radiogroup", { name: /^Reps in reserve/ }).all())
    await reserve.getByText("2", { exact: true }).click();
  for (const kept of await page.getByRole("button", { name: /^All kept/ }).all()) {
    await kept.click();
    await page.waitForFunction((one) => one?.getAttribute("aria-pressed") === "true", await kept.elementHandle());
  }
  for (const point of missed) {
    const box = page.getByRole("checkbox", { name: new RegExp(`^${point}, .*raise`, "i") }).first();
    await box.click();
    await page.waitForFunction((one) => one instanceof HTMLInputElement && one.checked, await box.elementHandle());
  }
  await button(page, "Finish session");
  await button(page, "Finish and say how it felt");
  await page.getByRole("heading", { level: 1, name: /session\?$/ }).waitFor();
};

type Felt = {
  readonly nrs: number;
  readonly region?: string;
  readonly quality?: string;
  readonly during?: string;
  readonly settled?: boolean;
};

/** Whether this shows up on the screen; waits for it as long as a person would. */
export const seen = async (what: Locator): Promise<boolean> => {
  await what.first().waitFor();
  return what.first().isVisible();
};

/** Fills in the pain form that is open and saves it. */
export const say = async (page: Page, { nrs, region, quality, during, settled }: Felt): Promise<void> => {
  await page
    .getByRole("radiogroup", { name: "Rating" })
    .getByRole("radio", { name: new RegExp(`^${nrs}(,|$)`) })
    .click();
  if (settled !== undefined) await page.getByText(settled ? "Yes, settled" : "No, not settled").click();
  if (region !== undefined)
    await page.getByRole("group", { name: "Where do you feel it" }).getByRole("checkbox", { name: region }).click();
  if (during !== undefined) await page.getByText(during, { exact: true }).click();
  if (quality !== undefined) await page.getByText(quality, { exact: true }).click();
  await button(page, "Save");
};

/** Back on Today, once the coach has decided. */
export const decided = async (page: Page): Promise<void> => {
  await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
  await page.getByRole("heading", { name: "What changed and why" }).waitFor();
};

/** Answers that the morning after was as usual. */
export const quietMorning = (page: Page): Promise<void> => button(page, /as usual/i);

/** The change line about something, by what it becomes. */
export const changeTo = (page: Page, what: RegExp): Locator => page.getByRole("article", { name: what }).first();
