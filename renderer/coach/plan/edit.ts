import type {
  Block,
  PlaceFields,
  Prescription,
  RoutineDraft,
  RoutineItemDraft,
  RoutineItemId,
} from "#contract/routine.ts";
import { isTogether, runsOf } from "./rounds.ts";

export { prescriptionFor } from "../chains/ladder.ts";

type Items = readonly RoutineItemDraft[];

/** A place in a block, counted from 0 among the places that stay; places outside the block are its ends. */
export type Spot = { readonly block: Block; readonly at: number };

/** As many as the contract lets into a routine. */
export const maxItems = 30;

/** One change to a routine while it is being written. */
export type RoutineEdit =
  | { readonly kind: "rename"; readonly name: string }
  /** At the end of the main part, or at a spot. */
  | { readonly kind: "add"; readonly item: RoutineItemDraft; readonly to?: Spot }
  | { readonly kind: "duplicate"; readonly id: RoutineItemId; readonly newId: RoutineItemId }
  | { readonly kind: "remove"; readonly id: RoutineItemId }
  /** Between two of a group it joins them; away from its own group it leaves it. */
  | { readonly kind: "move"; readonly id: RoutineItemId; readonly to: Spot }
  /** Moves everything that is done in turn with this place. */
  | { readonly kind: "moveGroup"; readonly id: RoutineItemId; readonly to: Spot }
  /** Done in turn with the place above it from now on, or alone. */
  | { readonly kind: "join" | "leave"; readonly id: RoutineItemId }
  | { readonly kind: "prescribe"; readonly id: RoutineItemId; readonly prescription: Prescription }
  | { readonly kind: "lock"; readonly id: RoutineItemId; readonly locked: boolean }
  | { readonly kind: "note"; readonly id: RoutineItemId; readonly note: string }
  | { readonly kind: "sideRest"; readonly id: RoutineItemId; readonly sideRestSeconds: number }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** A routine being written, with every step back and forth. */
export type Draft = {
  readonly now: RoutineDraft;
  readonly past: readonly RoutineDraft[];
  readonly future: readonly RoutineDraft[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
};

const alone: PlaceFields = { block: "main", group: null, sideRestSeconds: 0, note: "" };

/** A place nothing was said about yet but what is asked of it. */
export const newItem = (id: RoutineItemId, prescription: Prescription): RoutineItemDraft => ({
  id,
  prescription,
  locked: false,
  ...alone,
});

/** How a place is done, and nothing else of it. */
export const placeFieldsOf = ({ block, group, sideRestSeconds, note }: PlaceFields): PlaceFields => ({
  block,
  group,
  sideRestSeconds,
  note,
});

/** A stored place as it is written. */
export const asDraft = (item: RoutineItemDraft): RoutineItemDraft => ({
  id: item.id,
  prescription: item.prescription,
  locked: item.locked,
  ...placeFieldsOf(item),
});

const drafted = (now: RoutineDraft, past: readonly RoutineDraft[], future: readonly RoutineDraft[]): Draft => ({
  now,
  past,
  future,
  canUndo: past.length > 0,
  canRedo: future.length > 0,
});

export const openDraft = (now: RoutineDraft): Draft => drafted(now, [], []);

/** The places in the order every routine keeps: the warm-up first, groups of two or more, numbered as they come. */
export const arranged = <T extends Pick<PlaceFields, "block" | "group">>(places: readonly T[]): readonly T[] => {
  const inBlocks = [
    ...places.filter(({ block }) => block === "warmup"),
    ...places.filter(({ block }) => block === "main"),
  ];
  let groups = 0;
  return runsOf(inBlocks).flatMap((run) => {
    const group = isTogether(run) ? (groups += 1) : null;
    return run.map((place) => (place.group === group ? place : { ...place, group }));
  });
};

const inBlock = (items: Items, block: Block): Items => items.filter((item) => item.block === block);

/** Puts places into a block. Their group is that of both neighbours, their own where it continues beside them, or none. */
const putInto = (items: Items, coming: Items, { block, at }: Spot): Items => {
  const there = inBlock(items, block);
  const place = Math.max(0, Math.min(at, there.length));
  const [above, below] = [there[place - 1]?.group ?? null, there[place]?.group ?? null];
  const groupOf = ({ group }: RoutineItemDraft): number | null => {
    if (above !== null && above === below) return above;
    return group !== null && (coming.length > 1 || group === above || group === below) ? group : null;
  };
  const placed = there.toSpliced(place, 0, ...coming.map((item) => ({ ...item, block, group: groupOf(item) })));
  return block === "warmup" ? [...placed, ...inBlock(items, "main")] : [...inBlock(items, "warmup"), ...placed];
};

const changed = (items: Items, id: RoutineItemId, change: Partial<RoutineItemDraft>): Items =>
  items.map((item) => (item.id === id ? { ...item, ...change } : item));

const free = (items: Items): number => Math.max(0, ...items.map(({ group }) => group ?? 0)) + 1;

const joined = (items: Items, id: RoutineItemId): Items => {
  const index = items.findIndex((item) => item.id === id);
  const [above, item] = [items[index - 1], items[index]];
  if (above === undefined || item === undefined || above.block !== item.block) return items;
  const group = above.group ?? free(items);
  const before = item.group;
  return items.map((one) => {
    const comesAlong = one.id === id || one.id === above.id || (before !== null && one.group === before);
    return comesAlong ? { ...one, group } : one;
  });
};

/** The one that leaves a group of three or more goes below it, so that the others stay together. */
const left = (items: Items, id: RoutineItemId): Items => {
  const run = runsOf(items).find((one) => one.some((item) => item.id === id));
  const item = run?.find((one) => one.id === id);
  if (run === undefined || item === undefined || !isTogether(run)) return items;
  const inside = run.findIndex((one) => one.id === id);
  const apart = { ...item, group: null };
  if (inside === 0 || inside === run.length - 1) return changed(items, id, { group: null });
  const others = run.filter((one) => one.id !== id);
  return items.flatMap((one) => (one === run[0] ? [...others, apart] : run.includes(one) ? [] : [one]));
};

const editedItems = (items: Items, edit: Exclude<RoutineEdit, { kind: "undo" | "redo" | "rename" }>): Items => {
  const id = edit.kind === "add" ? edit.item.id : edit.id;
  const item = items.find((one) => one.id === id);
  if (edit.kind === "add")
    return item !== undefined || items.length >= maxItems
      ? items
      : putInto(items, [edit.item], edit.to ?? { block: edit.item.block, at: maxItems });
  if (item === undefined) return items;
  switch (edit.kind) {
    case "remove":
      return items.filter((one) => one !== item);
    case "duplicate": {
      const taken = items.length >= maxItems || items.some((one) => one.id === edit.newId);
      return taken ? items : items.toSpliced(items.indexOf(item) + 1, 0, { ...item, id: edit.newId });
    }
    case "move":
      return putInto(
        items.filter((one) => one !== item),
        [item],
        edit.to,
      );
    case "moveGroup": {
      const run = runsOf(items).find((one) => one.includes(item)) ?? [item];
      return putInto(
        items.filter((one) => !run.includes(one)),
        run,
        edit.to,
      );
    }
    case "join":
      return joined(items, id);
    case "leave":
      return left(items, id);
    case "prescribe":
      return changed(items, id, { prescription: edit.prescription });
    case "lock":
      return changed(items, id, { locked: edit.locked });
    case "note":
      return changed(items, id, { note: edit.note });
    case "sideRest":
      return changed(items, id, { sideRestSeconds: edit.sideRestSeconds });
  }
};

const edited = (routine: RoutineDraft, edit: Exclude<RoutineEdit, { kind: "undo" | "redo" }>): RoutineDraft =>
  edit.kind === "rename"
    ? { ...routine, name: edit.name }
    : { ...routine, items: arranged(editedItems(routine.items, edit)) };

/** Where a place gets by one step up or down: over a group as a whole, inside its own, and from block to block. */
export const spotBeside = (items: Items, id: RoutineItemId, by: -1 | 1): Spot | null => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) return null;
  const there = inBlock(items, item.block);
  const at = there.indexOf(item);
  const neighbour = there[at + by];
  if (neighbour === undefined) {
    if (by === -1) return item.block === "main" ? { block: "warmup", at: maxItems } : null;
    return item.block === "warmup" ? { block: "main", at: 0 } : null;
  }
  const run =
    neighbour.group === item.group ? [neighbour] : (runsOf(there).find((one) => one.includes(neighbour)) ?? []);
  return { block: item.block, at: at + by * run.length };
};

