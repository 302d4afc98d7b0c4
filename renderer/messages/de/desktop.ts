export const desktop = {
  "There is nothing to undo.": "Es gibt nichts rückgängig zu machen.",
  "There is nothing to redo.": "Es gibt nichts zu wiederholen.",
  "This was changed again since. Undo what came after it first.":
    "Das wurde inzwischen wieder geändert. Mach zuerst rückgängig, was danach kam.",
} as const;
