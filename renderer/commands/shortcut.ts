import { type Message, t } from "../i18n/t.ts";

type Letter =
  | "A"
  | "B"
  | "C"
  | "D"
  | "E"
  | "F"
  | "G"
  | "H"
  | "I"
  | "J"
  | "K"
  | "L"
  | "M"
  | "N"
  | "O"
  | "P"
  | "Q"
  | "R"
  | "S"
  | "T"
  | "U"
  | "V"
  | "W"
  | "X"
  | "Y"
  | "Z";
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
type Named = "Enter" | "Home" | "End" | "PageUp" | "PageDown" | "Delete" | "F1";
type Sign = "?" | "[" | "]" | "+" | "-";

/** A key with what is held down, in the one notation of the app. Mod is Ctrl, and ⌘ on a Mac. */
export type Shortcut = `${"" | "Mod+" | "Mod+Shift+" | "Alt+"}${Letter | Digit | Named | Sign}`;

type Parts = { readonly mod: boolean; readonly alt: boolean; readonly shift: boolean; readonly key: string };

const partsOf = (shortcut: Shortcut): Parts => {
  const held = /^(?:Mod\+|Alt\+|Shift\+)*/.exec(shortcut)?.[0] ?? "";
  return {
    mod: held.includes("Mod"),
    alt: held.includes("Alt"),
    shift: held.includes("Shift"),
    key: shortcut.slice(held.length),
  };
};

export const isMac = navigator.userAgent.includes("Mac");

/** Where each layout has it, a sign may need Shift or AltGr; only letters, digits and named keys speak of Shift. */
const isSign = (key: string): boolean => key.length === 1 && !/[A-Z0-9]/.test(key);

/** The key by its place where the layout writes another alphabet, or signs on the row of digits. */
const codeOf = (key: string): string => (/\d/.test(key) ? `Digit${key}` : `Key${key}`);

/** Whether a key press is this shortcut, on any keyboard layout. */
export const matches = (event: KeyboardEvent, shortcut: Shortcut, mac: boolean = isMac): boolean => {
  const { mod, alt, shift, key } = partsOf(shortcut);
  // Windows tells AltGr as Ctrl and Alt together.
  const third = isSign(key) && event.getModifierState("AltGraph");
  const [held, other] = mac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (!third && (held !== mod || other || event.altKey !== alt)) return false;
  if (third && (mod || alt)) return false;
  if (isSign(key)) return event.key === key;
  if (event.shiftKey !== shift) return false;
  if (event.key.toUpperCase() === key.toUpperCase()) return true;
  return key.length === 1 && !/^[a-z0-9]$/i.test(event.key) && event.code === codeOf(key);
};

/** Whether it may be taken while somebody types in a field: only with Ctrl or ⌘. */
export const worksWhileTyping = (shortcut: Shortcut): boolean => partsOf(shortcut).mod;

const keyNames: Readonly<Record<string, Message>> = {
  Enter: "Enter",
  Home: "Home",
  End: "End",
  PageUp: "Page Up",
  PageDown: "Page Down",
  Delete: "Delete",
};
const macKeyNames: Readonly<Record<string, string>> = {
  Enter: "↩",
  Home: "↖",
  End: "↘",
  PageUp: "⇞",
  PageDown: "⇟",
  Delete: "⌦",
};

/** The shortcut as the system writes it, key by key. */
export const shortcutKeys = (shortcut: Shortcut, mac: boolean = isMac): readonly string[] => {
  const { mod, alt, shift, key } = partsOf(shortcut);
  if (mac) return [...(alt ? ["⌥"] : []), ...(shift ? ["⇧"] : []), ...(mod ? ["⌘"] : []), macKeyNames[key] ?? key];
  const name = keyNames[key];
  return [
    ...(mod ? [t("Ctrl")] : []),
    ...(alt ? ["Alt"] : []),
    ...(shift ? [t("Shift")] : []),
    name === undefined ? key : t(name),
  ];
};

/** The shortcut as one text: `Ctrl+K`, or `⌘K` on a Mac. */
export const shortcutText = (shortcut: Shortcut, mac: boolean = isMac): string =>
  shortcutKeys(shortcut, mac).join(mac ? "" : "+");

/** The value of `aria-keyshortcuts`. */
export const ariaShortcut = (shortcut: Shortcut, mac: boolean = isMac): string => {
  const { mod, alt, shift, key } = partsOf(shortcut);
  const held = [...(mod ? [mac ? "Meta" : "Control"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : [])];
  return [...held, key === "+" ? "Plus" : key].join("+");
};

/** Electron's notation for the native menu; null for a key alone, which would fire there while somebody types. */
export const acceleratorOf = (shortcut: Shortcut): string | null => {
  const { mod, alt, shift, key } = partsOf(shortcut);
  if (!mod && !alt) return null;
  const held = [...(mod ? ["CommandOrControl"] : []), ...(alt ? ["Alt"] : []), ...(shift ? ["Shift"] : [])];
  return [...held, key === "+" ? "Plus" : key].join("+");
};
