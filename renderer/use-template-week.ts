import type { PlanEntry } from "../electron/contract/plan.ts";
import { PlanEntryId } from "../electron/contract/plan.ts";
import { IsoDate } from "../electron/contract/day.ts";
import type { RoutineId } from "../electron/contract/routine.ts";
import { useSend } from "./api.ts";
import { useCircumstances } from "./circumstances.tsx";
import type { WeekTemplate } from "./coach/templates.ts";

const weeks = 4;

/** What a template brought, so that it can be taken back. */
export type TemplateWeek = { readonly routines: readonly RoutineId[]; readonly entries: readonly PlanEntry[] };

/** Adds a template's routines and puts them on its weekdays, from today on, for this week and the three after it. */
export const useTemplateWeek = (): {
  readonly add: (template: WeekTemplate) => Promise<TemplateWeek>;
  readonly takeBack: (week: TemplateWeek) => Promise<void>;
} => {
  const { today } = useCircumstances();
  const { send: saveRoutine } = useSend("routine.save");
  const { send: putEntries } = useSend("plan.put");
  const { send: archive } = useSend("routine.archive");

  const add = async (template: WeekTemplate): Promise<TemplateWeek> => {
    const ids = new Map<string, RoutineId>();
    for (const { key, draft } of template.routines) {
      const routine = await saveRoutine(draft(() => crypto.randomUUID()));
      ids.set(key, routine.id);
    }
    const day = Temporal.PlainDate.from(today);
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    const entries = Array.from({ length: weeks }, (_, week) => week).flatMap((week) =>
      template.days.flatMap(({ weekday, key }) => {
        const date = monday.add({ days: week * 7 + weekday - 1 });
        const routineId = ids.get(key);
        return routineId === undefined || Temporal.PlainDate.compare(date, day) < 0
          ? []
          : [
              {
                id: PlanEntryId.parse(crypto.randomUUID()),
                date: IsoDate.parse(date.toString()),
                routineId,
                position: 0,
                locked: false,
              },
            ];
      }),
    );
    await putEntries(entries);
    return { routines: [...ids.values()], entries };
  };

  const takeBack = async (week: TemplateWeek): Promise<void> => {
    for (const id of week.routines) await archive(id);
  };

  return { add, takeBack };
};
