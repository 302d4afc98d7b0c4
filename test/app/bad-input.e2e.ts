import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { at, freshWeek, goTo, monday, seen, train, welcome } from "./flows.ts";
import { call, forget, type Launched, launch } from "./launch.ts";
import { canMount, makeSmallDisk } from "./small-disk.ts";

describe("what a person types wrong", () => {
  let supine: Launched;
  beforeAll(async () => {
    supine = await freshWeek();
  });
  afterAll(() => forget(supine));

  it("keeps a note of 10,000 characters on the form and says how long it may be", async () => {
    const { page } = supine;
    await page.getByRole("button", { name: "Log pain" }).click();
    await page.getByRole("radiogroup", { name: "Rating" }).getByRole("radio", { name: /^4/ }).click();
    const note = page.getByRole("textbox", { name: "Note" });
    await note.fill("x".repeat(10_000));
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").getByText(/2,000/).first().waitFor();
    expect((await note.inputValue()).length).toBe(10_000);
    expect(await call(page, "pain.list", { from: "2026-03-01", to: "2026-03-03" })).toEqual({ ok: true, value: [] });

    await note.fill("Shorter");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
    expect(await call(page, "pain.list", { from: "2026-03-01", to: "2026-03-03" })).toMatchObject({
      ok: true,
      value: [{ nrs: 4, note: "Shorter" }],
    });
  });

  it("asks for a rating instead of saving none", async () => {
    const { page } = supine;
    await goTo(page, "Today");
    await page.getByRole("button", { name: "Log pain" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    expect(await seen(page.getByText("Please choose a rating from 0 to 10."))).toBe(true);
  });

  it("refuses a rating of 11 that a hand-made message brings, in words", async () => {
    const entry = {
      id: randomUUID(),
      moment: "any",
      sessionId: null,
      date: "2026-03-02",
      nrs: 11,
      soreness: false,
      settled: null,
      regions: [],
      qualities: [],
      exerciseIds: [],
      note: "",
    };
    expect(await call(supine.page, "pain.save", entry)).toMatchObject({
      ok: false,
      refusal: { kind: "invalid", field: "nrs", message: expect.stringMatching(/0 to 10/) },
    });
    expect(await call(supine.page, "pain.save", { ...entry, nrs: 3, regions: ["tail"] })).toMatchObject({
      ok: false,
      refusal: { kind: "invalid" },
    });
  });

  it("refuses a routine without a name, in words", async () => {
    expect(await call(supine.page, "routine.save", { id: randomUUID(), name: "   ", items: [] })).toEqual({
      ok: false,
      refusal: { kind: "invalid", field: "name", message: "Please give it a name." },
    });
  });
});

describe.runIf(canMount)("a disk that is full at save", () => {
  it("is told beside the form, which keeps what was typed and saves it once there is room", async () => {
    const disk = makeSmallDisk(48);
    const supine = await launch({ userData: disk.folder, ...at(monday) });
    try {
      const { page } = supine;
      await welcome(page);
      await page.getByRole("button", { name: "Log pain" }).click();
      await page.getByRole("radiogroup", { name: "Rating" }).getByRole("radio", { name: /^4/ }).click();
      const note = page.getByRole("textbox", { name: "Note" });
      const text = "Pulled while lowering. ".repeat(80);
      await note.fill(text);
      disk.fill();
      await page.getByRole("button", { name: "Save" }).click();
      await page
        .getByRole("alert")
        .getByText(/The disk is full, so this was not saved/)
        .first()
        .waitFor();
      expect(await note.inputValue()).toBe(text);
      disk.free();
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "Today", level: 1 }).waitFor();
      expect(await call(page, "pain.list", { from: "2026-03-01", to: "2026-03-03" })).toMatchObject({
        ok: true,
        value: [{ nrs: 4, note: text }],
      });
    } finally {
      await supine.kill();
      disk.remove();
    }
  });
});

it("resumes a session with everything that was ticked after the app was killed", async () => {
  let supine = await freshWeek();
  try {
    const { page } = supine;
    await page.getByRole("button", { name: "Start session" }).click();
    await page.getByRole("button", { name: "Nothing new, start" }).click();
    await page.getByRole("checkbox", { name: "Set 1 of 2 done, Pelvic tilt" }).click();
    await page.getByText("1 of 11 sets done").first().waitFor();
    await page.getByRole("button", { name: "All kept, Pelvic tilt" }).click();
    await page.locator('[aria-pressed="true"]').first().waitFor();
    await supine.kill();

    supine = await launch({ userData: supine.userData, ...at(monday) });
    // It opens where it was left, or on Today when it was killed before the place was noted.
    const resume = supine.page.getByRole("button", { name: "Resume session" });
    await resume
      .or(supine.page.getByRole("button", { name: "Finish session" }))
      .first()
      .waitFor();
    if (await resume.isVisible()) await resume.click();
    await supine.page.getByText("1 of 11 sets done").first().waitFor();
    expect(await supine.page.getByRole("checkbox", { name: "Set 1 of 2 done, Pelvic tilt" }).isChecked()).toBe(true);
    expect(await supine.page.getByRole("button", { name: "All kept, Pelvic tilt" }).getAttribute("aria-pressed")).toBe(
      "true",
    );
  } finally {
    await forget(supine);
  }
});

it("takes an accidental finish back", async () => {
  const supine = await freshWeek();
  try {
    await train(supine.page);
    await supine.page.getByRole("button", { name: "Undo" }).click();
    await supine.page.getByRole("button", { name: "Finish session" }).waitFor();
    expect(await seen(supine.page.getByText("11 of 11 sets done"))).toBe(true);
  } finally {
    await forget(supine);
  }
});
