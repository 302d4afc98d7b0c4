#!/usr/bin/env node
// The part of fpm that electron-builder's deb target needs, over dpkg-deb: fpm itself would come from GitHub.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

// What is packed must be readable by everybody, whatever the one who packs prefers.
process.umask(0o022);

const one = /** @type {const} */ ({ type: "string" });
const many = /** @type {const} */ ({ type: "string", multiple: true });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { ...one, short: "s" },
    target: { ...one, short: "t" },
    force: { type: "boolean" },
    depends: { ...many, short: "d" },
    "deb-recommends": many,
    "deb-compression": one,
    "deb-priority": one,
    architecture: one,
    "after-install": one,
    "after-remove": one,
    description: one,
    version: one,
    package: one,
    name: one,
    maintainer: one,
    vendor: one,
    url: one,
    license: one,
    category: one,
    iteration: one,
  },
});
if (values.target !== "deb") throw new Error(`only deb is supported, not ${values.target}`);

const root = mkdtempSync(join(tmpdir(), "deb-"));
try {
  chmodSync(root, 0o755);
  for (const mapping of positionals) {
    const at = mapping.lastIndexOf("=");
    const from = mapping.slice(0, at);
    const to = join(root, mapping.slice(at + 1));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    if (statSync(from).isFile()) chmodSync(to, 0o644);
  }
  const kilobytes = execFileSync("du", ["-sk", root], { encoding: "utf8" }).split("\t")[0];
  const control = {
    Package: values.name,
    Version: values.version,
    Architecture: values.architecture,
    Maintainer: values.maintainer,
    "Installed-Size": kilobytes,
    Depends: values.depends?.join(", "),
    Recommends: values["deb-recommends"]?.join(", "),
    Section: values.category ?? "misc",
    Priority: values["deb-priority"],
    // electron-builder insists on one and Supine has none.
    Homepage: values.url?.endsWith(".invalid") ? undefined : values.url,
    Description: values.description?.trim().replaceAll(/\n+ */g, "\n "),
  };
  const lines = Object.entries(control).flatMap(([field, value]) => (value ? [`${field}: ${value}\n`] : []));
  mkdirSync(join(root, "DEBIAN"));
  writeFileSync(join(root, "DEBIAN", "control"), lines.join(""));
  const scripts = { postinst: values["after-install"], postrm: values["after-remove"] };
  for (const [name, file] of Object.entries(scripts))
    if (file !== undefined) writeFileSync(join(root, "DEBIAN", name), readFileSync(file), { mode: 0o755 });
  const compression = `-Z${values["deb-compression"] ?? "xz"}`;
  execFileSync("dpkg-deb", ["--build", "--root-owner-group", compression, root, values.package ?? ""], {
    stdio: "inherit",
  });
} finally {
  rmSync(root, { recursive: true, force: true });
}
