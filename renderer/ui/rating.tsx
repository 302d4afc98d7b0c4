import { type JSX, type KeyboardEvent, useId, useRef } from "react";
import { Nrs } from "#contract/quantity.ts";
import { type Message, t } from "../i18n/t.ts";
import classes from "./rating.module.css";

type RatingProps = {
  readonly label: string;
  readonly value: Nrs | null;
  readonly onChange: (nrs: Nrs) => void;
};

const steps = Array.from({ length: 11 }, (_, step) => Nrs.parse(step));

const words: Readonly<Partial<Record<number, Message>>> = {
  0: "none",
  3: "noticeable",
  5: "bothersome",
  7: "severe",
  10: "worst there is",
};

const wordOf = (nrs: number): string => {
  const word = words[nrs];
  return word === undefined ? "" : t(word);
};

const fromDigit = (key: string, value: Nrs | null): number | null => {
  if (!/^\d$/.test(key)) return null;
  // 1 and then 0 make ten, as when writing it.
  return key === "0" && value === 1 ? 10 : Number(key);
};

const step = (key: string, value: Nrs | null): number | null => {
  const now = value ?? 0;
  if (key === "ArrowRight" || key === "ArrowUp") return value === null ? 0 : Math.min(10, now + 1);
  if (key === "ArrowLeft" || key === "ArrowDown") return Math.max(0, now - 1);
  if (key === "Home") return 0;
  if (key === "End") return 10;
  return fromDigit(key, value);
};

/**
 * The 0–10 rating as eleven large steps. By keyboard: digits (1 then 0 for ten), arrows, Home and End. Every step shows
 * its digit; colour only goes with it.
 */
export const Rating = ({ label, value, onChange }: RatingProps): JSX.Element => {
  const hint = useId();
  const group = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = step(event.key, value);
    if (next === null) return;
    event.preventDefault();
    onChange(Nrs.parse(next));
    group.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus();
  };

  return (
    <div>
      <div
        ref={group}
        className={classes["steps"]}
        role="radiogroup"
        aria-label={label}
        aria-describedby={hint}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {steps.map((nrs) => (
          <button
            key={nrs}
            type="button"
            role="radio"
            aria-checked={value === nrs}
            aria-label={[nrs, wordOf(nrs)].filter((part) => part !== "").join(", ")}
            tabIndex={value === nrs || (value === null && nrs === 0) ? 0 : -1}
            data-step={nrs}
            className={classes["step"]}
            style={{ background: `var(--pain-${nrs})`, color: `var(--pain-ink-${nrs})` }}
            onClick={() => onChange(nrs)}
          >
            {nrs}
          </button>
        ))}
      </div>
      <div className={classes["words"]} aria-hidden="true">
        {steps.map((nrs) => (
          <span key={nrs}>{wordOf(nrs)}</span>
        ))}
      </div>
      <p id={hint} className={classes["hint"]}>
        {t("Type a digit, 1 then 0 for ten, or use the arrows.")}
      </p>
    </div>
  );
};
