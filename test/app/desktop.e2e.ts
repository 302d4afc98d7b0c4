import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { breaches } from "./accessibility.ts";
import { freshWeek, goTo, say, seen, train } from "./flows.ts";
import { forget, type Launched, shoot } from "./launch.ts";

let supine: Launched;
beforeAll(async () => {
  supine = await freshWeek();
  await train(supine.page);
  await say(supine.page, { nrs: 2 });
});
afterAll(() => forget(supine));

it("a table is on the clipboard after one click, and the button says so", async () => {
  const { app, page } = supine;
  await goTo(page, "Progress");
  await page
    .getByRole("button", { name: /^Copy table/ })
    .first()
    .click();
  expect(await seen(page.getByRole("status").filter({ hasText: "Copied" }))).toBe(true);
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  const lines = copied.split("\n").map((line) => line.split("\t"));
  expect(lines.length).toBeGreaterThan(1);
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
  await shoot(page, "copied");
});

/** Drags a file from outside over the window, and drops it if asked. */
const drag = (page: Page, type: "dragenter" | "drop", file: { readonly name: string; readonly text: string }) =>
  page.evaluate(
    ([event, name, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [type, file.name, file.text] as const,
  );

describe("a file dragged onto the window", () => {
  const routine = {
    format: "supine-routine",
    version: 1,
    name: "From a friend",
    items: [
      {
        exerciseId: "pelvic_tilt_crook",
        exerciseName: "Pelvic tilt",
        sets: 2,
        target: { kind: "reps", reps: 8 },
        tempo: "3-0-2-0",
        restSeconds: 60,
        limitDegrees: null,
      },
    ],
    exercises: [],
  };

  it("is welcomed while it is over it", async () => {
    const { page } = supine;
    await drag(page, "dragenter", { name: "evening.json", text: "{}" });
    expect(await seen(page.getByText("Drop a routine file to look at it"))).toBe(true);
    expect(await breaches(page)).toEqual([]);
    await shoot(page, "drop");
  });

  it("is refused with words when it is no routine, and the screen stays", async () => {
    const { page } = supine;
    await drag(page, "drop", { name: "holiday.png", text: "PNG" });
    expect(await seen(page.getByText("“holiday.png” is no routine file."))).toBe(true);
    expect(await seen(page.getByRole("heading", { name: "Progress", level: 1 }))).toBe(true);
    await drag(page, "drop", { name: "log.json", text: JSON.stringify({ x: "y".repeat(1_000_000) }) });
    expect(await seen(page.getByText("“log.json” is larger than 1 MB"))).toBe(true);
  });

  it("is shown before it is added, and added as a new routine", async () => {
    const { page } = supine;
    await drag(page, "drop", { name: "evening.json", text: JSON.stringify(routine) });
    expect(await seen(page.getByRole("heading", { name: "From a friend", level: 1 }))).toBe(true);
    await page.getByRole("button", { name: "Add to your routines" }).click();
    expect(await seen(page.getByText("From a friend is among your routines now."))).toBe(true);
    await page.getByRole("textbox", { name: "Name of the routine" }).waitFor();
    expect(await page.locator("[data-place]").count()).toBe(1);
    expect(supine.complaints).toEqual([]);
  });
});
