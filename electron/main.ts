import { chmodSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, dialog, nativeImage, session, type Session } from "electron";
import icon from "../build/icons/256x256.png?inline";
import { type Backups, makeBackups } from "./database/backups.ts";
import { clockFrom, systemClock } from "./store/clock.ts";
import type { CommandId, Zoom } from "#contract/menu.ts";
import type { TextSize } from "#contract/profile.ts";
import { type AskForFile, handleData } from "./calls/data-calls.ts";
import { closeNetwork, guardContents, guardSession } from "./window/navigation-guard.ts";
import { type DatabaseHolder, holdDatabase } from "./database/database-holder.ts";
import { anotherRuns, isWritable } from "./database/lock.ts";
import { openLog } from "./database/log.ts";
import { setBareMenu, setMenu, showAbout } from "./window/menu.ts";
import { printPage, savePdf } from "./window/print.ts";
import { origin, proxyPage, registerScheme, servePage } from "./window/protocol.ts";
import { makeRestorer } from "./database/restore.ts";
import { isSampleThere, makeSample } from "./calls/sample.ts";
import { openRoutineFile, saveRoutineFile } from "./window/routine-files.ts";
import { serve } from "./calls/serve.ts";
import { isFrom } from "./calls/trust.ts";
import { focusWindow, openWindow, setTextSize, zoomWindow } from "./window/window.ts";
import { readWindowState, rememberWindow } from "./window/window-state.ts";

const developing = !app.isPackaged;
const userData = app.getPath("userData");
const log = openLog(userData);
/** The first screen comes first. */
const firstBackupMilliseconds = 20_000;
const backupMilliseconds = 6 * 60 * 60 * 1000;
let window: BrowserWindow | undefined;
let holder: DatabaseHolder | undefined;
let backups: Backups | undefined;
let textSize: TextSize = readWindowState(userData)?.textSize ?? "normal";
/** When the page was lost last, in milliseconds since the start. */
let lostAt = Number.NEGATIVE_INFINITY;

process.on("uncaughtException", (error) => broke("uncaught exception", error));
process.on("unhandledRejection", (error) => broke("unhandled rejection", error));

// A package follows neither a dev server nor a clock of a test.
const devServer = developing ? process.env["DEV_SERVER_URL"] : undefined;
const server = devServer === undefined ? undefined : new URL(devServer);
const menuUse = { developing, onCommand: tellPage, resetZoom: () => zoom("reset") };
const testClock = developing ? app.commandLine.getSwitchValue("test-clock") : "";
const clock = testClock === "" ? systemClock : clockFrom(testClock);

// What Supine writes is the person's alone: new files 0600, new folders 0700.
process.umask(0o077);
keepPrivate(userData);

registerScheme();
closeNetwork(app, server);
if (app.requestSingleInstanceLock() || !anotherRuns(userData)) start();
else {
  console.error("Supine is already running; its window comes to the front.");
  app.exit(0);
}

function start(): void {
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
  app.on("second-instance", () => {
    if (window !== undefined) focusWindow(window);
  });
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.on("activate", () => {
    if (app.isReady() && window === undefined) showWindow();
  });
  app.on("will-quit", () => {
    backups?.makeIfChanged();
    holder?.close();
  });
  void app.whenReady().then(() => {
    const pages = pageSession();
    for (const guarded of new Set([session.defaultSession, pages])) guardSession(guarded, server);
    if (server === undefined) servePage(pages, join(import.meta.dirname, "../renderer"));
    else proxyPage(pages, server);
    setBareMenu(menuUse);
    // The window first: its process starts while the database opens.
    showWindow();
    const path = join(userData, "supine.db");
    const samplePath = join(userData, "sample.db");
    const startWith = isSampleThere(samplePath) ? "sample" : "own";
    holder = holdDatabase({ path, samplePath, startWith, version: app.getVersion(), clock, log });
    const kept = makeBackups({ holder, path, clock, log });
    backups = kept;
    const data = handleData({
      holder,
      path,
      backups: kept,
      restorer: makeRestorer({ holder, backups: kept, path, clock, log }),
      sample: makeSample({ holder, samplePath, clock, log }),
      ask: askForFile,
      today: () => clock.now().date,
      log,
    });
    // What an earlier run could not back up, and what a window that is left open changes over the days.
    setTimeout(() => kept.makeIfChanged(), firstBackupMilliseconds);
    setInterval(() => kept.makeIfChanged(), backupMilliseconds);
    serve({
      holder,
      clock,
      log,
      data,
      isTrusted: (event) => isFrom(event, window?.webContents, origin),
      surroundings: {
        setMenu: (model) => setMenu(model, menuUse),
        showAbout,
        savePdf: (wanted) => (window === undefined ? gone() : savePdf(window, wanted)),
        saveRoutineFile: (wanted) => (window === undefined ? gone() : saveRoutineFile(window, wanted)),
        openRoutineFile: () => (window === undefined ? gone() : openRoutineFile(window)),
        print: (paper) => (window === undefined ? gone() : printPage(window, paper)),
        zoom,
        setTextSize: (size) => {
          // Said again by a page that starts or is drawn anew: the zoom may have been changed since.
          if (size === textSize) return;
          textSize = size;
          if (window !== undefined) setTextSize(window, size);
        },
      },
    });
  });
}

