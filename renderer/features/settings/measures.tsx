import { NumberInput, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import { BodyMeasures } from "../../../electron/contract/profile.ts";
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
const Measure = ({ label, unit, value, min, max, onChange }: MeasureProps): JSX.Element => {
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
      label={label}
      suffix={` ${unit}`}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
      }}
      decimalScale={1}
      hideControls
      error={left && !fits ? `Please give ${min} to ${max} ${unit}, or leave it empty.` : null}
    />
  );
};

type MeasuresProps = { readonly body: BodyMeasures; readonly onChange: (body: BodyMeasures) => void };

const proportions = [
  { value: "unknown", label: "In between" },
  { value: "woman", label: "Woman" },
  { value: "man", label: "Man" },
] as const;

/** Proportions, weight and height, all of them optional. */
export const Measures = ({ body, onChange }: MeasuresProps): JSX.Element => (
  <Stack gap="md">
    <Text>
      The library shows how much your hips have to hold. With your measures it can say so in newton metres; how
      exercises compare with each other hardly depends on them.
    </Text>
    <div className={classes["measures"]}>
      <div>
        <Text fw={550} fz={13} mb={4} id="proportions-label">
          Proportions like an average
        </Text>
        <SegmentedControl
          aria-labelledby="proportions-label"
          value={body.proportions ?? "unknown"}
          data={[...proportions]}
          onChange={(value) =>
            onChange({ ...body, proportions: BodyMeasures.unwrap().shape.proportions.safeParse(value).data ?? null })
          }
        />
      </div>
      <Measure
        label="Weight"
        unit="kg"
        value={body.massKilograms}
        min={30}
        max={250}
        onChange={(massKilograms) => onChange({ ...body, massKilograms })}
      />
      <Measure
        label="Height"
        unit="cm"
        value={body.heightMetres === null ? null : Math.round(body.heightMetres * 1000) / 10}
        min={120}
        max={230}
        onChange={(centimetres) => onChange({ ...body, heightMetres: centimetres === null ? null : centimetres / 100 })}
      />
    </div>
  </Stack>
);
