import { Button, Text } from "@mantine/core";
import { type JSX, useMemo } from "react";
import type { Exercise } from "#contract/exercise.ts";
import { useCoachInput, useExercises, useNames } from "../../data/coach-input.tsx";
import { exerciseHistory } from "#coach/outlook/exercise-history.ts";
import { t } from "../../i18n/t.ts";
import { useNavigation } from "../../navigation/navigation.tsx";
import { Card } from "../../ui/card.tsx";
import { DayDot } from "../../ui/day-dot.tsx";
import { dayText } from "../../i18n/format.ts";
import { chapterName, explainChapter, explainStory } from "../../text/explain-history.ts";
import classes from "./library.module.css";

/** As many times as fit in one line of dots. */
const shownTimes = 10;

/** What the last months say about an exercise, and the way to all of it. */
export const ShortStory = ({ exercise }: { readonly exercise: Exercise }): JSX.Element => {
  const { history } = useCoachInput();
  const exercises = useExercises();
  const names = useNames();
  const { go } = useNavigation();
  const chapters = useMemo(() => exerciseHistory(exercise.id, history, exercises), [exercise.id, history, exercises]);
  const last = chapters.at(-1);
  const rated = chapters.flatMap(({ done }) => done).slice(-shownTimes);
  return (
    <Card label={t("Your history with it")}>
      <h2 className={classes["heading"]}>{t("Your history with it")}</h2>
      {last === undefined ? (
        <Text c="dimmed">{t("Not trained in the last four months.")}</Text>
      ) : (
        <>
          <Text>{explainStory(chapters, (chapter) => chapterName(chapter, exercises, names))}</Text>
          <Text c="dimmed" size="sm" mt={4}>
            {chapters.length > 1 ? t("Last: {chapter}", { chapter: explainChapter(last) }) : explainChapter(last)}
          </Text>
          <ul className={classes["dots"]} aria-label={t("How it felt, the latest last")}>
            {rated.map(({ sessionId, prescription, date, nrs }) => (
              <li key={`${sessionId} ${prescription.exerciseId}`} title={dayText(date)}>
                {nrs === null ? <span className={classes["unsaid"]}>{t("not said")}</span> : <DayDot nrs={nrs} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button mt="sm" variant="default" onClick={() => go({ kind: "exerciseHistory", id: exercise.id })}>
        {t("History")}
      </Button>
    </Card>
  );
};
