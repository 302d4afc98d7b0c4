import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArchive } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Routine } from "../../../electron/contract/routine.ts";
import { useCircumstances, useExercises } from "../../circumstances.tsx";
import { weekdayText } from "../../coach/explain.ts";
import { minutesOf } from "../../coach/minutes.ts";
import { planNow, routineNow } from "../../coach/plan-now.ts";
import { Figure } from "../../ui/figure.tsx";
import classes from "./routines.module.css";

type RoutineLineProps = {
  readonly routine: Routine;
  readonly onOpen: () => void;
  readonly onArchive: () => void;
};

const shownStills = 6;

/** One routine of the list: its name, how much it is, when it is next, and its exercises as stills. */
export const RoutineLine = ({ routine, onOpen, onArchive }: RoutineLineProps): JSX.Element => {
  const circumstances = useCircumstances();
  const exercises = useExercises();
  const { today } = circumstances;
  const weekAhead = Temporal.PlainDate.from(today).add({ days: 7 }).toString();
  const days = planNow(circumstances)
    .filter(({ entry, date }) => entry.routineId === routine.id && date >= today && date < weekAhead)
    .map(({ date }) => date)
    .toSorted();
  const changed = routineNow(routine, circumstances, today).filter((one) => one.changedBy.length > 0).length;
  const prescriptions = routine.items.map((item) => item.prescription);
  const sets = prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0);
  const facts = [
    routine.items.length === 0
      ? "No exercises yet"
      : `About ${minutesOf(prescriptions, circumstances.exercises)} min · ${sets === 1 ? "1 set" : `${sets} sets`}`,
    days.length === 0 ? "" : [...new Set(days.map(weekdayText))].join(", "),
    changed === 0 ? "" : changed === 1 ? "1 exercise changed for now" : `${changed} exercises changed for now`,
  ].filter((fact) => fact !== "");
  return (
    <li className={classes["line"]}>
      <button type="button" className={classes["open"]} onClick={onOpen}>
        <span className={classes["words"]}>
          <strong>{routine.name}</strong>
          <span>{facts.join(" · ")}</span>
        </span>
        <span className={classes["stills"]} aria-hidden="true">
          {routine.items.slice(0, shownStills).map(({ id, prescription }) => {
            const exercise = exercises.get(prescription.exerciseId);
            return exercise === undefined ? null : <Figure key={id} exercise={exercise} size={44} />;
          })}
          {routine.items.length > shownStills ? <span>{`+${routine.items.length - shownStills}`}</span> : null}
        </span>
      </button>
      <Tooltip label="Archive">
        <ActionIcon variant="subtle" color="gray" size={32} aria-label={`Archive ${routine.name}`} onClick={onArchive}>
          <IconArchive size={18} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
};
