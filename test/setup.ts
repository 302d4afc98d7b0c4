import { appendFileSync } from "node:fs";
import fc from "fast-check";
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
