import { BrowserWindow, type NativeImage, nativeTheme, screen, type Session } from "electron";
import type { Zoom } from "#contract/menu.ts";
import type { TextSize } from "#contract/profile.ts";
import { home } from "./protocol.ts";
import { placeOn, smallest, type WindowState } from "./window-state.ts";

/** The ground colours of the theme, so that the window never flashes white. */
const ground = { light: "#F7F5F1", dark: "#12181B" } as const;

/** Makes the one window. It shows itself when the first frame is painted. */
export function openWindow(use: {
  readonly session: Session;
  readonly preload: string;
  readonly icon: NativeImage;
  readonly devTools: boolean;
  /** How it was left; undefined the first time. */
  readonly left: WindowState | undefined;
}): BrowserWindow {
  const window = new BrowserWindow({
    title: "Supine",
    icon: use.icon,
    ...placeOn(
      screen.getAllDisplays().map(({ workArea }) => workArea),
      use.left,
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      session: use.session,
      preload: use.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: use.devTools,
    },
  });
  if (use.left?.maximised === true) window.maximize();
  window.once("ready-to-show", () => window.show());
  const zoomLevel = use.left?.zoomLevel ?? 0;
  // The zoom belongs to the page, so it can be set once there is one, before it is drawn.
  if (zoomLevel !== 0) window.webContents.once("did-navigate", () => window.webContents.setZoomLevel(zoomLevel));
  void window.loadURL(home);
  return window;
}

/** Zoom levels: each step of 1 is 20 % larger than the one before. */
const levels: Readonly<Record<TextSize, number>> = { small: -0.5, normal: 0, large: 0.75, largest: 1.5 };

/** Draws everything in this size. */
export function setTextSize({ webContents }: BrowserWindow, size: TextSize): void {
  webContents.setZoomLevel(levels[size]);
}

/** One step closer or further away, as the menu does it; back to the size the person has chosen. */
export function zoomWindow({ webContents }: BrowserWindow, zoom: Zoom, size: TextSize): void {
  const step = { in: 0.5, out: -0.5, reset: 0 }[zoom];
  webContents.setZoomLevel(zoom === "reset" ? levels[size] : webContents.getZoomLevel() + step);
}

/** Brings the window to the front, out of the dock or task bar if need be. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
