import { Button, Group } from "@mantine/core";
import { IconChevronDown, IconEqual, IconHandStop, IconLock, IconStairsDown, IconStairsUp } from "@tabler/icons-react";
import { type JSX, type ReactNode, useId, useState } from "react";
import type { DecisionState, Direction } from "#contract/decision.ts";
import { type Message, t } from "../i18n/t.ts";
import classes from "./change-line.module.css";

type Answer = "accepted" | "declined" | "undone" | "proposed";

export type ChangeLineProps = {
  /** What was, when something takes its place. */
  readonly from: string | null;
  /** What holds now. */
  readonly to: string;
  /** What else comes with it, where the headline is about something else. */
  readonly also?: readonly string[];
  /** The figure of what was; null or left out when nothing is replaced. */
  readonly fromStill?: ReactNode;
  /** The figure of what holds now; null when it is not about an exercise. */
  readonly still: ReactNode;
  /** The reason in a few words. */
  readonly chip: string;
  readonly direction: Direction;
  readonly state: DecisionState;
  readonly readings: readonly string[];
  readonly rule: string;
  readonly changes: readonly string[];
  readonly recoveryCondition: string;
  readonly pending: boolean;
  /** Where to read more; stands at the end of the reasons. */
  readonly more?: ReactNode;
  readonly onAnswer: (answer: Answer) => void;
  /** Nothing would come of an answer any more, such as to a rest day that has gone by. */
  readonly isOver?: boolean;
  /** Since when it is over, in words; null while it holds or where no day is known. */
  readonly ended?: string | null;
  /** Why it does not hold somewhere, such as a lock. */
  readonly note?: string | null;
  /** Whether that is so everywhere, so that it is not in force now. */
  readonly isHeld?: boolean;
  /** Other things to do about it, beside the reason. */
  readonly acts?: ReactNode;
  /** What such an act has opened, below everything. */
  readonly children?: ReactNode;
};

const stateWords: Readonly<Record<DecisionState, Message>> = {
  proposed: "Waiting for you",
  accepted: "Accepted",
  declined: "Kept yours",
  undone: "Undone",
  superseded: "No longer applies",
};

const proposedWords: Readonly<Record<Direction, Message>> = {
  stop: "In force",
  ease: "In force until you decide",
  keep: "Nothing changes",
  progress: "Waits for your yes",
};

/** Up, down, a halt or no change: the shape says it too, not only the colour. */
const icons: Readonly<Record<Direction, typeof IconEqual>> = {
  stop: IconHandStop,
  ease: IconStairsDown,
  keep: IconEqual,
  progress: IconStairsUp,
};

/** What did not come about is told as what was offered, so that it does not read as what holds. */
const isRefused = (state: DecisionState): boolean => state === "declined" || state === "undone";

const wordsOf = (state: DecisionState, direction: Direction, isOver: boolean): string =>
  isOver && state === "proposed" && direction === "ease"
    ? t(stateWords.superseded)
    : t(state === "proposed" ? proposedWords[direction] : stateWords[state]);

/** Where it stands. What was turned down or no longer applies did not end on a day. */
const stateText = ({ state, direction, isOver = false, ended = null, isHeld = false }: ChangeLineProps): string => {
  if (ended !== null && !isRefused(state) && state !== "superseded") return ended;
  return isHeld && state !== "superseded" ? t("Held back by your lock") : wordsOf(state, direction, isOver);
};

const Answers = ({
  state,
  direction,
  about,
  pending,
  onAnswer,
  isOver = false,
}: Pick<ChangeLineProps, "state" | "direction" | "pending" | "onAnswer" | "isOver"> & {
  readonly about: string;
}): JSX.Element | null => {
  // A stop is not up for a choice, and "stays as it is" has nothing to choose.
  if (direction === "stop" || direction === "keep" || state === "superseded" || isOver) return null;
  if (state === "proposed")
    return (
      <Group gap="xs" wrap="nowrap">
        <Button
          size="xs"
          loading={pending}
          onClick={() => onAnswer("accepted")}
          aria-label={t("Accept: {change}", { change: about })}
        >
          {t("Accept")}
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={pending}
          onClick={() => onAnswer("declined")}
          aria-label={t("Keep mine: {change}", { change: about })}
        >
          {t("Keep mine")}
        </Button>
      </Group>
    );
  return (
    <Button
      size="xs"
      variant="default"
      disabled={pending}
      onClick={() => onAnswer(state === "accepted" ? "undone" : "accepted")}
      aria-label={
        state === "accepted"
          ? t("Undo: {change}", { change: about })
          : t("Take it after all: {change}", { change: about })
      }
    >
      {state === "accepted" ? t("Undo") : t("Take it after all")}
    </Button>
  );
};

