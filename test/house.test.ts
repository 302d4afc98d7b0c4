import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

// Who may know whom is held by lint, compiler and knip. Each rule is shown here to bite: deliberate violations are put
// into copies of the house that have nothing but its real configuration.

const project = resolve(import.meta.dirname, "..");
const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

type Files = Readonly<Record<string, string>>;

const tsconfigs = ["", "electron/", "electron/contract/", "renderer/", "renderer/coach/", "build/", "test/"].map(
  (folder) => `${folder}tsconfig.json`,
);

/** A folder below the temporary one with `files`, the house's configuration and its packages. */
function houseWith(files: Files): string {
  const house = mkdtempSync(join(tmpdir(), "supine-house-"));
  copies.push(house);
  for (const file of [...tsconfigs, ".oxlintrc.json", "build/knip.jsonc", "package.json"])
    cpSync(join(project, file), join(house, file));
  for (const [file, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), source);
  }
  // One link for each package, so that what the tools write stays in the copy.
  mkdirSync(join(house, "node_modules"));
  const packages = readdirSync(join(project, "node_modules"), { withFileTypes: true });
  for (const { name } of packages.filter((each) => each.isDirectory() && each.name !== ".cache"))
    symlinkSync(join(project, "node_modules", name), join(house, "node_modules", name), "junction");
  return house;
}

// Not the Electron that runs the tests: in it, knip takes electron/main.ts for the module "electron/main".
const node = process.env["npm_node_execpath"] ?? "node";

