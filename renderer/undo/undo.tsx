import { type JSX, lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { Output } from "#contract/calls.ts";
import type { StepId } from "#contract/undo-log.ts";
import type { Way } from "./history-dialog.tsx";
import { RefusedError, useSend } from "../data/api.ts";
import { useExercises } from "../data/coach-input.tsx";
import type { Command } from "../commands/registry.ts";
import { takesText } from "../commands/takes-text.ts";
import { useCommands } from "../commands/use-commands.ts";
import { t } from "../i18n/t.ts";
import { announce, announceProblem, announceWithAct, announceWithUndo } from "../ui/toast.tsx";
import { stepText } from "../text/step-text.ts";

/** Says what was done, by these steps, and offers to take them back; `after` follows that. */
type Undoable = (message: string, steps: readonly (StepId | null)[], after?: () => void) => void;

/**
 * Undo for exactly what was just done: in the undo log, so that redo brings it again. Where nothing changed (no step) it is
 * only said.
 */
export const useUndoable = (): Undoable => {
  const { send: undo } = useSend("history.undo");
  return useCallback(
    (message, steps, after) => {
      const made = steps.filter((step) => step !== null);
      if (made.length === 0) announce(message);
      else
        announceWithUndo(message, async () => {
          for (const step of made.toReversed()) await undo({ step });
          after?.();
        });
    },
    [undo],
  );
};

const WhatYouDid = lazy(async () => ({ default: (await import("./history-dialog.tsx")).WhatYouDid }));

const goneTexts = (way: Way["way"], { retraced, passed }: Output<"history.goTo">): string =>
  [
    ...(retraced === 0
      ? []
      : [
          way === "back"
            ? t("{count, plural, =1 {One change} other {# changes}} undone.", { count: retraced })
            : t("{count, plural, =1 {One change} other {# changes}} done again.", { count: retraced }),
        ]),
    ...(passed === 0
      ? []
      : [
          t(
            "{count, plural, =1 {One stays as it is: it was} other {# stay as they are: they were}} changed in another way since.",
            {
              count: passed,
            },
          ),
        ]),
  ].join(" ");

/** Goes back or forth over several steps at once and says how many those were; the message can turn it round. */
const useGoTo = (): ((way: Way) => void) => {
  const { send } = useSend("history.goTo");
  return useCallback(
    (wanted) => {
      const go = async ({ to, way, from }: Way): Promise<void> => {
        const went = await send({ step: to, way });
        const said = goneTexts(way, went);
        if (went.retraced === 0) announce(said);
        else if (way === "back") announceWithAct(said, t("Redo"), () => go({ to: from, way: "again", from: to }));
        else announceWithAct(said, t("Undo"), () => go({ to: from, way: "back", from: to }));
      };
      go(wanted).catch(announceProblem);
    },
    [send],
  );
};

type Act = "undo" | "redo";

/** Undoes or redoes the last step and says what that was; the message can turn it round. */
const useRetrace = (): ((act: Act) => Promise<void>) => {
  const { send: undo } = useSend("history.undo");
  const { send: redo } = useSend("history.redo");
  const exercises = useExercises();

  return useCallback(
    async (act) => {
      const retrace = async (way: Act): Promise<void> => {
        const { step, passed } = way === "undo" ? await undo({ step: null }) : await redo(undefined);
        const what = stepText(step, exercises);
        if (passed)
          announce(
            t("“{what}” stays as it is: it was changed in another way since. Press again for the step before.", {
              what,
            }),
          );
        else if (way === "undo") announceWithAct(t("Undone: {what}", { what }), t("Redo"), () => retrace("redo"));
        else announceWithAct(t("Done again: {what}", { what }), t("Undo"), () => retrace("undo"));
      };
      try {
        await retrace(act);
      } catch (error) {
        if (error instanceof RefusedError && error.refusal.kind === "nothingTo") announce(error.message);
        else announceProblem(error);
      }
    },
    [undo, redo, exercises],
  );
};

/** Undo and redo of whatever was changed last, wherever that was; a text field and the routine editor undo their own. */
export const UndoCommands = (): JSX.Element => {
  const retrace = useRetrace();
  const goTo = useGoTo();
  const [isListed, setIsListed] = useState(false);
  const commands = useMemo((): readonly Command[] => {
    const common = { group: "edit", when: (focused: Element | null) => !takesText(focused) } as const;
    return [
      { ...common, id: "undo", label: t("Undo"), shortcuts: ["Mod+Z"], run: () => void retrace("undo") },
      { ...common, id: "redo", label: t("Redo"), shortcuts: ["Mod+Shift+Z", "Mod+Y"], run: () => void retrace("redo") },
      {
        id: "edit.whatYouDid",
        label: t("What you did"),
        group: "edit",
        words: t("undo history journal changes back"),
        run: () => setIsListed(true),
      },
    ];
  }, [retrace]);
  useCommands(commands, "everywhere");
  return (
    <Suspense>
      {isListed ? (
        <WhatYouDid
          onClose={() => setIsListed(false)}
          onGo={(way) => {
            setIsListed(false);
            goTo(way);
          }}
        />
      ) : null}
    </Suspense>
  );
};
