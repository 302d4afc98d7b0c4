import type { IsoDate } from "#contract/day.ts";
import type { Change } from "#contract/decision.ts";
import type { CoachInput } from "../coach-input.ts";
import { daysBetween, plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { finishedSessions } from "./sessions.ts";
import { byText } from "../order.ts";
import { type PlannedEntry, planNow } from "./planned-days.ts";

/** What is planned from a day on and not done by then, where the decisions before that day have put it. */
export const openEntries = (date: IsoDate, c: CoachInput): readonly PlannedEntry[] => {
  const done = new Set(
    finishedSessions(c)
      .filter((session) => session.startedAt.date <= date)
      .map((session) => session.planEntryId),
  );
  const decisions = c.history.decisions.filter((decision) => decision.date < date);
  return planNow({ ...c, history: { ...c.history, decisions } })
    .filter((planned) => planned.date >= date && planned.date >= c.today && !done.has(planned.entry.id))
    .toSorted(
      (a, b) => byText(a.date, b.date) || a.entry.position - b.entry.position || byText(a.entry.id, b.entry.id),
    );
};

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

/** As many moves as fit into one decision beside its other changes. */
const mostMoves = 36;

/**
 * Rest from `fromDate` to `untilDate` (both included). Days planned inside it move behind it; the days of the week after
 * give way only as far as keeps a free day where there was one, and neighbours neighbours.
 */
export const restWithMoves = (
  fromDate: IsoDate,
  untilDate: IsoDate,
  planned: readonly PlannedEntry[],
): readonly Change[] => {
  const reached = planned.filter(
    ({ date }) => date >= fromDate && daysBetween(untilDate, date) <= evidence.planReachDays.value,
  );
  const moved = new Map<IsoDate, IsoDate>();
  let before: { readonly own: IsoDate; readonly now: IsoDate } | null = null;
  for (const own of new Set(reached.map(({ date }) => date))) {
    const free = later(own, plusDays(untilDate, 1));
    const gap: number = before === null ? 0 : Math.min(daysBetween(before.own, own), 2);
    const now: IsoDate = before === null ? free : later(free, plusDays(before.now, gap));
    moved.set(own, now);
    before = { own, now };
  }
  const moves = reached.flatMap(({ entry, date }): readonly Change[] => {
    const toDate = moved.get(date) ?? date;
    return toDate === date ? [] : [{ kind: "move", planEntryId: entry.id, fromDate: date, toDate }];
  });
  return [{ kind: "rest", fromDate, untilDate }, ...moves.slice(0, mostMoves)];
};
