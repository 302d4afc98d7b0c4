// npm run lock: after npm install or uninstall, names the tools of every platform in package-lock.json again.
// npm leaves out those that it finds neither installed nor in the registry it asks (a mirror may carry one platform's
// alone), and then npm ci refuses the lock file wherever npm looks at them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./system.mjs";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));

// What their names say, like @oxlint/binding-linux-x64-musl or @oxlint-tsgolint/win32-x64.
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev, license, engines }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !(`node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages))
    .map(([name, version]) => {
      const [os, cpu, abi] = name.replace(/^.*\/(binding-)?/, "").split("-");
      const libc = os === "linux" && abi !== undefined ? { libc: [abi.startsWith("musl") ? "musl" : "glibc"] } : {};
      return [
        `node_modules/${name}`,
        { version, cpu: [cpu], dev, ...libc, license, optional: true, os: [os], engines },
      ];
    }),
);
const packages = [...Object.entries(lock.packages), ...missing].toSorted(([a], [b]) => a.localeCompare(b, "en"));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
console.log(`${missing.length} added.`);
