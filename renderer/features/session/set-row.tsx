import { Checkbox, SegmentedControl, Text } from "@mantine/core";
import { type JSX, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Rir } from "#contract/quantity.ts";
import type { Prescription } from "#contract/routine.ts";
import type { SessionExerciseId, SessionSet } from "#contract/session.ts";
import { useSend } from "../../data/api.ts";
import { announceProblem } from "../../ui/toast.tsx";
import { QuantityField } from "../../ui/quantity-field.tsx";
import { t } from "../../i18n/t.ts";
import classes from "./session.module.css";

type SetRowProps = {
  readonly sessionExerciseId: SessionExerciseId;
  readonly prescription: Prescription;
  readonly position: number;
  /** The ticked set, null while it is open. */
  readonly set: SessionSet | null;
  readonly name: string;
  /** In place of "Set 1 of 3", where whose turn it is matters more. */
  readonly label?: string;
  /** An open set cannot be ticked now. */
  readonly waiting: boolean;
};

const unknown = "unknown";
const reserves = [unknown, "0", "1", "2", "3", "4", "5"];
const reserveText = (value: string): string => (value === unknown ? "–" : value === "5" ? "5+" : value);

/** Goes to the tick of the next set, wherever in the session it stands. */
const focusNext = (box: HTMLElement): void => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-set-tick]:not(:disabled)")];
  boxes.find((other) => box.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)?.focus();
};

/**
 * One set: tick, reps or seconds, reps in reserve. A ticked set is stored at once, and again when it changes. With the
 * focus on the tick, Space or Enter ticks and goes on to the next set, and 0 to 5 say the reps in reserve.
 */
export const SetRow = ({
  sessionExerciseId,
  prescription,
  position,
  set,
  name,
  label,
  waiting,
}: SetRowProps): JSX.Element => {
  const log = useSend("session.logSet");
  const clear = useSend("session.clearSet");
  const { target } = prescription;
  const holds = target.kind === "hold";
  const stored = set === null ? null : holds ? set.holdSeconds : set.reps;
  const [chosen, setChosen] = useState(holds ? target.holdSeconds : target.reps);
  const amount = stored ?? chosen;
  const [reserve, setReserve] = useState<string>(set === null || set.rir === null ? unknown : String(set.rir));
  const box = useRef<HTMLInputElement>(null);
  // What was done last, also before the store has answered: a change right after the tick belongs to the ticked set.
  const latest = useRef({ ticked: set !== null, amount });
  const pending = log.pending || clear.pending;
  useEffect(() => {
    if (!pending) latest.current = { ticked: set !== null, amount };
  }, [set, amount, pending]);
  const which = { set: position + 1, sets: prescription.sets };
  const inPlace = { ...which, exercise: name };

  const save = (count: number, rir: string): void => {
    latest.current = { ticked: true, amount: count };
    log
      .send({
        sessionExerciseId,
        position,
        reps: holds ? null : count,
        holdSeconds: holds ? count : null,
        rir: rir === unknown ? null : Rir.parse(Number(rir)),
      })
      .catch(announceProblem);
  };

  const tick = (done: boolean): void => {
    if (done) {
      save(amount, reserve);
      if (box.current !== null) focusNext(box.current);
      return;
    }
    latest.current = { ticked: false, amount };
    setChosen(amount);
    clear.send({ sessionExerciseId, position }).catch(announceProblem);
  };

  const keep = (rir: string): void => {
    setReserve(rir);
    if (latest.current.ticked) save(latest.current.amount, rir);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" && !event.repeat) {
      event.preventDefault();
      tick(set === null);
    } else if (!holds && /^[0-5]$/.test(event.key)) {
      event.preventDefault();
      keep(event.key);
    }
  };

  return (
    <li className={classes["set"]} data-done={set !== null} data-exercise={sessionExerciseId}>
      <Checkbox
        ref={box}
        data-set-tick=""
        size="md"
        className={classes["tick"]}
        checked={set !== null}
        disabled={waiting && set === null}
        onChange={(event) => tick(event.currentTarget.checked)}
        onKeyDown={onKeyDown}
        label={label ?? t("Set {set} of {sets}", which)}
        aria-label={t("Set {set} of {sets} done, {exercise}", inPlace)}
      />
      <QuantityField
        label={
          holds
            ? t("Seconds held, set {set} of {sets}, {exercise}", inPlace)
            : t("Reps, set {set} of {sets}, {exercise}", inPlace)
        }
        unit={holds ? t("s") : t("reps")}
        value={amount}
        min={0}
        max={holds ? 3600 : 200}
        step={holds ? 5 : 1}
        onChange={(count) => {
          setChosen(count);
          if (latest.current.ticked) save(count, reserve);
        }}
      />
      {holds && target.reps > 1 ? (
        <Text c="dimmed" size="sm">
          {t("{count} times", { count: target.reps })}
        </Text>
      ) : null}
      {holds ? null : (
        <div className={classes["reserve"]}>
          <Text size="sm" c="dimmed">
            {t("Reps in reserve")}
          </Text>
          <SegmentedControl
            size="xs"
            classNames={{ label: classes["step"] ?? "" }}
            aria-label={t("Reps in reserve, set {set} of {sets}, {exercise}", inPlace)}
            value={reserve}
            onChange={keep}
            data={reserves.map((value) => ({ value, label: reserveText(value) }))}
          />
        </div>
      )}
    </li>
  );
};
