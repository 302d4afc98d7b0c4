import { expect, it } from "vitest";
import { readDropped } from "../../../renderer/app/dropped-file.ts";

const file = (text: string, name = "evening.json"): File => new File([text], name);

it("one JSON file is taken as it is", async () => {
  expect(await readDropped([file('{"routine":{}}')])).toEqual({ text: '{"routine":{}}' });
});

it.each([
  ["no file", [], /no file/],
  ["two files", [file("{}"), file("{}")], /One file/],
  ["a picture", [file("\u0089PNG", "me.png")], /“me.png” is no routine file/],
  ["a list", [file("[]")], /is no routine file/],
  ["half a file", [file('{"routine":')], /is no routine file/],
  ["a file larger than 1 MB", [file(JSON.stringify({ x: "y".repeat(1_000_000) }))], /larger than 1 MB/],
])("%s is refused with words", async (_what, files, words) => {
  expect(await readDropped(files)).toEqual({ refused: expect.stringMatching(words) as unknown });
});
