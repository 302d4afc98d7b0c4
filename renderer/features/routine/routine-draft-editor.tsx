import { Button } from "@mantine/core";
import { type JSX, useEffect, useMemo, useRef, useState } from "react";
import { IsoInstant } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { type Routine, type RoutineDraft, type RoutineId, RoutineItemId } from "#contract/routine.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { maxItems, newItem, prescriptionFor, type Spot } from "#coach/plan/edit.ts";
import { heldSlots } from "#coach/plan/lock.ts";
import { minutesNow, minutesOfPlaces } from "#coach/plan/minutes.ts";
import { slotsOn } from "#coach/plan/planned.ts";
import { t } from "../../i18n/t.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { EditorHeader, type EditorActs } from "./editor-header.tsx";
import { useKeptDraft } from "./kept-drafts.ts";
import { LibraryPanel } from "./library-panel.tsx";
import { RoutineBoard } from "./routine-board.tsx";
import classes from "./routine.module.css";
import { TemplateStrip } from "./template-strip.tsx";
import { useBoardDrag } from "./use-board-drag.ts";
import { useNewRoutine } from "./use-new-routine.ts";
import { useEditorCommands } from "./use-editor-commands.ts";
import { useSaveFile } from "./use-save-file.ts";
import { useSavedDraft } from "./use-saved-draft.ts";

type RoutineDraftEditorProps = {
  readonly subject: RoutineId | "new";
  readonly opened: RoutineDraft;
  readonly stored: RoutineDraft | null;
  readonly fallbackName: string;
  readonly unsaved: boolean;
};

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

const newItemId = (): RoutineItemId => RoutineItemId.parse(crypto.randomUUID());

/** A text field has an undo of its own, unless what is typed there is part of the routine. */
const isOurs = (focused: Element | null): boolean => {
  if (focused instanceof HTMLTextAreaElement) return focused.dataset["drafted"] !== undefined;
  return !(focused instanceof HTMLInputElement) || focused.role !== "combobox" || focused.value === "";
};

/** The editor itself: the routine as a list, and the library beside it. Everything saves itself and can be undone. */
export const RoutineDraftEditor = ({ subject, ...start }: RoutineDraftEditorProps): JSX.Element => {
  const coachInput = useCoachInput();
  const names = useNames();
  const { draft, edit, saving, save } = useSavedDraft({ ...start, waiting: useKeptDraft(subject) });
  const makeRoutine = useNewRoutine();
  const saveFile = useSaveFile();
  const picker = useRef<HTMLInputElement>(null);
  const name = useRef<HTMLInputElement>(null);
  const board = useRef<HTMLUListElement>(null);
  const addButton = useRef<Element | null>(null);
  const removedAt = useRef<number | null>(null);
  const [active, setActive] = useState<RoutineItemId | null>(null);
  const [adding, setAdding] = useState(false);
  const [naming, setNaming] = useState(false);
  const { drag, begin } = useBoardDrag(board);
  const { exercises, routines, today } = coachInput;
  const { now } = draft;
  const isFull = now.items.length >= maxItems;

  useEffect(() => {
    if (subject !== "new") return;
    name.current?.focus();
    name.current?.select();
  }, [subject]);

  // The focus goes to what has moved up into the gap, so that the keyboard stays where it was.
  useEffect(() => {
    const place = removedAt.current;
    removedAt.current = null;
    if (place === null) return;
    const rest = board.current?.querySelectorAll<HTMLElement>("[data-remove]") ?? [];
    (rest[Math.min(place, rest.length - 1)] ?? picker.current)?.focus();
  }, [now.items]);

  const stored = routines.find((one) => one.id === now.id);
  const routine = useMemo(
    () => asRoutine({ ...start.opened, items: now.items }, stored),
    [start.opened, now.items, stored],
  );
  const { planned, leftOut } = useMemo(() => slotsOn(routine, coachInput, today), [routine, coachInput, today]);
  const held = useMemo(
    () => new Map(heldSlots(routine, coachInput).map((place) => [place.item.id, place.held])),
    [routine, coachInput],
  );
  const minutes = minutesOfPlaces(now.items, exercises);
  const asItStands = minutesNow(planned, exercises);
  const warmup = now.items.filter(({ block }) => block === "warmup");
  const amount = [
    t("About {minutes} min", { minutes }),
    t("{count, plural, one {# set} other {# sets}}", {
      count: now.items.reduce((sum, { prescription }) => sum + prescription.sets, 0),
    }),
    warmup.length === 0 ? "" : t("warm-up {minutes} min", { minutes: minutesOfPlaces(warmup, exercises) }),
    asItStands === minutes ? "" : t("{minutes} min as it stands now", { minutes: asItStands }),
  ].filter((part) => part !== "");

  const add = (exercise: Exercise, to?: Spot): void => {
    const item = newItem(newItemId(), prescriptionFor(exercise));
    edit(to === undefined ? { kind: "add", item } : { kind: "add", item, to });
  };
  const remove = (id: RoutineItemId): void => {
    removedAt.current = now.items.findIndex((item) => item.id === id);
    edit({ kind: "remove", id });
  };
  const duplicate = (id: RoutineItemId): void => edit({ kind: "duplicate", id, newId: newItemId() });
  const acts: EditorActs = {
    undo: () => edit({ kind: "undo" }),
    redo: () => edit({ kind: "redo" }),
    add: () => {
      addButton.current = document.activeElement;
      setAdding(true);
      // Shown by then, also in a narrow window.
      requestAnimationFrame(() => picker.current?.focus());
    },
    duplicate: () => makeRoutine(now),
    keepAsTemplate: () => setNaming(true),
    saveFile: () => saveFile(now),
  };
  const activeItem = now.items.find(({ id }) => id === active);
  useEditorCommands({
    draft,
    edit,
    acts,
    active,
    name: activeItem === undefined ? "" : names(activeItem.prescription.exerciseId),
    remove,
    duplicate,
    isFull,
    isOurs,
  });

  return (
    <>
      <EditorHeader
        name={name}
        draft={draft}
        saving={saving}
        amount={amount}
        isFull={isFull}
        acts={acts}
        onRename={(typed) => edit({ kind: "rename", name: typed })}
      />
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
      {naming ? (
        <div className={classes["refused"]}>
          <TemplateStrip routine={now} onDone={() => setNaming(false)} />
        </div>
      ) : null}
      <div className={classes["desk"]}>
        <div>
          {now.items.length === 0 && drag === null ? (
            <EmptyState
              sentence={t(
                "Add the first exercise from the library. Its usual dose comes with it, and you can change all of it.",
              )}
            />
          ) : null}
          <RoutineBoard
            board={board}
            items={now.items}
            planned={planned}
            leftOut={leftOut}
            held={held}
            drag={drag}
            begin={begin}
            onActive={setActive}
            edit={edit}
            remove={remove}
            duplicate={duplicate}
          />
        </div>
        <LibraryPanel
          input={picker}
          inRoutine={new Set(now.items.map(({ prescription }) => prescription.exerciseId))}
          open={adding}
          onClose={() => {
            setAdding(false);
            if (addButton.current instanceof HTMLElement) addButton.current.focus();
          }}
          isFull={isFull}
          onPick={add}
          onGrip={(event, exercise) => begin(event, { ids: [], name: exercise.name, drop: (to) => add(exercise, to) })}
        />
      </div>
    </>
  );
};
