import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArchive } from "@tabler/icons-react";
import { type JSX, memo } from "react";
import type { IsoDate } from "#contract/day.ts";
import type { Routine, RoutineId } from "#contract/routine.ts";
import { useCoachInput, useExercises } from "../../data/coach-input.tsx";
import { listed, weekdayText } from "../../i18n/format.ts";
import { minutesOfPlaces } from "#coach/plan/minutes.ts";
import { slotsOn } from "#coach/plan/planned.ts";
import { isChanged } from "#coach/plan/voice.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { t } from "../../i18n/t.ts";
import classes from "./routines.module.css";

type RoutineLineProps = {
  readonly routine: Routine;
  /** The days of the coming week it is planned on, in their order. */
  readonly days: readonly IsoDate[];
  readonly onOpen: (id: RoutineId) => void;
  readonly onArchive: (routine: Routine) => void;
};

const shownStills = 6;

/** One routine of the list: its name, how much it is, when it is next, and its exercises as stills. */
export const RoutineLine = memo(function RoutineLine({
  routine,
  days,
  onOpen,
  onArchive,
}: RoutineLineProps): JSX.Element {
  const coachInput = useCoachInput();
  const exercises = useExercises();
  const { today } = coachInput;
  const { planned, leftOut } = slotsOn(routine, coachInput, today);
  const changed = planned.filter(isChanged).length + leftOut.length;
  const prescriptions = routine.items.map((item) => item.prescription);
  const sets = prescriptions.reduce((sum, prescription) => sum + prescription.sets, 0);
  const facts = [
    routine.items.length === 0
      ? t("No exercises yet")
      : `${t("About {minutes} min", { minutes: minutesOfPlaces(routine.items, coachInput.exercises) })} · ${t("{count, plural, one {# set} other {# sets}}", { count: sets })}`,
    days.length === 0 ? "" : listed([...new Set(days.map(weekdayText))]),
    changed === 0
      ? ""
      : t("{count, plural, one {# exercise changed for now} other {# exercises changed for now}}", { count: changed }),
  ].filter((fact) => fact !== "");
  return (
    <li className={classes["line"]}>
      <button type="button" className={classes["open"]} onClick={() => onOpen(routine.id)}>
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
      <Tooltip label={t("Archive")}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          aria-label={t("Archive {name}", { name: routine.name })}
          onClick={() => onArchive(routine)}
        >
          <IconArchive size={18} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
});
