import type { Input } from "#contract/calls.ts";
import type { IsoDate } from "#contract/day.ts";
import { type PlanEntry, PlanEntryId } from "#contract/plan.ts";
import { type RoutineDraft, RoutineId, type RoutineItemDraft, RoutineItemId } from "#contract/routine.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { arranged, asDraft, newItem } from "#coach/plan/edit.ts";
import type { LockedPlace } from "#coach/week/week-days.ts";
import type { ProposedDay, WeekChoice } from "#coach/week/week.ts";
import { dayAndMonth } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";

export type WeekChange = Input<"week.apply">;

/** What a person takes of a proposed day. */
export type TakenDay = { readonly day: ProposedDay; readonly choices: readonly WeekChoice[] };

const plain = (items: readonly RoutineItemDraft[]): string =>
  JSON.stringify(items.map((item) => ({ ...asDraft(item), id: "" })));

/** The groups of each routine numbered apart, so that two of them do not become one where they meet. */
const groupsApart = (places: readonly LockedPlace[], c: CoachInput): ReadonlyMap<RoutineItemId, number> => {
  const inside = new Map(c.routines.flatMap(({ id, items }) => items.map((item) => [item.id, `${id} ${item.group}`])));
  const names = [...new Set(places.map(({ item }) => inside.get(item.id)))];
  return new Map(
    places.flatMap(({ item }) => (item.group === null ? [] : [[item.id, names.indexOf(inside.get(item.id)) + 1]])),
  );
};

const freeName = (date: IsoDate, taken: ReadonlySet<string>): string => {
  const name = t("Core, {day}", { day: dayAndMonth(date) });
  const numbers = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? name : `${name} (${index + 1})`));
  return numbers.find((one) => !taken.has(one.toLowerCase())) ?? name;
};

/**
 * What taking these days changes: what goes is taken off, and a routine with the chosen exercises is put on; one that is
 * the same already is used as it is. A day that stays the same is left alone.
 */
export const changeOf = (taken: readonly TakenDay[], c: CoachInput, newId: () => string): WeekChange => {
  const routines = c.routines.filter(({ archived }) => !archived);
  const save: RoutineDraft[] = [];
  const remove: PlanEntry[] = [];
  const put: PlanEntry[] = [];
  for (const { day, choices } of taken) {
    const groups = groupsApart(day.kept, c);
    const items: readonly RoutineItemDraft[] = arranged([
      ...day.kept.map(({ item }) => ({
        ...asDraft(item),
        id: RoutineItemId.parse(newId()),
        locked: true,
        group: groups.get(item.id) ?? null,
      })),
      ...choices.map(({ prescription }) => newItem(RoutineItemId.parse(newId()), prescription)),
    ]);
    const there = [...routines, ...save].find((routine) => plain(routine.items) === plain(items));
    const [only, ...others] = day.goes;
    if (there !== undefined && others.length === 0 && only?.routineId === there.id) continue;
    remove.push(...day.goes);
    if (items.length === 0) continue;
    const names = new Set([...routines, ...save].map(({ name }) => name.toLowerCase()));
    const draft = { id: RoutineId.parse(newId()), name: freeName(day.date, names), items };
    if (there === undefined) save.push(draft);
    put.push({
      id: PlanEntryId.parse(newId()),
      date: day.date,
      routineId: (there ?? draft).id,
      position: Math.min(20, Math.max(-1, ...day.stays.map(({ position }) => position)) + 1),
      locked: false,
    });
  }
  return { save, archive: [], restore: [], remove: remove.map(({ id }) => id), put };
};
