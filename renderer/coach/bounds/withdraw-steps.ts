import type { IsoDate } from "#contract/day.ts";
import type { Exercise } from "#contract/exercise.ts";
import { familyOf } from "../chains/family.ts";
import { plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { end, type Walk } from "./walk.ts";

/** Withdraws the open steps of a family that something of it put in question. */
export const withdrawSteps = (exercises: readonly Exercise[], date: IsoDate, w: Walk): void => {
  const families = new Set(exercises.map(familyOf));
  for (const [id, state] of w.steps) {
    const exercise = w.exercises.get(id);
    if (exercise !== undefined && state.offer !== null && families.has(familyOf(exercise))) {
      end(w, state.offer.key, date);
      state.offer = null;
      // Earned still: offered again once what keeps it back is over.
      state.wait = { kind: "elsewhere", untilDate: plusDays(date, evidence.elsewhereDays.value) };
    }
  }
};
