import { Checkbox, SegmentedControl, Text } from "@mantine/core";
import { type JSX, useRef, useState } from "react";
import { Rir } from "../../../electron/contract/quantity.ts";
import type { Prescription } from "../../../electron/contract/routine.ts";
import type { SessionExerciseId, SessionSet } from "../../../electron/contract/session.ts";
import { useSend } from "../../api.ts";
import { announceProblem } from "../../toast.tsx";
import { QuantityField } from "../../ui/quantity-field.tsx";
import classes from "./session.module.css";

type SetRowProps = {
  readonly sessionExerciseId: SessionExerciseId;
  readonly prescription: Prescription;
  readonly position: number;
  /** The ticked set, null while it is open. */
  readonly set: SessionSet | null;
  readonly name: string;
};

const unknown = "unknown";
const reserves = [unknown, "0", "1", "2", "3", "4", "5"];
const reserveText = (value: string): string => (value === unknown ? "–" : value === "5" ? "5+" : value);

/** Goes to the tick of the next set, wherever in the session it stands. */
const focusNext = (box: HTMLElement): void => {
  const boxes = [...document.querySelectorAll<HTMLElement>("[data-set-tick]")];
  boxes[boxes.indexOf(box) + 1]?.focus();
};

/** One set: tick, reps or seconds, reps in reserve. Ticked values are stored at once, and again when they change. */
export const SetRow = ({ sessionExerciseId, prescription, position, set, name }: SetRowProps): JSX.Element => {
  const log = useSend("session.logSet");
  const clear = useSend("session.clearSet");
  const { target } = prescription;
  const holds = target.kind === "hold";
  const prescribed = holds ? target.holdSeconds : target.reps;
  const stored = set === null ? null : holds ? set.holdSeconds : set.reps;
  const [chosen, setChosen] = useState(prescribed);
  const amount = stored ?? chosen;
  const [reserve, setReserve] = useState<string>(set === null || set.rir === null ? unknown : String(set.rir));
  const box = useRef<HTMLInputElement>(null);
  const label = `Set ${position + 1} of ${prescription.sets}`;

  const save = (count: number, rir: string): void => {
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
    } else clear.send({ sessionExerciseId, position }).catch(announceProblem);
  };

  return (
    <li className={classes["set"]} data-done={set !== null}>
      <Checkbox
        ref={box}
        data-set-tick=""
        size="md"
        checked={set !== null}
        onChange={(event) => tick(event.currentTarget.checked)}
        label={label}
        aria-label={`${label} done, ${name}`}
      />
      <QuantityField
        label={holds ? `Seconds held, ${label.toLowerCase()}, ${name}` : `Reps, ${label.toLowerCase()}, ${name}`}
        unit={holds ? "s" : "reps"}
        value={amount}
        min={0}
        max={holds ? 3600 : 200}
        step={holds ? 5 : 1}
        onChange={(count) => {
          setChosen(count);
          if (set !== null) save(count, reserve);
        }}
      />
      {holds && target.reps > 1 ? <Text c="dimmed" size="sm" className="digits">{`${target.reps} times`}</Text> : null}
      {holds ? null : (
        <div className={classes["reserve"]}>
          <Text size="sm" c="dimmed" id={`reserve-${sessionExerciseId}-${position}`}>
            Reps in reserve
          </Text>
          <SegmentedControl
            size="xs"
            aria-label={`Reps in reserve, ${label.toLowerCase()}, ${name}`}
            value={reserve}
            onChange={(value) => {
              setReserve(value);
              if (set !== null) save(amount, value);
            }}
            data={reserves.map((value) => ({ value, label: reserveText(value) }))}
          />
        </div>
      )}
    </li>
  );
};
