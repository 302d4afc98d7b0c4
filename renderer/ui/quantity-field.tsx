import { type JSX, useId, useState } from "react";
import classes from "./quantity-field.module.css";

type QuantityFieldProps = {
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
};

const parsed = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null);

/**
 * A number with its unit: typed, or stepped by buttons and the up and down keys. Out of range it says so and keeps what
 * was typed; the value goes out on Enter or when leaving the field.
 */
export const QuantityField = ({
  label,
  value,
  unit,
  min,
  max,
  step = 1,
  onChange,
}: QuantityFieldProps): JSX.Element => {
  // What is being typed belongs to the value it was typed over; a new value from outside replaces it.
  const [typing, setTyping] = useState({ over: value, text: String(value) });
  const text = typing.over === value ? typing.text : String(value);
  const message = useId();

  const typed = parsed(text);
  const fits = typed !== null && typed >= min && typed <= max;
  const commit = (): void => {
    if (fits && typed !== value) onChange(typed);
  };
  const stepBy = (by: number): void => {
    const next = Math.min(max, Math.max(min, (typed ?? value) + by));
    setTyping({ over: value, text: String(next) });
    if (next !== value) onChange(next);
  };

  return (
    <span className={classes["field"]}>
      <span className={classes["row"]} data-wrong={!fits}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Less: ${label}`}
          disabled={value <= min}
          onClick={() => stepBy(-step)}
        >
          −
        </button>
        <input
          inputMode="numeric"
          aria-label={unit === undefined ? label : `${label}, ${unit}`}
          aria-invalid={!fits}
          aria-describedby={fits ? undefined : message}
          value={text}
          onChange={(event) => setTyping({ over: value, text: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
            event.preventDefault();
            stepBy(event.key === "ArrowUp" ? step : -step);
          }}
        />
        {unit === undefined ? null : <span className={classes["unit"]}>{unit}</span>}
        <button
          type="button"
          tabIndex={-1}
          aria-label={`More: ${label}`}
          disabled={value >= max}
          onClick={() => stepBy(step)}
        >
          +
        </button>
      </span>
      {fits ? null : (
        <span
          id={message}
          role="alert"
          className={classes["message"]}
        >{`Please give a number from ${min} to ${max}.`}</span>
      )}
    </span>
  );
};
