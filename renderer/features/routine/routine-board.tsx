import { IconArrowDown, IconArrowUp, IconGripVertical } from "@tabler/icons-react";
import {
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Decision } from "#contract/decision.ts";
import type { RoutineItemDraft, RoutineItemId } from "#contract/routine.ts";
import { demandWords } from "../../data/catalogue-search.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { groupSpotBeside, maxItems, type RoutineEdit, spotBeside } from "#coach/plan/edit.ts";
import { minutesOfPlaces } from "#coach/plan/minutes.ts";
import type { LeftOut, PlannedExercise } from "#coach/plan/planned.ts";
import { isTogether, runsOf } from "#coach/plan/rounds.ts";
import { t } from "../../i18n/t.ts";
import classes from "./board.module.css";
import { groupName, placeLabel } from "../../text/place-label.ts";
import { type PlaceDoing, PlaceRow } from "./place-row.tsx";
import { FullRoutine } from "./full-routine.ts";
import type { Drag, Dragged } from "./use-board-drag.ts";
import { useLatest } from "./use-latest.ts";

type RoutineBoardProps = Omit<PlaceDoing, "step" | "grip"> & {
  readonly board: RefObject<HTMLUListElement | null>;
  readonly items: readonly RoutineItemDraft[];
  readonly planned: readonly PlannedExercise[];
  readonly leftOut: readonly LeftOut[];
  readonly held: ReadonlyMap<RoutineItemId, readonly Decision[]>;
  readonly drag: Drag | null;
  readonly begin: (event: PointerEvent, what: Dragged) => void;
  /** The place the focus is in. */
  readonly onActive: (id: RoutineItemId) => void;
};

const none: readonly Decision[] = [];

/** Which control of which place had the focus, so that it can have it again where the place has moved to. */
type Focus = { readonly id: string; readonly control: number };

const controlsOf = (row: Element): readonly HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>("button, input, select, textarea"),
];

/** What had the focus, with what was typed into it handed on first: a place that moves is what it says. */
const takeFocus = (): Focus | null => {
  const focused = document.activeElement;
  const row = focused?.closest<HTMLElement>("[data-place], [data-group-head]");
  if (!(focused instanceof HTMLElement) || row === null || row === undefined) return null;
  const id = row.dataset["place"] ?? row.dataset["groupHead"] ?? "";
  focused.blur();
  return { id, control: controlsOf(row).indexOf(focused) };
};

type BlockHeadProps = { readonly block: "warmup" | "main"; readonly items: readonly RoutineItemDraft[] };

const BlockHead = ({ block, items }: BlockHeadProps): JSX.Element => {
  const { exercises } = useCoachInput();
  const own = items.filter((item) => item.block === block);
  if (block === "warmup" && own.length === 0)
    return (
      <li className={classes["blockEmpty"]} data-block-head="warmup">
        {t("No warm-up. Drag an exercise here, or move one with its menu.")}
      </li>
    );
  return (
    <li className={classes["blockHead"]} data-block-head={block}>
      <h2>{block === "warmup" ? t("Warm-up") : t("Main part")}</h2>
      <span>{t("{minutes} min", { minutes: minutesOfPlaces(own, exercises) })}</span>
    </li>
  );
};

type GroupHeadProps = {
  readonly run: readonly RoutineItemDraft[];
  readonly onStep: (by: -1 | 1) => void;
  readonly onGrip: (event: PointerEvent) => void;
};

const GroupHead = ({ run, onStep, onGrip }: GroupHeadProps): JSX.Element => {
  const [first] = run;
  const rounds = Math.max(...run.map(({ prescription }) => prescription.sets));
  const name = groupName(first?.group ?? null, run.length);
  return (
    // The keys come from the controls inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes["groupHead"]}
      data-group-head={first?.id}
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
        event.preventDefault();
        onStep(event.key === "ArrowUp" ? -1 : 1);
      }}
    >
      <button
        type="button"
        className={classes["handle"]}
        aria-label={t("Drag {name}, or move it with Alt+Up and Alt+Down", { name })}
        onPointerDown={onGrip}
      >
        <IconGripVertical size={18} aria-hidden="true" />
      </button>
      <strong>{name}</strong>
      <span>{t("{rounds, plural, one {# round} other {# rounds}}, one set of each in turn", { rounds })}</span>
      <button
        type="button"
        className={classes["arrow"]}
        aria-label={t("Move {name} up", { name })}
        onClick={() => onStep(-1)}
      >
        <IconArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={classes["arrow"]}
        aria-label={t("Move {name} down", { name })}
        onClick={() => onStep(1)}
      >
        <IconArrowDown size={16} aria-hidden="true" />
      </button>
    </li>
  );
};

/**
 * The routine as a list: the warm-up, then the main part, supersets in brackets. Rows change places by dragging their
 * handle, with Alt+Up and Alt+Down from anywhere inside, and by their menu, also from part to part. The focus stays with
 * the row, and the new place is read out.
 */
