import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { placeOn, readWindowState, type WindowState, writeWindowState } from "../../../electron/window/window-state.ts";
import { assert } from "../../laws.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "supine-window-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };

const left = (bounds: Partial<WindowState["bounds"]> = {}): WindowState => ({
  bounds: { x: 100, y: 100, width: 1000, height: 700, ...bounds },
  maximised: false,
  zoomLevel: 0.5,
  textSize: "normal",
});

describe("how the window was left", () => {
  it("is read as it was written, by the person alone, and nothing else is left in the folder", () => {
    writeWindowState(folder, left());
    expect(readWindowState(folder)).toEqual(left());
    expect(readdirSync(folder)).toEqual(["window.json"]);
    if (process.platform !== "win32") expect(statSync(join(folder, "window.json")).mode & 0o777).toBe(0o600);
  });

  it.each([
    ["", "nothing"],
    ["{", "half of it"],
    ["[]", "something else"],
    [JSON.stringify({ ...left(), zoomLevel: 1e9 }), "a zoom nobody can see through"],
    [JSON.stringify({ ...left(), bounds: { x: 0, y: 0 } }), "no size"],
    ["\0".repeat(100), "zeros"],
  ])("is forgotten when the file is broken: %#", (text) => {
    writeFileSync(join(folder, "window.json"), text);
    expect(readWindowState(folder)).toBeUndefined();
    writeWindowState(folder, left());
    expect(readWindowState(folder)).toEqual(left());
  });

  it("is nothing to fail for when the folder cannot be written to", () => {
    expect(() => writeWindowState(join(folder, "not there"), left())).not.toThrow();
    expect(() => readFileSync(join(folder, "not there", "window.json"))).toThrow(/ENOENT/);
  });
});

describe("the window opens", () => {
  it("where it was left, on either screen", () => {
    expect(placeOn([laptop], left())).toEqual({ x: 100, y: 100, width: 1000, height: 700 });
    expect(placeOn([laptop, second], left({ x: 2000, y: 50 }))).toMatchObject({ x: 2000, y: 50 });
  });

  it("in the middle of the first screen when the second one is gone, or its title lies out of reach", () => {
    expect(placeOn([laptop], left({ x: 2000 }))).toEqual({ width: 1000, height: 700 });
    expect(placeOn([laptop], left({ x: 1439 }))).toEqual({ width: 1000, height: 700 });
    expect(placeOn([laptop], left({ y: -50 }))).toEqual({ width: 1000, height: 700 });
    expect(placeOn([laptop], left({ y: 890 }))).toEqual({ width: 1000, height: 700 });
  });

  it("no larger than its screen, no smaller than the app can be used, and the first time as it should", () => {
    expect(placeOn([laptop], left({ width: 5000, height: 5000 }))).toMatchObject({ width: 1440, height: 875 });
    expect(placeOn([laptop], left({ width: 10, height: 10 }))).toMatchObject({ width: 900, height: 600 });
    expect(placeOn([laptop], undefined)).toEqual({ width: 1200, height: 800 });
  });

  it("always with its title on a screen, whatever was left and whatever screens there are", () => {
    const area = fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -4000, max: 4000 }),
      width: fc.integer({ min: 800, max: 5000 }),
      height: fc.integer({ min: 600, max: 3000 }),
    });
    const bounds = fc.record({ x: fc.integer(), y: fc.integer(), width: fc.integer(), height: fc.integer() });
    assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 3 }), bounds, (areas, given) => {
        const { x, y, width = 0, height = 0 } = placeOn(areas, left(given));
        expect(width).toBeGreaterThanOrEqual(900);
        expect(height).toBeGreaterThanOrEqual(600);
        if (x === undefined || y === undefined) return;
        const visible = areas.some(
          (one) =>
            Math.min(x + width, one.x + one.width) - Math.max(x, one.x) >= 160 &&
            y >= one.y &&
            y + 40 <= one.y + one.height,
        );
        expect(visible).toBe(true);
      }),
    );
  });
});
