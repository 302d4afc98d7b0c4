import type { Decision, DecisionId } from "../../electron/contract/decision.ts";
import type { Routine, RoutineItem } from "../../electron/contract/routine.ts";
import type { Circumstances } from "./circumstances.ts";
import { passesLock, routineNow } from "./plan-now.ts";

/** A locked place, and the decisions that would change it, or ask to, if it were not locked. */
export type HeldPlace = { readonly item: RoutineItem; readonly held: readonly Decision[] };

const asked = (routine: Routine, c: Circumstances): readonly (readonly Decision[])[] =>
  routineNow({ ...routine, items: routine.items.map((item) => ({ ...item, locked: false })) }, c, c.today).map(
    ({ changedBy, waiting }) => [...changedBy, ...waiting].filter((decision) => !passesLock(decision)),
  );

/**
 * What the locks of a routine hold back today. The coach concludes from the log as if nothing were locked, and the lock
 * keeps the conclusion away from its place: taking the lock off brings it back as it stands.
 */
export const heldPlaces = (routine: Routine, c: Circumstances): readonly HeldPlace[] => {
  if (!routine.items.some(({ locked }) => locked)) return [];
  const wanted = asked(routine, c);
  return routine.items.flatMap((item, place) => {
    const held = item.locked ? (wanted[place] ?? []) : [];
    return held.length === 0 ? [] : [{ item, held }];
  });
};

/** For every decision that a lock holds back, the routines in which it does. */
export const heldBack = (c: Circumstances): ReadonlyMap<DecisionId, readonly Routine[]> => {
  const pairs = c.routines
    .filter((routine) => !routine.archived)
    .flatMap((routine) => {
      const ids = new Set(heldPlaces(routine, c).flatMap(({ held }) => held.map(({ id }) => id)));
      return [...ids].map((id) => ({ id, routine }));
    });
  return new Map([...Map.groupBy(pairs, ({ id }) => id)].map(([id, all]) => [id, all.map(({ routine }) => routine)]));
};

/** Whether locks keep a decision away from every place it is about. */
export const isHeldEverywhere = (decision: Decision, c: Circumstances): boolean =>
  heldBack(c).has(decision.id) &&
  !c.routines.some(
    (routine) =>
      !routine.archived &&
      routineNow(routine, c, c.today).some(
        ({ changedBy, waiting }) => changedBy.includes(decision) || waiting.includes(decision),
      ),
  );