/** The page that asked has closed meanwhile; nobody hears this. */
const gone = (): Promise<never> => Promise.reject(new Error("The window is closed"));

/** Where the page keeps what is only for showing: in memory on a read-only disk, which it would wait for otherwise. */
function pageSession(): Session {
  return isWritable(userData) ? session.defaultSession : session.fromPartition("in-memory");
}

function showWindow(): void {
  const opened = openWindow({
    session: pageSession(),
    preload: join(import.meta.dirname, "preload.cjs"),
    icon: nativeImage.createFromDataURL(icon),
    devTools: developing,
    left: readWindowState(userData),
  });
  rememberWindow(opened, userData, () => textSize);
  opened.on("closed", () => {
    window = undefined;
    // On macOS the menu outlives the window, and nobody is left to do what the page could.
    setBareMenu(menuUse);
  });
  opened.webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    if (reason === "clean-exit") return;
    log.write(`renderer gone: ${reason} ${exitCode}`);
    const again = performance.now() - lostAt < 60_000;
    lostAt = performance.now();
    if (!again) setImmediate(() => opened.webContents.reload());
    else if (!opened.isDestroyed()) sayStopped(opened);
  });
  window = opened;
}

function zoom(how: Zoom): void {
  if (window !== undefined) zoomWindow(window, how, textSize);
}

/** Tells the page, and no other, which command was chosen in the menu. */
function tellPage(id: CommandId): void {
  if (window?.webContents.mainFrame.origin === origin) window.webContents.send("supine:command", id);
}

const databases = [{ name: "Supine", extensions: ["db"] }];

/** The system's own dialogs, in front of the window. */
const askForFile: AskForFile = {
  existing: async () => {
    const options = { properties: ["openFile" as const], filters: databases };
    const { canceled, filePaths } = await (window === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? undefined : filePaths[0];
  },
  target: async (suggested) => {
    const options = { defaultPath: join(app.getPath("documents"), suggested), filters: databases };
    const { canceled, filePath } = await (window === undefined
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === "" ? undefined : filePath;
  },
};

function sayStopped(opened: BrowserWindow): void {
  void dialog.showMessageBox(opened, {
    type: "warning",
    message: "Supine stopped showing its window",
    detail: "It stopped twice within a minute. What you entered is stored. Close Supine and start it again.",
  });
}

/**
 * Every change is one transaction in the database, so nothing half done is left in memory and the app may go on. Before
 * the window exists there is nothing to go on with.
 */
function broke(what: string, error: unknown): void {
  log.fault(what, error);
  if (window !== undefined) return;
  console.error(`Supine could not start (${what}). The reason is in ${join(userData, "log.txt")}.`);
  app.exit(1);
}

function keepPrivate(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Takes rights from others and gives none: a folder made read-only stays so.
    chmodSync(folder, statSync(folder).mode & 0o700);
  } catch (error) {
    // A read-only disk: the window says so once the database has not opened.
    log.fault("folder not private", error);
  }
}
