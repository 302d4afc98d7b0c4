// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import {
  acceleratorOf,
  ariaShortcut,
  matches,
  type Shortcut,
  shortcutText,
  worksWhileTyping,
} from "../../../renderer/commands/shortcut.ts";

const press = (key: string, more: KeyboardEventInit & { readonly altGraph?: boolean } = {}): KeyboardEvent => {
  const event = new KeyboardEvent("keydown", { key, ...more });
  Object.defineProperty(event, "getModifierState", { value: (name: string) => name === "AltGraph" && more.altGraph });
  return event;
};

describe("a shortcut", () => {
  it.each<[Shortcut, KeyboardEvent]>([
    ["Mod+K", press("k", { ctrlKey: true })],
    ["Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true })],
    ["Alt+PageUp", press("PageUp", { altKey: true })],
    // Where the layout has it does not matter: Shift on a German keyboard, AltGr (Ctrl and Alt on Windows) for brackets.
    ["?", press("?", { shiftKey: true })],
    ["[", press("[", { ctrlKey: true, altKey: true, altGraph: true })],
    // Cyrillic and French layouts: by the place of the key.
    ["Mod+K", press("л", { ctrlKey: true, code: "KeyK" })],
    ["Mod+1", press("&", { ctrlKey: true, code: "Digit1" })],
  ])("%s is this key", (shortcut, event) => expect(matches(event, shortcut, false)).toBe(true));

  it.each<[Shortcut, KeyboardEvent]>([
    ["Mod+K", press("k")],
    ["Mod+K", press("k", { metaKey: true })],
    ["Mod+K", press("k", { ctrlKey: true, altKey: true })],
    ["Mod+Z", press("Z", { ctrlKey: true, shiftKey: true })],
    ["?", press("?", { ctrlKey: true })],
    // A Dvorak keyboard writes t where others have k.
    ["Mod+K", press("t", { ctrlKey: true, code: "KeyK" })],
  ])("%s is not this one", (shortcut, event) => expect(matches(event, shortcut, false)).toBe(false));

  it("is ⌘ on a Mac, and Ctrl is not", () => {
    expect(matches(press("k", { metaKey: true }), "Mod+K", true)).toBe(true);
    expect(matches(press("k", { ctrlKey: true }), "Mod+K", true)).toBe(false);
  });

  it("is written as the system does", () => {
    expect(shortcutText("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(shortcutText("Mod+Shift+Z", true)).toBe("⇧⌘Z");
    expect(shortcutText("Alt+PageUp", false)).toBe("Alt+Page Up");
    expect(ariaShortcut("Mod++", false)).toBe("Control+Plus");
  });

  it("goes into the native menu and works while typing only with something held down", () => {
    expect(acceleratorOf("Mod+Shift+Z")).toBe("CommandOrControl+Shift+Z");
    expect(acceleratorOf("Alt+Home")).toBe("Alt+Home");
    expect(acceleratorOf("?")).toBeNull();
    expect(worksWhileTyping("Mod+K")).toBe(true);
    expect([worksWhileTyping("?"), worksWhileTyping("Alt+Home")]).toEqual([false, false]);
  });
});
