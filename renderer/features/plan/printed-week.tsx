import { type JSX, useEffect } from "react";
import { createPortal } from "react-dom";
import type { IsoDate } from "#contract/day.ts";
import { dayText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Mark } from "../../ui/mark.tsx";
import { printedLines, PrintedRoutine } from "./printed-routine.tsx";
import classes from "./printed-week.module.css";
import type { Day } from "./week-view.ts";
import { weekText } from "./week.ts";

/** Up to so many exercises there is room for what to watch in each; up to the second number two columns hold them all. */
const mostWithCues = 24;
const mostInTwoColumns = 50;

/**
 * The week on paper: every day with its routines, the exercises with their dose and a box for each set, and the notes. The
 * fuller it is, the smaller it is set, so that a usual week is one page. Only there while it is printed, and only on paper.
 */
export const PrintedWeek = ({
  first,
  days,
}: {
  readonly first: IsoDate;
  readonly days: readonly Day[];
}): JSX.Element => {
  useEffect(() => {
    document.documentElement.dataset["printing"] = "week";
    return () => {
      delete document.documentElement.dataset["printing"];
    };
  }, []);
  const count = days.flatMap(({ cards }) => cards).flatMap(printedLines).length;
  const hasCues = count <= mostWithCues;
  return createPortal(
    <div className={classes["paper"]} data-full={hasCues ? "no" : count <= mostInTwoColumns ? "yes" : "very"}>
      <header className={classes["head"]}>
        <Mark size={28} />
        <h1>{weekText(first)}</h1>
        <span>Supine</span>
      </header>
      <div className={classes["days"]}>
        {days.map((day) => (
          <section key={day.date} className={classes["day"]}>
            <h2>{dayText(day.date)}</h2>
            {day.note === "" ? null : <p className={classes["note"]}>{day.note}</p>}
            {day.rest === null ? null : <p className={classes["free"]}>{t("Rest day")}</p>}
            {day.cards.length === 0 && day.rest === null ? <p className={classes["free"]}>{t("Free")}</p> : null}
            {day.cards.map((card, index) => (
              <PrintedRoutine
                key={card.kind === "done" ? card.session.id : card.entry.id}
                card={card}
                date={index === 0 ? null : day.date}
                hasCues={hasCues}
              />
            ))}
          </section>
        ))}
        <footer className={classes["foot"]}>
          {t("How it felt, right after and the next morning, decides what comes next.")}
        </footer>
      </div>
    </div>,
    document.body,
  );
};
