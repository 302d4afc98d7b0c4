import { ActionIcon, Button } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconPlus } from "@tabler/icons-react";
import { type JSX, useEffect, useRef } from "react";
import { IsoInstant } from "../../../electron/contract/day.ts";
import type { Exercise } from "../../../electron/contract/exercise.ts";
import { type Routine, type RoutineDraft, type RoutineId, RoutineItemId } from "../../../electron/contract/routine.ts";
import { useCircumstances, useNames } from "../../circumstances.tsx";
import { newItem, prescriptionFor } from "../../coach/edit.ts";
import { heldPlaces } from "../../coach/lock.ts";
import { minutesOf } from "../../coach/minutes.ts";
import { routineNow } from "../../coach/plan-now.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import { useCommands } from "../../commands/use-commands.ts";
import { useNavigation } from "../../navigation.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { demandWords } from "../../catalogue-search.ts";
import { t } from "../../messages/t.ts";
import { ExercisePicker } from "./exercise-picker.tsx";
import { ExerciseRow } from "./exercise-row.tsx";
import { useKeptDraft } from "./kept-drafts.ts";
import classes from "./routine.module.css";
import { type Saving, useSavedDraft } from "./use-saved-draft.ts";

type RoutineDraftEditorProps = {
  readonly subject: RoutineId | "new";
  readonly opened: RoutineDraft;
  readonly stored: RoutineDraft | null;
  readonly fallbackName: string;
  readonly unsaved: boolean;
};

/** As many as the contract lets into a routine. */
const maxExercises = 30;

/** An item that is being written was changed later than any decision so far. */
const justNow = IsoInstant.parse("9999-12-31T00:00:00.000Z");

/** The draft as a routine, so that the coach can lay its changes over it. */
const asRoutine = (draft: RoutineDraft, stored: Routine | undefined): Routine => ({
  ...draft,
  archived: false,
  items: draft.items.map((item) => {
    const before = stored?.items.find((one) => one.id === item.id);
    const same = before !== undefined && JSON.stringify(before.prescription) === JSON.stringify(item.prescription);
    return { ...item, changedAt: same ? before.changedAt : justNow };
  }),
});

const savingWords = (saving: Saving): string => {
  switch (saving.kind) {
    case "untouched":
      return "";
    case "waiting":
      return t("Saving");
    case "saved":
      return t("Saved");
    case "refused":
      return saving.field === "name" ? t("Name not saved") : t("Not saved");
  }
};

