import type { Refusal } from "#contract/reply.ts";
import type { BackupFailure } from "#contract/backup.ts";
import { known, type Message, t } from "../i18n/t.ts";

type Missing = Extract<Refusal, { readonly kind: "notFound" }>["what"];
type DiskReason = Extract<Refusal, { readonly kind: "disk" }>["reason"];

const missing: Readonly<Record<Missing, Message>> = {
  routine: "This routine is no longer there.",
  planEntry: "This day of the plan is no longer there.",
  session: "This session is no longer there.",
  painEntry: "This pain entry is no longer there.",
  decision: "This change is no longer there.",
  exercise: "This exercise is no longer there.",
  template: "This template is no longer there.",
};

const disk: Readonly<Record<DiskReason, Message>> = {
  full: "The disk is full, so this was not saved. What you typed is still here. Free some space and save again.",
  readOnly:
    "The folder of your log cannot be written to, so this was not saved. What you typed is still here. Check the folder's permissions and save again.",
  failed: "The disk did not take it, so this was not saved. What you typed is still here. Please try again.",
};

const backups: Readonly<Record<BackupFailure, Message>> = {
  full: "The disk is full, so this was not done. Your log is as it was. Free some space and try again.",
  readOnly: "That folder cannot be written to, so this was not done. Your log is as it was. Choose another place.",
  failed: "The disk did not take it, so this was not done. Your log is as it was. Please try again.",
  unreadable: "This file is damaged, or it is not one of Supine’s. Your log is as it was, and so is the file.",
  fromFuture: "This file was written by a newer Supine. Your log is as it was. Install the newer Supine to open it.",
  gone: "This backup is no longer there. Your log is as it was.",
  sameFile: "That is your log itself. Choose another name for the copy.",
  sample: "This needs your own log. Remove the sample diary first.",
};

/** A refusal in words: what happened, what is kept, what to do. */
export const refusalText = (refusal: Refusal): string => {
  switch (refusal.kind) {
    case "invalid":
      return known(refusal.message, refusal.values);
    case "notFound":
      return t(missing[refusal.what]);
    case "nameTaken":
      return t("“{name}” is taken already. Please choose another name.", { name: refusal.name });
    case "sessionOpen":
      return t("Another session is still open. Finish it or let it go first.");
    case "nothingTo":
      return refusal.act === "undo" ? t("There is nothing to undo.") : t("There is nothing to redo.");
    case "changedSince":
      return t("This was changed again since. Undo what came after it first.");
    case "notYours":
      return t("This stop stays until you answer what it asks.");
    case "disk":
      return t(disk[refusal.reason]);
    case "backup":
      return t(backups[refusal.reason]);
    case "closed":
      return t("Your log is not open, so this was not saved.");
  }
};
