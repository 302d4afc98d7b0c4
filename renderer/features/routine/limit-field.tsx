import { NativeSelect } from "@mantine/core";
import type { JSX } from "react";
import type { Exercise, RangeLimit } from "#contract/exercise.ts";
import { Degrees } from "#contract/quantity.ts";
import { limitText } from "../../text/explain.ts";
import { t } from "../../i18n/t.ts";

const stepsOf = (range: RangeLimit, now: number | null): readonly number[] => {
  const count = Math.floor((range.maxDegrees - range.minDegrees) / range.stepDegrees) + 1;
  const steps = Array.from({ length: count }, (_, step) => range.minDegrees + step * range.stepDegrees);
  const all = now === null || steps.includes(now) ? steps : [...steps, now];
  return all.toSorted((a, b) => a - b);
};

type LimitFieldProps = {
  readonly exercise: Exercise;
  readonly range: RangeLimit;
  readonly value: Degrees | null;
  readonly onChange: (limit: Degrees | null) => void;
};

/** The range limit in words: "full range", or "not lower than 60°". */
export const LimitField = ({ exercise, range, value, onChange }: LimitFieldProps): JSX.Element => (
  <NativeSelect
    aria-label={t("Range limit")}
    value={value === null ? "full" : String(value)}
    onChange={(event) => {
      const chosen = event.currentTarget.value;
      onChange(chosen === "full" ? null : Degrees.parse(Number(chosen)));
    }}
    data={[
      { value: "full", label: t("full range") },
      ...stepsOf(range, value).map((step) => ({ value: String(step), label: limitText(step, exercise) })),
    ]}
  />
);
