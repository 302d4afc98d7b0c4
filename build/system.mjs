// What the machine must have before anything runs: npm packages, on Debian the system libraries, a display.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends with one clear line; the stack would only bury it. */
export const giveUp = (message) => {
  console.error(message);
  process.exit(1);
};

const isWindows = process.platform === "win32";

/** Installs the npm packages when they are missing or older than the lock file. */
export const installPackages = () => {
  const marker = join(root, "node_modules", ".package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the npm packages …");
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel", "error"], {
    cwd: root,
    stdio: "inherit",
    shell: isWindows,
  });
  if (result.status !== 0) giveUp("The npm packages could not be installed. Check the network and run the command again.");
};

const libraries = ["libgtk-3-0", "libnss3", "libasound2", "libgbm1", "xvfb"];

const isDebian = () => {
  if (process.platform !== "linux" || !existsSync("/etc/os-release")) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
};

// Newer Debian and Ubuntu renamed some with the 64-bit time transition.
const isInstalled = (name) =>
  [name, `${name}t64`].some((variant) => {
    const { stdout, status } = spawnSync("dpkg-query", ["-W", "-f=${Status}", variant], { encoding: "utf8" });
    return status === 0 && stdout.includes("ok installed");
  });

const isKnown = (name) => spawnSync("apt-cache", ["show", name], { stdio: "ignore" }).status === 0;

/** Installs what Electron and the virtual display need; as somebody other than root says how. */
export const installLibraries = () => {
  if (!isDebian()) return;
  const missing = libraries.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (process.getuid() !== 0) {
    // Only what is needed with a display of one's own stops us.
    const needed = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? missing.filter((name) => name !== "xvfb") : missing;
    if (needed.length > 0) giveUp(`System libraries are missing. Run: sudo apt-get install ${needed.join(" ")}`);
    return;
  }
  console.log(`Installing system libraries: ${missing.join(" ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] }).status === 0;
  if (!apt("update", "-qq")) console.error("apt-get update did not work; trying with the lists there are.");
  const names = missing.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name));
  if (!apt("install", "-y", "-qq", "--no-install-recommends", ...names))
    giveUp(`System libraries could not be installed. Run: apt-get install ${names.join(" ")}`);
};

/** Starts a virtual display when there is none. Resolves with how to end it. */
export const openDisplay = async () => {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return () => {};
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    server.stdio[3].once("data", (chunk) => resolve(chunk.toString().trim()));
  }).catch((error) => giveUp(`There is no display and Xvfb could not be started (${error.message}). Set DISPLAY or install xvfb.`));
  process.env.DISPLAY = `:${number}`;
  return () => server.kill();
};

/** Everything a command needs; a second time it takes well under a second. */
export const prepare = async () => {
  installPackages();
  installLibraries();
  const { electronPath } = await import("./electron.mjs");
  return electronPath().catch((error) => giveUp(error.message));
};

/** The environment an app gets: without the switch that turns Electron into Node. */
export const appEnvironment = (more = {}) => {
  const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
  return { ...env, ...more };
};

/** Chromium refuses its own sandbox as root. */
export const rootArgs = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

export const has = (command) => {
  try {
    execFileSync("which", [command], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};
