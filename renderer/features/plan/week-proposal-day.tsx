import { Checkbox } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { JSX } from "react";
import type { ExerciseId } from "../../../electron/contract/exercise.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import { useExercises, useNames } from "../../circumstances.tsx";
import type { Circumstances } from "../../coach/circumstances.ts";
import { explainChoice } from "../../words/explain-week.ts";
import { listed } from "../../messages/format.ts";
import { prescriptionText } from "../../words/explain.ts";
import { routineNow } from "../../coach/plan-now.ts";
import type { ProposedDay, WeekChoice } from "../../coach/week.ts";
import { Figure } from "../../ui/figure.tsx";
import { dayText } from "../../messages/format.ts";
import classes from "./week-proposal.module.css";

type Line = {
  readonly prescription: Prescription;
  readonly status: "Stays" | "New" | "Locked";
  readonly reasons: string;
  readonly choice: WeekChoice | null;
};

type ProposalDayProps = {
  readonly day: ProposedDay;
  readonly circumstances: Circumstances;
  readonly isTaken: boolean;
  /** The exercises left out of the day. */
  readonly leftOut: ReadonlySet<ExerciseId>;
  readonly onTake: (isTaken: boolean) => void;
  readonly onTakeExercise: (id: ExerciseId, isTaken: boolean) => void;
};

/** A proposed day against the day as it is: what stays, what is new, what goes, each exercise with its reasons. */
export const ProposalDay = (props: ProposalDayProps): JSX.Element => {
  const { day, circumstances, isTaken, leftOut, onTake, onTakeExercise } = props;
  const exercises = useExercises();
  const names = useNames();
  const name = dayText(day.date);
  const routineOf = (routineId: string) => circumstances.routines.find(({ id }) => id === routineId);
  const before = day.goes.flatMap((entry) => {
    const routine = routineOf(entry.routineId);
    return routine === undefined ? [] : routineNow(routine, circumstances, day.date).map(({ now }) => now.exerciseId);
  });
  const lines: readonly Line[] = [
    ...day.kept.map(({ now }): Line => ({
      prescription: now,
      status: "Locked",
      reasons: "You locked it",
      choice: null,
    })),
    ...day.choices.map((choice): Line => ({
      prescription: choice.prescription,
      status: before.includes(choice.prescription.exerciseId) ? "Stays" : "New",
      reasons: choice.reasons.map((reason) => explainChoice(reason, names)).join(" · "),
      choice,
    })),
  ];
  const taken = new Set(
    lines
      .filter(({ prescription }) => !leftOut.has(prescription.exerciseId))
      .map((line) => line.prescription.exerciseId),
  );
  const gone = [...new Set(before)].filter((id) => !taken.has(id)).map(names);
  const staying = day.stays.flatMap((entry) => routineOf(entry.routineId)?.name ?? []);
  const amount = day.wished === null ? `${day.minutes} min` : `${day.minutes} of ${day.wished} min`;
  return (
    <section className={classes["day"]} aria-label={name} data-taken={isTaken}>
      <div className={classes["head"]}>
        <Checkbox
          label={<strong>{name}</strong>}
          aria-label={`Take ${name}`}
          checked={isTaken}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span className={classes["amount"]}>{isTaken ? amount : "Stays as it is"}</span>
      </div>
      {staying.length === 0 ? null : (
        <p className={classes["note"]}>
          <IconLock size={14} aria-hidden="true" /> {`${listed(staying)} stays: you locked it.`}
        </p>
      )}
      <ul className={classes["lines"]}>
        {lines.map(({ prescription, status, reasons, choice }) => {
          const exercise = exercises.get(prescription.exerciseId);
          const label = names(prescription.exerciseId);
          const isIn = isTaken && (choice === null || taken.has(prescription.exerciseId));
          return (
            <li key={`${prescription.exerciseId} ${status}`} className={classes["line"]} data-in={isIn}>
              <Checkbox
                aria-label={`Take ${label} on ${name}`}
                checked={isIn}
                disabled={!isTaken || choice === null}
                onChange={(event) => onTakeExercise(prescription.exerciseId, event.currentTarget.checked)}
              />
              <span aria-hidden="true">{exercise === undefined ? null : <Figure exercise={exercise} size={40} />}</span>
              <div className={classes["what"]}>
                <p>
                  <span className={classes["exercise"]}>{label}</span>
                  <span className={classes["status"]} data-status={status}>
                    {status}
                  </span>
                </p>
                <p className={classes["dose"]}>{prescriptionText(prescription, exercise)}</p>
              </div>
              <p className={classes["reasons"]}>{reasons}</p>
            </li>
          );
        })}
      </ul>
      {lines.length === 0 && isTaken && before.length > 0 ? (
        <p className={classes["note"]}>You did not ask for this day: it becomes free.</p>
      ) : null}
      {gone.length === 0 || !isTaken ? null : (
        <p className={classes["note"]}>
          <span className={classes["status"]} data-status="Goes">
            Goes
          </span>{" "}
          <s>{listed(gone)}</s>
        </p>
      )}
    </section>
  );
};