/** The same for a whole group. */
export const groupSpotBeside = (items: Items, id: RoutineItemId, by: -1 | 1): Spot | null => {
  const run = runsOf(items).find((one) => one.some((item) => item.id === id));
  const first = run?.[0];
  if (run === undefined || first === undefined) return null;
  const runs = runsOf(inBlock(items, first.block));
  const at = runs.findIndex((one) => one[0]?.id === first.id);
  const neighbour = runs[at + by];
  if (neighbour === undefined) {
    if (by === -1) return first.block === "main" ? { block: "warmup", at: maxItems } : null;
    return first.block === "warmup" ? { block: "main", at: 0 } : null;
  }
  const before = runs.slice(0, at).flat().length;
  return { block: first.block, at: before + by * neighbour.length };
};

/** Letters of one name or one note are one step back together. */
const isTypingOn = (edit: RoutineEdit, now: RoutineDraft, before: RoutineDraft | undefined): boolean => {
  if (before === undefined) return false;
  if (edit.kind === "rename") return before.name !== now.name && before.items === now.items;
  if (edit.kind !== "note" || before.items.length !== now.items.length || before.name !== now.name) return false;
  return now.items.every((item, index) => {
    const was = before.items[index];
    return item === was || (item.id === edit.id && was?.id === item.id && was.note !== item.note);
  });
};

/** The draft after one edit. Typing a name or a note letter by letter is one step back, not one for each letter. */
export const editDraft = (draft: Draft, edit: RoutineEdit): Draft => {
  const { now, past, future } = draft;
  if (edit.kind === "undo") {
    const before = past.at(-1);
    return before === undefined ? draft : drafted(before, past.slice(0, -1), [now, ...future]);
  }
  if (edit.kind === "redo") {
    const after = future[0];
    return after === undefined ? draft : drafted(after, [...past, now], future.slice(1));
  }
  const next = edited(now, edit);
  if (JSON.stringify(next) === JSON.stringify(now)) return draft;
  return drafted(next, isTypingOn(edit, now, past.at(-1)) ? past : [...past, now], []);
};
