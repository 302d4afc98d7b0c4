import { useCallback } from "react";
import type { Input } from "../../../electron/contract/calls.ts";
import type { IsoDate } from "../../../electron/contract/day.ts";
import type { StepId } from "../../../electron/contract/journal.ts";
import { type PlanEntry, PlanEntryId } from "../../../electron/contract/plan.ts";
import type { RoutineId } from "../../../electron/contract/routine.ts";
import { call, RefusedError, useSend } from "../../api.ts";
import { plusDays } from "../../coach/days.ts";
import { announce } from "../../toast.tsx";
import { useUndoable } from "../../undo.tsx";
import { dayText } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";

const newEntry = (date: IsoDate, routineId: RoutineId, position: number): PlanEntry => ({
  id: PlanEntryId.parse(crypto.randomUUID()),
  date,
  routineId,
  position,
  locked: false,
});

export type PlanActs = {
  /** Puts a routine on a day, after what is there. */
  readonly add: (
    date: IsoDate,
    routine: { readonly id: RoutineId; readonly name: string },
    position: number,
  ) => Promise<void>;
  readonly move: (entry: PlanEntry, name: string, date: IsoDate) => Promise<void>;
  /** The week builder leaves a locked entry where it is. */
  readonly lock: (entry: PlanEntry, name: string, locked: boolean) => Promise<void>;
  readonly takeOff: (entry: PlanEntry, name: string) => Promise<void>;
  /** Puts the entries of a week on the same days of the week after it, where they are not yet. */
  readonly repeat: (entries: readonly PlanEntry[], nextMonday: IsoDate) => Promise<void>;
  /** Stores what was taken of a built week, all of it or nothing. */
  readonly takeWeek: (change: Input<"week.apply">, monday: IsoDate) => Promise<void>;
};

/** Changes to the plan. Each is done at once, says what was done, and can be taken back by the toast or by undo. */
export const usePlanActs = (): PlanActs => {
  const { sendStep: put } = useSend("plan.put");
  const { sendStep: moveEntry } = useSend("plan.move");
  const { sendStep: removeEntry } = useSend("plan.remove");
  const { sendStep: applyWeek } = useSend("week.apply");
  const undoable = useUndoable();

  const done = useCallback(
    (message: string, { step }: { readonly step: StepId | null }): void => undoable(message, [step]),
    [undoable],
  );

  return {
    add: async (date, routine, position) => {
      const entry = newEntry(date, routine.id, position);
      done(t("{routine} is on {day}.", { routine: routine.name, day: dayText(date) }), await put([entry]));
    },
    move: async (entry, name, date) => {
      done(
        t("{routine} moved to {day}.", { routine: name, day: dayText(date) }),
        await moveEntry({ id: entry.id, date }),
      );
    },
    lock: async (entry, name, locked) => {
      const sent = await put([{ ...entry, locked }]);
      done(
        locked
          ? t("{routine} is locked on {day}: the week builder leaves it alone.", {
              routine: name,
              day: dayText(entry.date),
            })
          : t("{routine} is unlocked on {day}.", { routine: name, day: dayText(entry.date) }),
        sent,
      );
    },
    takeOff: async (entry, name) => {
      done(t("{routine} is off {day}.", { routine: name, day: dayText(entry.date) }), await removeEntry(entry.id));
    },
    repeat: async (entries, nextMonday) => {
      const reply = await call("plan.range", { from: nextMonday, to: plusDays(nextMonday, 6) });
      if (!reply.ok) throw new RefusedError(reply.refusal);
      const copies = entries
        .map((entry) => newEntry(plusDays(entry.date, 7), entry.routineId, entry.position))
        .filter((copy) => !reply.value.some((one) => one.date === copy.date && one.routineId === copy.routineId));
      if (copies.length === 0) {
        announce(t("The next week has all of this already."));
        return;
      }
      const sent = await put(copies);
      done(
        t("{count, plural, one {# session is} other {# sessions are}} planned in the week from {day}.", {
          count: copies.length,
          day: dayText(nextMonday),
        }),
        sent,
      );
    },
    takeWeek: async (change, monday) => {
      done(t("The week from {day} is as you took it.", { day: dayText(monday) }), await applyWeek(change));
    },
  };
};