export const RoutineBoard = (props: RoutineBoardProps): JSX.Element => {
  const { board, items, planned, leftOut, held, drag, begin, edit, remove, duplicate, onActive } = props;
  const { exercises } = useCoachInput();
  const known = useExercises();
  const names = useNames();
  const focus = useRef<Focus | null>(null);
  const [spoken, setSpoken] = useState("");
  const demands = useMemo(
    () => new Map(exercises.map((exercise) => [exercise.id, demandWords(exercise, exercises)])),
    [exercises],
  );
  const plannedOf = new Map(planned.map((one) => [one.item.id, one]));
  const leftOutOf = new Map(leftOut.map((one) => [one.item.id, one]));
  const nameOf = (item: RoutineItemDraft): string => names(item.prescription.exerciseId);
  const hasWarmup = items.some(({ block }) => block === "warmup");

  // A row that is put elsewhere in the document loses the focus.
  useLayoutEffect(() => {
    const wanted = focus.current;
    focus.current = null;
    if (wanted === null) return;
    const row = board.current?.querySelector(`[data-place="${wanted.id}"], [data-group-head="${wanted.id}"]`);
    if (row !== null && row !== undefined) controlsOf(row)[wanted.control]?.focus();
  }, [items, board]);

  const say = (id: RoutineItemId, name: string, to: { readonly block: string; readonly at: number }): void => {
    const others = items.filter((item) => item.block === to.block && item.id !== id).length;
    const place = { name, place: Math.min(to.at, others) + 1, count: others + 1 };
    setSpoken(
      to.block === "warmup"
        ? t("{name}: warm-up, place {place} of {count}.", place)
        : t("{name}: main part, place {place} of {count}.", place),
    );
  };
  const step = (id: RoutineItemId, by: -1 | 1, kind: "move" | "moveGroup" = "move"): void => {
    const to = kind === "move" ? spotBeside(items, id, by) : groupSpotBeside(items, id, by);
    const item = items.find((one) => one.id === id);
    if (to === null || item === undefined) return;
    focus.current = takeFocus();
    say(id, nameOf(item), to);
    edit({ kind, id, to });
  };
  const steady = {
    // What puts the row elsewhere takes the focus along.
    edit: useLatest((change: RoutineEdit) => {
      if (change.kind === "move" || change.kind === "join" || change.kind === "leave") focus.current = takeFocus();
      edit(change);
    }),
    step: useLatest((id: RoutineItemId, by: -1 | 1) => step(id, by)),
    remove: useLatest(remove),
    duplicate: useLatest(duplicate),
    grip: useLatest((event: PointerEvent, id: RoutineItemId) => {
      const item = items.find((one) => one.id === id);
      if (item === undefined) return;
      begin(event, { ids: [id], name: nameOf(item), drop: (to) => edit({ kind: "move", id, to }) });
    }),
  };
  const [doing] = useState<PlaceDoing>(steady);
  const onKeyDown = (event: KeyboardEvent, id: RoutineItemId): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    step(id, event.key === "ArrowUp" ? -1 : 1);
  };

  const row = (item: RoutineItemDraft, run: readonly RoutineItemDraft[], index: number): JSX.Element | null => {
    const out = leftOutOf.get(item.id) ?? null;
    // What is left out for now stays in the routine as it was written.
    const one = out === null ? plannedOf.get(item.id) : { ...out, now: out.home };
    if (one === undefined) return null;
    const name = nameOf(item);
    const together = isTogether(run);
    const within = run.indexOf(item);
    const label = together ? placeLabel(item.group, within) : "";
    return (
      // The keys come from the controls inside.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <li
        key={item.id}
        className={classes["row"]}
        aria-label={name}
        data-place={item.id}
        data-block={item.block}
        data-together={together}
        data-dragged={drag?.ids.includes(item.id) ?? false}
        onFocusCapture={() => onActive(item.id)}
        onKeyDown={(event) => onKeyDown(event, item.id)}
      >
        <PlaceRow
          item={item}
          planned={one}
          leftOut={out}
          exercise={known.get(item.prescription.exerciseId)}
          name={name}
          demand={demands.get(item.prescription.exerciseId) ?? ""}
          label={label}
          rest={!together ? "own" : within === run.length - 1 ? "round" : "later"}
          canJoin={within > 0 ? false : index > 0 && items[index - 1]?.block === item.block}
          held={held.get(item.id) ?? none}
          doing={doing}
        />
      </li>
    );
  };
  const block = (name: "warmup" | "main"): readonly (JSX.Element | null)[] =>
    runsOf(items.filter((item) => item.block === name)).flatMap((run) => {
      const [first] = run;
      if (first === undefined) return [];
      const rows = run.map((item) => row(item, run, items.indexOf(item)));
      if (!isTogether(run)) return rows;
      return [
        <GroupHead
          key={`group ${first.id}`}
          run={run}
          onStep={(by) => step(first.id, by, "moveGroup")}
          onGrip={(event) =>
            begin(event, {
              ids: run.map(({ id }) => id),
              name: t("{first} and {count} more", { first: nameOf(first), count: run.length - 1 }),
              drop: (to) => edit({ kind: "moveGroup", id: first.id, to }),
            })
          }
        />,
        ...rows,
      ];
    });

  return (
    <div className={classes["place"]}>
      <FullRoutine value={items.length >= maxItems}>
        <ul
          ref={board}
          className={classes["board"]}
          aria-label={t("Exercises of the routine")}
          data-dragging={drag !== null}
        >
          {items.length === 0 && drag === null ? null : <BlockHead key="warmup" block="warmup" items={items} />}
          {block("warmup")}
          {hasWarmup || drag !== null ? <BlockHead key="main" block="main" items={items} /> : null}
          {block("main")}
          {drag === null || drag.to === null ? null : (
            <li key="line" aria-hidden="true" className={classes["line"]} style={{ insetBlockStart: drag.lineTop }} />
          )}
        </ul>
      </FullRoutine>
      {drag === null ? null : (
        <div aria-hidden="true" className={classes["ghost"]} style={{ left: drag.x + 14, top: drag.y + 10 }}>
          {drag.name}
        </div>
      )}
      <p className={classes["spoken"]} role="status">
        {spoken}
      </p>
    </div>
  );
};
