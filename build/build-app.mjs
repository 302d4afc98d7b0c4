// Builds renderer, main process and preload into dist/, unless nothing changed since the last time.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./system.mjs";

const sources = ["electron", "renderer", "migrations", "build", "package-lock.json", "package.json"];
const stamp = join(root, "dist", ".sources");

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => filesIn(join(path, name)))
    : [path];

const digest = () => {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((name) => filesIn(join(root, name)))) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
};

/** Says that dist/ no longer holds what the sources say. */
export const forgetBuild = () => rmSync(stamp, { force: true });

export const buildApp = async () => {
  const now = digest();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  process.env.NODE_ENV = "production";
  const { createBuilder } = await import("vite");
  const builder = await createBuilder({ configFile: join(root, "build", "vite.config.ts"), logLevel: "warn" });
  forgetBuild();
  await builder.buildApp();
  writeFileSync(stamp, now);
};
