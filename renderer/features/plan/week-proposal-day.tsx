import { Checkbox } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { JSX } from "react";
import type { ExerciseId } from "#contract/exercise.ts";
import type { Prescription } from "#contract/routine.ts";
import { useExercises, useNames } from "../../data/coach-input.tsx";
import type { CoachInput } from "#coach/coach-input.ts";
import { explainChoice, explainShort } from "../../text/explain-week.ts";
import { listed } from "../../i18n/format.ts";
import { prescriptionText } from "../../text/explain.ts";
import { routineNow } from "#coach/plan/planned.ts";
import { shortBecause } from "#coach/week/week-short.ts";
import type { ProposedDay, WeekChoice } from "#coach/week/week.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { dayText } from "../../i18n/format.ts";
import classes from "./week-proposal.module.css";
import { type Message, t } from "../../i18n/t.ts";

type Status = "stays" | "new" | "locked";

const statusText: Readonly<Record<Status, Message>> = {
  stays: "Stays",
  new: "New",
  locked: "Locked",
};

type Line = {
  readonly prescription: Prescription;
  readonly status: Status;
  readonly reasons: string;
  readonly choice: WeekChoice | null;
};

type ProposalDayProps = {
  readonly day: ProposedDay;
  readonly coachInput: CoachInput;
  readonly isTaken: boolean;
  /** The exercises left out of the day. */
  readonly leftOut: ReadonlySet<ExerciseId>;
  readonly onTake: (isTaken: boolean) => void;
  readonly onTakeExercise: (id: ExerciseId, isTaken: boolean) => void;
};

/** A proposed day against the day as it is: what stays, what is new, what goes, each exercise with its reasons. */
export const ProposalDay = (props: ProposalDayProps): JSX.Element => {
  const { day, coachInput, isTaken, leftOut, onTake, onTakeExercise } = props;
  const exercises = useExercises();
  const names = useNames();
  const name = dayText(day.date);
  const routineOf = (routineId: string) => coachInput.routines.find(({ id }) => id === routineId);
  const before = day.goes.flatMap((entry) => {
    const routine = routineOf(entry.routineId);
    return routine === undefined ? [] : routineNow(routine, coachInput, day.date).map(({ now }) => now.exerciseId);
  });
  const lines: readonly Line[] = [
    ...day.kept.map(({ now }): Line => ({
      prescription: now,
      status: "locked",
      reasons: t("You locked it"),
      choice: null,
    })),
    ...day.choices.map((choice): Line => ({
      prescription: choice.prescription,
      status: before.includes(choice.prescription.exerciseId) ? "stays" : "new",
      reasons: choice.reasons.map((reason) => explainChoice(reason, names, coachInput.today)).join(" · "),
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
  const { minutes, wished } = day;
  const short = shortBecause(day);
  const amount =
    wished === null ? t("{minutes} min", { minutes }) : t("{minutes} of {wished} min", { minutes, wished });
  return (
    <section className={classes["day"]} aria-label={name} data-taken={isTaken}>
      <div className={classes["head"]}>
        <Checkbox
          label={<strong>{name}</strong>}
          aria-label={t("Take {what}", { what: name })}
          checked={isTaken}
          onChange={(event) => onTake(event.currentTarget.checked)}
        />
        <span className={classes["amount"]}>{isTaken ? amount : t("Stays as it is")}</span>
      </div>
      {short === null || !isTaken ? null : <p className={classes["note"]}>{explainShort(short)}</p>}
      {staying.length === 0 ? null : (
        <p className={classes["note"]}>
          <IconLock size={14} aria-hidden="true" />{" "}
          {t("{routines} stays: you locked it.", { routines: listed(staying) })}
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
                aria-label={t("Take {exercise} on {day}", { exercise: label, day: name })}
                checked={isIn}
                disabled={!isTaken || choice === null}
                onChange={(event) => onTakeExercise(prescription.exerciseId, event.currentTarget.checked)}
              />
              <span aria-hidden="true">{exercise === undefined ? null : <Figure exercise={exercise} size={40} />}</span>
              <div className={classes["what"]}>
                <p>
                  <span className={classes["exercise"]}>{label}</span>
                  <span className={classes["status"]} data-status={status}>
                    {t(statusText[status])}
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
        <p className={classes["note"]}>{t("You did not ask for this day: it becomes free.")}</p>
      ) : null}
      {gone.length === 0 || !isTaken ? null : (
        <p className={classes["note"]}>
          <span className={classes["status"]} data-status="goes">
            {t("Goes")}
          </span>{" "}
          <s>{listed(gone)}</s>
        </p>
      )}
    </section>
  );
};
