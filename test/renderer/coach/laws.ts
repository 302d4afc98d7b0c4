import type fc from "fast-check";
import { assert as hold } from "../../laws.ts";

/** Fourteen laws of 800 cases are more than 10,000. */
export const assert = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>): void =>
  hold(property, 800);
