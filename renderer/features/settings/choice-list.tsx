import { Checkbox } from "@mantine/core";
import type { JSX } from "react";
import classes from "./settings.module.css";

type ChoiceListProps<T extends string> = {
  readonly label: string;
  readonly description: string;
  readonly options: readonly T[];
  readonly text: (option: T) => string;
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
};

/** Several of a list, ticked. */
export const ChoiceList = <T extends string>({
  label,
  description,
  options,
  text,
  value,
  onChange,
}: ChoiceListProps<T>): JSX.Element => (
  <Checkbox.Group
    label={label}
    description={description}
    value={[...value]}
    onChange={(chosen) => onChange(options.filter((option) => chosen.includes(option)))}
  >
    <div className={classes["options"]}>
      {options.map((option) => (
        <Checkbox key={option} value={option} label={text(option)} />
      ))}
    </div>
  </Checkbox.Group>
);
