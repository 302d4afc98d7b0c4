import type { JSX } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { PlaceFields, Prescription } from "#contract/routine.ts";
import { useExercises, useNames } from "../../data/coach-input.tsx";
import { isTogether, runsOf } from "#coach/plan/rounds.ts";
import { shortWeekday } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { prescriptionText } from "../../text/explain.ts";
import { groupName, placeLabel } from "../../text/place-label.ts";
import classes from "./printed-week.module.css";
import type { DayCard } from "./week-view.ts";

/** An exercise on paper; `note` is the person's own. */
type Line = Pick<PlaceFields, "block" | "group" | "note"> & {
  readonly id: string;
  readonly prescription: Prescription;
};

/** What of a routine is on paper: all that is planned, or what was done. */
export const printedLines = (card: DayCard): readonly Line[] => {
  if (card.kind === "planned")
    return card.progress === "missed" ? [] : card.exercises.map(({ item, now }) => ({ ...item, prescription: now }));
  return card.session.exercises
    .filter(({ sets }) => sets.length > 0)
    .map((exercise) => ({
      ...exercise,
      prescription: { ...exercise.prescription, sets: exercise.sets.length },
      note: "",
    }));
};

type ExerciseProps = {
  readonly line: Line;
  /** "A1": its place in a superset; empty when it is done alone. */
  readonly place: string;
  readonly isDone: boolean;
  readonly hasCues: boolean;
};

/** An exercise with its dose and a box for every set. */
const Exercise = ({ line, place, isDone, hasCues }: ExerciseProps): JSX.Element => {
  const exercises = useExercises();
  const names = useNames();
  const { prescription, note } = line;
  const exercise = exercises.get(prescription.exerciseId);
  const cue = hasCues && !isDone ? exercise?.cues[0] : undefined;
  const words = note === "" ? (cue ?? "") : note;
  return (
    <li className={classes["line"]} data-together={place !== ""}>
      <span className={classes["still"]}>
        {exercise === undefined ? null : <Figure exercise={exercise} size={30} />}
      </span>
      <span className={classes["what"]}>
        <strong>
          {place === "" ? null : <span className={classes["place"]}>{`${place} `}</span>}
          {names(prescription.exerciseId)}
        </strong>
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

type PrintedRoutineProps = {
  readonly card: DayCard;
  /** The day, where its name does not stand right above. */
  readonly date: IsoDate | null;
  /** Whether there is room for what to watch in each exercise. */
  readonly hasCues: boolean;
};

/** A routine on paper, with its warm-up and its supersets as the editor shows them. */
export const PrintedRoutine = ({ card, date, hasCues }: PrintedRoutineProps): JSX.Element => {
  const name = card.kind === "done" ? card.session.routineName : card.routine.name;
  if (card.kind === "planned" && card.progress === "missed")
    return <p className={classes["free"]}>{t("Not done: {routine}", { routine: name })}</p>;
  const isDone = card.kind === "done";
  const lines = printedLines(card);
  const runs = runsOf(lines);
  const hasWarmup = lines.some(({ block }) => block === "warmup");
  const heading = isDone ? t("Done: {routine}", { routine: name }) : name;
  return (
    <section className={classes["routine"]}>
      <h3>
        <strong>{date === null ? heading : `${shortWeekday(date)} · ${heading}`}</strong>
        <span>{t("{minutes} min", { minutes: card.minutes })}</span>
      </h3>
      <ul>
        {runs.map((run, index) => {
          const [first] = run;
          if (first === undefined) return null;
          const opensBlock = hasWarmup && runs[index - 1]?.[0]?.block !== first.block;
          const rounds = Math.max(...run.map(({ prescription }) => prescription.sets));
          return [
            opensBlock ? (
              <li key={first.block} className={classes["part"]}>
                {first.block === "warmup" ? t("Warm-up") : t("Main part")}
              </li>
            ) : null,
            isTogether(run) ? (
              <li key={`${first.id} together`} className={classes["together"]}>
                <strong>{groupName(first.group, run.length)}</strong>
                {` · ${t("{rounds, plural, one {# round} other {# rounds}}, one set of each in turn", { rounds })}`}
              </li>
            ) : null,
            ...run.map((line, within) => (
              <Exercise
                key={line.id}
                line={line}
                place={isTogether(run) ? placeLabel(line.group, within) : ""}
                isDone={isDone}
                hasCues={hasCues}
              />
            )),
          ];
        })}
      </ul>
    </section>
  );
};
