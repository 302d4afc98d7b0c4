import type { Session, SessionExercise } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { useNames } from "../../data/coach-input.tsx";
import { useCommands } from "../../commands/use-commands.ts";
import { t } from "../../i18n/t.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";

/** The place of the exercise the focus is in; -1 where it is in none. */
const placeInFocus = (exercises: readonly SessionExercise[]): number => {
  const id = document.activeElement?.closest<HTMLElement>("[data-exercise]")?.dataset["exercise"];
  return exercises.findIndex((exercise) => exercise.id === id);
};

/** Goes to the first set of an exercise, or to its technique list while no set of it can be ticked. */
const focusOn = ({ id }: SessionExercise): void => {
  const part = `[data-exercise="${id}"]`;
  const control =
    document.querySelector<HTMLElement>(`${part} [data-set-tick]:not(:disabled)`) ??
    document.querySelector<HTMLElement>(`${part} button`);
  control?.focus();
  control?.closest(part)?.scrollIntoView({ block: "nearest" });
};

/**
 * The exercise whose technique is spoken of: the one the focus is in or, since a tick goes on to the next set, the one
 * before while the focus stands on the first set of one that is not begun. Without a focus the last one begun.
 */
const spokenOf = (exercises: readonly SessionExercise[]): SessionExercise | undefined => {
  const place = placeInFocus(exercises);
  const here = exercises[place] ?? exercises.findLast(({ sets }) => sets.length > 0);
  if (here === undefined || here.sets.length > 0) return here;
  const start = document.querySelector(`[data-exercise="${here.id}"] [data-set-tick]`);
  return (document.activeElement === start ? exercises[place - 1] : undefined) ?? here;
};

/** What can be done in a session from wherever the focus is. */
export const useSessionCommands = ({ exercises }: Session, finish: () => void): void => {
  const names = useNames();
  const technique = useSend("session.technique");
  const undoable = useUndoable();

  const step = (by: -1 | 1): void => {
    const place = placeInFocus(exercises);
    const next = exercises[place === -1 ? 0 : place + by];
    if (next !== undefined) focusOn(next);
  };
  const allKept = async (): Promise<void> => {
    const spoken = spokenOf(exercises) ?? exercises[0];
    if (spoken === undefined) return;
    const exercise = names(spoken.prescription.exerciseId);
    if (spoken.sets.length === 0) {
      announce(t("No set is ticked yet: {exercise}.", { exercise }));
      return;
    }
    const { step: made } = await technique.sendStep({ sessionExerciseId: spoken.id, missed: [] });
    undoable(t("Technique all kept: {exercise}.", { exercise }), [made]);
  };

  useCommands([
    {
      id: "session.finish",
      label: t("Finish session"),
      group: "train",
      shortcuts: ["Mod+Enter"],
      words: t("training workout end"),
      run: finish,
    },
    {
      id: "session.allKept",
      label: t("Technique all kept"),
      group: "train",
      shortcuts: ["K"],
      run: () => {
        allKept().catch(announceProblem);
      },
    },
    {
      id: "session.previousExercise",
      label: t("Previous exercise"),
      group: "train",
      shortcuts: ["Alt+PageUp"],
      run: () => step(-1),
    },
    {
      id: "session.nextExercise",
      label: t("Next exercise"),
      group: "train",
      shortcuts: ["Alt+PageDown"],
      run: () => step(1),
    },
  ]);
};
