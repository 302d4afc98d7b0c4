import { useCallback, useEffect, useRef } from "react";
import type { Input } from "../../../electron/contract/calls.ts";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { type PlanEntry, PlanEntryId } from "../../../electron/contract/plan.ts";
import type { RoutineId } from "../../../electron/contract/routine.ts";
import { call, RefusedError, useSend } from "../../api.ts";
import { plusDays } from "../../coach/days.ts";
import { announce, announceProblem, announceWithUndo } from "../../toast.tsx";
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
  /** Stores what was taken of a built week, all of it or nothing; `undo` is what takes exactly that back. */
  readonly takeWeek: (change: Input<"week.apply">, undo: Input<"week.apply">, monday: IsoDate) => Promise<void>;
};

/** Changes to the plan. Each is done at once, says what was done, and can be taken back by the toast or Ctrl/Cmd+Z. */
export const usePlanActs = (): PlanActs => {
  const { send: put } = useSend("plan.put");
  const { send: moveEntry } = useSend("plan.move");
  const { send: removeEntry } = useSend("plan.remove");
  const { send: applyWeek } = useSend("week.apply");
  const steps = useRef<readonly (() => Promise<unknown>)[]>([]);
  const hideLast = useRef<() => void>(() => undefined);

  const done = useCallback((message: string, undo: () => Promise<unknown>): void => {
    const step = async (): Promise<void> => {
      steps.current = steps.current.filter((one) => one !== step);
      await undo();
    };
    steps.current = [...steps.current.slice(-50), step];
    // Moving a card day by day would pile up messages; the newest one is enough, Ctrl+Z goes further back.
    hideLast.current();
    hideLast.current = announceWithUndo(message, step);
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== "z")
        return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const last = steps.current.at(-1);
      if (last === undefined) return;
      event.preventDefault();
      hideLast.current();
      last().catch(announceProblem);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return {
    add: async (date, routine, position) => {
      const entry = newEntry(date, routine.id, position);
      await put([entry]);
      done(t("{routine} is on {day}.", { routine: routine.name, day: dayText(date) }), () => removeEntry(entry.id));
    },
    move: async (entry, name, date) => {
      await moveEntry({ id: entry.id, date });
      done(t("{routine} moved to {day}.", { routine: name, day: dayText(date) }), () => put([entry]));
    },
    lock: async (entry, name, locked) => {
      await put([{ ...entry, locked }]);
      done(
        locked
          ? t("{routine} is locked on {day}: the week builder leaves it alone.", {
              routine: name,
              day: dayText(entry.date),
            })
          : t("{routine} is unlocked on {day}.", { routine: name, day: dayText(entry.date) }),
        () => put([entry]),
      );
    },
    takeOff: async (entry, name) => {
      await removeEntry(entry.id);
      done(t("{routine} is off {day}.", { routine: name, day: dayText(entry.date) }), () => put([entry]));
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
      await put(copies);
      done(
        t("{count, plural, one {# session is} other {# sessions are}} planned in the week from {day}.", {
          count: copies.length,
          day: dayText(nextMonday),
        }),
        async () => {
          for (const copy of copies) await removeEntry(copy.id);
        },
      );
    },
    takeWeek: async (change, undo, monday) => {
      await applyWeek(change);
      done(t("The week from {day} is as you took it.", { day: dayText(monday) }), () => applyWeek(undo));
    },
  };
};
