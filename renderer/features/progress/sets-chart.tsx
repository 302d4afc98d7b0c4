import type { JSX } from "react";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import type { Pattern } from "#contract/exercise.ts";
import { patternText } from "../../text/vocabulary.ts";
import type { Week } from "./series.ts";
import { shortDay } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import classes from "./progress.module.css";

/** Four series colours; the second round is drawn lighter with an outline, so that no two patterns look alike. */
const look = (index: number): { readonly fill: string; readonly fillOpacity: number; readonly stroke: string } => {
  const colour = `var(--series-${(index % 4) + 1})`;
  return { fill: colour, fillOpacity: index < 4 ? 1 : 0.35, stroke: colour };
};

/** What the colours of the bars stand for. */
export const SetsKey = ({ patterns }: { readonly patterns: readonly Pattern[] }): JSX.Element => (
  <ul className={classes["key"]} aria-label={t("What the colours mean")}>
    {patterns.map((pattern, index) => (
      <li key={pattern}>
        <svg width="14" height="14" aria-hidden="true">
          <rect x="1" y="1" width="12" height="12" {...look(index)} />
        </svg>
        {patternText(pattern)}
      </li>
    ))}
  </ul>
);

/** Hard sets a week, stacked by movement pattern. */
export const SetsChart = ({
  weeks,
  patterns,
}: {
  readonly weeks: readonly Week[];
  readonly patterns: readonly Pattern[];
}): JSX.Element => (
  <ResponsiveContainer width="100%" height={280}>
    <BarChart
      data={weeks.map((week) => ({ label: shortDay(week.weekStart), ...week.sets }))}
      margin={{ top: 16, right: 24, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="label" tick={{ fill: "var(--quiet)", fontSize: 13 }} stroke="var(--line)" minTickGap={24} />
      <YAxis allowDecimals={false} width={32} tick={{ fill: "var(--quiet)", fontSize: 13 }} stroke="var(--line)" />
      <Tooltip
        cursor={{ fill: "var(--wash)", fillOpacity: 0.4 }}
        contentStyle={{
          background: "var(--surface)",
          border: "1px solid var(--line)",
          borderRadius: 8,
          color: "var(--ink)",
        }}
      />
      {patterns.map((pattern, index) => (
        <Bar
          key={pattern}
          dataKey={pattern}
          name={patternText(pattern)}
          stackId="sets"
          maxBarSize={40}
          isAnimationActive={false}
          {...look(index)}
        />
      ))}
    </BarChart>
  </ResponsiveContainer>
);
