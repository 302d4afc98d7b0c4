import { NumberInput } from "@mantine/core";
import { type JSX, useState } from "react";
import { decimalSign, numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import classes from "./settings.module.css";

type MeasureProps = {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number | null) => void;
};

/** A measure that may be left empty. It goes out when leaving the field or on Enter; out of range the field says what fits. */
export const NumberMeasure = ({ label, unit, value, min, max, onChange }: MeasureProps): JSX.Element => {
  const [typed, setTyped] = useState<number | string>(value ?? "");
  const [left, setLeft] = useState(false);
  const fits = typed === "" || (typeof typed === "number" && typed >= min && typed <= max);
  const commit = (): void => {
    setLeft(true);
    const next = typed === "" ? null : Number(typed);
    if (fits && next !== value) onChange(next);
  };
  return (
    <NumberInput
      className={classes["measure"]}
      label={label}
      suffix={` ${unit}`}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
      decimalScale={1}
      decimalSeparator={decimalSign()}
      allowedDecimalSeparators={[".", ","]}
      hideControls
      error={
        left && !fits
          ? t("Please give {min} to {max} {unit}, or leave it empty.", {
              min: numberText(min),
              max: numberText(max),
              unit,
            })
          : null
      }
    />
  );
};
