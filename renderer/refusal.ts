import type { Refusal } from "../electron/contract/reply.ts";
import { t } from "./messages/t.ts";

const missing = {
  routine: "This routine is no longer there.",
  planEntry: "This day of the plan is no longer there.",
  session: "This session is no longer there.",
  painEntry: "This pain entry is no longer there.",
  decision: "This change is no longer there.",
  exercise: "This exercise is no longer there.",
} as const;

const disk = {
  full: "The disk is full, so this was not saved. What you typed is still here. Free some space and save again.",
  readOnly:
    "The folder of your log cannot be written to, so this was not saved. What you typed is still here. Check the folder's permissions and save again.",
  failed: "The disk did not take it, so this was not saved. What you typed is still here. Please try again.",
} as const;

/** A refusal in words: what happened, what is kept, what to do. */
export const refusalText = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case "invalid":
      return refusal.message;
    case "notFound":
      return missing[refusal.what];
    case "nameTaken":
      return `“${refusal.name}” is taken already. Please choose another name.`;
    case "sessionOpen":
      return "Another session is still open. Finish it or let it go first.";
    case "nothingTo":
      return refusal.act === "undo" ? t("There is nothing to undo.") : t("There is nothing to redo.");
    case "changedSince":
      return t("This was changed again since. Undo what came after it first.");
    case "notYours":
      return "This stop stays until you answer what it asks.";
    case "disk":
      return disk[refusal.reason];
    case "closed":
      return "Your log is not open, so this was not saved.";
  }
};
