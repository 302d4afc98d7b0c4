import { type JSX, useEffect } from "react";
import { createPortal } from "react-dom";
import type { IsoDate } from "../../../electron/contract/day.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import { useCircumstances, useExercises, useNames } from "../../circumstances.tsx";
import { dayText } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";
import { Figure } from "../../ui/figure.tsx";
import { Mark } from "../../ui/mark.tsx";
import { prescriptionText } from "../../words/explain.ts";
import classes from "./printed-week.module.css";
import type { Day, DayCard } from "./week-view.ts";
import { weekText } from "./week.ts";

type LineProps = { readonly prescription: Prescription; readonly words: string; readonly isDone: boolean };

/** An exercise with its dose and a box for every set. */
const Line = ({ prescription, words, isDone }: LineProps): JSX.Element => {
  const exercises = useExercises();
  const names = useNames();
  const exercise = exercises.get(prescription.exerciseId);
  return (
    <li className={classes["line"]}>
      <span className={classes["still"]}>
        {exercise === undefined ? null : <Figure exercise={exercise} size={30} />}
      </span>
      <span className={classes["what"]}>
        <strong>{names(prescription.exerciseId)}</strong>
        <span>{prescriptionText(prescription, exercise)}</span>
        {words === "" ? null : <em>{words}</em>}
      </span>
      <span className={classes["boxes"]}>
        {Array.from({ length: prescription.sets }, (_, set) => (
          <span key={set} className={classes["box"]}>
            {isDone ? "✓" : ""}
          </span>
        ))}
      </span>
    </li>
  );
};

const Routine = ({ card }: { readonly card: DayCard }): JSX.Element => {
  const { exercises } = useCircumstances();
  const cuesOf = (id: Prescription["exerciseId"]): string =>
    exercises.find((exercise) => exercise.id === id)?.cues[0] ?? "";
  if (card.kind === "planned" && card.progress === "missed")
    return <p className={classes["free"]}>{t("Not done: {routine}", { routine: card.routine.name })}</p>;
  const isDone = card.kind === "done";
  const lines = isDone
    ? card.session.exercises
        .filter(({ sets }) => sets.length > 0)
        .map(({ id, prescription, sets }) => ({ id, prescription: { ...prescription, sets: sets.length }, words: "" }))
    : card.exercises.map(({ item, now }) => ({
        id: item.id,
        prescription: now,
        words: item.note === "" ? cuesOf(now.exerciseId) : item.note,
      }));
  return (
    <section className={classes["routine"]}>
      <h3>
        {isDone ? t("Done: {routine}", { routine: card.session.routineName }) : card.routine.name}
        <span>{t("{minutes} min", { minutes: card.minutes })}</span>
      </h3>
      <ul>
        {lines.map(({ id, prescription, words }) => (
          <Line key={id} prescription={prescription} words={words} isDone={isDone} />
        ))}
      </ul>
    </section>
  );
};

/**
 * The week on paper: every day with its routines, the exercises with their dose and a box for each set, and the notes. Only
 * there while it is printed, and only on paper.
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
  return createPortal(
    <div className={classes["paper"]}>
      <header className={classes["head"]}>
        <Mark size={28} />
        <h1>{weekText(first)}</h1>
        <span>Supine</span>
      </header>
      <div className={classes["days"]}>
        {days.map((day) => {
          return (
            <section key={day.date} className={classes["day"]}>
              <h2>{dayText(day.date)}</h2>
              {day.note === "" ? null : <p className={classes["note"]}>{day.note}</p>}
              {day.rest === null ? null : <p className={classes["free"]}>{t("Rest day")}</p>}
              {day.cards.length === 0 && day.rest === null ? <p className={classes["free"]}>{t("Free")}</p> : null}
              {day.cards.map((card) => (
                <Routine key={card.kind === "done" ? card.session.id : card.entry.id} card={card} />
              ))}
            </section>
          );
        })}
      </div>
      <footer className={classes["foot"]}>
        {t("How it felt, right after and the next morning, decides what comes next.")}
      </footer>
    </div>,
    document.body,
  );
};
