// npm run dist: the packages of this platform, in release/. Those it cannot make are named.
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { giveUp, prepare, root } from "./system.mjs";

// What is packed must be readable by everybody, whatever the one who packs prefers.
process.umask(0o022);

const electron = await prepare({ forPackage: true });
const { isOfficial } = await import("./electron.mjs");
const { buildApp } = await import("./build-app.mjs");
await buildApp().catch((error) => giveUp(`The app could not be built. ${error.message}`));

const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: "1" };
const asked = spawnSync(electron, ["-p", "process.versions.electron"], { env: asNode, encoding: "utf8" });
const electronVersion = asked.stdout.trim();
if (asked.status !== 0 || electronVersion === "") giveUp(`Electron does not run: ${asked.stderr.trim()}`);

// A package of anything but the official binary says so and is no release.
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const packageVersion = isOfficial(electron) ? version : `${version}-dev.electron${electronVersion.split(".")[0]}`;
if (packageVersion !== version) console.log(`Not the official Electron: the packages are called ${packageVersion}.`);

const electronDist = process.platform === "darwin" ? join(dirname(electron), "../../..") : dirname(electron);
const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: "false" };
const targets = { linux: ["--linux", "dir", "tar.gz"], darwin: ["--mac"], win32: ["--win"] }[process.platform];
if (targets === undefined) giveUp(`There is no package for ${process.platform}.`);

if (process.platform === "linux") {
  // electron-builder would fetch both from GitHub.
  const { path7za } = await import("7zip-bin");
  chmodSync(path7za, 0o755);
  env.ELECTRON_BUILDER_7ZIP_PATH = path7za;
  // The highest level takes minutes longer and saves a hundredth.
  env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= "5";
  env.CUSTOM_FPM_PATH = join(root, "build", "fpm.mjs");
  if (spawnSync("dpkg-deb", ["--version"]).status === 0) targets.push("deb");
  else console.log("No deb: dpkg-deb is not installed.");
}

rmSync(join(root, "release"), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules", "electron-builder", "cli.js"),
    ...targets,
    "--config=build/builder.yml",
    "--publish=never",
    `-c.electronDist=${electronDist}`,
    `-c.electronVersion=${electronVersion}`,
    `-c.extraMetadata.version=${packageVersion}`,
  ],
  { cwd: root, stdio: "inherit", env },
);
process.exit(status ?? 1);
