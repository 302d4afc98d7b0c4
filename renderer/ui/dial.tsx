import { Slider, Text } from "@mantine/core";
import type { JSX } from "react";
import classes from "./dial.module.css";

type DialProps = {
  readonly label: string;
  readonly value: number;
  /** The value with its unit. */
  readonly said: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
};

/** Something to play with: a slider with its name and what it stands at. */
export const Dial = ({ label, value, said, min, max, step, onChange }: DialProps): JSX.Element => (
  <div className={classes["dial"]}>
    <Text fz={13}>{label}</Text>
    <Text fz={13} className="digits" c="dimmed">
      {said}
    </Text>
    <Slider
      aria-label={label}
      thumbLabel={label}
      value={value}
      min={min}
      max={max}
      step={step}
      label={null}
      onChange={onChange}
      thumbValueText={said}
    />
  </div>
);
