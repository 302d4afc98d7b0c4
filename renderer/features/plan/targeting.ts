import type { IsoDate } from "#contract/day.ts";
import type { RoutineId } from "#contract/routine.ts";
import { plusDays } from "#coach/days.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import type { PlannedDayCard } from "./week-view.ts";

/** What a day is being chosen for: a card that moves, or the routines of a day that are copied. */
export type Carried =
  | { readonly kind: "move"; readonly card: PlannedDayCard; readonly from: IsoDate }
  | { readonly kind: "copy"; readonly routineIds: readonly RoutineId[]; readonly from: IsoDate };

/** A day being chosen. */
export type Target = { readonly carried: Carried; readonly date: IsoDate };

/** Further than anybody plans. */
const mostDays = 400;

/** The next day that is open, `by` days further each time; the same day where there is none. */
export const nextOpen = (date: IsoDate, by: number, closed: (date: IsoDate) => string | null): IsoDate => {
  const found = Array.from({ length: mostDays }, (_, index) => plusDays(date, by * (index + 1))).find(
    (one) => closed(one) === null,
  );
  return found ?? date;
};

/** What the board says while a day is being chosen. */
export const carriedText = (carried: Carried): string =>
  carried.kind === "move"
    ? t("Choose a day for {routine}.", { routine: carried.card.routine.name })
    : t("Choose a day to copy {day} to.", { day: dayText(carried.from) });
