import type { IsoDate } from "../../electron/contract/day.ts";
import type { Change } from "../../electron/contract/decision.ts";
import type { PlanEntry } from "../../electron/contract/plan.ts";
import { daysBetween, plusDays } from "./days.ts";

/** How far ahead planned days give way. */
const reach = 7;

/**
 * Rest from `fromDate` to `untilDate` (both included): planned days in it move to the first day after, and the days
 * behind them move only as far as keeps one free day where there was one.
 */
export const restWithMoves = (
  fromDate: IsoDate,
  untilDate: IsoDate,
  entries: readonly PlanEntry[],
): readonly Change[] => {
  const rest: Change = { kind: "rest", fromDate, untilDate };
  const dates = [...new Set(entries.map((entry) => entry.date))]
    .filter((date) => date >= fromDate && daysBetween(untilDate, date) <= reach)
    .toSorted();
  const moved = new Map<IsoDate, IsoDate>();
  let before: { readonly own: IsoDate; readonly now: IsoDate } | null = null;
  for (const own of dates) {
    const free: IsoDate = own > untilDate ? own : plusDays(untilDate, 1);
    // A gap of two days or more keeps a free day; neighbouring days stay neighbours.
    const gap: number = before === null ? 0 : Math.min(daysBetween(before.own, own), 2);
    const earliest: IsoDate = before === null ? free : plusDays(before.now, gap);
    const now: IsoDate = earliest > free ? earliest : free;
    moved.set(own, now);
    before = { own, now };
  }
  const moves = entries
    .filter((entry) => (moved.get(entry.date) ?? entry.date) !== entry.date)
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.position - b.position || a.id.localeCompare(b.id))
    .map((entry): Change => ({
      kind: "move",
      planEntryId: entry.id,
      fromDate: entry.date,
      toDate: moved.get(entry.date) ?? entry.date,
    }));
  return [rest, ...moves];
};
