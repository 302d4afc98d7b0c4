import { type JSX, memo } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { Load } from "#coach/biomechanics/load.ts";
import { fixedText, numberText } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { secondsText } from "../../ui/figure/play-bar.tsx";
import classes from "./load-chart.module.css";

export type LoadSeries = { readonly name: string } & Pick<Load, "curve" | "seconds">;

/** Colour and dash of a series by its place, so that lines differ by more than colour. */
export const seriesLook = [
  { stroke: "var(--series-1)", dash: "" },
  { stroke: "var(--series-2)", dash: "7 4" },
  { stroke: "var(--series-3)", dash: "2 3" },
] as const;

const samples = 80;

/** The demand of an exercise so many seconds into its repetition; null when it is over. */
const demandAt = ({ curve, seconds }: LoadSeries, at: number): number | null => {
  if (at > seconds + 1e-9) return null;
  const place = (Math.min(at, seconds) / seconds) * (curve.length - 1);
  const [before, after] = [curve[Math.floor(place)], curve[Math.ceil(place)]];
  if (before === undefined || after === undefined) return null;
  return before.h + (after.h - before.h) * (place - Math.floor(place));
};

const longest = (series: readonly LoadSeries[]): number => Math.max(0, ...series.map(({ seconds }) => seconds));

/** Every moment that is drawn, and the ends of the repetitions, so that each line reaches its own. */
const momentsOf = (series: readonly LoadSeries[]): readonly number[] => {
  const all = longest(series);
  const even = Array.from({ length: samples + 1 }, (_, step) => (step / samples) * all);
  return [...new Set([...even, ...series.map(({ seconds }) => seconds)])].toSorted((a, b) => a - b);
};

// Room around the plot, in pixels.
const room = { axis: 40, right: 24 } as const;

const Lines = memo(({ series }: { readonly series: readonly LoadSeries[] }): JSX.Element => {
  const all = longest(series);
  const rows = momentsOf(series).map((at) => ({
    at,
    ...Object.fromEntries(series.map((one, index) => [`h${index}`, demandAt(one, at)])),
  }));
  const whole = Array.from({ length: Math.floor(all + 1e-9) + 1 }, (_, second) => second);
  return (
    <ResponsiveContainer width="100%" height={220}>
      <LineChart data={rows} margin={{ top: 12, right: room.right, bottom: 4, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="at"
          type="number"
          domain={[0, all]}
          ticks={whole}
          tickFormatter={secondsText}
          minTickGap={24}
          tick={{ fill: "var(--quiet)", fontSize: 13 }}
          stroke="var(--line)"
        />
        <YAxis
          domain={[0, 1.2]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(value: number) => numberText(value, 2)}
          width={room.axis}
          tick={{ fill: "var(--quiet)", fontSize: 13 }}
          stroke="var(--line)"
        />
        <ReferenceLine
          y={1}
          stroke="var(--edge)"
          strokeDasharray="2 4"
          label={{
            value: t("Straight leg raise ×1"),
            position: "insideBottomRight",
            fill: "var(--quiet)",
            fontSize: 13,
          }}
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
});
Lines.displayName = "Lines";

type LoadChartProps = {
  readonly series: readonly LoadSeries[];
  /** The moment to mark, seconds into the repetition. */
  readonly now?: number;
};

/** Demand over one repetition, second by second; the straight leg raise is the line at 1. */
export const LoadChart = ({ series, now }: LoadChartProps): JSX.Element => (
  <div className={classes["chart"]}>
    <Lines series={series} />
    {now === undefined ? null : (
      <div className={classes["plot"]} style={{ insetInline: `${room.axis}px ${room.right}px` }} aria-hidden="true">
        <div
          className={classes["now"]}
          style={{ insetInlineStart: `${(100 * Math.min(now, longest(series))) / longest(series)}%` }}
        />
      </div>
    )}
  </div>
);

/** The same numbers for the table: every half second of the repetition. */
export const loadRows = (series: readonly LoadSeries[]): readonly (readonly (string | number)[])[] =>
  Array.from({ length: Math.floor(longest(series) * 2 + 1e-9) + 1 }, (_, half) => [
    secondsText(half / 2),
    ...series.map((one) => {
      const demand = demandAt(one, half / 2);
      return demand === null ? "" : fixedText(demand, 2);
    }),
  ]);
