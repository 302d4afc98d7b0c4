import { expect, it } from "vitest";
import { isFrom } from "../../../electron/calls/trust.ts";

const origin = "app://supine";
const mainFrame = { origin };
const ours = { mainFrame };

it("trusts the top frame of the window that shows our page", () => {
  expect(isFrom({ sender: ours, senderFrame: mainFrame }, ours, origin)).toBe(true);
});

it("trusts no frame inside the window, even one of our origin", () => {
  expect(isFrom({ sender: ours, senderFrame: { origin } }, ours, origin)).toBe(false);
});

it("trusts no other window, even one that shows our page", () => {
  const other = { mainFrame: { origin } };
  expect(isFrom({ sender: other, senderFrame: other.mainFrame }, ours, origin)).toBe(false);
});

it("trusts no other origin in our window", () => {
  const elsewhere = { mainFrame: { origin: "app://elsewhere" } };
  expect(isFrom({ sender: elsewhere, senderFrame: elsewhere.mainFrame }, elsewhere, origin)).toBe(false);
});

it("trusts nothing while there is no window, and no frame that is gone", () => {
  expect(isFrom({ sender: undefined, senderFrame: null }, undefined, origin)).toBe(false);
  expect(isFrom({ sender: ours, senderFrame: null }, ours, origin)).toBe(false);
});
