import { type JSX, useEffect, useRef } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import type { PlanEntryId } from "../../../electron/contract/plan.ts";
import type { Circumstances } from "../../coach/circumstances.ts";
import { plusDays } from "../../coach/days.ts";
import { restDays } from "../../coach/plan-now.ts";
import { useNavigation } from "../../navigation.tsx";
import { announce, announceProblem } from "../../toast.tsx";
import { AddMenu } from "./add-menu.tsx";
import { DayColumn, draggedKind } from "./day-column.tsx";
import { DoneCard } from "./done-card.tsx";
import { EntryCard } from "./entry-card.tsx";
import type { Destination } from "./move-menu.tsx";
import classes from "./plan.module.css";
import type { PlanActs } from "./use-plan-acts.ts";
import { dayText } from "../../messages/format.ts";
import type { Day, PlannedDayCard } from "./week-view.ts";
import { t } from "../../messages/t.ts";

type BoardProps = {
  readonly days: readonly Day[];
  readonly circumstances: Circumstances;
  readonly acts: PlanActs;
  /** Shows the week of a day, when a card has gone there. */
  readonly onShow: (date: IsoDate) => void;
};

/** Up to here the free days leave the others enough room. */
const roomyDays = 4;

/** The seven days side by side (below each other in a narrow window), with everything that can be done on them. */
export const Board = ({ days, circumstances, acts, onShow }: BoardProps): JSX.Element => {
  const { go } = useNavigation();
  const board = useRef<HTMLDivElement>(null);
  const focusNext = useRef<{ readonly id: PlanEntryId; readonly date: IsoDate } | null>(null);
  const dragged = useRef<{ readonly card: PlannedDayCard; readonly date: IsoDate } | null>(null);
  const { today } = circumstances;
  const routines = circumstances.routines.filter((routine) => !routine.archived);
  const filled = days.filter((day) => day.cards.length > 0 || day.rest !== null).length;
  const resting = new Set(restDays(circumstances).map(({ date }) => date));

  // A card that was moved is drawn anew on its new day, maybe in another week; the focus goes with it.
  useEffect(() => {
    const next = focusNext.current;
    if (next === null) return;
    const title = board.current?.querySelector<HTMLElement>(
      `[data-date="${next.date}"] [data-entry="${next.id}"] button`,
    );
    if (title === null || title === undefined) return;
    focusNext.current = null;
    title.focus();
  }, [days]);

  const closed = (date: IsoDate): string | null =>
    date < today ? t("gone by") : resting.has(date) ? t("rest day") : null;

  const move = (card: PlannedDayCard, date: IsoDate): void => {
    if (closed(date) !== null) {
      announce(
        resting.has(date)
          ? t("{day} is a rest day. See below the week why, and what you can do about it.", { day: dayText(date) })
          : t("Only days from today on can be planned."),
      );
      return;
    }
    focusNext.current = { id: card.entry.id, date };
    acts
      .move(card.entry, card.routine.name, date)
      .then(() => onShow(date))
      .catch((error: unknown) => {
        focusNext.current = null;
        announceProblem(error);
      });
  };

  const takeOff = (card: PlannedDayCard, date: IsoDate): void => {
    acts
      .takeOff(card.entry, card.routine.name)
      .then(() => board.current?.querySelector<HTMLElement>(`[data-add="${date}"] button`)?.focus())
      .catch(announceProblem);
  };

  const destinations = (from: IsoDate): readonly Destination[] => {
    const beside = [
      { date: plusDays(from, -7), label: t("The same day a week earlier") },
      { date: plusDays(from, 7), label: t("The same day a week later") },
    ].filter(({ date }) => date >= today);
    const here = days.filter((day) => day.date !== from && day.when !== "past");
    return [...here.map(({ date }) => ({ date, label: dayText(date) })), ...beside].map((one) => ({
      ...one,
      closed: closed(one.date),
    }));
  };

  return (
    <div ref={board} className={classes["board"]} data-dense={filled > roomyDays}>
      <div className={classes["days"]}>
        {days.map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            onDrop={
              closed(day.date) === null
                ? () => {
                    const from = dragged.current;
                    dragged.current = null;
                    if (from !== null && from.date !== day.date) move(from.card, day.date);
                  }
                : null
            }
            add={
              day.when === "past" ? null : (
                <div className={classes["adding"]} data-add={day.date}>
                  <AddMenu
                    dayName={dayText(day.date)}
                    routines={routines}
                    onAdd={(routine) => {
                      acts.add(day.date, routine, Math.min(20, day.cards.length)).catch(announceProblem);
                    }}
                    onNew={() => go({ kind: "routine", id: "new" })}
                  />
                </div>
              )
            }
          >
            {day.cards.map((card) =>
              card.kind === "done" ? (
                <DoneCard key={card.session.id} card={card} />
              ) : (
                <EntryCard
                  key={card.entry.id}
                  card={card}
                  date={day.date}
                  destinations={destinations(day.date)}
                  onMove={(date) => move(card, date)}
                  onMoveBy={(by) => move(card, plusDays(day.date, by))}
                  onLock={(locked) => {
                    acts.lock(card.entry, card.routine.name, locked).catch(announceProblem);
                  }}
                  onTakeOff={() => takeOff(card, day.date)}
                  onOpen={() => go({ kind: "routine", id: card.routine.id })}
                  onResume={() => go({ kind: "session" })}
                  onDragStart={(event) => {
                    event.dataTransfer.setData(draggedKind, card.entry.id);
                    event.dataTransfer.effectAllowed = "move";
                    dragged.current = { card, date: day.date };
                  }}
                  onDragEnd={() => {
                    dragged.current = null;
                  }}
                />
              ),
            )}
          </DayColumn>
        ))}
      </div>
    </div>
  );
};
