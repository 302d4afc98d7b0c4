import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useCall, useSend } from "../../data/api.ts";
import { t } from "../../i18n/t.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { PhotoField } from "./photo-field.tsx";

/** The photo of an own exercise, or where to put one; each change is stored at once, with Undo. */
export const OwnPhoto = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { id, name, still } = exercise;
  const full = useCall("exercise.photo", id, { enabled: still !== null });
  const { sendStep, pending } = useSend("exercise.setPhoto");
  const undoable = useUndoable();
  return (
    <PhotoField
      picture={still === null ? null : (full.data ?? still)}
      alt={t("Photo of {exercise}", { exercise: name })}
      empty={<Figure exercise={exercise} size={96} />}
      pending={pending}
      onChange={async (photo) => {
        const { step } = await sendStep({ id, photo });
        const said =
          photo === null
            ? t("The photo of {exercise} is removed.", { exercise: name })
            : t("{exercise} has a photo now.", { exercise: name });
        undoable(said, [step]);
      }}
    />
  );
};
