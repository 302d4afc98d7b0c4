import type { Page } from "playwright-core";

/** A text and where it stands: "Save, in header > button.root". */
type Offence = string;

export type Texts = {
  /** Shows or is read aloud, and did not come from a catalogue. */
  readonly raw: readonly Offence[];
  /** Cut off by what holds it, or hanging out of it. */
  readonly cut: readonly Offence[];
};

/** What a person wrote themselves, what nobody translates, and what Intl says of days. */
const plainWords = (own: readonly string[]): readonly string[] => {
  const days = Array.from({ length: 7 }, (_, index) => Temporal.PlainDate.from("2026-03-02").add({ days: index }));
  const months = Array.from({ length: 12 }, (_, index) => Temporal.PlainDate.from("2026-01-01").add({ months: index }));
  return [
    ...own,
    "Supine",
    // Lists.
    "and",
    "or",
    ...days.flatMap((day) => (["long", "short"] as const).map((weekday) => day.toLocaleString("en-GB", { weekday }))),
    ...months.flatMap((day) => (["long", "short"] as const).map((month) => day.toLocaleString("en-GB", { month }))),
  ].toSorted((a, b) => b.length - a.length);
};

/** Everything on the page that is raw or cut, in a pseudo-locale. `own` is what the person wrote themselves. */
export const offendingTexts = (page: Page, own: readonly string[]): Promise<Texts> =>
  page.evaluate((plain) => {
    const attributes = [
      "aria-label",
      "aria-valuetext",
      "aria-description",
      "aria-roledescription",
      "placeholder",
      "title",
      "alt",
    ];
    /** What Intl says of a size and of a moment: "212 kB", "24 May 2026 at 20:00". */
    const withoutUnits = (text: string): string =>
      text.replaceAll(/(?<=\d)\s(?:kB|MB)\b/g, "").replaceAll(/(?<=\d{4})\sat\s(?=\d\d:\d\d)/g, "");
    /** What is left once everything from the catalogues is taken away, the innermost first. */
    const leftOf = (text: string): string => {
      const without = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
      if (without !== text) return leftOf(without);
      return plain.reduce((rest, word) => rest.replaceAll(word, ""), withoutUnits(text));
    };
    // A letter alone is a mark in a chart, a key or the first of a name.
    const isRaw = (text: string): boolean => /[⟦⟧]|\p{L}{2,}/u.test(leftOf(text));
    const where = (element: Element): string => {
      const path: string[] = [];
      for (
        let at: Element | null = element;
        at !== null && path.length < 4 && at !== document.body;
        at = at.parentElement
      )
        path.unshift(
          `${at.localName}${at.getAttribute("class") === null ? "" : `.${at.getAttribute("class")?.split(" ")[0]}`}`,
        );
      return path.join(" > ");
    };
    const isReadOnlyAloud = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (
          at instanceof HTMLElement &&
          ((width <= 1 && height <= 1) || getComputedStyle(at).clipPath === "inset(50%)")
        )
          return true;
      }
      return false;
    };
    /** Whether a box is cut by an element around it, or hangs out of the button or field it is the name of. */
    const isCut = (element: Element, box: DOMRect): boolean => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        const holds = at.getBoundingClientRect();
        const isPart = at.matches("button, a, [role=option], [role=menuitem], label, th, td");
        const clipsX = isPart || overflowX === "hidden" || overflowX === "clip";
        const clipsY = (isPart && at.localName !== "label") || overflowY === "hidden" || overflowY === "clip";
        if (clipsX && (box.left < holds.left - 1 || box.right > holds.right + 1)) return true;
        if (clipsY && (box.top < holds.top - 2 || box.bottom > holds.bottom + 2)) return true;
        // What can be scrolled to is not lost.
        if (overflowX === "auto" || overflowX === "scroll" || overflowY === "auto" || overflowY === "scroll")
          return false;
      }
      return false;
    };

    const raw: Offence[] = [];
    const cut: Offence[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      // A text in a drawing may be broken into lines.
      const text = (element?.closest("svg text") ?? node).textContent?.trim() ?? "";
      if (
        element === null ||
        text === "" ||
        element.closest("script, style, kbd, [hidden], [translate=no], #root [lang]") !== null
      )
        continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (isRaw(text)) raw.push(`${text}, in ${where(element)}`);
      if (!text.includes("⟧") || isReadOnlyAloud(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if ([...range.getClientRects()].some((box) => isCut(element, box))) cut.push(`${text}, in ${where(element)}`);
    }
    for (const element of document.body.querySelectorAll("*"))
      for (const name of element.closest("[aria-hidden=true], [translate=no]") === null ? attributes : []) {
        const text = element.getAttribute(name);
        if (text !== null && text !== "" && isRaw(text)) raw.push(`${name} ${text}, in ${where(element)}`);
      }
    for (const field of document.body.querySelectorAll("input"))
      if (["text", "search"].includes(field.type) && field.checkVisibility()) {
        const shown = field.value === "" ? field.placeholder : field.value;
        if (!shown.includes("⟧")) continue;
        const style = getComputedStyle(field);
        const pen = document.createElement("canvas").getContext("2d");
        if (pen === null) continue;
        pen.font = style.font;
        const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        if (pen.measureText(shown).width > room + 1) cut.push(`${shown}, in ${where(field)}`);
      }
    return { raw, cut };
  }, plainWords(own));
