import type { Decision, DecisionId } from "#contract/decision.ts";
import type { Routine, RoutineItem } from "#contract/routine.ts";
import type { CoachInput } from "../coach-input.ts";
import { routineNow } from "./planned.ts";

/** A locked slot, and the decisions that would change it, or ask to, if it were not locked. */
export type HeldSlot = { readonly item: RoutineItem; readonly held: readonly Decision[] };

/**
 * What the locks of a routine hold back today. Bounds are concluded as if nothing were locked, and the lock keeps them away
 * from its slot: taking the lock off brings them back as they are.
 */
export const heldSlots = (routine: Routine, c: CoachInput): readonly HeldSlot[] => {
  const locked = routine.items.filter((item) => item.locked);
  if (locked.length === 0) return [];
  const unlocked = { ...routine, items: routine.items.map((item) => ({ ...item, locked: false })) };
  const asked = new Map(
    routineNow(unlocked, c, c.today).map(({ item, changedBy, waiting }) => [item.id, [...changedBy, ...waiting]]),
  );
  return locked.flatMap((item) => {
    const held = asked.get(item.id) ?? [];
    return held.length === 0 ? [] : [{ item, held }];
  });
};

/** For every decision that a lock holds back, the routines in which it does. */
export const heldBack = (c: CoachInput): ReadonlyMap<DecisionId, readonly Routine[]> => {
  const pairs = c.routines
    .filter((routine) => !routine.archived)
    .flatMap((routine) => {
      const ids = new Set(heldSlots(routine, c).flatMap(({ held }) => held.map(({ id }) => id)));
      return [...ids].map((id) => ({ id, routine }));
    });
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, all]) => [id, all.map(({ routine }) => routine)]));
};

/** Whether locks keep a decision away from every slot it is about. */
export const isHeldEverywhere = (decision: Decision, c: CoachInput): boolean =>
  heldBack(c).has(decision.id) &&
  !c.routines.some(
    (routine) =>
      !routine.archived &&
      routineNow(routine, c, c.today).some(({ changedBy, waiting }) =>
        [...changedBy, ...waiting].some(({ id }) => id === decision.id),
      ),
  );
