import { type RoutineDraft, RoutineId, RoutineItemId } from "#contract/routine.ts";
import type { TemplateItem } from "#contract/template.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { placeFieldsOf } from "#coach/plan/edit.ts";
import { freeName } from "./free-name.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";

/** What a routine is made like: another routine, or a template. */
type Pattern = { readonly name: string; readonly items: readonly (TemplateItem & { readonly locked?: boolean })[] };

/** Makes a routine like a template or another routine, under the next free name, and opens it. */
export const useNewRoutine = (): ((like: Pattern) => void) => {
  const { routines } = useCoachInput();
  const { go } = useNavigation();
  const { sendStep: save } = useSend("routine.save");
  const undoable = useUndoable();
  return ({ name, items }) => {
    const taken = routines.filter(({ archived }) => !archived).map((one) => one.name);
    const made: RoutineDraft = {
      id: RoutineId.parse(crypto.randomUUID()),
      name: freeName(name, taken),
      items: items.map(({ prescription, locked = false, ...item }) => ({
        id: RoutineItemId.parse(crypto.randomUUID()),
        prescription,
        locked,
        ...placeFieldsOf(item),
      })),
    };
    save(made)
      .then(({ value, step }) => {
        go({ kind: "routine", id: value.id });
        undoable(t("{name} is a routine of its own now.", { name: value.name }), [step], () =>
          go({ kind: "routines" }),
        );
      })
      .catch(announceProblem);
  };
};
