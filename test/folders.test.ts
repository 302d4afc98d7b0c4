import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const project = resolve(import.meta.dirname, "..");

describe("the folders", () => {
  const sources = ["electron", "renderer"].flatMap((root) =>
    readdirSync(join(project, root), { recursive: true, encoding: "utf8" })
      .map((file) => `${root}/${file.replaceAll("\\", "/")}`)
      .filter((file) => /\.tsx?$/.test(file)),
  );
  const aliases = { "#contract/": "electron/contract/", "#coach/": "renderer/coach/" };
  // The German catalogue is part of i18n, an area a file.
  const folderOf = (file: string): string => dirname(file).replace(/^renderer\/i18n\/.*/, "renderer/i18n");
  const pathOf = (from: string, wanted: string): string => {
    const alias = Object.entries(aliases).find(([name]) => wanted.startsWith(name));
    return alias === undefined
      ? relative(project, resolve(project, dirname(from), wanted)).replaceAll("\\", "/")
      : wanted.replace(...alias);
  };
  const imports = sources.flatMap((file) =>
    [...readFileSync(join(project, file), "utf8").matchAll(/\b(?:from|import)\s*\(?\s*"([.#][^"]+)"/g)].map(
      ([, wanted = ""]) => ({ from: folderOf(file), to: folderOf(pathOf(file, wanted)) }),
    ),
  );

  /** A way from a folder back to it, over the folders it imports from. */
  const circleFrom = (folder: string): readonly string[] | undefined => {
    const before = new Map<string, string>();
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (const { from, to } of imports) {
        if (from !== at || to === at) continue;
        if (to === folder) {
          const way = [folder];
          for (let step: string | undefined = at; step !== undefined && step !== folder; step = before.get(step))
            way.unshift(step);
          return [folder, ...way];
        }
        if (before.has(to)) continue;
        before.set(to, at);
        open.push(to);
      }
    return undefined;
  };

  it("form no circle", () => {
    const folders = [...new Set(imports.map(({ from }) => from))].toSorted();
    expect(folders.length).toBeGreaterThan(30);
    expect(folders.flatMap((folder) => circleFrom(folder) ?? [])).toEqual([]);
  });

  it("hold nothing in a root but entries", () => {
    const loose = sources.filter((file) => ["electron", "renderer"].includes(dirname(file)));
    expect(loose.toSorted()).toEqual([
      "electron/main.ts",
      "electron/pictures.d.ts",
      "electron/preload.ts",
      "renderer/main.tsx",
    ]);
  });

  it("are the ones of the map in the README", () => {
    const [, map = ""] = /## The map\s+```\n([\s\S]*?)```/.exec(readFileSync(join(project, "README.md"), "utf8")) ?? [];
    const parents: string[] = [];
    const drawn = map.split("\n").flatMap((line) => {
      const [, indent = "", name] = /^( *)([\w-]+)\/ /.exec(line) ?? [];
      if (name === undefined) return [];
      const depth = indent.length / 2;
      parents.splice(depth, Number.POSITIVE_INFINITY, name);
      return [parents.join("/")];
    });
    const foldersIn = (folder: string): readonly string[] =>
      readdirSync(join(project, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${folder}/${name}`);
    const there = ["electron", "renderer", "renderer/coach"].flatMap((folder) => foldersIn(folder));
    expect(drawn.filter((folder) => folder.includes("/")).toSorted()).toEqual(there.toSorted());
  });
});
