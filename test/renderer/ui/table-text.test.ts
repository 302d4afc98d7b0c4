import { expect, it } from "vitest";
import { tableText } from "../../../renderer/charts/table-text.ts";

it("a table is copied row by row, with numbers as the person's spreadsheet reads them", () => {
  const rows = [
    ["2 March", 4, 0.5],
    ["4 March", 12345, -1.25],
  ] as const;
  expect(tableText(["Day", "After", "Load"], rows, "en-GB")).toBe(
    "Day\tAfter\tLoad\n2 March\t4\t0.5\n4 March\t12345\t-1.25",
  );
  expect(tableText(["Tag"], [[0.5]], "de-DE")).toBe("Tag\n0,5");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+cmd", "'+cmd"],
  ["-1+1", "'-1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "' =1+1"],
  ["\r=1", "' =1"],
  // Numbers stay numbers, and what is only inside a text harms nobody.
  ["-3", "-3"],
  ["+0.5", "+0.5"],
  ["a=b", "a=b"],
  ["two\nlines\tand tabs", "two lines and tabs"],
])("a cell %j is copied as %j", (cell, text) => expect(tableText(["A"], [[cell]], "en-GB")).toBe(`A\n${text}`));
