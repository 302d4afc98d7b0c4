import { IconCheck, IconNote } from "@tabler/icons-react";
import { type JSX, type KeyboardEvent, useEffect, useRef } from "react";
import { IsoDate } from "#contract/day.ts";
import { plusDays, weekFrom } from "#coach/days.ts";
import { dayText, shortWeekday, weekdayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { DayDot } from "../../ui/day-dot.tsx";
import classes from "./month.module.css";
import type { Day, DayCard } from "./week-view.ts";
import { dayStep, daysFrom } from "./week.ts";

/** A month never undoScopes more weeks. */
const weeksShown = 6;
export const monthDaysShown = weeksShown * 7;
/** So far into the days shown it is always the month they are shown for. */
const daysIntoMonth = 14;

/** The first day shown of the month a day lies in. */
export const monthFrom = (date: IsoDate, weekStart: number): IsoDate =>
  weekFrom(IsoDate.parse(Temporal.PlainDate.from(date).with({ day: 1 }).toString()), weekStart);

/** The same day some months later, or the last one of a shorter month. */
export const plusMonths = (date: IsoDate, months: number): IsoDate =>
  IsoDate.parse(Temporal.PlainDate.from(date).add({ months }).toString());

/** More do not fit into a day of the month. */
const namesShown = 2;

const nameOf = (card: DayCard): string => (card.kind === "done" ? card.session.routineName : card.routine.name);
const idOf = (card: DayCard): string => (card.kind === "done" ? card.session.id : card.entry.id);

/** What became of it, before its name, for who does not see how it is drawn. */
const progressText = (card: DayCard): string => {
  if (card.kind === "done") return t("Done:");
  return card.progress === "missed" ? t("Not done:") : "";
};

/** The day, and what of it is only drawn, for who cannot see it. */
const dayWords = ({ date, when, note }: Day): string =>
  [
    when === "today" ? t("{day}, today", { day: dayText(date) }) : dayText(date),
    ...(note === "" ? [] : [t("note: {note}", { note })]),
  ].join("; ");

type MonthProps = {
  /** Six weeks. */
  readonly days: readonly Day[];
  /** The day that has the focus; its month is the one looked at. */
  readonly date: IsoDate;
  readonly onDate: (date: IsoDate) => void;
  /** Opens the week of a day. */
  readonly onOpen: (date: IsoDate) => void;
};

/** A month to look back and ahead: routines, how the days felt, and where there is a note. Arrows walk, Enter opens the week. */
export const Month = ({ days, date, onDate, onOpen }: MonthProps): JSX.Element => {
  const grid = useRef<HTMLTableElement>(null);
  // The days at hand stay, with the focus in them, until those of the next month are there.
  const inMonth = days.some((day) => day.date === date) ? date : days[daysIntoMonth]?.date;
  const month = Temporal.PlainDate.from(inMonth ?? date).month;
  const weeks = Array.from({ length: weeksShown }, (_, week) => days.slice(week * 7, week * 7 + 7)).filter((week) =>
    week.some((day) => Temporal.PlainDate.from(day.date).month === month),
  );
  const isWalking = useRef(true);

  // The day walked to has the focus, in the next month too, once that is there.
  useEffect(() => {
    if (!isWalking.current) return;
    const day = grid.current?.querySelector<HTMLElement>(`[data-day="${date}"]`);
    if (day === null || day === undefined) return;
    isWalking.current = false;
    day.focus();
  }, [date, days]);

  const walk = (to: IsoDate): void => {
    isWalking.current = true;
    onDate(to);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = dayStep(event.key);
    const isAcross = event.key === "ArrowUp" || event.key === "ArrowDown";
    const to =
      step !== null
        ? plusDays(date, isAcross ? step * 7 : step)
        : event.key === "PageUp"
          ? plusMonths(date, -1)
          : event.key === "PageDown"
            ? plusMonths(date, 1)
            : null;
    if (to === null) return;
    event.preventDefault();
    walk(to);
  };

  return (
    <table ref={grid} className={classes["month"]} aria-label={t("Month")}>
      <thead>
        <tr>
          {daysFrom(days[0]?.date ?? date, 7).map((day) => (
            <th key={day} scope="col" abbr={weekdayText(day)}>
              {shortWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td key={day.date}>
                <button
                  type="button"
                  className={classes["day"]}
                  data-day={day.date}
                  data-when={day.when}
                  data-beside={Temporal.PlainDate.from(day.date).month !== month}
                  tabIndex={day.date === date ? 0 : -1}
                  aria-current={day.when === "today" ? "date" : undefined}
                  onFocus={() => {
                    if (day.date !== date) onDate(day.date);
                  }}
                  onKeyDown={onKeyDown}
                  onClick={() => onOpen(day.date)}
                >
                  <span className={classes["hidden"]}>{`${dayWords(day)} `}</span>
                  <span className={classes["top"]}>
                    <span className={classes["number"]} aria-hidden="true">
                      {Temporal.PlainDate.from(day.date).day}
                    </span>
                    {day.note === "" ? null : (
                      <IconNote size={16} stroke={1.75} className={classes["mark"]} aria-hidden="true" />
                    )}
                    {day.felt === null ? null : <DayDot nrs={day.felt} />}
                  </span>
                  {day.rest === null ? null : <span className={classes["rest"]}>{t("Rest day")}</span>}
                  {day.cards.slice(0, namesShown).map((card) => (
                    <span
                      key={idOf(card)}
                      className={classes["card"]}
                      data-alone={day.cards.length === 1}
                      data-progress={card.kind === "done" ? "done" : card.progress}
                    >
                      {card.kind === "done" ? <IconCheck size={12} stroke={2.5} aria-hidden="true" /> : null}
                      <span className={classes["hidden"]}>{`${progressText(card)} `}</span>
                      <span className={classes["words"]} dir="auto">
                        {nameOf(card)}
                      </span>
                    </span>
                  ))}
                  {day.cards.length > namesShown ? (
                    <span className={classes["more"]}>
                      {t("{count} more", { count: day.cards.length - namesShown })}
                    </span>
                  ) : null}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
