import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { anId } from "./builders.ts";

it("a law gets the seed of the run and never one of its own", () => {
  const seeds = [1, 2].map(() => fc.check(fc.property(fc.nat(), () => true)).seed);
  expect(seeds).toEqual([1, 2].map(() => fc.readConfigureGlobal().seed));
  if (process.env["LAW_SEED"] === undefined) expect(seeds).toEqual([20_260_302, 20_260_302]);
});

it("every law is held through test/laws.ts, so that a hunt gives it more cases", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !["laws.ts", "laws.test.ts"].includes(file))
    // The laws of the coach and of the simulation still call fast-check themselves; their seed is the run's all the same.
    .filter((file) => !/^(?:renderer\/coach|simulation)\//.test(file));
  const own = files.filter((file) =>
    /\bfc\s*\.\s*(?:assert|check)\b|configureGlobal/.test(readFileSync(join(import.meta.dirname, file), "utf8")),
  );
  expect(own).toEqual(["setup.ts"]);
  expect(files.length).toBeGreaterThan(100);
});

it("new ids come from the seed of the run and the file, so that they are the same in every run", () => {
  if (process.env["LAW_SEED"] !== undefined) return;
  expect(anId()).toBe("292dfc6d-3e9c-43c7-a7d2-bc8c504edb9f");
  expect(anId()).not.toBe(anId());
});
