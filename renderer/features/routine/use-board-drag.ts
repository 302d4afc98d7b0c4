import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { RoutineItemId } from "#contract/routine.ts";
import type { Spot } from "#coach/plan/edit.ts";

/** What is dragged: places of the routine, or an exercise of the library that is not in it yet. */
export type Dragged = {
  readonly ids: readonly RoutineItemId[];
  /** Shown beside the pointer. */
  readonly name: string;
  readonly drop: (to: Spot) => void;
};

/** Where the pointer is, and where what is dragged would land: the line, from the top of the board. */
export type Drag = Dragged & {
  readonly x: number;
  readonly y: number;
  readonly to: Spot | null;
  readonly lineTop: number;
};

type Held = Dragged & { readonly x: number; readonly y: number; readonly pointer: number };

/** A press that moves less is a click. */
const slack = 5;
/** So near to the edge of the window the page moves along. */
const edge = 56;
const scrollStep = 14;
/** Half of the gap between two rows, where the line is drawn. */
const halfGap = 5;

type Landing = { readonly to: Spot; readonly lineTop: number } | null;

const landing = (board: HTMLElement, { ids }: Dragged, x: number, y: number): Landing => {
  const frame = board.getBoundingClientRect();
  if (x < frame.left || x > frame.right || y < frame.top - edge || y > frame.bottom + edge * 2) return null;
  const main = board.querySelector<HTMLElement>('[data-block-head="main"]');
  const block = main !== null && y < main.getBoundingClientRect().top ? "warmup" : "main";
  const staying = [...board.querySelectorAll<HTMLElement>(`[data-place][data-block="${block}"]`)].filter(
    ({ dataset }) => !ids.some((id) => id === dataset["place"]),
  );
  const boxes = staying.map((row) => row.getBoundingClientRect());
  const at = boxes.filter(({ top, height }) => top + height / 2 < y).length;
  const [above, below] = [boxes[at - 1], boxes[at]];
  const head = board.querySelector<HTMLElement>(`[data-block-head="${block}"]`)?.getBoundingClientRect();
  const top = above?.bottom ?? (below === undefined ? undefined : below.top - halfGap * 2) ?? head?.bottom ?? frame.top;
  return { to: { block, at }, lineTop: top + halfGap - frame.top };
};

const scrollAlong = (board: HTMLElement, y: number): void => {
  const page = board.closest("main");
  if (page === null) return;
  if (y < edge) page.scrollBy(0, -scrollStep);
  else if (y > window.innerHeight - edge) page.scrollBy(0, scrollStep);
};

/** The click that ends a drag is none. */
const swallowClick = (): void => {
  const listening = new AbortController();
  window.addEventListener("click", (event) => event.stopPropagation(), { capture: true, signal: listening.signal });
  setTimeout(() => listening.abort());
};

/**
 * Drags with the pointer, from a row of the board or from the library beside it: a line shows where it would land. Escape,
 * or letting go beside the board, leaves everything as it was.
 */
export const useBoardDrag = (
  board: RefObject<HTMLElement | null>,
): { readonly drag: Drag | null; readonly begin: (event: PointerEvent, what: Dragged) => void } => {
  const [held, setHeld] = useState<Held | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const end = (): void => {
    setHeld(null);
    setDrag(null);
  };
  const move = useEffectEvent((event: globalThis.PointerEvent): void => {
    if (held === null || board.current === null || event.pointerId !== held.pointer) return;
    const { clientX: x, clientY: y } = event;
    if (drag === null && Math.hypot(x - held.x, y - held.y) < slack) return;
    scrollAlong(board.current, y);
    const found = landing(board.current, held, x, y);
    setDrag({ ...held, x, y, to: found?.to ?? null, lineTop: found?.lineTop ?? 0 });
  });
  const release = useEffectEvent((event: globalThis.PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    if (drag !== null) swallowClick();
    if (drag !== null && drag.to !== null) drag.drop(drag.to);
    end();
  });
  const cancel = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  });

  const isHeld = held !== null;
  useEffect(() => {
    if (!isHeld) return;
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("pointermove", (event) => move(event), { signal });
    window.addEventListener("pointerup", (event) => release(event), { signal });
    window.addEventListener("pointercancel", end, { signal });
    window.addEventListener("keydown", (event) => cancel(event), { signal, capture: true });
    return () => listening.abort();
  }, [isHeld]);

  const begin = (event: PointerEvent, what: Dragged): void => {
    if (event.button !== 0) return;
    setHeld({ ...what, x: event.clientX, y: event.clientY, pointer: event.pointerId });
  };
  return { drag, begin };
};
