import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { welcome } from "../app/flows.ts";
import { confinedBelow, forgetFolder, newDataFolder, readDatabase, startPackaged, type User } from "./packaged.ts";

// What `npm run dist` has made, as somebody gets it who downloads it.

const release = resolve(import.meta.dirname, "../../release");
const isLinux = process.platform === "linux";
const artefact = (ending: string): string => {
  const found = readdirSync(release).find((name) => name.endsWith(ending));
  if (found === undefined) throw new Error(`There is no ${ending} in release/.`);
  return join(release, found);
};
const folders: string[] = [];
const temporary = (folder: string): string => {
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach(forgetFolder));

type Left = ReturnType<typeof readDatabase> & { readonly confined: number };

/** The first start up to a planned week, and what is in the database afterwards. */
async function smokeRun(executable: string, user?: User): Promise<Left> {
  const data = temporary(newDataFolder(user));
  const app = await startPackaged(executable, data, user);
  await app.page.getByRole("heading", { name: "Welcome to Supine" }).waitFor();
  await welcome(app.page);
  const confined = isLinux ? confinedBelow(app.processId) : 0;
  await app.close();
  return { ...readDatabase(data), confined };
}

/** All of the catalogue, and the template's days of this week. */
const sound = { integrity: "ok", exercises: 51, planned: expect.toSatisfy((count) => Number(count) > 0) };

describe.runIf(isLinux)("the unpacked app", () => {
  const folder = join(release, "linux-unpacked");
  const archive = join(folder, "resources", "app.asar");

  const filesIn = (path: string): readonly string[] =>
    statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

  it("holds the built app and one addon, no sources, no maps, nothing of another platform", () => {
    const inside = filesIn(archive).map((file) => file.slice(archive.length + 1));
    expect(inside).toEqual(
      expect.arrayContaining(["package.json", "dist/electron/main.js", "dist/renderer/index.html"]),
    );
    expect(
      inside.filter((file) => !/^(package\.json$|LICENSE$|dist\/|node_modules\/better-sqlite3\/)/.test(file)),
    ).toEqual([]);
    expect(inside.filter((file) => /\.(ts|tsx|map|c|cpp|hpp|h|gyp|sources)$/.test(file))).toEqual([]);
    const addon = `prebuilds/linux-${process.arch}.node`;
    expect(inside.filter((file) => file.endsWith(".node"))).toEqual([`node_modules/better-sqlite3/${addon}`]);
    const outside = filesIn(`${archive}.unpacked`);
    expect(outside).toEqual([join(`${archive}.unpacked`, "node_modules/better-sqlite3", addon)]);
    expect(readdirSync(join(folder, "resources"))).not.toContain("default_app.asar");
    expect(readdirSync(join(folder, "locales"))).toEqual(["en-US.pak"]);
  });

  it("says what it is made of: a release is only what holds the official Electron", () => {
    const { version } = JSON.parse(readFileSync(join(archive, "package.json"), "utf8")) as { readonly version: string };
    const official = existsSync(resolve(release, "../node_modules/electron/path.txt"));
    expect(version).toMatch(official ? /^\d+\.\d+\.\d+$/ : /^\d+\.\d+\.\d+-dev\.electron\d+$/);
  });

  it("has its fuses set", () => {
    const binary = readFileSync(join(folder, "supine"));
    const sentinel = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
    const at = binary.indexOf(sentinel) + sentinel.length;
    const [version, count] = binary.subarray(at, at + 2);
    expect(version).toBe(1);
    expect(count).toBeGreaterThanOrEqual(8);
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, archive integrity, only from the
    // archive, own V8 snapshot, rights of file:. Newer ones keep what Electron sets.
    expect(binary.toString("latin1", at + 2, at + 10)).toBe("01001100");
  });

  it("does not become Node or listen to its switches", () => {
    const { stdout } = spawnSync(join(folder, "supine"), ["--version"], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "--require=/nowhere.js" },
      encoding: "utf8",
      timeout: 10_000,
    });
    expect(stdout.trim()).not.toBe(process.version);
  });

  it("starts, stores a week and closes with a sound database", async () => {
    expect(await smokeRun(join(folder, "supine"))).toMatchObject(sound);
  });
});

describe.runIf(isLinux)("the tar.gz", () => {
  it("starts where it was unpacked, stores a week and closes with a sound database", async () => {
    const folder = temporary(mkdtempSync(join(tmpdir(), "supine-targz-")));
    execFileSync("tar", ["-xzf", artefact(".tar.gz"), "-C", folder, "--strip-components=1"]);
    expect(await smokeRun(join(folder, "supine"))).toMatchObject(sound);
  });
});

const isInstalled = (): boolean =>
  spawnSync("dpkg-query", ["-W", "-f=${Status}", "supine"], { encoding: "utf8" }).stdout.includes("ok installed");
// Installing and removing it must not touch a Supine that somebody uses here.
const mayInstall = isLinux && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && !isInstalled();

describe.runIf(mayInstall)("the deb", () => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: readonly string[]): void =>
    void execFileSync("apt-get", [...words, "-y", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
  const remove = (): void => {
    if (isInstalled()) apt("purge", "supine");
  };
  beforeAll(() => apt("install", "--no-install-recommends", artefact(".deb")), 300_000);
  afterAll(remove, 60_000);

  it("puts the program, a menu entry and icons where the desktop looks", () => {
    expect(existsSync("/usr/bin/supine")).toBe(true);
    expect(readFileSync("/usr/share/applications/supine.desktop", "utf8")).toMatch(/^Exec=\/opt\/Supine\/supine/m);
    for (const size of [16, 32, 48, 64, 128, 256, 512])
      expect(existsSync(`/usr/share/icons/hicolor/${size}x${size}/apps/supine.png`)).toBe(true);
    expect(readFileSync("/usr/share/doc/supine/copyright", "utf8")).toContain("MIT License");
  });

  it("starts, stores a week and closes with a sound database", async () => {
    expect(await smokeRun("/usr/bin/supine")).toMatchObject(sound);
  });

  it("starts for somebody who is not root, in Chromium's sandbox", async () => {
    const nobody = { uid: 65534, gid: 65534 };
    const left = await smokeRun("/usr/bin/supine", nobody);
    expect(left).toMatchObject(sound);
    expect(left.confined).toBeGreaterThan(0);
  });

  it("leaves nothing behind when it is removed", () => {
    remove();
    for (const path of ["/usr/bin/supine", "/opt/Supine", "/usr/share/applications/supine.desktop"])
      expect(existsSync(path)).toBe(false);
  });
});
