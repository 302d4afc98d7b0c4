import { deflateSync } from "node:zlib";
import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { breaches, overflows } from "./accessibility.ts";
import { freshWeek, goTo, seen } from "./flows.ts";
import { tabTo } from "./keyboard.ts";
import { call, forget, shoot } from "./launch.ts";

const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });
const title = (page: Page, name: string): Promise<void> => page.getByRole("heading", { name, level: 1 }).waitFor();

const find = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+4");
  await title(page, "Library");
  await tabTo(page, page.getByRole("textbox", { name: "Find an exercise" }));
  await page.keyboard.type(name);
  await page.getByText("1 exercise", { exact: true }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
};

const checked = async (page: Page, name: string): Promise<void> => {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect([name, scheme, ...(await breaches(page))]).toEqual([name, scheme]);
    await shoot(page, `${name}-${scheme}`);
  }
  expect([name, await overflows(page)]).toEqual([name, false]);
  await page.emulateMedia({ colorScheme: "light" });
};

it("an exercise is found, made a favourite, left alone, brought back and undone by the keyboard alone", async () => {
  const supine = await freshWeek();
  const { page } = supine;
  try {
    await find(page, "toes to bar");
    await title(page, "Toes to bar");
    await page.keyboard.press("f");
    await page.getByText("Toes to bar is one of your favourites.").waitFor();
    await page.keyboard.press("n");
    await page.getByText("Toes to bar is paused until Monday, 16 March.").waitFor();
    expect(await seen(page.getByText("Paused by you until Monday, 16 March.").first())).toBe(true);
    await checked(page, "library-exercise");

    await page.keyboard.press("Control+4");
    await title(page, "Library");
    await tabTo(page, page.getByRole("radio", { name: "All" }));
    await page.keyboard.press("ArrowRight");
    await page.getByText("1 exercise", { exact: true }).waitFor();
    expect(await page.getByRole("radio", { name: "Favourites (1)" }).isChecked()).toBe(true);
    await page.keyboard.press("ArrowRight");
    await checked(page, "library-not-now");
    await tabTo(page, button(page, "Bring back Toes to bar"));
    await page.keyboard.press("Enter");
    await page.getByText(/^Nothing is paused\./).waitFor();
    await page.keyboard.press("Control+z");
    await button(page, "Bring back Toes to bar").waitFor();
    await tabTo(page, button(page, "Redo"));
    await page.keyboard.press("Enter");
    await page.getByText(/^Nothing is paused\./).waitFor();
  } finally {
    await forget(supine);
  }
});

it("what is paused stays in a routine, with a quiet word and others to take, by the keyboard alone", async () => {
  const supine = await freshWeek();
  const { page } = supine;
  try {
    await call(page, "exercise.notNow", { id: "straight_raise_full", notNow: { until: null } });
    await page.reload();
    await title(page, "Today");
    expect(await seen(page.getByText("Paused by you. Here it stays until you change it."))).toBe(true);
    await checked(page, "library-today");
    await tabTo(page, button(page, "Take another one"));
    await page.keyboard.press("Enter");
    expect(await seen(page.getByRole("list", { name: "The first three" }))).toBe(true);
  } finally {
    await forget(supine);
  }
});

it("the pages to read are reached from the palette and from each other, and read by the keyboard alone", async () => {
  const supine = await freshWeek();
  const { page } = supine;
  const titles = [
    "Why leg raises pull on the back",
    "The flat-back check with the hands",
    "Bracing and breathing",
    "Soreness or pain",
    "When to see somebody",
  ] as const;
  try {
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: "Find anything" }).waitFor();
    await page.keyboard.type("why leg raises");
    await page
      .getByRole("option", { name: /Why leg raises/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    for (const [place, name] of titles.entries()) {
      await title(page, name);
      await checked(page, `learn-${place}`);
      const next = titles[place + 1];
      if (next === undefined) continue;
      await tabTo(page, page.getByRole("navigation", { name: "Other pages" }).getByRole("button", { name: next }));
      await page.keyboard.press("Enter");
    }
    await tabTo(page, button(page, "Answer the safety questions"));
    await page.keyboard.press("Enter");
    await title(page, "Safety questions");
    await tabTo(page, button(page, "None of these"));
    await page.keyboard.press("Enter");
    expect(await seen(page.getByRole("heading", { name: "When to see somebody", level: 1 }))).toBe(true);
  } finally {
    await forget(supine);
  }
});

/** A see-through PNG, wider than a photo is kept. */
const aPng = (): Buffer => {
  const [width, height] = [1200, 300];
  const crcOf = (bytes: Buffer): number => {
    let crc = 0xffffffff;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return (crc ^ 0xffffffff) >>> 0;
  };
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
    const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    crc.writeUInt32BE(crcOf(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const line = Buffer.from([
    0,
    ...Array.from({ length: width }, (_, x) => [200, x % 256, 120, x % 2 === 0 ? 255 : 90]).flat(),
  ]);
  const pixels = Buffer.concat(Array.from({ length: height }, () => line));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

const choose = async (
  page: Page,
  name: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> => {
  await tabTo(page, button(page, name));
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, name).press("Enter")]);
  await chooser.setFiles(file);
};

it("an own exercise gets a photo, made small, and loses it again with Undo, by the keyboard alone", async () => {
  const supine = await freshWeek();
  const { page } = supine;
  try {
    await goTo(page, "Library");
    await tabTo(page, button(page, "New exercise"));
    await page.keyboard.press("Enter");
    await title(page, "New exercise");
    await page.keyboard.type("Fold with a towel");
    await tabTo(page, button(page, "Save"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await title(page, "Fold with a towel");

    await choose(page, "Add a photo", { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("no picture") });
    await page
      .getByRole("alert")
      .filter({ hasText: /^“photo.png” is no picture/ })
      .waitFor();
    await choose(page, "Add a photo", { name: "photo.png", mimeType: "image/png", buffer: aPng() });
    const photo = page.getByRole("img", { name: "Photo of Fold with a towel" });
    await photo.waitFor();
    await page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth === 512,
      await photo.elementHandle(),
    );
    expect(await photo.getAttribute("src")).toMatch(/^data:image\/jpeg;base64,\/9j\//);
    await checked(page, "own-photo");

    await tabTo(page, button(page, "Remove the photo"));
    await page.keyboard.press("Enter");
    await page.getByText("The photo of Fold with a towel is removed.").waitFor();
    expect(await photo.count()).toBe(0);
    await page.keyboard.press("Control+z");
    await photo.waitFor();
    await page.keyboard.press("Control+4");
    await title(page, "Library");
    expect(
      await button(page, /^Fold with a towel/)
        .locator("img")
        .getAttribute("src"),
    ).toMatch(/^data:image\/jpeg/);
  } finally {
    await forget(supine);
  }
});
