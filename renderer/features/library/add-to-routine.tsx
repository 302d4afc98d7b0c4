import { Button, Menu, ScrollArea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { type Routine, type RoutineDraft, RoutineId, RoutineItemId } from "#contract/routine.ts";
import { useSend } from "../../data/api.ts";
import { useCoachInput } from "../../data/coach-input.tsx";
import { asDraft, maxItems, newItem, prescriptionFor } from "#coach/plan/edit.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { t } from "../../i18n/t.ts";

const draftOf = ({ id, name, items }: Routine): RoutineDraft => ({
  id,
  name,
  items: items.map(asDraft),
});

const itemOf = (exercise: Exercise): RoutineDraft["items"][number] =>
  newItem(RoutineItemId.parse(crypto.randomUUID()), prescriptionFor(exercise));

/** The page's main act: a menu of the routines, and a new one that begins with this exercise at its usual dose. */
export const AddToRoutine = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { routines } = useCoachInput();
  const { go } = useNavigation();
  const { send: save, sendStep: saveStep } = useSend("routine.save");
  const undoable = useUndoable();
  const listed = routines.filter(({ archived }) => !archived);

  const add = (routine: Routine): void => {
    const before = draftOf(routine);
    saveStep({ ...before, items: [...before.items, itemOf(exercise)] })
      .then(({ step }) =>
        undoable(t("{exercise} is in {routine} now.", { exercise: exercise.name, routine: routine.name }), [step]),
      )
      .catch(announceProblem);
  };
  const begin = (): void => {
    save({ id: RoutineId.parse(crypto.randomUUID()), name: exercise.name, items: [itemOf(exercise)] })
      .then(({ id }) => go({ kind: "routine", id }))
      .catch(announceProblem);
  };

  return (
    <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} />}>{t("Add to a routine")}</Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t("Routines for {exercise}", { exercise: exercise.name })}>
        <ScrollArea.Autosize mah="min(280px, 40vh)" type="auto">
          {listed.map((routine) => (
            <Menu.Item key={routine.id} disabled={routine.items.length >= maxItems} onClick={() => add(routine)}>
              {routine.name}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
        {listed.length === 0 ? null : <Menu.Divider />}
        <Menu.Item leftSection={<IconPlus size={16} />} onClick={begin}>
          {t("New routine")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
