import { type RoutineDraft, RoutineId, RoutineItemId } from "../../../electron/contract/routine.ts";
import { useSend } from "../../api.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { asDraft } from "../../coach/edit.ts";
import { freeName } from "../../free-name.ts";
import { t } from "../../messages/t.ts";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { useUndoable } from "../../undo.tsx";

/** Makes a routine like this one, under the next free name, and opens it. */
export const useDuplicate = (): ((routine: RoutineDraft) => void) => {
  const { routines } = useCircumstances();
  const { go } = useNavigation();
  const { sendStep: save } = useSend("routine.save");
  const undoable = useUndoable();
  return ({ name, items }) => {
    const taken = routines.filter(({ archived }) => !archived).map((one) => one.name);
    const copy: RoutineDraft = {
      id: RoutineId.parse(crypto.randomUUID()),
      name: freeName(name, taken),
      items: items.map((item) => ({ ...asDraft(item), id: RoutineItemId.parse(crypto.randomUUID()) })),
    };
    save(copy)
      .then(({ value, step }) => {
        go({ kind: "routine", id: value.id });
        undoable(t("{name} is a routine of its own now.", { name: value.name }), [step], () =>
          go({ kind: "routines" }),
        );
      })
      .catch(announceProblem);
  };
};
