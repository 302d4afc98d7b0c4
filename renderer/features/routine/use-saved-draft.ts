import { useCallback, useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import { Name } from "#contract/quantity.ts";
import type { RoutineDraft } from "#contract/routine.ts";
import { RefusedError, useSend } from "../../data/api.ts";
import { type Draft, editDraft, openDraft, type RoutineEdit } from "#coach/plan/edit.ts";
import { announceProblem } from "../../ui/toast.tsx";
import type { KeptDraft } from "./kept-drafts.ts";
import { known, t } from "../../i18n/t.ts";

/** `saved`: the store has everything. A refusal says what to do; what was typed stays in the draft. */
export type Saving =
  | { readonly kind: "untouched" | "waiting" | "saved" }
  | { readonly kind: "refused"; readonly field: "name" | "other"; readonly message: string };

export type SavedDraft = {
  readonly draft: Draft;
  readonly edit: (edit: RoutineEdit) => void;
  readonly saving: Saving;
  /** Tries again at once. */
  readonly save: () => void;
};

/** Long enough not to save each letter, short enough that leaving in the middle loses nothing. */
const pauseMilliseconds = 300;

const same = (a: RoutineDraft, b: RoutineDraft | null): boolean => JSON.stringify(a) === JSON.stringify(b);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isAboutName = (error: unknown): boolean =>
  error instanceof RefusedError &&
  (error.refusal.kind === "nameTaken" || (error.refusal.kind === "invalid" && error.refusal.field === "name"));

/** Why a name cannot be stored, in the words of the contract. */
const nameProblem = (name: string): string | null => {
  const read = Name.safeParse(name);
  return read.success ? null : known(read.error.issues[0]?.message ?? "");
};

type Start = {
  readonly opened: RoutineDraft;
  /** What the store has; null for a routine that is not stored yet. */
  readonly stored: RoutineDraft | null;
  /** The name to save under while the typed one cannot be stored. */
  readonly fallbackName: string;
  /** Whether the opened draft waits to be saved; a new routine is saved only once something was done to it. */
  readonly unsaved: boolean;
  /** Where what the store does not take waits. */
  readonly waiting: KeptDraft;
};

/**
 * A routine draft that saves itself a moment after each edit, and at once when the person leaves the screen or the
 * window. A name that cannot be stored does not hold up the rest: it is saved under the earlier name.
 */
export const useSavedDraft = ({ opened, stored, fallbackName, unsaved, waiting }: Start): SavedDraft => {
  const { send } = useSend("routine.save");
  const [draft, edit] = useReducer(editDraft, opened, openDraft);
  const [saving, setSaving] = useState<Saving>({ kind: "untouched" });
  const now = useRef(draft.now);
  const touched = useRef(unsaved);
  const saved = useRef(stored);
  const goodName = useRef(fallbackName);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** Sends what differs from the store and answers what is left to say. */
  const store = useCallback(async (): Promise<Saving> => {
    const wanted = now.current;
    if (same(wanted, saved.current)) return { kind: "saved" };
    const attempt = async (what: RoutineDraft): Promise<void> => {
      await send(what);
      saved.current = what;
      goodName.current = what.name;
    };
    let problem = nameProblem(wanted.name);
    if (problem === null) {
      try {
        await attempt(wanted);
        return { kind: "saved" };
      } catch (error) {
        if (!isAboutName(error)) return { kind: "refused", field: "other", message: messageOf(error) };
        problem = messageOf(error);
      }
    }
    const rest = { ...wanted, name: goodName.current };
    const hasRest = !same(rest, saved.current) && (saved.current !== null || rest.items.length > 0);
    try {
      if (hasRest) await attempt(rest);
      return { kind: "refused", field: "name", message: problem };
    } catch (error) {
      return { kind: "refused", field: isAboutName(error) ? "name" : "other", message: messageOf(error) };
    }
  }, [send]);

  /** One save after the other, the newest draft each time. */
  const flush = useCallback((): Promise<Saving> => {
    const next = queue.current.then(store);
    queue.current = next;
    return next;
  }, [store]);

  const save = useCallback((): void => {
    void flush().then((result) => {
      if (result.kind === "refused") waiting.keep(now.current);
      else waiting.drop();
      // Typed on while it was being saved: the next save speaks.
      if (result.kind !== "saved" || same(now.current, saved.current)) setSaving(result);
    });
  }, [flush, waiting]);

  useEffect(() => {
    now.current = draft.now;
    if (draft.now !== opened) touched.current = true;
    if (!touched.current) return;
    setSaving((before) => (before.kind === "refused" ? before : { kind: "waiting" }));
    const timer = setTimeout(save, pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [draft.now, opened, save]);

  const leave = useEffectEvent((): void => {
    const left = now.current;
    if (!touched.current || same(left, saved.current)) return;
    void flush().then((result) => {
      if (result.kind !== "refused") {
        waiting.drop();
        return;
      }
      if (result.field === "other" || saved.current === null) waiting.keep(left);
      else waiting.drop();
      announceProblem(
        result.field === "name" && saved.current !== null
          ? `${result.message} ${t("Everything else is saved; the routine is still called “{name}”.", { name: goodName.current })}`
          : result.message,
      );
    });
  });

  useEffect(() => {
    const onPageHide = (): void => leave();
    window.addEventListener("pagehide", onPageHide);
    return () => {
      window.removeEventListener("pagehide", onPageHide);
      leave();
    };
  }, []);

  return { draft, edit, saving, save };
};
