const untyped = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);

/** Whether what has the focus takes text, and so has keys of its own. */
export const takesText = (focused: EventTarget | null): boolean =>
  focused instanceof HTMLInputElement
    ? !untyped.has(focused.type)
    : focused instanceof HTMLTextAreaElement ||
      focused instanceof HTMLSelectElement ||
      (focused instanceof HTMLElement && focused.isContentEditable);
