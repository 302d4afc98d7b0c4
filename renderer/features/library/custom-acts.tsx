import { Button } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useSend } from "../../data/api.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";

/** Editing an own exercise, and taking it out of the lists; the log keeps speaking of it. */
export const OwnActs = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { go } = useNavigation();
  const archive = useSend("exercise.archive");
  const undoable = useUndoable();
  const restore = useSend("exercise.restore");
  const takeOut = async (): Promise<void> => {
    const { step } = await archive.sendStep(exercise.id);
    go({ kind: "library" });
    undoable(t("{exercise} is out of the lists.", { exercise: exercise.name }), [step]);
  };
  return (
    <>
      <Button variant="default" onClick={() => go({ kind: "customExercise", id: exercise.id })}>
        {t("Edit")}
      </Button>
      {exercise.archived ? (
        <Button variant="default" onClick={() => restore.send(exercise.id).catch(announceProblem)}>
          {t("Bring back")}
        </Button>
      ) : (
        <Button variant="default" onClick={() => takeOut().catch(announceProblem)}>
          {t("Archive")}
        </Button>
      )}
    </>
  );
};
