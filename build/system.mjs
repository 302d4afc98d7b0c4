// What the machine must have before anything runs: npm packages, on Debian the system libraries, a display.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends with one clear line; the stack would only bury it. */
export const giveUp = (message) => {
  console.error(message);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 11))
    giveUp(`Supine is built with Node 20.11 or newer; this is Node ${process.versions.node}.`);
};

/** Installs the npm packages when they are missing or older than the lock file. */
const installPackages = () => {
  const marker = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the npm packages …");
  const { status } = spawnSync("npm ci --no-audit --no-fund --loglevel error", {
    cwd: root,
    stdio: "inherit",
    // On Windows npm is a script that only a shell finds.
    shell: true,
    // All of them, whatever the machine is set to.
    env: { ...process.env, NODE_ENV: "development", npm_config_include: "dev", npm_config_omit: "" },
  });
  if (status !== 0) giveUp("The npm packages could not be installed; npm says why above.");
};

const libraries = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1", "xvfb"];

const isDebian = () => {
  if (process.platform !== "linux" || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
};

// Newer Debian and Ubuntu renamed some with the 64-bit time transition.
const variants = (name) => [name, `${name}t64`];

const installedPackages = () => {
  const asked = libraries.flatMap(variants);
  // Ends with an error when one is unknown, and still prints the others.
  const { stdout } = spawnSync("dpkg-query", ["-W", "-f=${Package} ${Status}\\n", ...asked], { encoding: "utf8" });
  const lines = (stdout ?? "").split("\n").filter((line) => line.endsWith(" ok installed"));
  return new Set(lines.map((line) => line.split(" ")[0]));
};

const isKnown = (name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;

const hasDisplay = () => Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Installs what Electron and the virtual display need; as somebody other than root says how. */
const installLibraries = () => {
  if (!isDebian()) return;
  const present = installedPackages();
  const missing = libraries.filter((name) => !variants(name).some((variant) => present.has(variant)));
  // Somebody who sees a screen needs no virtual one.
  const needed = process.getuid() === 0 || !hasDisplay() ? missing : missing.filter((name) => name !== "xvfb");
  if (needed.length === 0) return;
  const nameNow = (name) => (isKnown(`${name}t64`) ? `${name}t64` : name);
  if (process.getuid() !== 0)
    giveUp(`System libraries are missing. Run: sudo apt-get install ${needed.map(nameNow).join(" ")}`);
  console.log(`Installing system libraries: ${needed.join(" ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words) => {
    const { status, stderr } = spawnSync("apt-get", words, {
      env,
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) console.error(stderr);
    return status === 0;
  };
  if (!apt("update", "-qq")) console.log("apt-get update did not work; going on with the lists there are.");
  const names = needed.map(nameNow);
  if (!apt("install", "-y", "-qq", "--no-install-recommends", ...names))
    giveUp(`The system libraries could not be installed. Run: apt-get install ${names.join(" ")}`);
};

const readSetting = (path) => (existsSync(path) ? readFileSync(path, "utf8").trim() : "");

/** Chromium's sandbox needs user namespaces or a setuid helper; Ubuntu 24.04 gives neither by itself. */
const checkSandbox = (electron) => {
  if (process.platform !== "linux" || process.getuid() === 0) return;
  const closed =
    readSetting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") === "1" ||
    readSetting("/proc/sys/kernel/unprivileged_userns_clone") === "0";
  const helper = join(dirname(electron), "chrome-sandbox");
  const isSetUid = existsSync(helper) && statSync(helper).uid === 0 && (statSync(helper).mode & 0o4000) !== 0;
  if (closed && !isSetUid)
    giveUp(
      `This system keeps Electron from its sandbox. Run: sudo chown root "${helper}" && sudo chmod 4755 "${helper}"`,
    );
};

/** Whether the display that DISPLAY names answers; one of another machine is taken at its word. */
const isDisplayThere = async () => {
  const number = /^(?:unix)?:(\d+)/.exec(process.env.DISPLAY ?? "")?.[1];
  if (number === undefined) return Boolean(process.env.DISPLAY);
  const answers = (path) =>
    new Promise((resolve) => {
      const socket = connect(path, () => resolve(true));
      socket.on("error", () => resolve(false));
      socket.on("connect", () => socket.destroy());
    });
  const path = `/tmp/.X11-unix/X${number}`;
  return (await answers(path)) || (await answers(`\0${path}`));
};

/** Starts a virtual display. Resolves with its name and how to end it. */
const startDisplay = async () => {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    server.stdio[3].once("data", (chunk) => resolve(chunk.toString().trim()));
  }).catch((error) =>
    giveUp(`There is no display and Xvfb could not be started (${error.message}). Set DISPLAY or install Xvfb.`),
  );
  // However this process ends, short of being killed.
  process.on("exit", () => server.kill());
  return { name: `:${number}`, close: () => server.kill() };
};

/**
 * Starts this many virtual displays when there is none. Resolves with the first one, if they were needed, and how to end
 * them. TEST_DISPLAYS names them all: windows that are tested at the same time must not share the focus of one.
 */
export const openDisplays = async (many) => {
  const none = { virtual: null, close: () => {} };
  if (process.platform !== "linux" || process.env.WAYLAND_DISPLAY || (await isDisplayThere())) return none;
  if (process.env.DISPLAY) console.log(`The display ${process.env.DISPLAY} does not answer.`);
  const displays = await Promise.all(Array.from({ length: many }, startDisplay));
  const names = displays.map(({ name }) => name);
  process.env.DISPLAY = names[0];
  process.env.TEST_DISPLAYS = names.join(" ");
  return { virtual: names[0], close: () => displays.forEach(({ close }) => close()) };
};

/** Starts a virtual display when there is none. */
export const openDisplay = () => openDisplays(1);

/** Everything a command needs; a second time it takes well under a second. Gives the Electron binary. */
export const prepare = async ({ forPackage = false } = {}) => {
  checkNode();
  installPackages();
  installLibraries();
  const { electronPath } = await import("./electron.mjs");
  const electron = await electronPath({ forPackage }).catch((error) => giveUp(error.message));
  checkSandbox(electron);
  return electron;
};

/** The environment an app gets: without the switch that turns Electron into Node. */
export const appEnvironment = (more = {}) => {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  return { ...env, ...more };
};

/** Chromium refuses its own sandbox as root. */
export const rootArgs = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
