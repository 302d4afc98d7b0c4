import { type JSX, useId, useState } from "react";
import { t } from "../i18n/t.ts";
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

/** What stands in the field: `over` is the value it was typed over, `done` whether the person has left it or pressed Enter. */
type Typing = { readonly over: number; readonly text: string; readonly done: boolean };

const parsed = (text: string): number | null => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null);

/**
 * A number with its unit: typed, or stepped by buttons and the up and down keys. The value goes out on Enter or when
 * leaving the field; out of range the field then says what fits and keeps what was typed. Escape takes the typing back.
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
  const untouched: Typing = { over: value, text: String(value), done: false };
  const [last, setTyping] = useState(untouched);
  const typing = last.over === value ? last : untouched;
  const message = useId();

  const typed = parsed(typing.text);
  const fits = typed !== null && typed >= min && typed <= max;
  // Half a number is not yet a wrong one.
  const wrong = typing.done && !fits;
  const commit = (): void => {
    setTyping({ ...typing, done: true });
    if (fits && typed !== value) onChange(typed);
  };
  const stepBy = (by: number): void => {
    const next = Math.min(max, Math.max(min, (typed ?? value) + by));
    setTyping({ over: value, text: String(next), done: true });
    if (next !== value) onChange(next);
  };

  return (
    <span className={classes["field"]}>
      <span className={classes["row"]} data-wrong={wrong}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("Less: {what}", { what: label })}
          disabled={value <= min}
          onClick={() => stepBy(-step)}
        >
          −
        </button>
        <input
          inputMode="numeric"
          aria-label={unit === undefined ? label : `${label}, ${unit}`}
          aria-invalid={wrong}
          aria-describedby={wrong ? message : undefined}
          value={typing.text}
          onChange={(event) => setTyping({ ...typing, text: event.currentTarget.value })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit();
            if (event.key === "Escape") setTyping(untouched);
            if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
            event.preventDefault();
            stepBy(event.key === "ArrowUp" ? step : -step);
          }}
        />
        {unit === undefined ? null : <span className={classes["unit"]}>{unit}</span>}
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("More: {what}", { what: label })}
          disabled={value >= max}
          onClick={() => stepBy(step)}
        >
          +
        </button>
      </span>
      {!wrong ? null : (
        <span id={message} role="alert" className={classes["message"]}>
          {t("Please give a number from {min} to {max}.", { min, max })}
        </span>
      )}
    </span>
  );
};
