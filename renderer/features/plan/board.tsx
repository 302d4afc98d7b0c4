import { type FocusEvent, type JSX, type RefObject, useRef } from "react";
import { IsoDate } from "#contract/day.ts";
import { PlanEntryId } from "#contract/plan.ts";
import type { CoachInput } from "#coach/coach-input.ts";
import { plusDays } from "#coach/days.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { AddMenu } from "./add-menu.tsx";
import { DayColumn, draggedKind, type Place } from "./day-column.tsx";
import { DayMenu } from "./day-menu.tsx";
import { DayNote } from "./day-note.tsx";
import { DoneCard } from "./done-card.tsx";
import { EntryCard } from "./entry-card.tsx";
import type { Destination } from "./move-menu.tsx";
import classes from "./plan.module.css";
import { type BoardActs, plannedOf, routinesOf } from "./use-board.ts";
import type { Day, PlannedDayCard } from "./week-view.ts";

type BoardProps = {
  readonly board: RefObject<HTMLDivElement | null>;
  readonly days: readonly Day[];
  readonly coachInput: CoachInput;
  readonly acts: BoardActs;
};

/** Up to here the free days leave the others enough room. */
const roomyDays = 4;

/** The seven days side by side (below each other in a narrow window), with everything that can be done on them. */
export const Board = ({ board, days, coachInput, acts }: BoardProps): JSX.Element => {
  const { go } = useNavigation();
  const dragged = useRef<{ readonly card: PlannedDayCard; readonly date: IsoDate } | null>(null);
  const { today } = coachInput;
  const routines = coachInput.routines.filter((routine) => !routine.archived);
  const filled = days.filter((day) => day.cards.length > 0 || day.rest !== null).length;
  const { target, closed } = acts;

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

  const placeOf = ({ date }: Day): Place | null => {
    if (target === null) return null;
    const { carried } = target;
    return {
      words: carried.kind === "move" ? t("Move here") : t("Copy here"),
      isChosen: date === target.date,
      closed: date === carried.from ? t("lies here") : closed(date),
      onTake: () => acts.take(date),
      onKeyDown: acts.onTargetKey,
    };
  };

  const onFocus = ({ target: focused }: FocusEvent<HTMLElement>): void => {
    const date = focused.closest<HTMLElement>("[data-date]")?.dataset["date"];
    const entryId = focused.closest<HTMLElement>("[data-entry]")?.dataset["entry"];
    if (date === undefined) return;
    acts.setSpot({
      date: IsoDate.parse(date),
      entryId: entryId === undefined ? null : PlanEntryId.parse(entryId),
    });
  };

  const cardOf = (day: Day, card: PlannedDayCard): JSX.Element => {
    const { date } = day;
    return (
      <EntryCard
        key={card.entry.id}
        card={card}
        date={date}
        destinations={destinations(date)}
        onMove={(to) => acts.move(card, date, to)}
        onMoveBy={(by) => acts.move(card, date, plusDays(date, by))}
        onOrder={plannedOf(day).length > 1 ? (by) => acts.order(day, card, by) : null}
        onCarry={() => acts.carry({ kind: "move", card, from: date })}
        onToday={() => acts.move(card, date, today)}
        onLetGo={() => acts.letGo(card, date)}
        onLock={(locked) => acts.lock(card, locked)}
        onTakeOff={() => acts.takeOff(card, date)}
        onOpen={() => go({ kind: "routine", id: card.routine.id })}
        onResume={() => go({ kind: "session" })}
        onDragStart={(event) => {
          event.dataTransfer.setData(draggedKind, card.entry.id);
          event.dataTransfer.effectAllowed = "copyMove";
          dragged.current = { card, date };
        }}
        onDragEnd={() => {
          dragged.current = null;
        }}
      />
    );
  };

  const drop = (day: Day, copies: boolean): void => {
    const from = dragged.current;
    dragged.current = null;
    if (from === null || from.date === day.date) return;
    if (copies) acts.copy([from.card.routine.id], day.date);
    else acts.move(from.card, from.date, day.date);
  };

  const menuOf = (day: Day): JSX.Element => {
    const routineIds = routinesOf(day, coachInput);
    const isClearable = plannedOf(day).some(({ progress }) => progress !== "running");
    return (
      <DayMenu
        dayName={dayText(day.date)}
        hasNote={day.note !== ""}
        onNote={() => acts.writeNote(day.date)}
        onCopy={routineIds.length === 0 ? null : () => acts.carry({ kind: "copy", routineIds, from: day.date })}
        onClear={isClearable ? () => acts.clear(day) : null}
      />
    );
  };

  return (
    <div
      ref={board}
      className={classes["board"]}
      data-dense={filled > roomyDays}
      data-choosing={target !== null}
      onFocus={onFocus}
    >
      <div className={classes["days"]}>
        {days.map((day) => (
          <DayColumn
            key={day.date}
            day={day}
            place={placeOf(day)}
            onDrop={closed(day.date) === null ? (copies) => drop(day, copies) : null}
            menu={menuOf(day)}
            note={
              <DayNote
                dayName={dayText(day.date)}
                note={day.note}
                isOpen={acts.noting === day.date}
                onOpen={() => acts.writeNote(day.date)}
                onClose={(note) => acts.closeNote(day.date, note)}
              />
            }
            add={
              day.when === "past" ? null : (
                <div className={classes["adding"]} data-add={day.date}>
                  <AddMenu
                    dayName={dayText(day.date)}
                    routines={routines}
                    onAdd={(routine) => acts.add(day, routine)}
                    onNew={() => go({ kind: "routine", id: "new" })}
                  />
                </div>
              )
            }
          >
            {day.cards.map((card) =>
              card.kind === "done" ? <DoneCard key={card.session.id} card={card} /> : cardOf(day, card),
            )}
          </DayColumn>
        ))}
      </div>
    </div>
  );
};