/** What a tool of the house says about a copy. */
function say(house: string, script: string, ...words: readonly string[]): string {
  const tool = join(project, "node_modules", script);
  const { stdout, error } = spawnSync(node, [tool, ...words], {
    cwd: house,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (error !== undefined) throw error;
  return stdout.replaceAll("\\", "/");
}

describe("lint", () => {
  const screens = /only through renderer\/data\/api\.ts/;
  const dumb = /Parts in ui are dumb/;
  const strangers = /Features do not read each other/;
  const pure = /The coach reads only the contract/;
  const own = /The contract reads only zod and itself/;
  const shell = /Electron never reads the renderer/;
  const windowless = /answered without a window/;
  const screenless = /without screens/;
  const unseen = /Catalogues know no screens/;
  const layered = /Layers read downwards only/;
  const named = /Import the coach as #coach/;
  const noDate = /Use Temporal and ISO strings/;
  const noClock = /today is an argument/;

  const violations: readonly (readonly [file: string, source: string, complaint: RegExp])[] = [
    ["electron/contract/package.ts", `export { a } from "react";`, own],
    ["electron/contract/node.ts", `export { a } from "node:fs";`, own],
    ["electron/contract/shell.ts", `export { a } from "../calls/answer.ts";`, own],
    ["electron/contract/store.ts", `export type { A } from "../store/rows.ts";`, own],
    ["electron/calls/renderer.ts", `export { a } from "../../renderer/data/api.ts";`, shell],
    ["electron/database/coach.ts", `export { a } from "#coach/evidence.ts";`, shell],
    ["electron/window/later.ts", `export const a = import("../../renderer/data/api.ts");`, shell],
    ["electron/store/renderer.ts", `export type { A } from "#coach/evidence.ts";`, shell],
    ["electron/store/window.ts", `export { app } from "electron";`, windowless],
    ["electron/store/calls.ts", `export { a } from "../calls/answer.ts";`, /the store is the lowest/],
    ["electron/calls/answer.ts", `export { app } from "electron/main";`, windowless],
    ["renderer/coach/package.ts", `export { z } from "zod";`, pure],
    ["renderer/coach/node.ts", `export { a } from "node:crypto";`, pure],
    ["renderer/coach/api.ts", `export { a } from "../data/api.ts";`, pure],
    ["renderer/coach/ui.ts", `export type { A } from "../ui/card.tsx";`, pure],
    ["renderer/coach/store.ts", `export { a } from "../../electron/store/rows.ts";`, pure],
    ["renderer/coach/later.ts", `export const a = import("../data/api.ts");`, pure],
    ["renderer/coach/room/package.ts", `export { z } from "zod";`, pure],
    ["renderer/coach/room/api.ts", `export { a } from "../../data/api.ts";`, pure],
    ["renderer/coach/room/ui.ts", `export type { A } from "../../ui/card.tsx";`, pure],
    ["renderer/coach/room/store.ts", `export { a } from "../../../electron/store/rows.ts";`, pure],
    ["renderer/coach/room/clock.ts", `export const a = Temporal.Now.plainDateISO();`, noClock],
    ["renderer/coach/room/dice.ts", `export const a = Math.random();`, /same decisions/],
    ["renderer/coach/clock.ts", `export const a = Temporal.Now.plainDateISO();`, noClock],
    ["renderer/coach/clock-taken.ts", `export const { Now } = Temporal;`, noClock],
    ["renderer/coach/dice.ts", `export const a = Math.random();`, /same decisions/],
    ["renderer/coach/around.ts", `export const a = globalThis.performance.now();`, /nothing from its surroundings/],
    ["renderer/electron.ts", `export { a } from "electron";`, screens],
    ["renderer/app/electron-part.ts", `export { a } from "electron/renderer";`, screens],
    ["renderer/data/sqlite.ts", `export { a } from "better-sqlite3";`, screens],
    ["renderer/navigation/node.ts", `export { a } from "node:fs";`, screens],
    ["renderer/undo/shell.ts", `export { a } from "../../electron/calls/answer.ts";`, screens],
    ["renderer/app/contract.ts", `export type { A } from "../../electron/contract/day.ts";`, screens],
    ["renderer/app/coach.ts", `export { a } from "../coach/evidence.ts";`, named],
    ["renderer/features/plan/sqlite.ts", `export { a } from "better-sqlite3";`, screens],
    ["renderer/features/plan/store.ts", `export { a } from "../../../electron/store/rows.ts";`, screens],
    ["renderer/features/plan/sibling.ts", `export { a } from "../pain/pain.tsx";`, strangers],
    ["renderer/features/plan/round-about.ts", `export { a } from "../../features/pain/pain.tsx";`, strangers],
    ["renderer/features/plan/app.ts", `export { a } from "../../app/app.tsx";`, layered],
    ...["exercises", "routines", "decisions", "backups", "charts", "commands", "undo", "sample"].flatMap((room) => [
      [`renderer/${room}/feature.ts`, `export { a } from "../features/pain/pain.tsx";`, layered] as const,
      [`renderer/${room}/app.ts`, `export { a } from "../app/app.tsx";`, layered] as const,
      [`renderer/data/${room}.ts`, `export { a } from "../${room}/a.ts";`, layered] as const,
      [`renderer/ui/${room}.ts`, `export { a } from "../${room}/a.ts";`, dumb] as const,
    ]),
    ["renderer/navigation/feature.ts", `export { a } from "../features/pain/pain.tsx";`, layered],
    ["renderer/ui/feature.ts", `export { a } from "../features/pain/pain.tsx";`, dumb],
    ["renderer/ui/coach.ts", `export { a } from "#coach/evidence.ts";`, dumb],
    ["renderer/ui/text.ts", `export { a } from "../text/explain.ts";`, dumb],
    ["renderer/ui/figure/api.ts", `export { a } from "../../data/api.ts";`, dumb],
    ["renderer/ui/api.ts", `export { a } from "../data/api.ts";`, dumb],
    ["renderer/ui/store.ts", `export { a } from "../../electron/store/rows.ts";`, screens],
    ["renderer/ui/node.ts", `export { a } from "node:fs";`, screens],
    ["renderer/text/screen.ts", `export { a } from "../features/pain/pain.tsx";`, screenless],
    ["renderer/text/react.ts", `export { a } from "react";`, screenless],
    ["renderer/i18n/api.ts", `export { a } from "../data/api.ts";`, unseen],
    ["renderer/date.ts", `export const a = new Date();`, noDate],
    ["electron/date.ts", `export const a = globalThis.Date.now();`, noDate],
    ["electron/date-type.ts", `export type A = Date;`, noDate],
    ["electron/any.ts", `export const a = (b: any): unknown => b;`, /any/],
    ["electron/forgotten.ts", `export const a = (): void => { Promise.resolve(1); };`, /no-floating-promises/],
    ["electron/round.ts", `import { a } from "./about.ts";\nexport const b = (): number => a();`, /no-cycle/],
    ["electron/about.ts", `import { b } from "./round.ts";\nexport const a = (): number => b();`, /no-cycle/],
    ["electron/default.ts", `export default 1;`, /no-default-export/],
  ];

  const allowed: readonly (readonly [file: string, source: string])[] = [
    ["electron/contract/allowed.ts", `export { z } from "zod";\nexport { day } from "./day.ts";`],
    ["electron/window/allowed.ts", `export { app } from "electron";\nexport { day } from "#contract/day.ts";`],
    ["electron/store/allowed.ts", `export { day } from "#contract/day.ts";\nexport { open } from "./rows.ts";`],
    ["renderer/coach/allowed.ts", `export { day } from "#contract/day.ts";\nexport { a } from "./a.ts";`],
    ["renderer/coach/rooms.ts", `export { a } from "./room/a.ts";`],
    [
      "renderer/coach/room/allowed.ts",
      ["./a.ts", "../a.ts", "../other-room/a.ts", "#contract/day.ts"]
        .map((from, index) => `export { a as a${index} } from "${from}";`)
        .join("\n"),
    ],
    ["renderer/text/allowed.ts", `export { t } from "../i18n/t.ts";\nexport { a } from "#coach/evidence.ts";`],
    ["renderer/data/allowed.ts", `export { day } from "#contract/day.ts";\nexport { a } from "#coach/evidence.ts";`],
    [
      "renderer/ui/allowed.ts",
      `export { day } from "#contract/day.ts";\nexport { t } from "../i18n/t.ts";\nexport { a } from "./a.ts";`,
    ],
    [
      "renderer/features/plan/allowed.ts",
      [
        "../../data/api.ts",
        "../../ui/card.tsx",
        "../../undo/undo.tsx",
        "#coach/evidence.ts",
        "#contract/day.ts",
        "./week.ts",
        "react",
      ]
        .map((from, index) => `export { a as a${index} } from "${from}";`)
        .join("\n"),
    ],
  ];

  type Report = { readonly diagnostics: readonly { readonly filename: string; readonly [part: string]: unknown }[] };
  const house = houseWith(Object.fromEntries([...violations, ...allowed]));
  const { diagnostics } = JSON.parse(say(house, "oxlint/bin/oxlint", "--format", "json")) as Report;
  const about = (file: string) =>
    diagnostics.filter(({ filename }) => filename.endsWith(file)).map((d) => JSON.stringify(d));

  it.each(violations)("refuses %s: %s", (file, _source, complaint) => {
    expect(about(file).join("\n")).toMatch(complaint);
  });

  it.each(allowed)("leaves %s alone", (file) => {
    expect(about(file)).toEqual([]);
  });
});

describe("the compiler", () => {
  const noDom = /TS2584/;
  const noNode = /TS2591/;
  const notListed = /TS6307/;

  const violations: readonly (readonly [file: string, source: string, complaint: RegExp])[] = [
    ["electron/contract/dom.ts", `export const a = document.title;`, noDom],
    ["electron/contract/node.ts", `export const a = process.platform;`, noNode],
    ["electron/contract/upward.ts", `export type { A } from "../pulled.ts";`, notListed],
    ["electron/dom.ts", `export const a = document.title;`, noDom],
    ["electron/page.ts", `export { a } from "../renderer/pulled.ts";`, notListed],
    ["electron/tested.ts", `export { a } from "../test/pulled.ts";`, notListed],
    ["renderer/coach/dom.ts", `export const a = document.title;`, noDom],
    ["renderer/coach/console.ts", `console.log(1);\nexport {};`, noDom],
    ["renderer/coach/timer.ts", `export const a = setTimeout(() => {}, 1);`, /TS2304/],
    ["renderer/coach/node.ts", `export const a = process.platform;`, noNode],
    ["renderer/coach/upward.ts", `export { a } from "../pulled.ts";`, notListed],
    ["renderer/coach/shell.ts", `export { a } from "../../electron/pulled.ts";`, notListed],
    ["renderer/node.ts", `export const a = process.platform;`, noNode],
    ["renderer/shell.ts", `export type { A } from "../electron/pulled.ts";`, notListed],
    ["renderer/tested.ts", `export { a } from "../test/pulled.ts";`, notListed],
  ];

  const sound: Files = {
    "electron/contract/day.ts": `export const day = "2026-01-01";`,
    "electron/shell.ts": `export { day } from "#contract/day.ts";\nexport const a = process.platform;`,
    "renderer/coach/decide.ts": `export { day } from "#contract/day.ts";`,
    "renderer/page.ts": `export { day } from "#coach/decide.ts";\nexport const a = document.title;`,
    "build/config.ts": `export const a = process.platform;`,
    "test/builder.ts": `export { day } from "../renderer/page.ts";\nexport { a } from "../electron/shell.ts";`,
  };

  // What the violations reach for, and so pull into a project that it is no part of.
  const pulled: Files = {
    "electron/pulled.ts": `export const a = 1;\nexport type A = string;`,
    "renderer/pulled.ts": `export const a = 1;`,
    "test/pulled.ts": `export const a = 1;`,
  };

  const house = houseWith({ ...sound, ...pulled, ...Object.fromEntries(violations) });
  const lines = say(house, "typescript/bin/tsc", "--build", "--pretty", "false").split("\n");
  const about = (file: string) => lines.filter((line) => line.startsWith(`${file}(`));

  it.each(violations)("refuses %s: %s", (file, _source, complaint) => {
    expect(about(file).join("\n")).toMatch(complaint);
  });

  it.each(Object.keys(sound))("leaves %s alone", (file) => {
    expect(about(file)).toEqual([]);
  });
});

describe("knip", () => {
  const house = houseWith({
    "package.json": JSON.stringify({
      type: "module",
      main: "dist/electron/main.js",
      dependencies: { "better-sqlite3": "1.0.0", "left-behind": "1.0.0" },
    }),
    "electron/main.ts": `import Database from "better-sqlite3";\nimport { used } from "./part.ts";\nused(Database);`,
    "electron/preload.ts": `export {};`,
    "electron/part.ts": `export const used = console.log;\nexport const unused = 1;`,
    "electron/forgotten.ts": `export const a = 1;`,
  });
  const said = say(house, "knip/bin/knip.js", "--config", "build/knip.jsonc", "--reporter", "compact");

  it.each([
    ["a file nobody reads", /electron\/forgotten\.ts/],
    ["an export nobody reads", /electron\/part\.ts: unused/],
    ["a package nobody reads", /left-behind/],
  ])("finds %s", (_what, found) => {
    expect(said).toMatch(found);
  });

  it("leaves what is used alone", () => {
    expect(said).not.toMatch(/main\.ts|preload\.ts|better-sqlite3/);
  });
});

describe("the lock file", () => {
  it("names the tools of every platform (npm run lock adds what npm has left out)", () => {
    const { packages } = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8")) as {
      readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
    };
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe("the styles", () => {
  const folder = join(project, "renderer");
  const lines = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      readFileSync(join(folder, file), "utf8")
        .split("\n")
        .map((line) => ({ file, line: line.trim() })),
    );

  /** Properties that mean a side of the screen, and four lengths of which the second and the fourth differ. */
  const physical =
    /^(?:(?:margin|padding|border|inset)-(?:left|right)\b|(?:left|right|float)\s*:|text-align:\s*(?:left|right))/;
  const lengths = /^(?:margin|padding):\s*\S+ (\S+) \S+ (\S+);$/;

  it("follow the direction of reading, so that right to left needs none of its own", () => {
    expect(lines.length).toBeGreaterThan(1000);
    const offenders = lines.filter(({ line }) => {
      const [, right, left] = lengths.exec(line) ?? [];
      return physical.test(line) || right !== left;
    });
    expect(offenders).toEqual([]);
  });
});
