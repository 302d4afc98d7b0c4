import crypto, { createHash } from "node:crypto";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { relative } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { casesOf } from "./laws.ts";

// Before every unit test file: what is invented is the same in every run. LAW_SEED and LAW_PATH repeat what a hunt found.

const { LAW_SEED: seed = "20260302", LAW_PATH: path, LAW_REPORT: report } = process.env;

/** Adds a line about each law for build/hunt.mjs, and fails as fast-check does. */
const reporter = (file: string) => (details: fc.RunDetails<unknown>) => {
  const { numRuns, failed, seed: used, counterexamplePath } = details;
  appendFileSync(file, `${JSON.stringify({ numRuns, failed, seed: used, path: counterexamplePath })}\n`);
  if (failed) throw new Error(fc.defaultReportMessage(details));
};

fc.configureGlobal({
  seed: Number(seed),
  numRuns: casesOf(100),
  ...(path === undefined ? {} : { path }),
  ...(report === undefined ? {} : { reporter: reporter(report) }),
});

// New ids come from the seed too, each file with its own: where nothing else differs, lists are ordered by them.
const file = relative(import.meta.dirname, expect.getState().testPath ?? "").replaceAll("\\", "/");
let drawn = 0;
const randomUUID = (): ReturnType<typeof crypto.randomUUID> => {
  drawn += 1;
  const hex = createHash("sha256").update(`${seed} ${file} ${drawn}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
crypto.randomUUID = randomUUID;
syncBuiltinESMExports();
Object.defineProperty(globalThis.crypto, "randomUUID", { value: randomUUID, configurable: true });
