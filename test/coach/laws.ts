import fc from "fast-check";
import { vi } from "vitest";

/** Thirteen laws of 800 cases are more than 10,000; LAW_RUNS=10000 looks closer. */
const runs = Number(process.env["LAW_RUNS"] ?? 800);
vi.setConfig({ testTimeout: 20_000 + runs * 40 });

/** Holds a law against that many invented logs. */
export const assert = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void =>
  fc.assert(property, { numRuns: runs });
