import type { IsoDate } from "#contract/day.ts";
import type { CoachInput } from "../coach-input.ts";
import { daysBetween, plusDays } from "../days.ts";
import { evidence } from "../evidence.ts";
import { finishedSessions } from "../log/sessions.ts";
import { byText } from "../order.ts";
import { type PlannedEntry, planNow, restDays } from "../log/planned-days.ts";

/** A planned day in the mode the person plans in. `waitsSince`: the day it slid on from, when it was put off. */
export type GoingEntry = PlannedEntry & { readonly waitsSince: IsoDate | null };

/** A day of the plan with the day it has become. */
type Anchor = { readonly own: IsoDate; readonly now: IsoDate };

const later = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b);

const nextWithoutRest = (date: IsoDate, resting: ReadonlySet<IsoDate>): IsoDate =>
  resting.has(date) ? nextWithoutRest(plusDays(date, 1), resting) : date;

/** The day for what is planned on `own`: not before it, and as far behind what comes before it as it was, at most two days. */
const behind = (own: IsoDate, before: Anchor | null): IsoDate =>
  before === null
    ? own
    : later(own, plusDays(before.now, Math.min(daysBetween(before.own, own), evidence.sequenceGapDays.value)));

const slid = (c: CoachInput): readonly GoingEntry[] => {
  const plan = planNow(c);
  const doneOn = new Map(
    finishedSessions(c).flatMap(({ planEntryId, startedAt }) =>
      planEntryId === null ? [] : [[planEntryId, startedAt.date] as const],
    ),
  );
  const listed = new Set(c.routines.filter(({ archived }) => !archived).map(({ id }) => id));
  const resting = new Set(restDays(c).map(({ date }) => date));
  const waitsFrom = plusDays(c.today, -evidence.sequenceWaitDays.value);
  const goesOn = plan.filter(
    ({ entry, date }) => doneOn.has(entry.id) || date >= c.today || (date >= waitsFrom && listed.has(entry.routineId)),
  );
  const days = [...Map.groupBy(goesOn, ({ date }) => date)].toSorted(([a], [b]) => byText(a, b));

  const going = new Map<IsoDate, IsoDate>();
  let done: Anchor | null = null;
  let open: Anchor | null = null;
  for (const [own, planned] of days) {
    for (const { entry } of planned) {
      const now = doneOn.get(entry.id);
      if (now !== undefined && (done === null || now >= done.now)) done = { own, now };
    }
    if (planned.every(({ entry }) => doneOn.has(entry.id))) continue;
    // What was done late puts off what follows too, so that doing what waits changes nothing else.
    const first: IsoDate = [behind(own, done), behind(own, open)].reduce(later, c.today);
    open = { own, now: nextWithoutRest(first, resting) };
    going.set(own, open.now);
  }
  const sliding = new Set(goesOn);
  return plan.map((planned): GoingEntry => {
    const date = sliding.has(planned) && !doneOn.has(planned.entry.id) ? going.get(planned.date) : undefined;
    return date === undefined || date === planned.date
      ? { ...planned, waitsSince: null }
      : { ...planned, date, waitsSince: planned.date };
  });
};

/**
 * The plan as it goes in the person's mode: every entry once, with the day it lies on. By the calendar that is `planNow`.
 * In sequence whatever was left undone in the last four weeks slides on to today, and what follows gives way as far as keeps
 * the order, a free day where there was one, and neighbours neighbours; longer gaps are used up first, so that the plan
 * comes back to its own days. Rest days are left out. Nothing is rewritten: by the calendar all is where it was.
 */
export const planInMode = (c: CoachInput): readonly GoingEntry[] =>
  c.profile.planMode === "sequence" ? slid(c) : planNow(c).map((planned) => ({ ...planned, waitsSince: null }));
