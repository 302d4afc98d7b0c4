import { mkdtemp, mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from "playwright-core";

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

/** Only a limit for what never comes: a start takes about two seconds on a quiet machine, a step much less. */
const limitMilliseconds = 120_000;

/** Starts an Electron under the driver. The app becomes ready only once the driver is attached; see hold-start.cjs. */
export const startDriven = (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ElectronApplication> =>
  _electron.launch({
    // The tests run inside Electron as Node, so this is the Electron that was found for them.
    executablePath: process.execPath,
    args: ["-r", join(import.meta.dirname, "hold-start.cjs"), ...args],
    env: { ...env },
    cwd: project,
    timeout: limitMilliseconds,
  });

/** Starts the built app (`dist/`) and waits for its page. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const userData = options.userData ?? (await newUserData());
  const app = await startDriven(appArgs(userData, options.args), appEnvironment(options.env));
  const child = app.process();
  const complaints: string[] = [];
  const page = await app.firstWindow({ timeout: limitMilliseconds });
  page.setDefaultTimeout(limitMilliseconds);
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
