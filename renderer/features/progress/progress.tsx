import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { type JSX, useState } from "react";
import { Pattern } from "#contract/exercise.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput, useNames } from "../../data/coach-input.tsx";
import { chip, explainChange } from "../../text/explain.ts";
import { t } from "../../i18n/t.ts";
import { patternText } from "../../text/vocabulary.ts";
import { painSentence, weekSentence } from "../../text/trend.ts";
import { useDrafts } from "../../data/drafts.tsx";
import { useNavigation } from "../../navigation/navigation.tsx";
import { ChartWithTable } from "../../charts/chart-with-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { PainChart } from "./pain-chart.tsx";
import { painDays, weeks } from "./series.ts";
import { firstMonday, likelySpan, Span, spans } from "./span.ts";
import { SetsChart, SetsKey } from "./sets-chart.tsx";
import { shortDay } from "../../i18n/format.ts";
import { dateOf, dayNumber, marks } from "../../charts/time-axis.ts";
import classes from "./progress.module.css";

/** A short log is drawn from a week before its first day on, not as an empty year. */
const leadDays = 7;
/** The span the person looked at last; after a month without a look the likely one is shown again. */
const chosenSpan = "progress span";

/** Pain and training on one chart with the decisions marked, and hard sets a week by pattern; each with a sentence and a table. */
export const Progress = (): JSX.Element => {
  const coachInput = useCoachInput();
  const { today } = coachInput;
  const drafts = useDrafts();
  const names = useNames();
  const { go } = useNavigation();
  const [span, setSpan] = useState(() => drafts.read(chosenSpan, Span) ?? likelySpan(coachInput));
  const look = (value: string): void => {
    const chosen = Span.parse(value);
    setSpan(chosen);
    drafts.keep(chosenSpan, chosen);
  };
  const from = firstMonday(span, today);
  const range = { from, to: today };
  const pain = useCall("pain.list", range);
  const sessions = useCall("session.list", range);
  const decisions = useCall("decision.list", range);
  const hardSets = useCall("progress.hardSets", range);
  const broken = [pain, sessions, decisions, hardSets].find((query) => query.error !== null);
  if (broken?.error) throw broken.error;

  const points = painDays(pain.data ?? []);
  const changes = marks(decisions.data ?? []);
  const trained = sessions.data ?? [];
  const byWeek = weeks(hardSets.data ?? [], today);
  const patterns = Pattern.options.filter((pattern) => byWeek.some((week) => (week.sets[pattern] ?? 0) > 0));
  const sessionsOf = new Map(trained.map((session) => [session.startedAt.date, session.routineName]));
  const loaded = pain.data && sessions.data && decisions.data && hardSets.data;
  const days = [...new Set([...points.map((point) => point.date), ...sessionsOf.keys()])].toSorted();
  const pointOf = new Map(points.map((point) => [point.date, point]));
  const firstDay = Math.min(dayNumber(today), ...days.map(dayNumber));
  const markOf = new Map(changes.map((mark) => [mark.day, mark.letter]));

  return (
    <>
      <PageHeader
        title={t("Progress")}
        action={
          <SegmentedControl
            aria-label={t("How far back")}
            value={span}
            onChange={look}
            data={Span.options.map((name) => ({ value: name, label: t(spans[name].label) }))}
          />
        }
      />
      {loaded !== undefined && points.length === 0 && trained.length === 0 ? (
        <EmptyState
          sentence={t("Nothing to draw yet. After your first session, pain and training show up here together.")}
          action={
            <Button variant="light" onClick={() => go({ kind: "today" })}>
              {t("Go to today")}
            </Button>
          }
        />
      ) : (
        <Stack gap="xl">
          <ChartWithTable
            title={t("Pain and training")}
            sentence={painSentence(
              points,
              changes.flatMap((mark) => mark.decisions),
              names,
              today,
            )}
            columns={[t("Day"), t("Session"), t("After training"), t("Next morning"), t("Change")]}
            rows={days.map((day) => [
              shortDay(day),
              sessionsOf.get(day) ?? "",
              pointOf.get(day)?.after ?? "",
              pointOf.get(day)?.morning ?? "",
              markOf.get(dayNumber(day)) ?? "",
            ])}
          >
            <PainChart
              points={points}
              sessionDays={trained.map((session) => dayNumber(session.startedAt.date))}
              marks={changes}
              from={Math.max(dayNumber(from), firstDay - leadDays)}
              to={dayNumber(today)}
            />
            <ul className={classes["key"]} aria-label={t("What the marks mean")}>
              <li>
                <svg width="28" height="12" aria-hidden="true">
                  <line x1="0" x2="28" y1="6" y2="6" stroke="var(--series-1)" strokeWidth="2" />
                  <circle cx="14" cy="6" r="4" fill="var(--series-1)" />
                </svg>
                {t("After training")}
              </li>
              <li>
                <svg width="28" height="12" aria-hidden="true">
                  <line x1="0" x2="28" y1="6" y2="6" stroke="var(--series-2)" strokeWidth="2" strokeDasharray="6 4" />
                  <path d="M14 1L19 6L14 11L9 6Z" fill="var(--series-2)" />
                </svg>
                {t("Next morning")}
              </li>
              <li>
                <svg width="12" height="12" aria-hidden="true">
                  <line x1="6" x2="6" y1="2" y2="12" stroke="var(--quiet)" strokeWidth="2" />
                </svg>
                {t("Session")}
              </li>
            </ul>
            {changes.length === 0 ? null : (
              <ol className={classes["marks"]} aria-label={t("Changes marked in the chart")}>
                {changes.map((mark) => (
                  <li key={mark.letter}>
                    <strong>{mark.letter}</strong>
                    <span className="digits">{shortDay(dateOf(mark.day))}</span>
                    <Text component="span" c="dimmed">
                      {mark.decisions
                        .map((decision) =>
                          [
                            ...decision.changes.slice(0, 1).map((change) => explainChange(change, names)),
                            `${chip(decision, names, today)}.`,
                          ].join(" "),
                        )
                        .join(" ")}
                    </Text>
                  </li>
                ))}
              </ol>
            )}
          </ChartWithTable>
          <ChartWithTable
            title={t("Hard sets a week")}
            sentence={weekSentence(byWeek)}
            columns={[t("Week of"), ...patterns.map(patternText), t("All")]}
            rows={byWeek.map((week) => [
              shortDay(week.weekStart),
              ...patterns.map((pattern) => week.sets[pattern] ?? 0),
              week.total,
            ])}
          >
            <SetsChart weeks={byWeek} patterns={patterns} />
            <SetsKey patterns={patterns} />
          </ChartWithTable>
        </Stack>
      )}
    </>
  );
};
