import type { KeyboardEvent } from "react";

/** Letters typed within this time belong together. */
const typingMilliseconds = 900;

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The letters typed so far, and when the last one came. */
export type Typing = { readonly letters: string; readonly at: number };

const nameOf = (tile: HTMLElement): string => (tile.textContent ?? "").toLowerCase();

/** The next tile, after the one in focus, whose name begins with the letters; it may be the one in focus. */
const typedTo = (tiles: readonly HTMLElement[], place: number, letters: string): HTMLElement | undefined => {
  const from = letters.length > 1 ? place : place + 1;
  return [...tiles.slice(from), ...tiles.slice(0, from)].find((tile) => nameOf(tile).startsWith(letters));
};

/** The nearest tile of the row above or below. */
const nearest = (tiles: readonly HTMLElement[], here: HTMLElement, y: number): HTMLElement | undefined => {
  const from = here.getBoundingClientRect();
  return tiles
    .map((tile) => ({ tile, at: tile.getBoundingClientRect() }))
    .filter(({ at }) => (at.top - from.top) * y > 8)
    .toSorted(
      (a, b) => (a.at.top - b.at.top) * y || Math.abs(a.at.left - from.left) - Math.abs(b.at.left - from.left),
    )[0]?.tile;
};

/**
 * Moves the focus between the tiles as they lie on the screen: arrows go sideways to the next one and up and down to the
 * nearest, letters to the next name that begins with them. Returns what has been typed.
 */
export const moveFocus = (event: KeyboardEvent<HTMLElement>, typing: Typing): Typing => {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-tile]")];
  const place = tiles.findIndex((tile) => tile.parentElement?.contains(document.activeElement) === true);
  const here = tiles[place];
  if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return typing;
  const way = ways[event.key];
  if (way !== undefined) {
    event.preventDefault();
    const [x, y] = way;
    (x === 0 ? nearest(tiles, here, y) : tiles[place + x])?.focus();
    return typing;
  }
  if (!/^[\p{L}\p{N}]$/u.test(event.key)) return typing;
  const key = event.key.toLowerCase();
  const letters = event.timeStamp - typing.at < typingMilliseconds ? typing.letters + key : key;
  typedTo(tiles, place, letters)?.focus();
  return { letters, at: event.timeStamp };
};
