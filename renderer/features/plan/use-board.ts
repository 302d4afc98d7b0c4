import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { PlanEntryId } from "#contract/plan.ts";
import type { RoutineId } from "#contract/routine.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { restDays } from "#coach/log/planned-days.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { announce, announceProblem } from "../../ui/toast.tsx";
import { copied, lastPosition, type Put } from "./repeat.ts";
import { type Carried, nextOpen, type Target } from "./targeting.ts";
import { type PlanActs, tried } from "./use-plan-acts.ts";
import type { Day, PlannedDayCard } from "./week-view.ts";
import { dayStep } from "./week.ts";

/** Where the focus is on the board. */
export type Spot = { readonly date: IsoDate; readonly entryId: PlanEntryId | null };

/** Everything that can be done on the board, and what is under way there. */
export type BoardActs = {
  /** Why nothing can be put on a day; null when it can. */
  readonly closed: (date: IsoDate) => string | null;
  readonly add: (day: Day, routine: { readonly id: RoutineId; readonly name: string }) => void;
  readonly move: (card: PlannedDayCard, from: IsoDate, to: IsoDate) => void;
  readonly copy: (routineIds: readonly RoutineId[], to: IsoDate) => void;
  readonly order: (day: Day, card: PlannedDayCard, by: -1 | 1) => void;
  readonly lock: (card: PlannedDayCard, locked: boolean) => void;
  readonly takeOff: (card: PlannedDayCard, date: IsoDate) => void;
  readonly letGo: (card: PlannedDayCard, date: IsoDate) => void;
  readonly clear: (day: Day) => void;
  /** A day is being chosen; null when none is. */
  readonly target: Target | null;
  /** Lets a day be chosen. */
  readonly carry: (carried: Carried) => void;
  /** Puts what is carried on a day. */
  readonly take: (date: IsoDate) => void;
  readonly onTargetKey: (event: KeyboardEvent) => void;
  readonly leave: () => void;
  /** The day whose note is being written. */
  readonly noting: IsoDate | null;
  readonly writeNote: (date: IsoDate) => void;
  readonly closeNote: (date: IsoDate, note: string | null) => void;
  readonly spot: Spot | null;
  readonly setSpot: (spot: Spot) => void;
};

const onDay = (date: IsoDate, what: string): string => `[data-date="${date}"] ${what}`;
const cardAt = (date: IsoDate, id: PlanEntryId): string => onDay(date, `[data-entry="${id}"] button`);
const menuAt = (date: IsoDate): string => onDay(date, "[data-day-menu]");
const addAt = (date: IsoDate): string => `[data-add="${date}"] button`;
const placeAt = (date: IsoDate): string => `[data-place="${date}"]`;

/** What of a day's cards is still to do. */
export const plannedOf = ({ cards }: Day): readonly PlannedDayCard[] => cards.filter((card) => card.kind === "planned");

/** The routines of a day, done or not, that there still are. */
export const routinesOf = ({ cards }: Day, c: CoachInput): readonly RoutineId[] => {
  const listed = new Set(c.routines.filter(({ archived }) => !archived).map(({ id }) => id));
  return cards
    .map((card) => (card.kind === "planned" ? card.routine.id : card.session.routineId))
    .filter((id) => id !== null)
    .filter((id) => listed.has(id));
};

const placed = (day: Day): readonly Put[] =>
  plannedOf(day).map(({ entry, routine }) => ({ date: day.date, routineId: routine.id, position: entry.position }));

type Use = {
  readonly board: RefObject<HTMLElement | null>;
  readonly days: readonly Day[];
  readonly coachInput: CoachInput;
  readonly acts: PlanActs;
  /** The day that has the focus at first, when it was chosen in the month. */
  readonly focusOn: IsoDate | null;
  /** Shows the week of a day, when a card has gone there. */
  readonly onShow: (date: IsoDate) => void;
};

