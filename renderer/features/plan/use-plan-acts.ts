import { useCallback } from "react";
import type { Input } from "#contract/calls.ts";
import type { IsoDate } from "#contract/day.ts";
import type { StepId } from "#contract/undo-log.ts";
import type { PlanEntry, PlanEntryId } from "#contract/plan.ts";
import { useSend } from "../../data/api.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { useUndoable } from "../../undo/undo.tsx";
import { newEntry, type Put } from "./repeat.ts";

export type PlanActs = {
  /** Puts a routine on a day. */
  readonly add: (put: Put, name: string) => Promise<void>;
  readonly move: (entry: PlanEntry, name: string, date: IsoDate) => Promise<void>;
  /** Puts the entries of one day into this order, for a routine that comes earlier (-1) or later (1). */
  readonly order: (ids: readonly PlanEntryId[], name: string, by: -1 | 1) => Promise<void>;
  /** The week builder leaves a locked entry where it is. */
  readonly lock: (entry: PlanEntry, name: string, locked: boolean) => Promise<void>;
  readonly takeOff: (entry: PlanEntry, name: string) => Promise<void>;
  /** Lets a session go that was missed. */
  readonly letGo: (entry: PlanEntry, name: string) => Promise<void>;
  /** Puts many entries at once, and says so with these words. */
  readonly putAll: (all: readonly Put[], words: string) => Promise<void>;
  /** Takes many entries off at once, and says so with these words. */
  readonly clear: (ids: readonly PlanEntryId[], words: string) => Promise<void>;
  /** Writes the note of a day; an empty one takes it away. */
  readonly note: (date: IsoDate, note: string) => Promise<void>;
  /** Stores what was taken of a built week, all of it or nothing. */
  readonly takeWeek: (change: Input<"week.apply">, first: IsoDate) => Promise<void>;
};

const nothing: Input<"week.apply"> = { save: [], archive: [], restore: [], remove: [], put: [] };

/** Changes to the plan. Each is done at once, says what was done, and can be taken back by the toast or by undo. */
export const usePlanActs = (): PlanActs => {
  const { sendStep: put } = useSend("plan.put");
  const { sendStep: moveEntry } = useSend("plan.move");
  const { sendStep: removeEntry } = useSend("plan.remove");
  const { sendStep: orderDay } = useSend("plan.order");
  const { sendStep: saveNote } = useSend("plan.note");
  const { sendStep: applyWeek } = useSend("week.apply");
  const undoable = useUndoable();

  const done = useCallback(
    (message: string, { step }: { readonly step: StepId | null }): void => undoable(message, [step]),
    [undoable],
  );

  return {
    add: async (one, routine) => {
      done(t("{routine} is on {day}.", { routine, day: dayText(one.date) }), await put([newEntry(one)]));
    },
    move: async (entry, routine, date) => {
      done(t("{routine} moved to {day}.", { routine, day: dayText(date) }), await moveEntry({ id: entry.id, date }));
    },
    order: async (ids, routine, by) => {
      const sent = await orderDay([...ids]);
      done(
        by < 0
          ? t("{routine} comes earlier in the day.", { routine })
          : t("{routine} comes later in the day.", { routine }),
        sent,
      );
    },
    lock: async (entry, routine, locked) => {
      const sent = await put([{ ...entry, locked }]);
      const about = { routine, day: dayText(entry.date) };
      done(
        locked
          ? t("{routine} is locked on {day}: the week builder leaves it alone.", about)
          : t("{routine} is unlocked on {day}.", about),
        sent,
      );
    },
    takeOff: async (entry, routine) => {
      done(t("{routine} is off {day}.", { routine, day: dayText(entry.date) }), await removeEntry(entry.id));
    },
    letGo: async (entry, routine) => {
      done(t("{routine} of {day} is let go.", { routine, day: dayText(entry.date) }), await removeEntry(entry.id));
    },
    putAll: async (all, words) => {
      done(words, await put(all.map(newEntry)));
    },
    clear: async (ids, words) => {
      done(words, await applyWeek({ ...nothing, remove: [...ids] }));
    },
    note: async (date, note) => {
      const sent = await saveNote({ date, note });
      if (note === "") done(t("The note on {day} is gone.", { day: dayText(date) }), sent);
    },
    takeWeek: async (change, first) => {
      done(t("The week from {day} is as you took it.", { day: dayText(first) }), await applyWeek(change));
    },
  };
};

/** Does it, and says so when it did not work. */
export const tried = (act: Promise<unknown>): void => {
  act.catch(announceProblem);
};
