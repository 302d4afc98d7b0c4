import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron, errors, type ConsoleMessage, type ElectronApplication, type Page } from "playwright-core";

/** Supine running in a real window, with a data folder of its own. */
export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page complained about so far: errors, warnings of the console, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Closes the app as a person would, and waits until it is gone. The data folder stays until `forget`. */
  readonly close: () => Promise<void>;
  /** Ends the app at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

export type LaunchOptions = {
  /** The data folder; a new one below the temporary folder when left out. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

const project = resolve(import.meta.dirname, "../..");

/** Chromium refuses to run its own sandbox as root. */
const rootArgs: readonly string[] = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** The arguments every start of the built app needs. */
export const appArgs = (userData: string, args: readonly string[] = []): string[] => [
  ...rootArgs,
  // Dates are read as a British system writes them.
  "--lang=en-GB",
  `--user-data-dir=${userData}`,
  ...args,
  project,
];

/** The environment of the tests, as an app gets it: without the switch that turns Electron into Node. */
export function appEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _asNode, DEV_SERVER_URL: _devServer, NODE_OPTIONS: _options, ...rest } = process.env;
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...rest, ...more })) if (value !== undefined) env[name] = value;
  return env;
}

/** A new empty data folder. */
export const newUserData = (): Promise<string> => mkdtemp(join(tmpdir(), "supine-test-"));

/** Long enough for a first start on a busy machine; a start takes about two seconds. */
const attachMilliseconds = 10_000;

/**
 * Attaches Playwright to a new Electron. About one start in ten it connects and then waits for ever, although the app runs
 * (its log says "database open"; 40 of 40 starts of a bare window went well, the reason is not known). Such an Electron is
 * ended and another one started; any other trouble at the start is passed on.
 */
async function attach(start: () => Promise<ElectronApplication>, tries = 5): Promise<ElectronApplication> {
  try {
    return await start();
  } catch (error) {
    if (tries <= 1 || !(error instanceof errors.TimeoutError)) throw error;
    return attach(start, tries - 1);
  }
}

/** Starts the built app (`dist/`) and waits for its page. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const userData = options.userData ?? (await newUserData());
  const app = await attach(() =>
    _electron.launch({
      // The tests run inside Electron as Node, so this is the Electron that was found for them.
      executablePath: process.execPath,
      args: appArgs(userData, options.args),
      env: appEnvironment(options.env),
      cwd: project,
      timeout: attachMilliseconds,
    }),
  );
  const child = app.process();
  const complaints: string[] = [];
  const page = await app.firstWindow();
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  await page.waitForLoadState("domcontentloaded");
  return {
    app,
    page,
    userData,
    complaints,
    close: () => app.close(),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await gone;
    },
  };
}

const isComplaint = (message: ConsoleMessage): boolean => message.type() === "error" || message.type() === "warning";

/** Closes the app and starts it again on the same data. */
export async function restart(launched: Launched, options: Omit<LaunchOptions, "userData"> = {}): Promise<Launched> {
  await launched.close();
  return launch({ ...options, userData: launched.userData });
}

/** Closes the app and removes its data. */
export async function forget(launched: Launched): Promise<void> {
  await launched.kill();
  await rm(launched.userData, { recursive: true, force: true, maxRetries: 5 });
}

/** Sends a call the way the page does, over the real bridge. */
export const call = (page: Page, name: unknown, input?: unknown): Promise<unknown> =>
  page.evaluate(
    ([callName, callInput]) =>
      (globalThis as unknown as { supine: { call: (name: unknown, input: unknown) => Promise<unknown> } }).supine.call(
        callName,
        callInput,
      ),
    [name, input] as const,
  );

/** Stores a picture of the window as `<name>.png` in the folder `SUPINE_SHOTS`; does nothing when it is not set. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env["SUPINE_SHOTS"];
  if (folder === undefined || folder === "") return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });
}
