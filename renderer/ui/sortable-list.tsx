import { IconArrowDown, IconArrowUp, IconGripVertical } from "@tabler/icons-react";
import {
  type JSX,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { t } from "../messages/t.ts";
import classes from "./sortable-list.module.css";

/** The parts a row places where it likes: the handle to drag by, and the buttons for one place up and down. */
export type SortControls = { readonly handle: ReactNode; readonly arrows: ReactNode };

type SortableListProps<T extends { readonly id: string }> = {
  readonly label: string;
  readonly items: readonly T[];
  readonly nameOf: (item: T) => string;
  /** Places are counted from 0. */
  readonly onMove: (id: T["id"], to: number) => void;
  readonly children: (item: T, controls: SortControls, index: number) => ReactNode;
};

type Drag = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly by: number;
  readonly height: number;
};

const gap = 8;

/** How far a row stands aside while another is dragged over its place. */
const shiftOf = (index: number, id: string, drag: Drag | null): number => {
  if (drag === null) return 0;
  if (id === drag.id) return drag.by;
  if (drag.from < index && index <= drag.to) return -(drag.height + gap);
  return drag.to <= index && index < drag.from ? drag.height + gap : 0;
};

/**
 * A list whose rows change places: dragged by their handle, with Alt+Up and Alt+Down from anywhere in a row, or by
 * buttons. The focus stays with the row, and the new place is read out.
 */
export const SortableList = <T extends { readonly id: string }>(props: SortableListProps<T>): JSX.Element => {
  const { label, items, nameOf, onMove, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const focused = useRef<HTMLElement | null>(null);
  const middles = useRef<readonly number[]>([]);
  const startY = useRef(0);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [spoken, setSpoken] = useState("");

  // A row that is put elsewhere in the document loses the focus.
  useLayoutEffect(() => {
    const wanted = focused.current;
    focused.current = null;
    if (wanted !== null && wanted.isConnected && document.activeElement !== wanted) wanted.focus();
  }, [items]);

  const move = (item: T, from: number, to: number): void => {
    const place = Math.max(0, Math.min(items.length - 1, to));
    if (place === from) return;
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setSpoken(t("{name}: place {place} of {count}.", { name: nameOf(item), place: place + 1, count: items.length }));
    onMove(item.id, place);
  };

  const onKeyDown = (event: KeyboardEvent, item: T, index: number): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(item, index, index + (event.key === "ArrowUp" ? -1 : 1));
  };

  const begin = (event: PointerEvent<HTMLElement>, item: T, index: number): void => {
    if (event.button !== 0) return;
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    middles.current = rows.map((row) => row.top + row.height / 2);
    startY.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ id: item.id, from: index, to: index, by: 0, height: rows[index]?.height ?? 0 });
  };

  const follow = (event: PointerEvent): void => {
    if (drag === null) return;
    const by = event.clientY - startY.current;
    const at = (middles.current[drag.from] ?? 0) + by;
    const passed = middles.current.filter((middle, index) => index !== drag.from && middle < at).length;
    setDrag({ ...drag, by, to: passed });
  };

  const drop = (item: T, index: number): void => {
    if (drag !== null) move(item, index, drag.to);
    setDrag(null);
  };

  return (
    <div className={classes["place"]}>
      <ul ref={list} className={classes["list"]} aria-label={label} data-dragging={drag !== null}>
        {items.map((item, index) => {
          const name = nameOf(item);
          const handle = (
            <button
              type="button"
              className={classes["handle"]}
              aria-label={t("Drag {name}, or move it with Alt+Up and Alt+Down", { name })}
              title={t("Drag, or Alt+↑ and Alt+↓")}
              onPointerDown={(event) => begin(event, item, index)}
              onPointerMove={follow}
              onPointerUp={() => drop(item, index)}
              onPointerCancel={() => setDrag(null)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setDrag(null);
              }}
            >
              <IconGripVertical size={18} aria-hidden="true" />
            </button>
          );
          const arrows = (
            <span className={classes["arrows"]}>
              <button
                type="button"
                className={classes["arrow"]}
                aria-label={t("Move {name} up", { name })}
                disabled={index === 0}
                onClick={() => move(item, index, index - 1)}
              >
                <IconArrowUp size={16} aria-hidden="true" />
              </button>
              <button
                type="button"
                className={classes["arrow"]}
                aria-label={t("Move {name} down", { name })}
                disabled={index === items.length - 1}
                onClick={() => move(item, index, index + 1)}
              >
                <IconArrowDown size={16} aria-hidden="true" />
              </button>
            </span>
          );
          const shift = shiftOf(index, item.id, drag);
          return (
            // The keys come from the controls inside.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <li
              key={item.id}
              className={classes["row"]}
              aria-label={name}
              data-dragged={drag?.id === item.id}
              style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
              onKeyDown={(event) => onKeyDown(event, item, index)}
            >
              {children(item, { handle, arrows }, index)}
            </li>
          );
        })}
      </ul>
      <p className={classes["spoken"]} role="status">
        {spoken}
      </p>
    </div>
  );
};
