import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import type { DragEvent, JSX, KeyboardEvent } from "react";
import type { IsoDate } from "#contract/day.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { nearDayText, weekdayText } from "../../i18n/format.ts";
import { chip } from "../../text/explain.ts";
import { explainLeftOut } from "../../text/explain-choice.ts";
import { heldSlots } from "#coach/plan/lock.ts";
import { isChanged } from "#coach/plan/voice.ts";
import { Figure } from "../../ui/figure/figure.tsx";
import { changeWords } from "./change-words.ts";
import { MissedActs } from "./missed-acts.tsx";
import { MoveMenu, type Destination } from "./move-menu.tsx";
import classes from "./card.module.css";
import { dayText } from "../../i18n/format.ts";
import { dayStep } from "./week.ts";
import type { PlannedDayCard } from "./week-view.ts";
import { t } from "../../i18n/t.ts";

type EntryCardProps = {
  readonly card: PlannedDayCard;
  readonly date: IsoDate;
  readonly destinations: readonly Destination[];
  readonly onMove: (date: IsoDate) => void;
  /** One day earlier (-1) or later (1). */
  readonly onMoveBy: (days: -1 | 1) => void;
  /** Earlier (-1) or later (1) in the day; null where there is nothing to change places with. */
  readonly onOrder: ((by: -1 | 1) => void) | null;
  /** Lets a day be chosen for it. */
  readonly onCarry: () => void;
  readonly onToday: () => void;
  readonly onLetGo: () => void;
  readonly onLock: (locked: boolean) => void;
  readonly onTakeOff: () => void;
  readonly onOpen: () => void;
  readonly onResume: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
};

const shownStills = 6;

/**
 * A routine put on a day, as it stands: what the coach changed on it, and where it moved from. Alt+Left and Alt+Right
 * move it a day, Alt+Up and Alt+Down within the day, Delete takes it off, and the mouse drags it.
 */
export const EntryCard = (props: EntryCardProps): JSX.Element => {
  const { card, date, destinations, onMove, onMoveBy, onOrder, onLock, onTakeOff, onOpen, onResume } = props;
  const exercises = useExercises();
  const names = useNames();
  const coachInput = useCoachInput();
  const { entry, routine, progress, moved, waitsSince } = card;
  const missed = progress === "missed";
  const fixed = progress === "running";

  const onKeyDown = (event: KeyboardEvent): void => {
    if (fixed) return;
    const by = dayStep(event.key);
    if (event.altKey && by !== null) {
      event.preventDefault();
      if (event.key === "ArrowUp" || event.key === "ArrowDown") onOrder?.(by);
      else onMoveBy(by);
    } else if (event.key === "Delete") {
      event.preventDefault();
      onTakeOff();
    }
  };

  const changes = missed
    ? []
    : [
        ...card.exercises.flatMap((planned) => {
          const words = changeWords(planned, exercises.get(planned.now.exerciseId), names, coachInput.today);
          return words === null ? [] : [{ ...words, id: planned.item.id }];
        }),
        ...card.leftOut.map((one) => ({ ...explainLeftOut(one, names, coachInput.today), id: one.item.id })),
      ];

  const held = missed
    ? []
    : heldSlots(routine, coachInput).map((place) => ({
        id: place.item.id,
        name: names(place.item.prescription.exerciseId),
        rules: [...new Set(place.held.map(({ rule }) => rule))].join(", "),
      }));

  return (
    // The keys come from the buttons inside; the mouse drags the whole card, for which the menu is the other way.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes["entry"]}
      data-progress={progress}
      data-entry={entry.id}
      draggable={!fixed}
      onDragStart={props.onDragStart}
      onDragEnd={props.onDragEnd}
      onKeyDown={onKeyDown}
    >
      <div className={classes["top"]}>
        <button
          type="button"
          className={classes["title"]}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown M Delete"
          onClick={onOpen}
        >
          {routine.name}
        </button>
        {entry.locked && !fixed && !missed ? (
          <Tooltip label={t("Locked: the week builder leaves it alone")}>
            <ActionIcon
              className={classes["lock"]}
              variant="subtle"
              size={24}
              aria-label={t("Unlock {routine}, {day}", { routine: routine.name, day: dayText(date) })}
              onClick={() => onLock(false)}
            >
              <IconLock size={16} />
            </ActionIcon>
          </Tooltip>
        ) : null}
        {fixed ? null : (
          <MoveMenu
            name={routine.name}
            date={date}
            destinations={destinations}
            onMove={onMove}
            onOrder={onOrder}
            onCarry={props.onCarry}
            isLocked={entry.locked}
            onLock={missed ? null : onLock}
            onTakeOff={onTakeOff}
            onOpen={onOpen}
          />
        )}
      </div>
      <p className={classes["amount"]}>
        {missed
          ? t("Not done")
          : card.sets === 0 && card.leftOut.length === 0
            ? t("No exercises yet")
            : t("{minutes} min · {sets, plural, one {# set} other {# sets}}", {
                minutes: card.minutes,
                sets: card.sets,
              })}
      </p>
      {waitsSince === null ? null : (
        <p className={classes["waits"]}>
          {waitsSince < coachInput.today
            ? t("Waiting since {day}", { day: nearDayText(waitsSince, coachInput.today) })
            : t("Was planned for {day}", { day: nearDayText(waitsSince, coachInput.today) })}
        </p>
      )}
      {missed ? (
        <MissedActs name={routine.name} onToday={props.onToday} onMove={props.onCarry} onLetGo={props.onLetGo} />
      ) : null}
      {moved === null ? null : (
        <p className={classes["moved"]} title={chip(moved.because, names, coachInput.today)}>
          {t("Moved from {day}: rest day", { day: weekdayText(moved.fromDate) })}
        </p>
      )}
      {missed ? null : (
        <div className={classes["stills"]} aria-hidden="true">
          {card.exercises.slice(0, shownStills).map((planned) => {
            const { item, now } = planned;
            const exercise = exercises.get(now.exerciseId);
            return exercise === undefined ? null : (
              <span key={item.id} className={classes["still"]} data-changed={isChanged(planned)}>
                <Figure exercise={exercise} size={32} />
              </span>
            );
          })}
          {card.exercises.length > shownStills ? (
            <span className={classes["more"]}>{`+${card.exercises.length - shownStills}`}</span>
          ) : null}
        </div>
      )}
      {changes.length === 0 ? null : (
        <ul className={classes["changes"]} aria-label={t("Changed on {day}", { day: dayText(date) })}>
          {changes.map(({ id, what, why }) => (
            <li key={id}>
              <strong>{what}</strong>
              <span>{`: ${why}`}</span>
            </li>
          ))}
        </ul>
      )}
      {held.length === 0 ? null : (
        <ul className={classes["held"]} aria-label={t("Locked on {day}", { day: dayText(date) })}>
          {held.map(({ id, name, rules }) => (
            <li key={id}>
              <IconLock size={14} stroke={1.75} aria-hidden="true" />
              <span>
                <strong>{name}</strong>
                {`: ${t("locked by you, stays although {rules} asks for a change", { rules })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {progress === "running" ? (
        <Button size="compact-sm" variant="light" mt={8} onClick={onResume}>
          {t("Resume session")}
        </Button>
      ) : null}
    </li>
  );
};