/** The acts of the board; the focus goes along with what they move. */
export const useBoard = ({ board, days, coachInput, acts, focusOn, onShow }: Use): BoardActs => {
  const { today } = coachInput;
  const focusNext = useRef<string | null>(focusOn === null ? null : menuAt(focusOn));
  const [target, setTarget] = useState<Target | null>(null);
  const [noting, setNoting] = useState<IsoDate | null>(null);
  const [spot, setSpot] = useState<Spot | null>(null);
  const resting = new Set(restDays(coachInput).map(({ date }) => date));

  // What was moved is drawn anew on its new day, maybe in another week; it has the focus as soon as it is there.
  useEffect(() => {
    if (focusNext.current === null) return;
    const next = board.current?.querySelector<HTMLElement>(focusNext.current);
    if (next === null || next === undefined) return;
    focusNext.current = null;
    next.focus();
  });

  const closed = (date: IsoDate): string | null => {
    if (date < today) return t("gone by");
    return resting.has(date) ? t("rest day") : null;
  };
  const closedFor = (carried: Carried) => (date: IsoDate) => (date === carried.from ? t("lies here") : closed(date));

  const sayClosed = (date: IsoDate): void => {
    announce(
      resting.has(date)
        ? t("{day} is a rest day. See below the week why, and what you can do about it.", { day: dayText(date) })
        : t("Only days from today on can be planned."),
    );
  };

  const move = (card: PlannedDayCard, from: IsoDate, to: IsoDate): void => {
    if (closed(to) !== null) {
      sayClosed(to);
      return;
    }
    focusNext.current = cardAt(to, card.entry.id);
    acts
      .move(card.entry, card.routine.name, to)
      .then(() => onShow(to))
      .catch((error: unknown) => {
        focusNext.current = cardAt(from, card.entry.id);
        announceProblem(error);
      });
  };

  const copy = (routineIds: readonly RoutineId[], to: IsoDate): void => {
    if (closed(to) !== null) {
      sayClosed(to);
      return;
    }
    const there = days.filter(({ date }) => date === to).flatMap(placed);
    const puts = copied(routineIds, to, there);
    if (puts.length === 0) announce(t("{day} has all of this already.", { day: dayText(to) }));
    else
      tried(
        acts.putAll(
          puts,
          t("{count, plural, one {# session is} other {# sessions are}} copied to {day}.", {
            count: puts.length,
            day: dayText(to),
          }),
        ),
      );
  };

  const takeAway = (act: Promise<void>, next: string): void => {
    tried(
      act.then(() => {
        focusNext.current = next;
        board.current?.querySelector<HTMLElement>(next)?.focus();
      }),
    );
  };

  const carry = (carried: Carried): void => {
    const isClosed = closedFor(carried);
    const start = carried.from < today ? plusDays(today, -1) : carried.from;
    const date = nextOpen(start, 1, isClosed);
    focusNext.current = placeAt(date);
    setTarget({ carried, date });
    onShow(date);
  };
  const leave = (): void => {
    if (target === null) return;
    const { carried } = target;
    focusNext.current = carried.kind === "move" ? cardAt(carried.from, carried.card.entry.id) : menuAt(carried.from);
    setTarget(null);
    onShow(carried.from);
  };

  return {
    closed,
    move,
    copy,
    add: (day, routine) => {
      const position = Math.min(lastPosition, Math.max(-1, ...plannedOf(day).map(({ entry }) => entry.position)) + 1);
      tried(acts.add({ date: day.date, routineId: routine.id, position }, routine.name));
    },
    order: (day, card, by) => {
      const ids = plannedOf(day).map(({ entry }) => entry.id);
      const from = ids.indexOf(card.entry.id);
      const other = ids[from + by];
      if (other === undefined) return;
      focusNext.current = null;
      tried(acts.order(ids.with(from, other).with(from + by, card.entry.id), card.routine.name, by));
    },
    lock: (card, locked) => tried(acts.lock(card.entry, card.routine.name, locked)),
    takeOff: (card, date) => takeAway(acts.takeOff(card.entry, card.routine.name), addAt(date)),
    letGo: (card, date) => takeAway(acts.letGo(card.entry, card.routine.name), menuAt(date)),
    clear: (day) => {
      const ids = plannedOf(day)
        .filter(({ progress }) => progress !== "running")
        .map(({ entry }) => entry.id);
      if (ids.length === 0) return;
      takeAway(acts.clear(ids, t("{day} is cleared.", { day: dayText(day.date) })), menuAt(day.date));
    },
    target,
    carry,
    take: (date) => {
      if (target === null) return;
      const { carried } = target;
      setTarget(null);
      focusNext.current = menuAt(date);
      if (carried.kind === "move") move(carried.card, carried.from, date);
      else copy(carried.routineIds, date);
    },
    onTargetKey: (event) => {
      if (target === null) return;
      if (event.key === "Escape") {
        event.preventDefault();
        leave();
        return;
      }
      const page = event.key === "PageUp" ? -7 : event.key === "PageDown" ? 7 : null;
      const by = page ?? dayStep(event.key);
      if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const isClosed = closedFor(target.carried);
      const date = nextOpen(target.date, by, isClosed);
      if (isClosed(date) !== null) return;
      focusNext.current = placeAt(date);
      setTarget({ ...target, date });
      onShow(date);
    },
    leave,
    noting,
    writeNote: (date) => {
      setNoting(date);
      onShow(date);
    },
    closeNote: (date, note) => {
      if (noting !== date) return;
      focusNext.current = menuAt(date);
      setNoting(null);
      if (note !== null) tried(acts.note(date, note));
    },
    spot,
    setSpot: (next) => {
      if (next.date !== spot?.date || next.entryId !== spot.entryId) setSpot(next);
    },
  };
};
