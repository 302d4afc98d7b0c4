import { Button } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import { type JSX, useMemo } from "react";
import type { Decision } from "#contract/decision.ts";
import type { Exercise, ExerciseId } from "#contract/exercise.ts";
import { useCall } from "../../data/api.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { settingsOn } from "#coach/log/settings.ts";
import { comfortOf } from "#coach/log/comfort.ts";
import { type Chapter, exerciseHistory } from "#coach/outlook/exercise-history.ts";
import { dayText, shortDay } from "../../i18n/format.ts";
import { t } from "../../i18n/t.ts";
import { chip, explainChange, explainEnd, explainRule } from "../../text/explain.ts";
import { chapterName, explainChapter, explainStory } from "../../text/explain-history.ts";
import { ratioText } from "../../text/explain-load.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { everything } from "../../charts/date-range.ts";
import { type Mark, marks } from "../../charts/time-axis.ts";
import { ChartWithTable } from "../../charts/chart-with-table.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Figure } from "../../ui/figure/figure.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import classes from "./exercise-history.module.css";
import { HistoryChart } from "./history-chart.tsx";
import library from "./library.module.css";

type ChapterLineProps = {
  readonly chapter: Chapter;
  readonly title: string;
  readonly letterOf: (date: string) => string;
};

const ChapterLine = ({ chapter, title, letterOf }: ChapterLineProps): JSX.Element => {
  const exercises = useExercises();
  const exercise = exercises.get(chapter.exerciseId);
  const names = useNames();
  const coachInput = useCoachInput();
  const ruleOf = ({ rule, date, changes }: Decision): string =>
    explainRule(rule, comfortOf(settingsOn(date, coachInput)), changes);
  const endOf = (decision: Decision): string => {
    const ended = explainEnd(decision, coachInput.today);
    return ended === "" ? "" : ` ${ended}.`;
  };
  return (
    <>
      <li className={classes["chapter"]}>
        {exercise === undefined ? <span /> : <Figure exercise={exercise} size={72} />}
        <div>
          <h3>{title}</h3>
          <p>{explainChapter(chapter)}</p>
        </div>
      </li>
      {chapter.then.map((decision) => (
        <li key={decision.id} className={classes["turn"]}>
          <span className={classes["letter"]} aria-hidden="true">
            {letterOf(decision.date)}
          </span>
          <div>
            <strong>{dayText(decision.date)}</strong>
            <p>
              {chip(decision, names, coachInput.today)}.
              {decision.direction === "progress" ? "" : ` ${ruleOf(decision)}`}
              {endOf(decision)}
            </p>
            <ul>
              {decision.changes.slice(0, 4).map((change, place) => (
                // The changes of a stored decision never change their order.
                <li key={place}>{explainChange(change, names, exercises)}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </>
  );
};

const Story = ({ exercise }: { readonly exercise: Exercise }): JSX.Element | null => {
  const { today } = useCoachInput();
  const exercises = useExercises();
  const names = useNames();
  const { go } = useNavigation();
  const all = everything(today);
  const sessions = useCall("session.list", all);
  const entries = useCall("pain.list", all);
  const decisions = useCall("decision.list", all);
  const broken = sessions.error ?? entries.error ?? decisions.error;
  if (broken !== null) throw broken;
  const chapters = useMemo(
    () =>
      sessions.data && entries.data && decisions.data
        ? exerciseHistory(
            exercise.id,
            { sessions: sessions.data, painEntries: entries.data, decisions: decisions.data },
            exercises,
          )
        : null,
    [exercise.id, exercises, sessions.data, entries.data, decisions.data],
  );
  if (chapters === null) return null;
  if (chapters.length === 0)
    return (
      <EmptyState
        sentence={t("It has not been trained yet. Once it is, its story stands here.")}
        action={
          <Button variant="light" onClick={() => go({ kind: "exercise", id: exercise.id })}>
            {t("Show the exercise")}
          </Button>
        }
      />
    );
  const nameOf = (chapter: Chapter): string => chapterName(chapter, exercises, names);
  const done = chapters.flatMap((chapter) => chapter.done);
  const lettered: readonly Mark[] = marks(chapters.flatMap(({ then }) => then));
  const letterOf = (date: string): string =>
    lettered.find(({ decisions: made }) => made.some((decision) => decision.date === date))?.letter ?? "";
  return (
    <>
      <ChartWithTable
        title={t("How it felt, and what was done")}
        sentence={explainStory(chapters, nameOf)}
        columns={[t("Day"), t("Exercise"), t("After"), t("Next morning"), t("Load")]}
        rows={done.map(({ date, sessionId, prescription, nrs, morning, demand }, place) => [
          `${shortDay(date)}${done.findIndex((one) => one.sessionId === sessionId) === place ? "" : ` (${place + 1})`}`,
          names(prescription.exerciseId),
          nrs ?? t("not said"),
          morning ?? t("not said"),
          ratioText(demand),
        ])}
      >
        <p className={classes["keys"]}>
          <span data-series="1">{t("After training")}</span>
          <span data-series="2">{t("Next morning")}</span>
          <span data-series="4">{t("Load of what was done, a straight leg raise is ×1")}</span>
          <span data-series="3">{t("Letters: changes")}</span>
        </p>
        <HistoryChart done={done} marks={lettered} />
      </ChartWithTable>
      <ol className={classes["story"]} aria-label={t("The story")}>
        {chapters.map((chapter) => (
          <ChapterLine
            key={`${chapter.exerciseId} ${chapter.done[0]?.sessionId ?? ""}`}
            chapter={chapter}
            title={nameOf(chapter)}
            letterOf={letterOf}
          />
        ))}
      </ol>
    </>
  );
};

/** The history of one exercise on one page: how it felt over time, what took its place and why, and the way back. */
export const ExerciseHistory = ({ id }: { readonly id: ExerciseId }): JSX.Element | null => {
  const exercise = useExercises().get(id);
  const { back } = useNavigation();
  if (exercise === undefined) return null;
  return (
    <>
      <button type="button" className={library["back"]} onClick={back}>
        <IconChevronLeft size={16} aria-hidden="true" />
        {t("Back")}
      </button>
      <PageHeader
        title={t("History of {exercise}", { exercise: exercise.name })}
        detail={t("What was done in its place counts too.")}
      />
      <Story exercise={exercise} />
    </>
  );
};
