import { Button, Group, Stack, Title } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { type JSX, useCallback, useState } from "react";
import type { IsoDate } from "../../../electron/contract/day.ts";
import { useCircumstances } from "../../circumstances.tsx";
import { plusDays } from "../../coach/days.ts";
import { patternText } from "../../words/vocabulary.ts";
import { trainingState } from "../../coach/training-state.ts";
import { CommandTooltip } from "../../commands/command-tooltip.tsx";
import { useCommands } from "../../commands/use-commands.ts";
import { DecisionLine } from "../../decision-line.tsx";
import { useNavigation } from "../../navigation.tsx";
import { announceProblem } from "../../toast.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Board } from "./board.tsx";
import classes from "./plan.module.css";
import { TrainingNotice } from "../../training-notice.tsx";
import { usePlanActs } from "./use-plan-acts.ts";
import { useWeek } from "./use-week.ts";
import { WeekProposal, wishesOf } from "./week-proposal.tsx";
import { mondayOf, weekDistanceText, weekText } from "./week.ts";
import { decisionsShown, totalsOf, type WeekTotals } from "./week-view.ts";
import { inSentence } from "../../messages/format.ts";
import { t } from "../../messages/t.ts";

const totalsText = ({ minutes, hardSets, byPattern }: WeekTotals): string => {
  if (hardSets === 0) return "";
  const parts = byPattern.map(({ pattern, hardSets: sets }) => `${inSentence(patternText(pattern))} ${sets}`);
  return t("About {minutes} min and {sets, plural, one {# hard set} other {# hard sets}}: {parts}", {
    minutes,
    sets: hardSets,
    parts: parts.join(" · "),
  });
};

type PlanProps = {
  /** A day of the week to show; null for this week. */
  readonly weekOf: IsoDate | null;
  /** Proposes a week at once. */
  readonly building?: boolean;
};

/** A week of seven days: what was done, what is planned, what the coach changed on it and why. */
export const Plan = ({ weekOf, building = false }: PlanProps): JSX.Element => {
  const circumstances = useCircumstances();
  const { today } = circumstances;
  const { go } = useNavigation();
  const acts = usePlanActs();
  /** A week in which no wished day is left makes way for the next one. */
  const toBuild = (of: IsoDate): IsoDate => {
    const wished = wishesOf(circumstances.profile).days.map(({ weekday }) => plusDays(of, weekday - 1));
    return wished.every((day) => day < today) ? plusDays(of, 7) : of;
  };
  const [monday, setMonday] = useState(() => {
    const start = mondayOf(weekOf ?? today);
    return building ? toBuild(start) : start;
  });
  const week = useWeek(monday);
  const [isBuilding, setIsBuilding] = useState(building);
  const stopBuilding = useCallback(() => setIsBuilding(false), []);

  const days = week?.days ?? [];
  const nextMonday = plusDays(monday, 7);
  const entries = (week?.circumstances.entries ?? []).filter(
    (entry) =>
      entry.date >= monday &&
      entry.date < nextMonday &&
      circumstances.routines.some((routine) => routine.id === entry.routineId && !routine.archived),
  );
  const isEmpty = week !== null && days.every((day) => day.cards.length === 0 && day.rest === null);
  const isPast = plusDays(monday, 6) < today;
  const decisions = decisionsShown(days);
  const totals = week === null ? "" : totalsText(totalsOf(days, circumstances));

  const build = (): void => {
    setMonday(isPast ? toBuild(mondayOf(today)) : toBuild(monday));
    setIsBuilding(true);
  };

  const show = (of: IsoDate): void => {
    setIsBuilding(false);
    setMonday(of);
  };
  useCommands([
    {
      id: "plan.previousWeek",
      label: t("Previous week"),
      group: "view",
      shortcuts: ["[", "Alt+PageUp"],
      run: () => show(plusDays(monday, -7)),
    },
    {
      id: "plan.thisWeek",
      label: t("This week"),
      group: "view",
      shortcuts: ["Alt+Home"],
      run: () => show(mondayOf(today)),
    },
    {
      id: "plan.nextWeek",
      label: t("Next week"),
      group: "view",
      shortcuts: ["]", "Alt+PageDown"],
      run: () => show(nextMonday),
    },
    {
      id: "train.buildWeek",
      label: t("Build a week"),
      group: "train",
      shortcuts: ["Mod+B"],
      words: t("plan propose"),
      run: build,
    },
  ]);

  const repeat = async (): Promise<void> => {
    await acts.repeat(entries, nextMonday);
    setMonday(nextMonday);
  };

  if (isBuilding && week !== null)
    return (
      <WeekProposal key={monday} monday={monday} circumstances={week.circumstances} acts={acts} onBack={stopBuilding} />
    );
  return (
    <>
      <PageHeader
        title={t("Plan")}
        detail={`${weekText(monday)} · ${weekDistanceText(monday, today)}`}
        action={
          <Group gap="xs">
            <Button.Group>
              <CommandTooltip command="plan.previousWeek">
                <Button
                  variant="default"
                  px={8}
                  aria-label={t("Previous week")}
                  onClick={() => setMonday(plusDays(monday, -7))}
                >
                  <IconChevronLeft size={18} />
                </Button>
              </CommandTooltip>
              <CommandTooltip command="plan.thisWeek">
                <Button
                  variant="default"
                  disabled={monday === mondayOf(today)}
                  onClick={() => setMonday(mondayOf(today))}
                >
                  {t("This week")}
                </Button>
              </CommandTooltip>
              <CommandTooltip command="plan.nextWeek">
                <Button variant="default" px={8} aria-label={t("Next week")} onClick={() => setMonday(nextMonday)}>
                  <IconChevronRight size={18} />
                </Button>
              </CommandTooltip>
            </Button.Group>
            {isPast ? null : (
              <Button variant="default" onClick={build}>
                {t("Build a week")}
              </Button>
            )}
            {entries.length === 0 || nextMonday < mondayOf(today) ? null : (
              <Button onClick={() => repeat().catch(announceProblem)}>{t("Repeat this week next week")}</Button>
            )}
          </Group>
        }
      />
      <Stack gap="lg">
        <TrainingNotice state={trainingState(circumstances)} at="plan" />
        {isEmpty && !isPast ? (
          <EmptyState
            sentence={t(
              "Nothing is planned in this week. Add a routine to a day below, or start from a week made for you.",
            )}
            action={
              <Button variant="light" onClick={() => go({ kind: "routines" })}>
                {t("Use a template week")}
              </Button>
            }
          />
        ) : null}
        {week === null ? null : (
          <Board
            days={days}
            circumstances={week.circumstances}
            acts={acts}
            onShow={(date) => setMonday(mondayOf(date))}
          />
        )}
        {totals === "" ? null : <p className={classes["totals"]}>{totals}</p>}
        {decisions.length === 0 ? null : (
          <section aria-labelledby="week-changes">
            <Title order={2} id="week-changes" mb="sm">
              {t("Changed in this week, and why")}
            </Title>
            <Stack gap="sm">
              {decisions.map((decision) => (
                <DecisionLine key={decision.id} decision={decision} />
              ))}
            </Stack>
          </section>
        )}
      </Stack>
    </>
  );
};
