import type { PlaceFields } from "#contract/routine.ts";

type Grouped = Pick<PlaceFields, "block" | "group">;

/** Places as they are done: alone, or the places of one group together, in their order. */
export const runsOf = <T extends Grouped>(places: readonly T[]): readonly (readonly T[])[] => {
  const runs: T[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const together = place.group !== null && before?.group === place.group && before.block === place.block;
    if (together && last !== undefined) last.push(place);
    else runs.push([place]);
  }
  return runs;
};

/** Whether a place is done in turn with its neighbours. */
export const isTogether = (run: readonly Grouped[]): boolean => run.length > 1;
