import { Badge, Button, Group } from "@mantine/core";
import { type JSX, type ReactNode, useId, useState } from "react";
import type { DecisionState, Direction } from "../../electron/contract/decision.ts";
import classes from "./change-line.module.css";

type Answer = "accepted" | "declined" | "undone" | "proposed";

export type ChangeLineProps = {
  /** What was, when something takes its place. */
  readonly from: string | null;
  /** What holds now. */
  readonly to: string;
  readonly still: ReactNode;
  /** The reason in a few words. */
  readonly chip: string;
  readonly direction: Direction;
  readonly state: DecisionState;
  readonly readings: readonly string[];
  readonly rule: string;
  readonly changes: readonly string[];
  readonly wayBack: string;
  readonly pending: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

const stateWords: Readonly<Record<DecisionState, string>> = {
  proposed: "Waiting for you",
  accepted: "Accepted",
  declined: "Kept yours",
  undone: "Undone",
  superseded: "No longer applies",
};

const proposedWords: Readonly<Record<Direction, string>> = {
  stop: "In force",
  ease: "In force until you decide",
  keep: "Nothing changes",
  progress: "Waits for your yes",
};

const wordsOf = (state: DecisionState, direction: Direction): string =>
  state === "proposed" ? proposedWords[direction] : stateWords[state];

const Answers = ({
  state,
  direction,
  about,
  pending,
  onAnswer,
}: Pick<ChangeLineProps, "state" | "direction" | "pending" | "onAnswer"> & {
  readonly about: string;
}): JSX.Element | null => {
  // A stop is not up for a choice, and "stays as it is" has nothing to choose.
  if (direction === "stop" || direction === "keep" || state === "superseded") return null;
  if (state === "proposed")
    return (
      <Group gap="xs" wrap="nowrap">
        <Button size="xs" loading={pending} onClick={() => onAnswer("accepted")} aria-label={`Accept: ${about}`}>
          Accept
        </Button>
        <Button
          size="xs"
          variant="default"
          disabled={pending}
          onClick={() => onAnswer("declined")}
          aria-label={`Keep mine: ${about}`}
        >
          Keep mine
        </Button>
      </Group>
    );
  return (
    <Button
      size="xs"
      variant="default"
      disabled={pending}
      onClick={() => onAnswer(state === "accepted" ? "undone" : "accepted")}
      aria-label={`${state === "accepted" ? "Undo" : "Take it after all"}: ${about}`}
    >
      {state === "accepted" ? "Undo" : "Take it after all"}
    </Button>
  );
};

/**
 * One change of the plan: what → what, the reason as a chip, and on demand reading, rule, change and way back. Its
 * states: waiting, accepted, kept yours, undone, no longer applies.
 */
export const ChangeLine = (props: ChangeLineProps): JSX.Element => {
  const { from, to, still, chip, direction, state, readings, rule, changes, wayBack, pending, onAnswer } = props;
  const [open, setOpen] = useState(false);
  const details = useId();
  const about = from === null ? to : `${to} instead of ${from}`;
  return (
    <article className={classes["line"]} data-direction={direction} data-state={state} aria-label={about}>
      <div className={classes["row"]}>
        {still}
        <div className={classes["what"]}>
          <p className={classes["change"]}>
            {from === null ? null : (
              <>
                <span className={classes["from"]}>{from}</span>
                <span className={classes["arrow"]} aria-label="becomes">
                  →
                </span>
              </>
            )}
            <strong>{to}</strong>
          </p>
          <Group gap="xs">
            <button
              type="button"
              className={classes["chip"]}
              aria-expanded={open}
              aria-controls={details}
              onClick={() => setOpen((before) => !before)}
            >
              {chip}
              <span aria-hidden="true">{open ? " ▴" : " ▾"}</span>
            </button>
            <Badge variant="transparent" color="gray" tt="none" fw={400} c="dimmed" px={0}>
              {wordsOf(state, direction)}
            </Badge>
          </Group>
        </div>
        <Answers state={state} direction={direction} about={about} pending={pending} onAnswer={onAnswer} />
      </div>
      <dl id={details} className={classes["details"]} hidden={!open}>
        <dt>What you logged</dt>
        {readings.map((reading) => (
          <dd key={reading}>{reading}</dd>
        ))}
        <dt>The rule</dt>
        <dd>{rule}</dd>
        <dt>What changes</dt>
        {changes.map((change) => (
          <dd key={change}>{change}</dd>
        ))}
        <dt>The way back</dt>
        <dd>{wayBack}</dd>
      </dl>
    </article>
  );
};
