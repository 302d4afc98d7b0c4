import { type DragEvent, type JSX, type KeyboardEvent, type ReactNode, useState } from "react";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { dayText, shortWeekday } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { DayDot } from "../../ui/day-dot.tsx";
import { chip } from "../../text/explain.ts";
import classes from "./plan.module.css";
import type { Day } from "./week-view.ts";

/** What is dragged is kept by the board; this only marks the drag as one of a plan entry. */
export const draggedKind = "application/x-supine-plan-entry";

/** A day as a place for what is being moved or copied. */
export type Place = {
  readonly words: string;
  readonly isChosen: boolean;
  /** Why it cannot be taken; null when it can. */
  readonly closed: string | null;
  readonly onTake: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

type DayColumnProps = {
  readonly day: Day;
  readonly menu: ReactNode;
  readonly note: ReactNode;
  readonly add: ReactNode;
  /** Null while no day is being chosen. */
  readonly place: Place | null;
  /** Null where nothing can be dropped; copies when told so. */
  readonly onDrop: ((copies: boolean) => void) | null;
  readonly children: ReactNode;
};

const copiesBy = (event: DragEvent): boolean => event.ctrlKey || event.altKey;

/** One day of the week: its name, what it felt like, its note, whether it is a rest day, and its cards. */
export const DayColumn = ({ day, menu, note, add, place, onDrop, children }: DayColumnProps): JSX.Element => {
  const names = useNames();
  const { today } = useCoachInput();
  const [over, setOver] = useState(false);
  const { date, when, felt, rest, cards } = day;

  const takes = (event: DragEvent): boolean => onDrop !== null && event.dataTransfer.types.includes(draggedKind);

  return (
    // Only a place to drop on; by keyboard the cards themselves move.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classes["day"]}
      data-date={date}
      data-when={when}
      data-filled={cards.length > 0 || rest !== null}
      data-noted={day.note !== ""}
      data-over={over}
      data-chosen={place?.isChosen === true}
      aria-label={when === "today" ? t("{day}, today", { day: dayText(date) }) : dayText(date)}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = copiesBy(event) ? "copy" : "move";
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return;
        setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!takes(event)) return;
        event.preventDefault();
        onDrop?.(copiesBy(event));
      }}
    >
      <div className={classes["head"]}>
        <h2 className={classes["name"]}>
          <span className={classes["weekday"]}>{shortWeekday(date)}</span>
          <span className={classes["number"]}>{Temporal.PlainDate.from(date).day}</span>
          {when === "today" ? <span className={classes["todayWord"]}>{t("Today")}</span> : null}
          {felt === null ? null : <DayDot nrs={felt} />}
        </h2>
        {menu}
      </div>
      {place === null ? null : (
        <button
          type="button"
          className={classes["place"]}
          data-place={date}
          data-chosen={place.isChosen}
          aria-label={`${place.closed ?? place.words}: ${dayText(date)}`}
          tabIndex={place.isChosen ? 0 : -1}
          disabled={place.closed !== null}
          onClick={place.onTake}
          onKeyDown={place.onKeyDown}
        >
          {place.closed ?? place.words}
        </button>
      )}
      <div className={classes["content"]}>
        {note}
        {rest === null ? null : (
          <p className={classes["rest"]}>
            <strong>{t("Rest day")}</strong>
            <span>{`: ${chip(rest, names, today)}`}</span>
          </p>
        )}
        {cards.length === 0 ? null : <ul className={classes["entries"]}>{children}</ul>}
      </div>
      {place === null ? add : null}
    </section>
  );
};
