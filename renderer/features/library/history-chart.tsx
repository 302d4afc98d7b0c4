import type { JSX } from "react";
import { CartesianGrid, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Done } from "#coach/outlook/exercise-history.ts";
import { numberText, shortDay } from "../../i18n/format.ts";
import { dateOf, dayNumber, type Mark } from "../../charts/time-axis.ts";

type HistoryChartProps = { readonly done: readonly Done[]; readonly marks: readonly Mark[] };

const tick = { fill: "var(--quiet)", fontSize: 13 } as const;
const label = (value: unknown): string => (typeof value === "number" ? shortDay(dateOf(value)) : "");

/** Ratings after it and the next morning as dots on a true time axis, over the load of what was done; changes as letters. */
export const HistoryChart = ({ done, marks }: HistoryChartProps): JSX.Element => {
  // The answer of the next morning stands on its own day, beside the session and not over it.
  const rows = done
    .flatMap(({ date, nrs, morning, demand }) => [
      { day: dayNumber(date), nrs, demand },
      ...(morning === null ? [] : [{ day: dayNumber(date) + 1, morning, demand }]),
    ])
    .toSorted((a, b) => a.day - b.day);
  const days = [...rows.map(({ day }) => day), ...marks.map(({ day }) => day)];
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ComposedChart data={rows} margin={{ top: 28, right: 8, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="day"
          type="number"
          domain={[Math.min(...days) - 1, Math.max(...days) + 1]}
          tickFormatter={label}
          tick={tick}
          stroke="var(--line)"
          minTickGap={48}
          allowDecimals={false}
        />
        <YAxis yAxisId="nrs" domain={[0, 10]} ticks={[0, 2, 4, 6, 8, 10]} width={32} tick={tick} stroke="var(--line)" />
        <YAxis
          yAxisId="load"
          orientation="right"
          domain={[0, 1.2]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(value: number) => `×${numberText(value, 2)}`}
          width={52}
          tick={tick}
          stroke="var(--line)"
        />
        {marks.map((mark) => (
          <ReferenceLine
            key={mark.letter}
            yAxisId="nrs"
            x={mark.day}
            stroke="var(--series-3)"
            strokeDasharray="2 4"
            label={{ value: mark.letter, position: "top", fill: "var(--series-3)", fontSize: 13, fontWeight: 650 }}
          />
        ))}
        <Line
          yAxisId="load"
          type="stepAfter"
          dataKey="demand"
          stroke="var(--series-4)"
          strokeWidth={2}
          dot={false}
          isAnimationActive={false}
        />
        <Line
          yAxisId="nrs"
          dataKey="nrs"
          stroke="var(--series-1)"
          strokeWidth={1}
          dot={{ r: 5, fill: "var(--series-1)", strokeWidth: 0 }}
          connectNulls
          isAnimationActive={false}
        />
        <Line
          yAxisId="nrs"
          dataKey="morning"
          stroke="var(--series-2)"
          strokeWidth={1}
          strokeDasharray="6 4"
          dot={{ r: 4, fill: "var(--surface)", stroke: "var(--series-2)", strokeWidth: 2, strokeDasharray: "0" }}
          connectNulls
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
};