/** The editor itself: name, exercises, and the catalogue below them. Everything saves itself and can be undone. */
export const RoutineDraftEditor = ({ subject, ...start }: RoutineDraftEditorProps): JSX.Element => {
  const circumstances = useCircumstances();
  const names = useNames();
  const { go } = useNavigation();
  const { draft, edit, saving, save } = useSavedDraft({ ...start, waiting: useKeptDraft(subject) });
  const picker = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const removedAt = useRef<number | null>(null);
  const { exercises, routines, today } = circumstances;
  const { now } = draft;

  useEffect(() => {
    if (subject !== "new") return;
    name.current?.focus();
    name.current?.select();
  }, [subject]);

  // A note and a search have an undo of their own.
  const isOurs = (focused: Element | null): boolean =>
    !(focused instanceof HTMLTextAreaElement) && (focused !== picker.current || picker.current?.value === "");
  useCommands([
    {
      id: "undo",
      label: t("Undo"),
      group: "edit",
      shortcuts: ["Mod+Z"],
      enabled: draft.canUndo,
      when: isOurs,
      run: () => edit({ kind: "undo" }),
    },
    {
      id: "redo",
      label: t("Redo"),
      group: "edit",
      shortcuts: ["Mod+Shift+Z", "Mod+Y"],
      enabled: draft.canRedo,
      when: isOurs,
      run: () => edit({ kind: "redo" }),
    },
  ]);

  // The focus goes to what has moved up into the gap, so that the keyboard stays where it was.
  useEffect(() => {
    const place = removedAt.current;
    removedAt.current = null;
    if (place === null) return;
    const rest = list.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    (rest[Math.min(place, rest.length - 1)] ?? picker.current)?.focus();
  }, [now.items]);

  const routine = asRoutine(
    now,
    routines.find((one) => one.id === now.id),
  );
  const planned = routineNow(routine, circumstances, today);
  const held = new Map(heldPlaces(routine, circumstances).map((place) => [place.item.id, place.held]));
  const own = now.items.map((item) => item.prescription);
  const minutes = minutesOf(own, exercises);
  const minutesNow = minutesOf(
    planned.map((exercise) => exercise.now),
    exercises,
  );
  const sets = own.reduce((sum, prescription) => sum + prescription.sets, 0);
  const demands = new Map(exercises.map((exercise) => [exercise.id, demandWords(exercise, exercises)]));
  const amount = [
    t("About {minutes} min", { minutes }),
    t("{count, plural, one {# set} other {# sets}}", { count: sets }),
    minutesNow === minutes ? "" : t("{minutes} min as it stands now", { minutes: minutesNow }),
  ].filter((part) => part !== "");
  const isFull = now.items.length >= maxExercises;

  const add = (exercise: Exercise): void => {
    edit({
      kind: "add",
      item: newItem(RoutineItemId.parse(crypto.randomUUID()), prescriptionFor(exercise)),
    });
  };

  return (
    <>
      <button type="button" className={classes["back"]} onClick={() => go({ kind: "routines" })}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Routines")}
      </button>
      <header className={classes["header"]}>
        <div className={classes["naming"]}>
          <h1 className={classes["hidden"]}>{t("Routine {name}", { name: now.name })}</h1>
          <input
            ref={name}
            className={classes["name"]}
            aria-label={t("Name of the routine")}
            aria-invalid={saving.kind === "refused" && saving.field === "name"}
            aria-describedby="name-problem"
            placeholder={t("Name of the routine")}
            value={now.name}
            onChange={(event) => edit({ kind: "rename", name: event.currentTarget.value })}
          />
          <p id="name-problem" role="alert" className={classes["problem"]}>
            {saving.kind === "refused" && saving.field === "name" ? saving.message : ""}
          </p>
          <p className={classes["amount"]}>
            {now.items.length === 0 ? t("No exercises yet") : amount.join(" · ")}
            <span role="status" className={classes["saving"]}>
              {savingWords(saving)}
            </span>
          </p>
        </div>
        <div className={classes["headActs"]}>
          <CommandTooltip command="undo">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t("Undo")}
              disabled={!draft.canUndo}
              onClick={() => edit({ kind: "undo" })}
            >
              <IconArrowBackUp size={18} />
            </ActionIcon>
          </CommandTooltip>
          <CommandTooltip command="redo">
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t("Redo")}
              disabled={!draft.canRedo}
              onClick={() => edit({ kind: "redo" })}
            >
              <IconArrowForwardUp size={18} />
            </ActionIcon>
          </CommandTooltip>
          <Button leftSection={<IconPlus size={16} />} disabled={isFull} onClick={() => picker.current?.focus()}>
            {t("Add exercise")}
          </Button>
        </div>
      </header>
      {saving.kind === "refused" && saving.field === "other" ? (
        <div className={classes["refused"]}>
          <Notice
            kind="care"
            title={t("Not saved yet")}
            action={
              <Button variant="default" onClick={save}>
                {t("Try again")}
              </Button>
            }
          >
            {saving.message}
          </Notice>
        </div>
      ) : null}
      {now.items.length === 0 ? (
        <EmptyState
          sentence={t("Add the first exercise below. Its usual dose comes with it, and you can change all of it.")}
        />
      ) : (
        <div ref={list}>
          <SortableList
            label={t("Exercises of the routine")}
            items={now.items}
            nameOf={(item) => names(item.prescription.exerciseId)}
            onMove={(id, at) => edit({ kind: "move", id, to: { block: "main", at } })}
          >
            {(item, controls, index) => {
              const one = planned[index];
              return one === undefined ? null : (
                <ExerciseRow
                  planned={one}
                  demand={demands.get(item.prescription.exerciseId) ?? ""}
                  controls={controls}
                  onChange={(prescription) => edit({ kind: "prescribe", id: item.id, prescription })}
                  held={held.get(item.id) ?? []}
                  onLock={(locked) => edit({ kind: "lock", id: item.id, locked })}
                  onRemove={() => {
                    removedAt.current = index;
                    edit({ kind: "remove", id: item.id });
                  }}
                />
              );
            }}
          </SortableList>
        </div>
      )}
      <div className={classes["adding"]}>
        {isFull ? (
          <p className={classes["amount"]}>{t("A routine holds up to 30 exercises.")}</p>
        ) : (
          <ExercisePicker
            input={picker}
            inRoutine={new Set(own.map((prescription) => prescription.exerciseId))}
            onPick={add}
          />
        )}
      </div>
    </>
  );
};
