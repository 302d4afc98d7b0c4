import { type DragEvent, type JSX, type ReactNode, useState } from "react";
import { useNames } from "../../circumstances.tsx";
import { chip } from "../../words/explain.ts";
import { DayDot } from "../../ui/day-dot.tsx";
import classes from "./plan.module.css";
import { dayText, shortWeekday } from "../../messages/format.ts";
import type { Day } from "./week-view.ts";
import { t } from "../../messages/t.ts";

/** What is dragged is kept by the board; this only marks the drag as one of a plan entry. */
export const draggedKind = "application/x-supine-plan-entry";

type DayColumnProps = {
  readonly day: Day;
  readonly add: ReactNode;
  /** Null where nothing can be dropped. */
  readonly onDrop: (() => void) | null;
  readonly children: ReactNode;
};

/** One day of the week: its name, what it felt like, whether it is a rest day, and its cards. */
export const DayColumn = ({ day, add, onDrop, children }: DayColumnProps): JSX.Element => {
  const names = useNames();
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
      data-over={over}
      aria-label={when === "today" ? t("{day}, today", { day: dayText(date) }) : dayText(date)}
      onDragOver={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
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
        onDrop?.();
      }}
    >
      <h2 className={classes["name"]}>
        <span className={classes["weekday"]}>{shortWeekday(date)}</span>
        <span className={classes["number"]}>{Temporal.PlainDate.from(date).day}</span>
        {when === "today" ? <span className={classes["todayWord"]}>{t("Today")}</span> : null}
        {felt === null ? null : <DayDot nrs={felt} />}
      </h2>
      <div className={classes["content"]}>
        {rest === null ? null : (
          <p className={classes["rest"]}>
            <strong>{t("Rest day")}</strong>
            <span>{`: ${chip(rest, names)}`}</span>
          </p>
        )}
        {cards.length === 0 ? null : <ul className={classes["entries"]}>{children}</ul>}
      </div>
      {add}
    </section>
  );
};
