import fc from "fast-check";
import { vi } from "vitest";

/** Fourteen laws of 800 cases are more than 10,000; LAW_RUNS=10000 looks closer. */
const runs = Number(process.env["LAW_RUNS"] ?? 800);
vi.setConfig({ testTimeout: 20_000 + runs * 40 });

/** LAW_SEED repeats a run; LAW_PATH goes straight to what failed in it. */
const { LAW_SEED: seed, LAW_PATH: path } = process.env;
const repeated = { ...(seed === undefined ? {} : { seed: Number(seed) }), ...(path === undefined ? {} : { path }) };

/** Holds a law against that many invented logs. */
export const assert = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void =>
  fc.assert(property, { numRuns: runs, ...repeated });
