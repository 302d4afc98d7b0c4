import { Button } from "@mantine/core";
import { IconClockPause } from "@tabler/icons-react";
import type { JSX } from "react";
import type { Exercise, NotNow } from "#contract/exercise.ts";
import { useSend } from "../data/api.ts";
import { useCoachInput } from "../data/coach-input.tsx";
import { dayText } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import classes from "./not-now.module.css";
import { announceProblem } from "../ui/toast.tsx";
import { useUndoable } from "../undo/undo.tsx";

/** What a pause says, with its day where it has one. */
export const notNowText = ({ until }: NotNow): string =>
  until === null ? t("Paused by you.") : t("Paused by you until {day}.", { day: dayText(until) });

/** The pauses of today: of an exercise that is paused what was said, null for any other. */
export const usePauses = (): ((exercise: Exercise) => NotNow | null) => {
  const { today } = useCoachInput();
  return ({ notNow }) => (notNow !== null && (notNow.until === null || today < notNow.until) ? notNow : null);
};

const told = ({ name }: Exercise, notNow: NotNow | null): string => {
  if (notNow === null) return t("{exercise} is back.", { exercise: name });
  return notNow.until === null
    ? t("{exercise} is paused until you bring it back.", { exercise: name })
    : t("{exercise} is paused until {day}.", { exercise: name, day: dayText(notNow.until) });
};

/** Pauses an exercise until a day or without one, or (null) brings it back; each with Undo. */
export const useNotNow = (): {
  readonly say: (exercise: Exercise, notNow: NotNow | null) => void;
  readonly pending: boolean;
} => {
  const { sendStep, pending } = useSend("exercise.notNow");
  const undoable = useUndoable();
  const say = (exercise: Exercise, notNow: NotNow | null): void => {
    sendStep({ id: exercise.id, notNow })
      .then(({ step }) => undoable(told(exercise, notNow), [step]))
      .catch(announceProblem);
  };
  return { say, pending };
};

type NotNowNoticeProps = {
  readonly exercise: Exercise | undefined;
  /** Opens other exercises for the place; null in a session, which goes on as it began. */
  readonly onOthers: (() => void) | null;
};

/** In a routine or a session: quiet word that the person paused this exercise, and what to do. Nothing otherwise. */
export const NotNowNotice = ({ exercise, onOthers }: NotNowNoticeProps): JSX.Element | null => {
  const pauseOf = usePauses();
  const { say, pending } = useNotNow();
  const pause = exercise === undefined ? null : pauseOf(exercise);
  if (exercise === undefined || pause === null) return null;
  return (
    <div className={classes["notice"]}>
      <IconClockPause size={18} stroke={1.75} aria-hidden="true" />
      <p>
        {notNowText(pause)}{" "}
        {onOthers === null ? t("Leave its sets open if you like.") : t("Here it stays until you change it.")}
      </p>
      <div className={classes["acts"]}>
        {onOthers === null ? null : (
          <Button size="compact-sm" variant="default" onClick={onOthers}>
            {t("Take another one")}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={pending}
          aria-label={t("Bring back {exercise}", { exercise: exercise.name })}
          onClick={() => say(exercise, null)}
        >
          {t("Bring back")}
        </Button>
      </div>
    </div>
  );
};
