import type { JSX } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { shortDay } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { dateOf, type Mark } from "../../charts/time-axis.ts";
import type { PainDay } from "./series.ts";

type PainChartProps = {
  readonly points: readonly PainDay[];
  readonly sessionDays: readonly number[];
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
};

/** Diamond for the mornings, so that the two lines differ by shape and dash, not by colour alone. */
const Diamond = ({ cx, cy }: { readonly cx?: number; readonly cy?: number }): JSX.Element =>
  cx === undefined || cy === undefined || Number.isNaN(cy) ? (
    <g />
  ) : (
    <path d={`M${cx} ${cy - 5}L${cx + 5} ${cy}L${cx} ${cy + 5}L${cx - 5} ${cy}Z`} fill="var(--series-2)" />
  );

const label = (value: unknown): string => (typeof value === "number" ? shortDay(dateOf(value)) : "");

/** Pain on a true time axis: after sessions and next mornings, with sessions as ticks and decisions as letters. */
export const PainChart = ({ points, sessionDays, marks, from, to }: PainChartProps): JSX.Element => (
  <ResponsiveContainer width="100%" height={280}>
    <LineChart data={[...points]} margin={{ top: 28, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="day"
        type="number"
        domain={[from, to]}
        tickFormatter={label}
        tick={{ fill: "var(--quiet)", fontSize: 13 }}
        stroke="var(--line)"
        minTickGap={48}
        allowDecimals={false}
      />
      <YAxis
        domain={[0, 10]}
        ticks={[0, 2, 4, 6, 8, 10]}
        width={32}
        tick={{ fill: "var(--quiet)", fontSize: 13 }}
        stroke="var(--line)"
      />
      {sessionDays.map((day) => (
        <ReferenceLine
          key={`session-${day}`}
          segment={[
            { x: day, y: 0 },
            { x: day, y: 0.35 },
          ]}
          stroke="var(--quiet)"
          strokeWidth={2}
        />
      ))}
      {marks.map((mark) => (
        <ReferenceLine
          key={mark.letter}
          x={mark.day}
          stroke="var(--series-3)"
          strokeDasharray="2 4"
          label={{ value: mark.letter, position: "top", fill: "var(--series-3)", fontSize: 13, fontWeight: 650 }}
        />
      ))}
      <Tooltip
        labelFormatter={label}
        contentStyle={{
          background: "var(--surface)",
          border: "1px solid var(--line)",
          borderRadius: 8,
          color: "var(--ink)",
        }}
      />
      <Line
        dataKey="after"
        name={t("After training")}
        stroke="var(--series-1)"
        strokeWidth={2}
        dot={{ r: 4, fill: "var(--series-1)", strokeWidth: 0 }}
        connectNulls
        isAnimationActive={false}
      />
      <Line
        dataKey="morning"
        name={t("Next morning")}
        stroke="var(--series-2)"
        strokeWidth={2}
        strokeDasharray="6 4"
        dot={<Diamond />}
        connectNulls
        isAnimationActive={false}
      />
    </LineChart>
  </ResponsiveContainer>
);
