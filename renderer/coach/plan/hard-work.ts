import type { Prescription, RoutineItem } from "#contract/routine.ts";
import type { SessionExercise } from "#contract/session.ts";
import { evidence } from "../evidence.ts";

/** The hard sets of what is planned: every set, but those of the warm-up. */
export const hardWorkPlanned = (
  places: readonly { readonly item: Pick<RoutineItem, "block">; readonly now: Prescription }[],
): readonly Prescription[] => places.filter(({ item }) => item.block === "main").map(({ now }) => now);

/**
 * The hard sets of what was done: those ticked with four reps in reserve or less, or without an answer to that, but none of
 * the warm-up. `progress.hardSets` counts the same in the store.
 */
export const hardWorkDone = (exercises: readonly SessionExercise[]): readonly Prescription[] =>
  exercises
    .filter(({ block }) => block === "main")
    .flatMap(({ prescription, sets }) => {
      const hard = sets.filter(({ rir }) => rir === null || rir <= evidence.hardSetReserve.value).length;
      return hard === 0 ? [] : [{ ...prescription, sets: hard }];
    });
