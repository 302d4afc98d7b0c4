import type { JSX } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { LoadMoment } from "../../coach/load.ts";

export type LoadSeries = { readonly name: string; readonly curve: readonly LoadMoment[] };

/** Colour and dash of a series by its place, so that lines differ by more than colour. */
export const seriesLook = [
  { stroke: "var(--series-1)", dash: "" },
  { stroke: "var(--series-2)", dash: "7 4" },
  { stroke: "var(--series-3)", dash: "2 3" },
] as const;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Demand over one repetition, from its start to its start again; the straight leg raise is the line at 1. */
export const LoadChart = ({ series }: { readonly series: readonly LoadSeries[] }): JSX.Element => {
  const [first] = series;
  const rows = (first?.curve ?? []).map(({ share }, place) => ({
    share,
    ...Object.fromEntries(series.map(({ curve }, index) => [`h${index}`, curve[place]?.h ?? null])),
  }));
  return (
    <ResponsiveContainer width="100%" height={220}>
      <LineChart data={rows} margin={{ top: 12, right: 24, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="share"
          type="number"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={percent}
          tick={{ fill: "var(--quiet)", fontSize: 13 }}
          stroke="var(--line)"
        />
        <YAxis
          domain={[0, 1.2]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          width={40}
          tick={{ fill: "var(--quiet)", fontSize: 13 }}
          stroke="var(--line)"
        />
        <ReferenceLine
          y={1}
          stroke="var(--edge)"
          strokeDasharray="2 4"
          label={{ value: "straight leg raise", position: "insideBottomRight", fill: "var(--quiet)", fontSize: 13 }}
        />
        {series.map(({ name }, index) => (
          <Line
            key={`${name}-${seriesLook[index]?.stroke ?? ""}`}
            dataKey={`h${index}`}
            name={name}
            stroke={seriesLook[index]?.stroke ?? "var(--series-4)"}
            strokeDasharray={seriesLook[index]?.dash ?? ""}
            strokeWidth={2.5}
            dot={false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
};

/** The same numbers for the table: every tenth of the repetition. */
export const loadRows = (series: readonly LoadSeries[]): readonly (readonly (string | number)[])[] => {
  const [first] = series;
  return (first?.curve ?? []).flatMap(({ share }, place) =>
    place % 8 === 0 ? [[percent(share), ...series.map(({ curve }) => (curve[place]?.h ?? 0).toFixed(2))]] : [],
  );
};
