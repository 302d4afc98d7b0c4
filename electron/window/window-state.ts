import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserWindow, Rectangle } from "electron";
import * as z from "zod";
import { TextSize } from "#contract/profile.ts";

const Pixels = z.int().min(-100_000).max(100_000);

/** How the window was left. */
export const WindowState = z
  .object({
    /** Of the window when it is not maximised. */
    bounds: z.object({ x: Pixels, y: Pixels, width: Pixels, height: Pixels }).readonly(),
    maximised: z.boolean(),
    zoomLevel: z.number().min(-8).max(9),
    /** The text size the zoom was chosen with; another size brings a zoom of its own. */
    textSize: TextSize,
  })
  .readonly();
export type WindowState = z.infer<typeof WindowState>;

export const smallest = { width: 900, height: 600 } as const;
const usual = { width: 1200, height: 800 } as const;

/** So much of the window's top edge must lie on a screen that it can be taken hold of. */
const graspable = { width: 160, height: 40 } as const;

const fileIn = (folder: string): string => join(folder, "window.json");

/** How the window was left last; undefined when nothing sound is known. */
export function readWindowState(folder: string): WindowState | undefined {
  try {
    return WindowState.parse(JSON.parse(readFileSync(fileIn(folder), "utf8")));
  } catch {
    // Never written, or broken: the window opens as the first time, and the file is written anew.
    return undefined;
  }
}

/** Writes it whole or not at all, for the person alone. */
export function writeWindowState(folder: string, state: WindowState): void {
  const [file, fresh] = [fileIn(folder), `${fileIn(folder)}.new`];
  try {
    writeFileSync(fresh, JSON.stringify(state), { mode: 0o600 });
    renameSync(fresh, file);
  } catch {
    // A full or read-only disk: where the window stood is no loss.
    rmSync(fresh, { force: true });
  }
}

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * Where the window opens on the screens there are now (their work areas): as it was left where its title can be taken hold
 * of, otherwise in the middle, never larger than its screen and never smaller than the app can be used.
 */
export function placeOn(areas: readonly Rectangle[], state: WindowState | undefined): Partial<Rectangle> {
  if (state === undefined) return usual;
  const { x, y, width, height } = state.bounds;
  const sizeOn = (area: Rectangle): Pick<Rectangle, "width" | "height"> => ({
    width: clamp(width, smallest.width, Math.max(smallest.width, area.width)),
    height: clamp(height, smallest.height, Math.max(smallest.height, area.height)),
  });
  const there = areas.find(
    (area) =>
      overlap(x, sizeOn(area).width, area.x, area.width) >= graspable.width &&
      y >= area.y &&
      overlap(y, graspable.height, area.y, area.height) >= graspable.height,
  );
  return there === undefined ? sizeOn(areas[0] ?? { x: 0, y: 0, ...usual }) : { x, y, ...sizeOn(there) };
}

const settleMilliseconds = 400;

/** Writes how the window is left, whenever it changes and when it closes. */
export function rememberWindow(window: BrowserWindow, folder: string, textSize: () => TextSize): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (window.isDestroyed()) return;
    writeWindowState(folder, {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      zoomLevel: window.webContents.getZoomLevel(),
      textSize: textSize(),
    });
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(write, settleMilliseconds);
  };
  window.on("resize", later);
  window.on("move", later);
  window.on("maximize", later);
  window.on("unmaximize", later);
  // The menu zooms without telling; whoever goes to another window or quits has zoomed before.
  window.on("blur", write);
  window.on("close", write);
}
