import { IsoDate } from "#contract/day.ts";
import type { StepId } from "#contract/undo-log.ts";
import { type PlanEntry, PlanEntryId } from "#contract/plan.ts";
import type { RoutineDraft, RoutineId } from "#contract/routine.ts";
import { useSend } from "../data/api.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import type { WeekTemplate } from "./templates.ts";

const weeks = 4;

/** How many entries a template brought, and the step that takes it back. */
type TemplateWeek = { readonly planned: number; readonly step: StepId | null };

/**
 * Puts a template's routines on its weekdays, from today on, for this week and the three after it. A routine of that name
 * is used as it is; the others are made. All of it or nothing.
 */
export const useTemplateWeek = (): {
  readonly add: (template: WeekTemplate) => Promise<TemplateWeek>;
} => {
  const { today, routines, entries } = useCoachInput();
  const { sendStep: apply } = useSend("week.apply");

  const add = async (template: WeekTemplate): Promise<TemplateWeek> => {
    const there = new Map(routines.filter(({ archived }) => !archived).map((one) => [one.name.toLowerCase(), one.id]));
    const ids = new Map<string, RoutineId>();
    const save: RoutineDraft[] = [];
    for (const { key, draft } of template.routines) {
      const made = draft(() => crypto.randomUUID());
      const id = there.get(made.name.toLowerCase()) ?? made.id;
      if (id === made.id) save.push(made);
      ids.set(key, id);
    }
    const day = Temporal.PlainDate.from(today);
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    const put = Array.from({ length: weeks }, (_, week) => week).flatMap((week) =>
      template.days.flatMap(({ weekday, key }): readonly PlanEntry[] => {
        const date = IsoDate.parse(monday.add({ days: week * 7 + weekday - 1 }).toString());
        const routineId = ids.get(key);
        const planned = entries.filter((entry) => entry.date === date);
        if (routineId === undefined || date < today || planned.some((entry) => entry.routineId === routineId))
          return [];
        const position = Math.max(-1, ...planned.map((entry) => entry.position)) + 1;
        return [{ id: PlanEntryId.parse(crypto.randomUUID()), date, routineId, position, locked: false }];
      }),
    );
    const { step } = await apply({ save, put, archive: [], restore: [], remove: [] });
    return { planned: put.length, step };
  };

  return { add };
};
