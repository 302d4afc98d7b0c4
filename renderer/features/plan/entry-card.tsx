import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import type { DragEvent, JSX, KeyboardEvent } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { useCircumstances, useExercises, useNames } from "../../circumstances.tsx";
import { weekdayText } from "../../messages/format.ts";
import { chip } from "../../words/explain.ts";
import { heldPlaces } from "../../coach/lock.ts";
import { Figure } from "../../ui/figure.tsx";
import { changeWords } from "./change-words.ts";
import { MoveMenu, type Destination } from "./move-menu.tsx";
import classes from "./card.module.css";
import { dayText } from "../../messages/format.ts";
import type { PlannedDayCard } from "./week-view.ts";
import { t } from "../../messages/t.ts";

type EntryCardProps = {
  readonly card: PlannedDayCard;
  readonly date: IsoDate;
  readonly destinations: readonly Destination[];
  readonly onMove: (date: IsoDate) => void;
  /** One day earlier (-1) or later (1). */
  readonly onMoveBy: (days: -1 | 1) => void;
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
 * move it a day, Delete takes it off, and the mouse drags it.
 */
export const EntryCard = (props: EntryCardProps): JSX.Element => {
  const { card, date, destinations, onMove, onMoveBy, onLock, onTakeOff, onOpen, onResume, onDragStart, onDragEnd } =
    props;
  const exercises = useExercises();
  const names = useNames();
  const circumstances = useCircumstances();
  const { entry, routine, progress, moved } = card;
  const missed = progress === "missed";
  const fixed = progress === "running";

  const onKeyDown = (event: KeyboardEvent): void => {
    if (fixed) return;
    const by = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (event.altKey && by !== null) {
      event.preventDefault();
      onMoveBy(by);
    } else if (event.key === "Delete") {
      event.preventDefault();
      onTakeOff();
    }
  };

  const changes = missed
    ? []
    : card.exercises.flatMap((planned) => {
        const words = changeWords(planned, exercises.get(planned.now.exerciseId), names);
        return words === null ? [] : [{ ...words, id: planned.item.id }];
      });

  const held = missed
    ? []
    : heldPlaces(routine, circumstances).map((place) => ({
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
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onKeyDown={onKeyDown}
    >
      <div className={classes["top"]}>
        <button
          type="button"
          className={classes["title"]}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Delete"
          onClick={onOpen}
        >
          {routine.name}
        </button>
        {fixed || missed ? null : (
          <Tooltip
            label={entry.locked ? t("Locked: the week builder leaves it alone") : t("Lock against the week builder")}
          >
            <ActionIcon
              className={classes["lock"]}
              variant="subtle"
              color="gray"
              size={24}
              data-locked={entry.locked}
              aria-label={t("Lock {routine}, {day}", { routine: routine.name, day: dayText(date) })}
              aria-pressed={entry.locked}
              onClick={() => onLock(!entry.locked)}
            >
              {entry.locked ? <IconLock size={16} /> : <IconLockOpen size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
        {fixed ? null : (
          <MoveMenu
            name={routine.name}
            date={date}
            destinations={destinations}
            onMove={onMove}
            onTakeOff={onTakeOff}
            onOpen={onOpen}
          />
        )}
      </div>
      <p className={classes["amount"]}>
        {missed
          ? t("Not done")
          : card.sets === 0
            ? t("No exercises yet")
            : t("{minutes} min · {sets, plural, one {# set} other {# sets}}", {
                minutes: card.minutes,
                sets: card.sets,
              })}
      </p>
      {moved === null ? null : (
        <p className={classes["moved"]} title={chip(moved.because, names)}>
          {t("Moved from {day}: rest day", { day: weekdayText(moved.fromDate) })}
        </p>
      )}
      {missed ? null : (
        <div className={classes["stills"]} aria-hidden="true">
          {card.exercises.slice(0, shownStills).map(({ item, now, changedBy }) => {
            const exercise = exercises.get(now.exerciseId);
            return exercise === undefined ? null : (
              <span key={item.id} className={classes["still"]} data-changed={changedBy.length > 0}>
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