const Details = ({
  id,
  open,
  readings,
  rule,
  changes,
  recoveryCondition,
  more,
}: Pick<ChangeLineProps, "readings" | "rule" | "changes" | "recoveryCondition" | "more"> & {
  readonly id: string;
  readonly open: boolean;
}): JSX.Element => (
  <dl id={id} className={classes["details"]} hidden={!open}>
    <dt>{t("What you logged")}</dt>
    {readings.map((reading) => (
      <dd key={reading}>{reading}</dd>
    ))}
    <dt>{t("The rule")}</dt>
    <dd>{rule}</dd>
    <dt>{t("What changes")}</dt>
    {changes.map((change) => (
      <dd key={change}>{change}</dd>
    ))}
    <dt>{t("The way back")}</dt>
    <dd>{recoveryCondition}</dd>
    {more === undefined || more === null ? null : <dd>{more}</dd>}
  </dl>
);

/**
 * One change of the plan: what → what with their figures, the reason as a chip, and behind the chip reading, rule, change
 * and way back. Its direction has a sign of its own (step up, step down, stop, unchanged); its states, in words: waiting,
 * accepted, kept yours, undone, no longer applies. A stop offers no choice.
 */
export const ChangeLine = (props: ChangeLineProps): JSX.Element => {
  const {
    from,
    to,
    also = [],
    fromStill = null,
    still,
    chip,
    direction,
    state,
    pending,
    onAnswer,
    isOver = false,
  } = props;
  const [open, setOpen] = useState(false);
  const details = useId();
  const about = from === null ? to : t("{to} instead of {from}", { to, from });
  const Icon = icons[direction];
  return (
    <article className={classes["line"]} data-direction={direction} data-state={state} aria-label={about}>
      <div className={classes["row"]}>
        <span className={classes["sign"]} aria-hidden="true">
          <Icon size={20} stroke={1.75} />
        </span>
        {fromStill === null && still === null ? null : (
          <span className={classes["stills"]}>
            {fromStill === null ? null : (
              <>
                <span className={classes["before"]}>{fromStill}</span>
                <span className={classes["arrow"]} aria-hidden="true">
                  →
                </span>
              </>
            )}
            {still}
          </span>
        )}
        <div className={classes["what"]}>
          <p className={classes["change"]}>
            {isRefused(state) ? <span className={classes["from"]}>{t("Offered:")}</span> : null}
            {from === null ? null : (
              <>
                <span className={classes["from"]}>{from}</span>
                <span className={classes["arrow"]} role="img" aria-label={t("becomes")}>
                  →
                </span>
              </>
            )}
            <strong>{to}</strong>
          </p>
          {also.length === 0 ? null : <p className={classes["also"]}>{also.join(" ")}</p>}
          <p className={classes["why"]}>
            <button
              type="button"
              className={classes["chip"]}
              aria-expanded={open}
              aria-controls={details}
              onClick={() => setOpen((before) => !before)}
            >
              {chip}
              <IconChevronDown className={classes["turn"]} size={16} aria-hidden="true" />
            </button>
            <span className={classes["state"]}>{stateText(props)}</span>
            {props.acts}
          </p>
          {props.note === null || props.note === undefined ? null : (
            <p className={classes["note"]}>
              <IconLock size={16} stroke={1.75} aria-hidden="true" />
              {props.note}
            </p>
          )}
        </div>
        <Answers
          state={state}
          direction={direction}
          about={about}
          pending={pending}
          onAnswer={onAnswer}
          isOver={isOver}
        />
      </div>
      <Details id={details} open={open} {...props} />
      {props.children}
    </article>
  );
};
