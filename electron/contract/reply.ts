import type { BackupFailure } from "./backup.ts";
import type { StepId } from "./undo-log.ts";

/**
 * What a call answers: a value, or a refusal the person can act on. Bugs reject instead. `step` takes back what a write
 * has changed, with `history.undo`; it is missing where nothing changed or cannot be taken back.
 */
export type Reply<T> =
  | { readonly ok: true; readonly value: T; readonly step?: StepId }
  | { readonly ok: false; readonly refusal: Refusal };

export type Refusal =
  /**
   * The input does not fit. `field` is a path like `items.0.sets`. `message` says what to do, in English and as it stands
   * in the message catalogues; `values` are the numbers it names in braces.
   */
  | {
      readonly kind: "invalid";
      readonly field: string;
      readonly message: string;
      readonly values?: Readonly<Record<string, number>>;
    }
  | {
      readonly kind: "notFound";
      readonly what: "routine" | "planEntry" | "session" | "painEntry" | "decision" | "exercise" | "template";
    }
  | { readonly kind: "nameTaken"; readonly name: string }
  /** Another session is still open; finish or discard it first. */
  | { readonly kind: "sessionOpen" }
  /** Nothing is left to undo or to redo. */
  | { readonly kind: "nothingTo"; readonly act: "undo" | "redo" }
  /** What the step changed has been changed again, so it cannot be taken back by itself. */
  | { readonly kind: "changedSince" }
  /** A stop cannot be declined or undone. */
  | { readonly kind: "notYours" }
  /** The disk did not take it; nothing was stored. */
  | { readonly kind: "disk"; readonly reason: "full" | "readOnly" | "failed" }
  /** A backup was not made or not restored; the log is as it was. */
  | { readonly kind: "backup"; readonly reason: BackupFailure }
  /** The database is not open; the app shows why. */
  | { readonly kind: "closed" };

export const done = <T>(value: T): Reply<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): Reply<never> => ({ ok: false, refusal });
