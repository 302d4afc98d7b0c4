import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { freshWeek, seen } from "./flows.ts";
import { forget, type Launched, shoot } from "./launch.ts";

let supine: Launched;
let folder: string;

/** A picture twice as wide as high, its left half red and its right half blue, as the browser itself writes it. */
const drawn = async (page: Page, type: "image/jpeg" | "image/webp" | "image/png", width = 600): Promise<Buffer> => {
  const url = await page.evaluate(
    ([kind, wide]) => {
      const canvas = document.createElement("canvas");
      canvas.width = wide;
      canvas.height = wide / 2;
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("No canvas");
      context.fillStyle = "red";
      context.fillRect(0, 0, wide / 2, wide / 2);
      context.fillStyle = "blue";
      context.fillRect(wide / 2, 0, wide / 2, wide / 2);
      return canvas.toDataURL(kind);
    },
    [type, width] as const,
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
};

/** The same JPEG as a camera on its side writes it: to be turned right by a quarter, says a note in its head. */
const turned = (jpeg: Buffer): Buffer => {
  // "Exif", big-endian, one entry: tag 0x0112 (orientation), one short, 6.
  const note = Buffer.from("4578696600004d4d002a00000008000101120003000000010006000000000000", "hex");
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff_e1, 0);
  head.writeUInt16BE(note.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, note, jpeg.subarray(2)]);
};

const file = async (name: string, content: Buffer | string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

/** Drags a file from outside over what is wanted, as the desktop does it, and drops it. */
const dragOnto = async (page: Page, path: string, label: string): Promise<void> => {
  const box = await page.getByRole("group", { name: label, exact: true }).boundingBox();
  if (box === null) throw new Error(`${label} is not there`);
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const at = (type: "dragEnter" | "dragOver" | "drop", x: number, y: number): Promise<unknown> =>
    devtools.send("Input.dispatchDragEvent", { type, x, y, data });
  await at("dragEnter", 600, 10);
  await at("dragOver", 600, 10);
  await at("dragOver", box.x + box.width / 2, box.y + 20);
  const covered = await page.getByText("Drop a routine file to look at it").count();
  await at("drop", box.x + box.width / 2, box.y + 20);
  await devtools.detach();
  expect(covered, "nothing lies over where it is dropped").toBe(0);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "supine-photos-"));
  supine = await freshWeek();
});
afterAll(async () => {
  await forget(supine);
  await rm(folder, { recursive: true, force: true });
});

/** How large a photo is shown, and whether red or blue is in its upper left corner. */
const look = (page: Page, name: string): Promise<string> =>
  page.getByRole("img", { name }).evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error("No image");
    await image.decode();
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const [red = 0, , blue = 0] = context?.getImageData(20, 20, 1, 1).data ?? [];
    return `${image.naturalWidth} × ${image.naturalHeight}, ${red > blue ? "red" : "blue"}`;
  });

const photo = "Photo of Towel slide";
const problem = (page: Page, words: RegExp): Promise<boolean> =>
  seen(page.getByRole("alert").filter({ hasText: words }));

it("a new exercise takes a photo that is dropped on its form, and has it once it is saved", async () => {
  const { page } = supine;
  await page.keyboard.press("Control+4");
  await page.getByRole("button", { name: "New exercise" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Towel slide");
  const jpeg = await drawn(page, "image/jpeg");
  await page.getByRole("group", { name: "Photo", exact: true }).scrollIntoViewIfNeeded();
  await dragOnto(page, await file("plain.jpg", jpeg), "Photo");
  await page.getByRole("img", { name: photo }).waitFor();
  expect(await page.getByText("Drop a routine file to look at it").count()).toBe(0);
  await shoot(page, "photo-form");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Towel slide", level: 1 }).waitFor();
  await page.getByRole("img", { name: photo }).waitFor();
  expect(await look(page, photo)).toBe("512 × 256, red");
  await shoot(page, "photo-page");
});

it("another photo is taken whatever its format, upright as the camera held it, and Undo brings the one before", async () => {
  const { page } = supine;
  const jpeg = await drawn(page, "image/jpeg");
  const field = page.locator("input[type=file]");
  const become = async (path: string, wanted: string): Promise<void> => {
    await field.setInputFiles(path);
    await expect.poll(() => look(page, photo)).toBe(wanted);
  };
  await become(await file("turned.jpg", turned(jpeg)), "256 × 512, red");
  await become(await file("wide.webp", await drawn(page, "image/webp", 300)), "300 × 150, red");
  await become(await file("wide.png", await drawn(page, "image/png", 2000)), "512 × 256, red");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(() => look(page, photo)).toBe("300 × 150, red");
});

it("what is no picture, is damaged or is too large is refused by its name, and the photo stays", async () => {
  const { page } = supine;
  const jpeg = await drawn(page, "image/jpeg");
  const before = await look(page, photo);
  await dragOnto(page, await file("text.jpg", "Not a picture, whatever its name says."), "Photo");
  expect(await problem(page, /^“text.jpg” is no picture/)).toBe(true);
  await dragOnto(page, await file("cut.jpg", jpeg.subarray(0, 300)), "Photo");
  expect(await problem(page, /^“cut.jpg” is damaged/)).toBe(true);
  await dragOnto(page, await file("large.jpg", Buffer.concat([jpeg, Buffer.alloc(20_000_000)])), "Photo");
  expect(await problem(page, /^“large.jpg” is larger than 20 MB/)).toBe(true);
  await shoot(page, "photo-refused");
  expect(await look(page, photo)).toBe(before);
  expect(supine.complaints).toEqual([]);
});

it("a routine with the exercise is saved as a file without the photo, and says so", async () => {
  const { app, page } = supine;
  const path = join(folder, "towels.json");
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.getByRole("button", { name: "Add to a routine" }).click();
  await page.getByRole("menuitem", { name: "Leg raises and core" }).click();
  await page.getByText("Towel slide is in Leg raises and core now.").waitFor();
  await page.keyboard.press("Control+3");
  await page.getByRole("button", { name: "Leg raises and core" }).first().click();
  await page.getByRole("textbox", { name: "Name of the routine" }).waitFor();
  await page.keyboard.press("Control+S");
  await page.getByText("Saved as towels.json. Your photos stay on this machine.").waitFor();
  const saved = await readFile(path, "utf8");
  expect(saved).toContain("Towel slide");
  expect(saved).not.toContain("image/");
});
